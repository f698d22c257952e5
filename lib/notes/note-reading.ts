/** The muscles of a leg that have a name of their own. */
export const legMuscles = [
  'calf',
  'hamstring',
  'quad',
  'adductor',
  'foot',
  'toes',
  'shin',
  'glute',
  'hip-flexor',
] as const;

/** The muscles a note can name. `unspecified-leg`: "legs", or a thigh without front or back. */
export const muscles = [
  ...legMuscles,
  'unspecified-leg',
  'arm-hand',
  'abdomen-muscle',
  'back',
  'neck',
  'whole-body',
] as const;
export type Muscle = (typeof muscles)[number];

/** What a note can tell about this workout beside a cramp (label guide of the notes). */
export const facts = [
  'keto-low-carb',
  'poor-fueling',
  'low-fluid',
  'low-sodium',
  'took-electrolytes',
  'salt-tabs',
  'magnesium',
  'pickle-juice',
  'mustard',
  'alcohol',
  'poor-sleep',
  'illness',
  'medication-diuretic-statin',
  'returned-after-break',
  'hot',
  'humid',
  'cold',
  'hard-effort-race',
  'long-or-longest',
  'hills-descents',
  'new-shoes',
  'fatigue-heavy-legs',
  'pacing-fade',
  'stretched',
  'strength-trained',
  // Beyond the label guide, for the risk model and for what is shown and not counted.
  'plain-water',
  'drank-enough',
  'fast-start',
  'late-fade',
  'first-hot-day',
  'injury',
  'potassium',
  'salt-care',
  'statin',
  'loop-diuretic',
  'thiazide-diuretic',
  'potassium-sparing-diuretic',
  'long-acting-inhaler',
] as const;
export type Fact = (typeof facts)[number];

/** Signs on the see-a-doctor list that a note can name. What each one leads to stands in lib/risk/red-flags.ts. */
export const redFlags = [
  'chest-pain',
  'breathing-trouble',
  'confusion-collapse',
  'overdrinking-signs',
  'tight-hard-leg',
  'bladder-saddle',
  'one-sided-calf-swelling-warmth',
  'swelling',
  'bruising',
  'dark-urine',
  'pop-sudden-snap',
  'cramps-all-over',
  'cold-pale-leg',
  'weakness',
  'numbness',
  'atrophy',
  'back-pain',
  'pain-walking-relieved-by-rest',
  'night-pain-rest-pain',
  'bone-spot-pain',
  'headache-after-drinking',
  'muscle-pain-beyond-expected',
  'same-point-tightness',
  'new-medicine-cramps',
  'keeps-coming-back',
  'one-sided-weakness',
  'sudden-numbness',
] as const;
export type RedFlag = (typeof redFlags)[number];

/** Words of the note itself, with their place in it (UTF-16 offsets, end not included). */
export interface Words {
  readonly in: 'title' | 'text';
  readonly start: number;
  readonly end: number;
  readonly quoted: string;
}

export interface NoteReading {
  /** A muscle cramp (yes), a near-cramp (near) or neither (no) in THIS workout. */
  readonly event: 'yes' | 'near' | 'no';
  readonly eventWords: readonly Words[];
  readonly muscles: readonly Muscle[];
  /** Where each of `muscles` is named, in their order. */
  readonly muscleWords: readonly Words[];
  readonly side: 'left' | 'right' | 'both' | undefined;
  /** "Left", or "left" and "right" for both; empty where no side is told. */
  readonly sideWords: readonly Words[];
  /** Where it began, from the start of the workout: kilometres or minutes. */
  readonly onset: { readonly km: number } | { readonly min: number } | undefined;
  readonly onsetWords: Words | undefined;
  readonly facts: readonly { readonly fact: Fact; readonly words: Words }[];
  readonly redFlags: readonly { readonly flag: RedFlag; readonly words: Words }[];
  /** A cramp was spoken of and denied: "no cramps today". */
  readonly denied: readonly Words[];
  /** True when the note was longer than we read. */
  readonly cut: boolean;
}

/** What stands in a reading that knows of no cramp. */
const noCramp = {
  event: 'no',
  eventWords: [],
  muscles: [],
  muscleWords: [],
  side: undefined,
  sideWords: [],
  onset: undefined,
  onsetWords: undefined,
} as const satisfies Partial<NoteReading>;

/** The same reading without a cramp: no words that tell of one, of its muscle, side or place. */
export function withoutCramp(reading: NoteReading): NoteReading {
  return { ...reading, ...noCramp };
}

/** A note with nothing in it. */
export const emptyReading: NoteReading = {
  ...noCramp,
  facts: [],
  redFlags: [],
  denied: [],
  cut: false,
};
