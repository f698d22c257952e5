import type { Surface } from './gallery-state';

export interface Picture {
  readonly file: string;
  readonly state: string;
  readonly surface: Surface;
  readonly width: number;
  readonly tone: string;
  readonly language: string;
}

const style = `
  body { margin: 0; font: 14px/1.4 system-ui, sans-serif; background: #e9ebee; color: #16202a; }
  nav { position: sticky; top: 0; z-index: 1; padding: 10px 16px; background: #fff; border-bottom: 1px solid #c8ced6; }
  nav fieldset { display: inline; border: 0; padding: 0; margin: 0 24px 0 0; }
  nav label { margin-inline-end: 10px; }
  h2 { margin: 28px 16px 8px; font-size: 18px; }
  details { margin: 0 16px 8px; }
  summary { cursor: pointer; padding: 4px 0; font-weight: 600; }
  .row { display: flex; flex-wrap: wrap; align-items: start; gap: 16px; }
  figure { margin: 0; }
  figcaption { font-size: 12px; }
  img { display: block; max-width: 100%; border: 1px solid #c8ced6; }`;

/** One page with all pictures, a row a state; tones, languages and sizes can be left out. */
export function contactSheet(pictures: readonly Picture[]): string {
  const kinds = {
    tone: unique(pictures.map((p) => p.tone)),
    language: unique(pictures.map((p) => p.language)),
    column: ['narrow', 'middle', 'wide'],
  };
  const hides = Object.entries(kinds).flatMap(([kind, all]) =>
    all.map((one) => `body:not(:has(#${kind}-${one}:checked)) [data-${kind}="${one}"] { display: none; }`),
  );
  const boxes = Object.entries(kinds).map(
    ([kind, all]) =>
      `<fieldset>${all.map((one) => `<label><input type="checkbox" id="${kind}-${one}" ${first(kinds, one) ? 'checked' : ''}> ${one}</label>`).join('')}</fieldset>`,
  );
  const sections = unique(pictures.map((p) => p.surface)).map((surface) => {
    const own = pictures.filter((p) => p.surface === surface);
    const sizes = unique(own.map((p) => p.width)).sort((a, b) => a - b);
    const rows = unique(own.map((p) => p.state)).map((state) => {
      const figures = own
        .filter((p) => p.state === state)
        .map((p) => figureOf(p, kinds.column[sizes.indexOf(p.width)] ?? ''));
      return `<details open><summary>${state}</summary><div class="row">${figures.join('')}</div></details>`;
    });
    return `<h2>${surface}</h2>${rows.join('\n')}`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Crampwise: every state</title>
<style>${style}${hides.join('\n')}</style>
<nav>${boxes.join('')}${pictures.length} pictures</nav>
${sections.join('\n')}</html>\n`;
}

/** At first English in both tones and the middle size: all at once is too much to look at. */
function first(kinds: Record<string, readonly string[]>, one: string): boolean {
  return ['light', 'dark', kinds.language?.[0], 'middle'].includes(one);
}

function figureOf({ file, width, tone, language }: Picture, column: string): string {
  const caption = `${width} px, ${tone}, ${language}`;
  return `<figure data-tone="${tone}" data-language="${language}" data-column="${column}"><a href="${file}"><img loading="lazy" src="${file}" alt="${caption}"></a><figcaption>${caption}</figcaption></figure>`;
}

function unique<T>(all: readonly T[]): T[] {
  return [...new Set(all)];
}
