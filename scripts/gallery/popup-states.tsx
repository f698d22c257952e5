import { signal } from '@preact/signals';
import { render } from 'preact';
import { type Asking, createTrouble, type PopupStore } from '../../components/settings/popup-store';
import { PopupView } from '../../components/settings/popup-view';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { coerceProfile, type Profile } from '../../lib/settings/profile';
import { coerceSettings } from '../../lib/settings/settings';
import type { GalleryState } from './gallery-state';
import { sitesToRead } from './listed-sites';
import { noteIn, sundayRun } from './written-notes';

type Workout = Extract<TabStatus, { state: 'read' | 'others' | 'hidden' }>;

/** The status of a tab with a workout that was read. */
export function readStatus(language: string, changed: Partial<Workout> = {}): TabStatus {
  return {
    state: 'read',
    site: 'Strava',
    siteId: 'strava',
    title: noteIn(sundayRun, language),
    mark: 'many',
    known: 5,
    of: 7,
    missing: [],
    muscle: 'calf',
    ...changed,
  };
}

interface Given {
  readonly status: (language: string) => TabStatus | Asking;
  readonly on?: boolean;
  readonly profile?: Partial<Profile>;
  readonly trouble?: 'newer-version' | 'not-saved';
}

function popup(name: string, given: Given, then?: GalleryState['then']): GalleryState {
  return {
    name: `popup-${name}`,
    surface: 'popup',
    draw: ({ box, language, say }) => {
      const trouble = createTrouble();
      trouble.value = given.trouble;
      const store: PopupStore = {
        settings: signal(coerceSettings({ on: given.on ?? true })),
        profile: signal(coerceProfile(given.profile)),
        status: signal(given.status(language.code)),
        sites: signal(sitesToRead()),
        addSite: async () => false,
        dropSite: () => undefined,
        trouble,
        version: '0.1.0',
        change: () => undefined,
        answer: () => undefined,
        eraseAnswers: () => undefined,
        showPanel: () => undefined,
        openReference: () => undefined,
        openPrivacy: () => undefined,
        copyReport: async () => true,
      };
      render(<PopupView store={store} say={say} />, box);
    },
    ...(then ? { then } : {}),
  };
}

const is = (status: TabStatus | Asking) => ({ status: () => status });
const read = (changed?: Partial<Workout>) => ({
  status: (language: string) => readStatus(language, changed),
});
const openAll = (box: HTMLElement) => {
  for (const group of box.querySelectorAll('details')) {
    group.removeAttribute('name');
    group.open = true;
  }
};
const clickFirst = (selector: string) => (box: HTMLElement) =>
  box.querySelector<HTMLElement>(selector)?.click();
const site = 'trainingslog.example';
const addable = { state: 'addable', site, ask: `https://${site}/*`, origin: `https://${site}` } as const;
const answered = {
  crampedBefore: true,
  usualRunKm: 12,
  usualMinutes: 70,
  saltySweater: false,
  strengthTraining: 2,
  chronicConditions: 1,
  sex: 'female' as const,
  age: 38,
};

/** The popup on every kind of page. */
export const popupStates: readonly GalleryState[] = [
  popup('off', { ...is({ state: 'off' }), on: false }),
  popup('asking', is({ state: 'asking' })),
  popup('read', read()),
  popup('read-flag', read({ mark: 'flag' })),
  popup(
    'read-missing',
    read({ mark: 'unknown', known: 2, missing: ['temperature', 'duration', 'distance'] }),
  ),
  popup('addable-known', is({ ...addable, site: 'Garmin Connect', known: true })),
  popup('addable-unknown', is({ ...addable, known: false })),
  popup('addable-refused', is({ ...addable, known: false }), clickFirst('.pg .btn')),
  popup('unread', is({ state: 'unread', site: 'Strava', siteId: 'strava', why: 'not-recognised' })),
  popup('unread-no-place', is({ state: 'unread', site: 'Strava', siteId: 'strava', why: 'no-place' })),
  popup('unread-logged-out', is({ state: 'unread', site: 'Strava', siteId: 'strava', why: 'logged-out' })),
  popup('no-access', is({ state: 'no-access', site: 'Strava' })),
  popup('site-off', is({ state: 'site-off', site: 'Strava' })),
  popup('others', read({ state: 'others' })),
  popup('hidden', read({ state: 'hidden' })),
  popup('waiting', is({ state: 'waiting', site: 'Strava' })),
  popup('unsupported', is({ state: 'unsupported' })),
  popup('groups-open', { ...read(), profile: answered }, openAll),
  popup('erase', { ...read(), profile: answered }, (box) => {
    openAll(box);
    clickFirst('.erase')(box);
    const age = box.querySelector<HTMLInputElement>('.ask-q:last-of-type input.input');
    if (age) age.value = '3';
    age?.dispatchEvent(new Event('change', { bubbles: true }));
  }),
  popup('trouble', { ...read(), trouble: 'not-saved' }),
  popup('trouble-newer', { ...read(), trouble: 'newer-version' }),
];
