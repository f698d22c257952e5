import type { MessageKey, Say } from '../messages/say';
import type { Fact, NoteReading, Words } from '../notes/note-reading';
import {
  crampIcon,
  type Drawing,
  durationIcon,
  familyIcon,
  faststartIcon,
  fuelIcon,
  heatIcon,
  hillsIcon,
  historyIcon,
  hydrationIcon,
  injuryIcon,
  intensityIcon,
  lowcarbIcon,
  medicineIcon,
  nearcrampIcon,
  noteIcon,
  personIcon,
  saltIcon,
  strengthIcon,
} from '../report/drawings';
import type { FactorId } from '../risk/assess-risk';
import type { FactNotScoredId } from '../risk/facts-not-scored';
import { heatIndex } from '../risk/heat/heat-index';
import { estimatedWetBulbGlobe } from '../risk/heat/wet-bulb-globe';
import { type Known, runs, usualSession } from '../risk/known';
import type { ShowValue } from './show-value';

/** What every factor, and every fact that is not counted, is drawn with. */
export const drawings: Record<FactorId | FactNotScoredId, Drawing> = {
  crampNoted: crampIcon,
  nearCramp: nearcrampIcon,
  pastCramps: historyIcon,
  length: durationIcon,
  longerThanUsual: durationIcon,
  effort: intensityIcon,
  fastStart: faststartIcon,
  hills: hillsIcon,
  heavyDays: historyIcon,
  weeklyDistance: durationIcon,
  heat: heatIcon,
  firstHotDays: heatIcon,
  lowFluids: hydrationIcon,
  plainWater: hydrationIcon,
  lowFuel: fuelIcon,
  lowCarb: lowcarbIcon,
  injury: injuryIcon,
  illness: personIcon,
  medicine: medicineIcon,
  strength: strengthIcon,
  family: familyIcon,
  men: personIcon,
  lateFade: intensityIcon,
  salt: saltIcon,
  saltySweat: saltIcon,
  magnesium: saltIcon,
  potassium: saltIcon,
  sleep: noteIcon,
  alcohol: noteIcon,
  over40: personIcon,
};

/** The words of a note that a factor, or a fact that is not counted, was read from. */
const toldBy: Partial<Record<FactorId | FactNotScoredId, readonly Fact[]>> = {
  effort: ['hard-effort-race'],
  fastStart: ['fast-start'],
  hills: ['hills-descents'],
  heat: ['hot'],
  firstHotDays: ['first-hot-day'],
  lowFluids: ['low-fluid'],
  plainWater: ['plain-water'],
  lowFuel: ['poor-fueling'],
  lowCarb: ['keto-low-carb'],
  injury: ['injury'],
  medicine: [
    'medication-diuretic-statin',
    'statin',
    'loop-diuretic',
    'thiazide-diuretic',
    'potassium-sparing-diuretic',
    'long-acting-inhaler',
  ],
  lateFade: ['late-fade'],
  salt: ['low-sodium', 'took-electrolytes', 'salt-tabs'],
  magnesium: ['magnesium'],
  potassium: ['potassium'],
  sleep: ['poor-sleep'],
  alcohol: ['alcohol'],
};

/** The words in the notes behind what is shown. A measured or told value stands for itself: its words are not marked. */
export function wordsBehind(
  note: Pick<NoteReading, 'facts'>,
  shown: readonly (FactorId | FactNotScoredId)[],
  measured: ReadonlySet<FactorId>,
): Words[] {
  const wanted = new Set(
    shown.filter((id) => !measured.has(id as FactorId)).flatMap((id) => toldBy[id] ?? []),
  );
  return note.facts.filter(({ fact }) => wanted.has(fact)).map(({ words }) => words);
}

/** What would change a factor's share. */
export const changeKeys = {
  crampNoted: 'change.words',
  nearCramp: 'change.words',
  pastCramps: 'change.answer',
  longerThanUsual: 'change.longer',
  effort: 'change.value',
  fastStart: 'change.start',
  hills: 'change.value',
  heavyDays: 'change.days',
  weeklyDistance: 'change.weekly',
  heat: 'change.value',
  firstHotDays: 'change.hotDays',
  lowFluids: 'change.value',
  plainWater: 'change.water',
  lowFuel: 'change.notes',
  lowCarb: 'change.answer',
  injury: 'change.answer',
  illness: 'change.answer',
  medicine: 'change.answer',
  strength: 'change.answer',
  family: 'change.answer',
  men: 'change.answer',
} as const satisfies Record<Exclude<FactorId, 'length'>, MessageKey>;

/** The session a workout is compared with, and whether it is the athlete's own. */
export function usualOf(known: Known, show: ShowValue): { usual: string; own: boolean } {
  const { sport, distanceKm, usualKm, usualMinutes } = known;
  const stand = usualSession[sport ?? 'other'];
  const byDistance = runs.has(sport) && distanceKm !== undefined;
  if (byDistance)
    return { usual: show.distance((usualKm ?? stand.km ?? 10) * 1000), own: usualKm !== undefined };
  if (usualMinutes !== undefined) return { usual: show.duration(usualMinutes * 60), own: true };
  return { usual: show.duration(stand.minutes * 60), own: false };
}

/** The title of a row, with the value it stands for. */
export function titleOf(say: Say, show: ShowValue, known: Known, id: FactorId, lowers: boolean): string {
  const { minutes, distanceKm, temperatureC, humidityPercent, climbPerKm } = known;
  switch (id) {
    case 'length': {
      const byDistance = (runs.has(known.sport) && distanceKm !== undefined) || minutes === undefined;
      const length = byDistance ? show.distance((distanceKm ?? 0) * 1000) : show.duration(minutes * 60);
      if (lowers) return say('factor.length.titleShort', { length });
      return say(usualOf(known, show).own ? 'factor.length.title' : 'factor.length.titleStandIn', { length });
    }
    case 'heat': {
      if (temperatureC === undefined) return say('factor.heat.titleTold');
      const temperature = show.temperature(temperatureC);
      return humidityPercent === undefined
        ? say('factor.heat.title', { temperature })
        : say('factor.heat.titleHumid', { temperature, humidity: show.percent(humidityPercent) });
    }
    case 'hills':
      return climbPerKm === undefined || distanceKm === undefined
        ? say('factor.hills.titleTold')
        : say('factor.hills.title', { climb: show.climb(climbPerKm * distanceKm) });
    default:
      return say(`factor.${id}.title`);
  }
}

/** What studies saw; for heat, what the two formulas make of the values as well. */
export function whyOf(say: Say, show: ShowValue, known: Known, id: FactorId): string[] {
  const why = [say(`factor.${id}.why`)];
  const { temperatureC, humidityPercent } = known;
  if (id !== 'heat' || temperatureC === undefined || humidityPercent === undefined) return why;
  const index = heatIndex(temperatureC, humidityPercent);
  const wet = estimatedWetBulbGlobe(temperatureC, humidityPercent);
  if (index === undefined || wet === undefined) return [...why, say('factor.heat.noIndex')];
  const values = {
    index: show.temperature(index),
    wet: show.temperature(wet),
    margin: show.degrees(wetBulbMargin),
  };
  return [...why, say('factor.heat.index', values)];
}

/** Measured values at races were off by more than this in almost half of the pairs. */
const wetBulbMargin = 3;
