import { signal } from '@preact/signals';
import { render } from 'preact';
import { QuickReference } from '../../components/reference/quick-reference';
import { createTarget, createTicked, type ReferenceStore } from '../../components/reference/reference-store';
import { referenceSections } from '../../components/reference/sections';
import type { TabStatus } from '../../lib/protocol/tab-status';
import type { GalleryState } from './gallery-state';
import { readStatus } from './popup-states';

interface Given {
  readonly status?: (language: string) => TabStatus;
  readonly section?: string;
  readonly ticked?: ReferenceStore['ticked']['value'];
}

function side(name: string, given: Given, then?: GalleryState['then']): GalleryState {
  return {
    name: `side-${name}`,
    surface: 'side-panel',
    draw: ({ box, language, say }) => {
      const ticked = createTicked();
      if (given.ticked) ticked.value = given.ticked;
      const store: ReferenceStore = {
        status: signal(given.status?.(language.code) ?? { state: 'unsupported' }),
        target: createTarget(given.section),
        ticked,
        showPanel: () => undefined,
        openSettings: () => undefined,
      };
      render(<QuickReference store={store} say={say} />, box);
    },
    ...(then ? { then } : {}),
  };
}

/** What an athlete would type, found in every language: a word of the first section, or no word at all. */
const search = (words: (box: HTMLElement) => string) => (box: HTMLElement) => {
  const field = box.querySelector<HTMLInputElement>('#search');
  if (!field) return;
  field.value = words(box);
  field.dispatchEvent(new Event('input', { bubbles: true }));
};
const firstWord = (box: HTMLElement) =>
  (box.querySelector('#doctor h2')?.textContent ?? '').replace(/[[\]]/g, '').slice(0, 3).trim();

/** The side panel: top, every section, search, the ticked list. */
export const sidePanelStates: readonly GalleryState[] = [
  side('now', {}),
  side('workout', { status: (language) => readStatus(language) }),
  side('flagged', { status: (language) => readStatus(language, { mark: 'flag' }) }),
  ...(['hamstring', 'quad', 'foot'] as const).map((muscle) =>
    side(`now-${muscle}`, { status: (language) => readStatus(language, { muscle }) }),
  ),
  side('timer', {}, (box) => box.querySelector<HTMLElement>('.steps button')?.click()),
  ...referenceSections.map(({ id }) => side(id, { section: id })),
  side('found', {}, search(firstWord)),
  side(
    'not-found',
    {},
    search(() => 'qqqqqq'),
  ),
  side('ticked', {
    section: 'doctor',
    ticked: new Set(['flags.today.urine', 'flags.emergency.back', 'flags.soon.thin'] as const),
  }),
];
