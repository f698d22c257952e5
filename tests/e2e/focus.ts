import { expect } from 'vitest';

/** Where the focus stands: what one would call it, and whether a ring shows it. */
export interface FocusStop {
  readonly name: string;
  readonly tag: string;
  readonly ring: boolean;
  /** Its place in the page, which tells apart what has one name. */
  readonly at: number;
}

/**
 * The focused element of a page or of the panel's root; undefined where nothing of it has the focus. Runs in the page,
 * so it may use nothing from here. A control under a skin (opacity 0) shows its ring on the skin beside it.
 */
export function focusedIn(root: Document | ShadowRoot): FocusStop | undefined {
  const now = root.activeElement as (HTMLElement & { labels?: NodeListOf<HTMLLabelElement> }) | null;
  if (!now || now === document.body || now === document.documentElement) return undefined;
  const skinned = getComputedStyle(now).opacity === '0' && now.nextElementSibling;
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(skinned || now);
  const words = now.getAttribute('aria-label') ?? now.labels?.[0]?.textContent ?? now.textContent;
  return {
    name: (words ?? '').replace(/\s+/g, ' ').trim(),
    tag: now.tagName.toLowerCase(),
    ring: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$/.test(outlineColor),
    at: [...root.querySelectorAll('*')].indexOf(now),
  };
}

/** Presses keys and looks where the focus went. */
export interface Walker {
  readonly press: (key: string) => Promise<unknown>;
  readonly look: () => Promise<FocusStop | undefined>;
}

/** Goes on with Tab to the first stop of that name; every stop on the way has its ring. Its name at the end. */
export async function tabTo(walker: Walker, wanted: string | RegExp, key = 'Tab'): Promise<string> {
  const seen: string[] = [];
  for (let i = 0; i < 80; i++) {
    await walker.press(key);
    const stop = await walker.look();
    seen.push(stop ? `${stop.tag} ${stop.name}` : '(outside)');
    if (!stop) continue;
    expect(stop, `the ring at ${stop.tag} "${stop.name}"`).toMatchObject({ ring: true });
    if (typeof wanted === 'string' ? stop.name.includes(wanted) : wanted.test(stop.name)) return stop.name;
  }
  throw new Error(`Tab never came to ${wanted}. It came to: ${seen.join(' | ')}`);
}

/** All stops from here until the focus leaves or comes round to the first again; every one with its ring. */
export async function tabThrough(walker: Walker, most = 150): Promise<string[]> {
  const stops: string[] = [];
  let first: number | undefined;
  for (let i = 0; i < most; i++) {
    await walker.press('Tab');
    const stop = await walker.look();
    if (!stop || stop.at === first) return stops;
    first ??= stop.at;
    const name = `${stop.tag} ${stop.name}`;
    expect(stop, `the ring at ${name}`).toMatchObject({ ring: true });
    stops.push(name);
  }
  throw new Error(`The focus never got out: ${stops.slice(-5).join(' | ')}`);
}
