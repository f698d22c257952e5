import { findAll, rawText } from '../../page/safe-dom';
import { following, objectAt, type Token, tokens } from './script-tokens';

/** What the activity page's inline script says (strava.md 3.1). Every field may be absent. */
export interface PageData {
  readonly activityId?: string | undefined;
  /** `Run`, `VirtualRide`, `WeightTraining`, … or the coarse `Other`. */
  readonly type?: string | undefined;
  readonly own?: boolean | undefined;
  readonly temperatureUnit?: 'C' | 'F' | undefined;
  readonly lengthUnit?: 'metric' | 'imperial' | undefined;
  /** The last `pageView.activity().set({…})` with numbers: seconds, metres, wall-clock seconds. */
  readonly numbers: ReadonlyMap<string, Token>;
}

/**
 * Reads the page's own data without running it. Only scripts that build the page view are looked at, and only when
 * they are about `activityId`; anything else gives an empty result.
 */
export function readPageData(page: Document, activityId: string | undefined): PageData {
  const scripts = findAll(page, 'script:not([src])')
    .map(rawText)
    .filter((text) => text.includes('pageView'));
  const list = scripts.flatMap((text) => tokens(text));
  const view = pageView(list);
  if (view.id !== undefined && activityId !== undefined && view.id !== activityId)
    return { numbers: new Map() };
  const lightbox = lastOf([...following(list, ['lightboxData', '=', '{'])]);
  const detailed = lightbox === undefined ? undefined : objectAt(list, lightbox).get('activity_type');
  return {
    activityId: view.id,
    type: detailed?.kind === 'text' && detailed.value !== '' ? detailed.value : view.type,
    own:
      argument(list, 'isOwner') === 'true' ? true : argument(list, 'isOwner') === 'false' ? false : undefined,
    temperatureUnit: ({ metric: 'C', imperial: 'F' } as const)[
      argument(list, 'temperatureUnitPreference') ?? ''
    ],
    lengthUnit: ({ metric: 'metric', imperial: 'imperial' } as const)[
      argument(list, 'measurementUnits') ?? ''
    ],
    numbers: numbersOf(list),
  };
}

function pageView(list: readonly Token[]): { id?: string; type?: string } {
  for (let at = 0; at < list.length; at++) {
    const name = list[at];
    if (name?.kind !== 'word' || !/^\w*PageView$/.test(name.value) || list[at + 1]?.value !== '(') continue;
    const id = list[at + 2];
    const type = list[at + 4];
    if (id?.kind !== 'number' && id?.kind !== 'text') continue;
    return { id: id.value, ...(type?.kind === 'text' ? { type: type.value } : {}) };
  }
  return {};
}

function argument(list: readonly Token[], setter: string): string | undefined {
  const at = lastOf([...following(list, ['.', setter, '('])]);
  return at === undefined ? undefined : list[at]?.value;
}

function numbersOf(list: readonly Token[]): ReadonlyMap<string, Token> {
  const sets = [...following(list, ['pageView', '.', 'activity', '(', ')', '.', 'set', '(', '{'])]
    .map((at) => objectAt(list, at))
    .filter((set) => set.has('distance') || set.has('moving_time') || set.has('startDateLocal'));
  return lastOf(sets) ?? new Map();
}

/** A number of the page's data, or undefined. */
export function dataNumber(data: PageData, key: string): number | undefined {
  const token = data.numbers.get(key);
  const value = token?.kind === 'number' ? Number(token.value) : Number.NaN;
  return Number.isFinite(value) ? value : undefined;
}

function lastOf<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
