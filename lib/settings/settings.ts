import * as v from 'valibot';
import { languageCodes } from '../messages/say';
import { storedItem } from './stored-item';

const on = v.fallback(v.boolean(), true);
const off = v.fallback(v.boolean(), false);

/** Kinds of factors that can be switched off. See-a-doctor words are not among them. */
export const kinds = ['workout', 'heat', 'fluids', 'notes', 'you'] as const;

const languageChoice = v.picklist(['auto', ...languageCodes]);

const settingsSchema = v.object({
  /** The master switch. Off: no page is read, no panel shown. */
  on,
  sites: v.fallback(v.object({ strava: on }), { strava: true }),
  kinds: v.fallback(v.object({ workout: on, heat: on, fluids: on, notes: on, you: on }), {
    workout: true,
    heat: true,
    fluids: true,
    notes: true,
    you: true,
  }),
  /**
   * The least band from which the panel opens by itself. Never, unless the athlete chose one: opening moves the page
   * under their eyes. Words on the doctor list open it in any case.
   */
  openFrom: v.fallback(v.picklist(['never', 'few', 'several', 'many']), 'never'),
  units: v.fallback(v.picklist(['page', 'metric', 'imperial']), 'page'),
  /** `auto`: the page's language in a page, else the browser's. */
  language: v.fallback(languageChoice, 'auto'),
  othersWorkouts: off,
});

/** On and off choices. No health data: they may be copied by the browser's own sync. */
export type Settings = v.InferOutput<typeof settingsSchema>;
export type SiteId = keyof Settings['sites'];

/** Any stored thing in, whole settings out. A default stands wherever a field is missing or of a wrong type. */
export function coerceSettings(raw: unknown): Settings {
  return v.parse(settingsSchema, raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {});
}

/** A change of some settings, as the popup sends it. */
export const settingsPatch = v.strictObject({
  on: v.optional(v.boolean()),
  sites: v.optional(v.strictObject({ strava: v.boolean() })),
  kinds: v.optional(v.strictObject(v.entriesFromList(kinds, v.optional(v.boolean())))),
  openFrom: v.optional(v.picklist(['never', 'few', 'several', 'many'])),
  units: v.optional(v.picklist(['page', 'metric', 'imperial'])),
  language: v.optional(languageChoice),
  othersWorkouts: v.optional(v.boolean()),
});
export type SettingsPatch = v.InferOutput<typeof settingsPatch>;

/** Settings with a patch laid over them. */
export function patched(now: Settings, patch: SettingsPatch): Settings {
  const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
  return coerceSettings({
    ...now,
    ...given,
    sites: { ...now.sites, ...patch.sites },
    kinds: { ...now.kinds, ...patch.kinds },
  });
}

/** Whether pages of a site are read: its own switch and the master switch. */
export function siteIsOn(settings: Settings, site: string): boolean {
  const own = Object.hasOwn(settings.sites, site) ? settings.sites[site as SiteId] : true;
  return settings.on && own;
}

/** Kept in the browser's sync area. */
export const settingsItem = storedItem<Settings>({
  area: 'sync',
  key: 'settings',
  version: 1,
  coerce: coerceSettings,
});
