import path from 'node:path';
import { PNG } from 'pngjs';
import type { Shown } from './gallery-state';
import type { Gallery } from './open-gallery';

/** One of the few pictures that are kept and compared with. */
export type Kept = { readonly state: string; readonly width: number } & Partial<Shown>;

export const keptFolder = path.resolve(import.meta.dirname, '../../tests/pictures');
/** The upper part tells a change as well, and forty pictures have to stay small. */
const tallest = 480;

const narrow = (state: string, shown: Partial<Shown> = {}): Kept => ({ width: 400, ...shown, state });
const own = (state: string, shown: Partial<Shown> = {}): Kept => ({ width: 360, ...shown, state });

export const keptPictures: readonly Kept[] = [
  ...[
    'panel-closed',
    'panel-closed-near',
    'panel-cramp-noted',
    'panel-none',
    'panel-doctor-card',
    'panel-no-temperature',
    'panel-too-little',
    'panel-unread',
    'panel-planned',
    'panel-hidden',
    'panel-corrected',
    'panel-editor',
    'panel-editor-refused',
    'panel-set-aside',
  ].map((state) => narrow(state)),
  narrow('panel-cramp-noted', { tone: 'dark' }),
  narrow('panel-doctor-card', { tone: 'dark' }),
  { state: 'panel-cramp-noted', width: 800 },
  { state: 'panel-why', width: 800, tone: 'dark' },
  { state: 'panel-near', width: 320, language: 'de' },
  { state: 'panel-several', width: 320, language: 'pseudo', direction: 'rtl' },
  narrow('panel-none', { language: 'ja' }),
  ...[
    'popup-off',
    'popup-read',
    'popup-read-flag',
    'popup-read-missing',
    'popup-addable-known',
    'popup-trouble',
  ].map((state) => own(state)),
  own('popup-groups-open', { tone: 'dark' }),
  ...['side-now', 'side-flagged', 'side-found', 'side-ticked'].map((state) => own(state)),
  own('side-now-foot', { tone: 'dark' }),
  own('side-workout', { language: 'ja' }),
  { state: 'welcome', width: 960 },
  { state: 'welcome', width: 480, tone: 'dark' },
  { state: 'privacy', width: 480 },
];

/** `panel-near-320-light-de`; a mirrored one says so. */
export function nameOfKept({ state, width, tone = 'light', language = 'en', direction }: Kept): string {
  return [state, width, tone, language, direction].filter(Boolean).join('-');
}

/** Takes one of them, packed as small as PNG allows. */
export async function takeKept(gallery: Gallery, { state, width, ...shown }: Kept): Promise<Buffer> {
  await gallery.show(state, width, shown);
  const height = await gallery.page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const picture = await gallery.page.screenshot({
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
  });
  return PNG.sync.write(PNG.sync.read(picture), { colorType: 2, deflateLevel: 9 });
}
