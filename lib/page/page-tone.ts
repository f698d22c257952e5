import { find, rootElement } from './safe-dom';

export type Tone = 'light' | 'dark';

/**
 * Whether the page looks light or dark: what it painted decides (html, body, then the element we stand in), then its
 * declared colour scheme, then the system. The panel follows the page, not the system alone.
 */
export function pageTone(near: Element): Tone {
  for (const element of [...upFrom(near), find(document, 'body'), rootElement(document)]) {
    const painted = element && luminance(getComputedStyle(element).backgroundColor);
    if (painted !== undefined) return painted < 0.4 ? 'dark' : 'light';
  }
  const root = rootElement(document);
  const scheme = root ? getComputedStyle(root).colorScheme : '';
  if (/^dark$|^only dark$/.test(scheme)) return 'dark';
  const systemDark = matchMedia('(prefers-color-scheme: dark)').matches;
  return systemDark && scheme.includes('dark') ? 'dark' : 'light';
}

/** Calls `apply` now and whenever the page or the system changes its tone, until `signal` ends. */
export function followTone(near: Element, signal: AbortSignal, apply: (tone: Tone) => void): void {
  const look = () => apply(pageTone(near));
  const observer = new MutationObserver(look);
  for (const element of [rootElement(document), find(document, 'body')]) {
    if (element)
      observer.observe(element, { attributes: true, attributeFilter: ['class', 'style', 'data-theme'] });
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  look();
}

function* upFrom(start: Element): Generator<Element> {
  for (
    let at: Element | null = start.parentElement;
    at && at !== rootElement(document);
    at = at.parentElement
  ) {
    yield at;
  }
}

/** Relative luminance 0 to 1 of an `rgb()` colour; undefined when it is (nearly) see-through or in another form. */
export function luminance(color: string): number | undefined {
  const parts = color.match(/[\d.]+/g)?.map(Number);
  if (!parts || !color.startsWith('rgb')) return undefined;
  const [r = 0, g = 0, b = 0, alpha = 1] = parts;
  if (alpha < 0.5) return undefined;
  const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((c) => {
    const s = c / 255;
    return s <= 0.03928 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
}
