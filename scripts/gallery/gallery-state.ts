import type { Language, Say } from '../../lib/messages/say';

export const surfaces = ['panel', 'popup', 'side-panel', 'welcome', 'privacy', 'store'] as const;
export type Surface = (typeof surfaces)[number];

/** What a state is drawn into and with. */
export interface Canvas {
  readonly box: HTMLElement;
  readonly language: Language;
  readonly say: Say;
}

/** One state of one surface: drawn from given data, then brought to where an athlete would have clicked it. */
export interface GalleryState {
  readonly name: string;
  readonly surface: Surface;
  readonly draw: (canvas: Canvas) => void;
  readonly then?: (box: HTMLElement) => void;
}

/** What one picture is of. */
export interface Shown {
  readonly state: string;
  /** A code of ours, or `pseudo`. */
  readonly language: string;
  readonly tone: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
}

/** The address of a picture, after the `#`. */
export function addressOf(shown: Shown): string {
  return new URLSearchParams({ ...shown }).toString();
}

/** What an address asks for; what it leaves out is English, light, from the left. */
export function shownAt(address: string): Shown {
  const asked = new URLSearchParams(address.replace(/^#/, ''));
  return {
    state: asked.get('state') ?? '',
    language: asked.get('language') ?? 'en',
    tone: asked.get('tone') === 'dark' ? 'dark' : 'light',
    direction: asked.get('direction') === 'rtl' ? 'rtl' : 'ltr',
  };
}

/** What the page offers to the script that takes pictures. */
export interface GalleryPage {
  readonly states: readonly { readonly name: string; readonly surface: Surface }[];
  /** Draws a state; done when it is painted with its fonts. */
  readonly show: (address: string) => Promise<void>;
  /** Texts that do not fit their boxes or the window, each with its element. */
  readonly clipped: () => string[];
}

declare global {
  interface Window {
    gallery: GalleryPage;
  }
}
