import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** 1: what nobody relies on changes. 2: every class changes; ids, `data-*`, `aria-*`, `title`, names and texts stay. */
export type RedesignLevel = 1 | 2;

/** A random number from 0 to 1, the same ones for the same seed. */
function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const sitesFolder = path.resolve(import.meta.dirname, '../lib/sites');

/** All strings of the readers. */
function stringsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap(
      (file) => readFileSync(path.join(folder, file), 'utf8').match(/(['"`])(?:(?!\1)[^\\\n]|\\.)*\1/g) ?? [],
    );
}

/** The class names and parts of class names that readers look for: all that stand in their strings. */
export function documentedClasses(folder = sitesFolder): readonly string[] {
  const names = stringsIn(folder).flatMap((text) => [
    ...[...text.matchAll(/\.([A-Za-z_][\w-]+)/g)].map((m) => m[1] ?? ''),
    ...[...text.matchAll(/\[class[*^]="([^"]+)"/g)].map((m) => m[1] ?? ''),
  ]);
  return [...new Set(names)].filter((name) => name.length > 2);
}

const neverWrapped =
  /^(?:HTML|HEAD|BODY|SCRIPT|STYLE|META|LINK|TITLE|BASE|TR|TD|TH|TBODY|THEAD|TFOOT|CAPTION|COL|LI|OPTION|DT|DD|SOURCE|BR|TEMPLATE)$/;
const noPlaceForWrappers = /^(?:HTML|HEAD|TR|TBODY|THEAD|TABLE|UL|OL|DL|SELECT|TEMPLATE|SVG)$/i;
const inline = /^(?:SPAN|A|B|I|EM|STRONG|SMALL|LABEL|ABBR|TIME|IMG|INPUT|BUTTON|SUP|SUB|TEXTAREA|SVG)$/i;

/**
 * Changes a page as a redesign would: other class names, elements put around others (about one in eight), attributes in
 * another order. No text, id, data or ARIA attribute changes. The same seed changes it in the same way.
 */
export function redesign(
  page: Document,
  level: RedesignLevel,
  seed: number,
  documented: readonly string[],
): void {
  const roll = dice(seed * 7919 + level);
  const renamed = new Map<string, string>();
  const known = (name: string) => documented.some((d) => isHook(name, d));
  const rename = (name: string) => {
    if (level === 1 && known(name)) return name;
    const now = renamed.get(name) ?? `x${Math.floor(roll() * 1e9).toString(36)}`;
    renamed.set(name, now);
    return now;
  };
  for (const element of [...page.querySelectorAll('*')]) {
    const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
    for (const [name] of attributes) element.removeAttribute(name);
    for (const [name, value] of attributes.reverse()) {
      const now =
        name === 'class'
          ? value
              .split(/\s+/)
              .filter((c) => c !== '')
              .map(rename)
              .join(' ')
          : value;
      element.setAttribute(name, now);
    }
    const parent = element.parentElement;
    if (!parent || neverWrapped.test(element.tagName) || noPlaceForWrappers.test(parent.tagName)) continue;
    if (roll() > 0.12) continue;
    const wrapper = page.createElement(inline.test(element.tagName) ? 'span' : 'div');
    wrapper.setAttribute('class', `w${Math.floor(roll() * 1e9).toString(36)}`);
    element.before(wrapper);
    wrapper.append(element);
  }
}

/** One name that a reader looks for: a class, or an id. */
export interface Hook {
  readonly kind: 'class' | 'id';
  readonly name: string;
}

/** The ids that readers look for: all that stand in their strings. */
export function documentedIds(folder = sitesFolder): readonly string[] {
  const names = stringsIn(folder).flatMap((text) =>
    [...text.matchAll(/#([A-Za-z_][\w-]+)|\[id[*^$]?="([^"]+)"/g)].map((m) => m[1] ?? m[2] ?? ''),
  );
  return [...new Set(names)].filter((name) => name.length > 2);
}

/** The classes and ids of a page that readers look for, whole or as a part of a name that ends in made-up letters. */
export function hooksIn(
  page: Document,
  classes: readonly string[] = documentedClasses(),
  ids: readonly string[] = documentedIds(),
): readonly Hook[] {
  const used = [...page.querySelectorAll('[class]')].flatMap((element) => [...element.classList]);
  const named = [...page.querySelectorAll('[id]')].map((element) => element.id);
  return [
    ...[...new Set(used)]
      .filter((name) => classes.some((d) => isHook(name, d)))
      .map((name): Hook => ({ kind: 'class', name })),
    ...[...new Set(named)]
      .filter((name) => ids.some((d) => name.startsWith(d)))
      .map((name): Hook => ({ kind: 'id', name })),
  ];
}

function isHook(name: string, documented: string): boolean {
  return name === documented || (/[_-]$|_/.test(documented) && name.includes(documented));
}

/** Gives one class or id another name, wherever it stands; nothing else changes. */
export function renameHook(page: Document, { kind, name }: Hook): void {
  for (const element of page.querySelectorAll(`[${kind}]`)) {
    const names = (element.getAttribute(kind) ?? '').split(/\s+/);
    if (names.includes(name))
      element.setAttribute(kind, names.map((one) => (one === name ? 'x0renamed' : one)).join(' '));
  }
}
