import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import type { NoteReading } from '../lib/notes/note-reading';
import { readNote } from '../lib/notes/read-note';

/** Labels of the notes' label guide, in its own spelling. */
const labels = {
  muscles: [
    'calf',
    'hamstring',
    'quad',
    'adductor',
    'foot',
    'toes',
    'shin',
    'glute',
    'hip_flexor',
    'unspecified_leg',
    'arm_hand',
    'abdomen_muscle',
    'back',
    'neck',
    'whole_body',
  ],
  facts: [
    'keto_low_carb',
    'poor_fueling',
    'low_fluid',
    'low_sodium',
    'took_electrolytes',
    'salt_tabs',
    'magnesium',
    'pickle_juice',
    'mustard',
    'alcohol',
    'poor_sleep',
    'illness',
    'medication_diuretic_statin',
    'returned_after_break',
    'hot',
    'humid',
    'cold',
    'hard_effort_race',
    'long_or_longest',
    'hills_descents',
    'new_shoes',
    'fatigue_heavy_legs',
    'pacing_fade',
    'stretched',
    'strength_trained',
  ],
  redFlags: [
    'weakness',
    'numbness',
    'swelling',
    'one_sided_calf_swelling_warmth',
    'bruising',
    'pop_sudden_snap',
    'back_pain',
    'pain_walking_relieved_by_rest',
    'night_pain_rest_pain',
    'dark_urine',
    'atrophy',
    'chest_pain',
    'confusion_collapse',
  ],
} as const;

const recordSchema = v.object({
  id: v.string(),
  lang: v.string(),
  title: v.string(),
  text: v.string(),
  cramp: v.picklist(['yes', 'near', 'no']),
  muscles: v.array(v.string()),
  side: v.nullable(v.picklist(['left', 'right', 'both'])),
  when: v.nullable(v.union([v.strictObject({ km: v.number() }), v.strictObject({ min: v.number() })])),
  facts: v.array(v.string()),
  red_flags: v.array(v.string()),
});
export type NoteRecord = v.InferOutput<typeof recordSchema>;

/** The labels of one note, as the guide or as the reader has them. */
export interface NoteLabels {
  readonly cramp: 'yes' | 'near' | 'no';
  readonly muscles: readonly string[];
  readonly side: 'left' | 'right' | 'both' | null;
  readonly when: { readonly km: number } | { readonly min: number } | null;
  readonly facts: readonly string[];
  readonly red_flags: readonly string[];
}

/** The records of a JSON Lines file. Throws on a line that is none. */
export function readRecords(file: string): NoteRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => v.parse(recordSchema, JSON.parse(line)));
}

/** What the reader makes of a record's title and text, in the guide's labels. Labels beyond the guide are left out. */
export function labelsOf(record: Pick<NoteRecord, 'title' | 'text'>): NoteLabels {
  return asLabels(readNote(record.title, record.text));
}

function asLabels(reading: NoteReading): NoteLabels {
  const snake = (name: string) => name.replaceAll('-', '_');
  const known = (list: readonly string[], names: readonly string[]) =>
    [...new Set(names.map(snake))].filter((name) => list.includes(name));
  const event = reading.event !== 'no';
  return {
    cramp: reading.event,
    muscles: event ? known(labels.muscles, reading.muscles) : [],
    side: event ? (reading.side ?? null) : null,
    when: event ? (reading.onset ?? null) : null,
    facts: known(
      labels.facts,
      reading.facts.map((f) => f.fact),
    ),
    red_flags: known(
      labels.redFlags,
      reading.redFlags.map((f) => f.flag),
    ),
  };
}

/** Counts of one label: right, invented, missed. */
export class Tally {
  right = 0;
  invented = 0;
  missed = 0;
  count(wanted: ReadonlySet<string>, got: ReadonlySet<string>): void {
    for (const label of got) wanted.has(label) ? this.right++ : this.invented++;
    for (const label of wanted) if (!got.has(label)) this.missed++;
  }
  get precision(): number {
    return share(this.right, this.right + this.invented);
  }
  get recall(): number {
    return share(this.right, this.right + this.missed);
  }
  get f1(): number {
    return share(2 * this.right, 2 * this.right + this.invented + this.missed);
  }
}

/** A share; 1 of nothing at all. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

/** Within ±0.5 km or ±3 %, ±5 min or ±10 %, whichever is wider (label guide). */
export function sameOnset(a: NoteLabels['when'], b: NoteLabels['when']): boolean {
  if (a === null || b === null) return a === b;
  if ('km' in a && 'km' in b) return Math.abs(a.km - b.km) <= Math.max(0.5, 0.03 * a.km);
  if ('min' in a && 'min' in b) return Math.abs(a.min - b.min) <= Math.max(5, 0.1 * a.min);
  return false;
}

export interface Judged {
  readonly record: NoteRecord;
  readonly got: NoteLabels;
}

export interface Scores {
  readonly notes: number;
  /** A cramp or near-cramp happened. */
  readonly happened: Tally;
  readonly classes: Readonly<Record<'yes' | 'near' | 'no', Tally>>;
  /** Share of `no` notes read as a cramp or near-cramp. */
  readonly falseAlarms: number;
  readonly muscles: Tally;
  readonly side: number;
  /** Share of notes with an onset, in the guide or as read, where both are the same. */
  readonly onset: number;
  readonly facts: Tally;
  readonly flags: Tally;
  readonly each: ReadonlyMap<string, Tally>;
}

/** Scores a set of judged notes. */
export function scoresOf(judged: readonly Judged[]): Scores {
  const classes = { yes: new Tally(), near: new Tally(), no: new Tally() };
  const happened = new Tally();
  const muscles = new Tally();
  const facts = new Tally();
  const flags = new Tally();
  const each = new Map<string, Tally>();
  const one = (name: string, wanted: boolean, got: boolean) => {
    const tally = each.get(name) ?? new Tally();
    tally.count(new Set(wanted ? [name] : []), new Set(got ? [name] : []));
    each.set(name, tally);
  };
  let onsets = 0;
  let onsetsRight = 0;
  let sides = 0;
  let sidesRight = 0;
  for (const { record, got } of judged) {
    const event = (cramp: string) => new Set(cramp === 'no' ? [] : ['event']);
    happened.count(event(record.cramp), event(got.cramp));
    for (const name of ['yes', 'near', 'no'] as const)
      classes[name].count(
        new Set(record.cramp === name ? [name] : []),
        new Set(got.cramp === name ? [name] : []),
      );
    muscles.count(new Set(record.muscles), new Set(got.muscles));
    facts.count(new Set(record.facts), new Set(got.facts));
    flags.count(new Set(record.red_flags), new Set(got.red_flags));
    for (const name of labels.facts) one(name, record.facts.includes(name), got.facts.includes(name));
    for (const name of labels.redFlags)
      one(name, record.red_flags.includes(name), got.red_flags.includes(name));
    if (record.when !== null || got.when !== null) {
      onsets++;
      if (sameOnset(record.when, got.when)) onsetsRight++;
    }
    if (record.side !== null || got.side !== null) {
      sides++;
      if (record.side === got.side) sidesRight++;
    }
  }
  const quiet = judged.filter(({ record }) => record.cramp === 'no');
  return {
    notes: judged.length,
    happened,
    classes,
    falseAlarms: quiet.filter(({ got }) => got.cramp !== 'no').length / Math.max(1, quiet.length),
    muscles,
    side: share(sidesRight, sides),
    onset: share(onsetsRight, onsets),
    facts,
    flags,
    each,
  };
}
