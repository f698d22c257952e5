import type { NoteReading, RedFlag, Words } from '../notes/note-reading';

/** How soon to be seen, soonest first. */
export const actions = ['emergency', 'today', 'soon'] as const;
export type Action = (typeof actions)[number];

/** The fixed signs that the doctor list shows for a flag. The list is all we show: no flag names a disease. */
export const flagSigns = {
  'chest-pain': { action: 'emergency', signs: ['emergency.chest'] },
  'breathing-trouble': { action: 'emergency', signs: ['emergency.chest'] },
  'confusion-collapse': { action: 'emergency', signs: ['emergency.confused'] },
  'overdrinking-signs': { action: 'emergency', signs: ['emergency.water'] },
  'tight-hard-leg': { action: 'emergency', signs: ['emergency.tight'] },
  'bladder-saddle': { action: 'emergency', signs: ['emergency.back'] },
  'one-sided-calf-swelling-warmth': { action: 'today', signs: ['today.leg', 'today.leg.do'] },
  swelling: { action: 'today', signs: ['today.bruise'] },
  bruising: { action: 'today', signs: ['today.bruise'] },
  'dark-urine': { action: 'today', signs: ['today.urine'] },
  'pop-sudden-snap': { action: 'today', signs: ['today.pop'] },
  'cramps-all-over': { action: 'today', signs: ['today.many'] },
  'cold-pale-leg': { action: 'today', signs: ['today.cold'] },
  weakness: { action: 'today', signs: ['today.weak'] },
  'one-sided-weakness': { action: 'emergency', signs: ['emergency.side'] },
  'sudden-numbness': { action: 'today', signs: ['today.weak'] },
  numbness: { action: 'soon', signs: ['soon.thin'] },
  atrophy: { action: 'soon', signs: ['soon.thin'] },
  'back-pain': { action: 'soon', signs: ['soon.back'] },
  'pain-walking-relieved-by-rest': { action: 'soon', signs: ['soon.walk'] },
  'night-pain-rest-pain': { action: 'soon', signs: ['soon.rest'] },
  'bone-spot-pain': { action: 'soon', signs: ['soon.bone'] },
  'headache-after-drinking': { action: 'today', signs: ['today.headache'] },
  'muscle-pain-beyond-expected': { action: 'today', signs: ['today.urine'] },
  'same-point-tightness': { action: 'soon', signs: ['soon.tight'] },
  'new-medicine-cramps': { action: 'soon', signs: ['soon.rest'] },
  'keeps-coming-back': { action: 'soon', signs: ['soon.again'] },
} as const satisfies Record<RedFlag, { action: Action; signs: readonly string[] }>;

export type FlagSign = (typeof flagSigns)[RedFlag]['signs'][number];

export interface RaisedFlag {
  readonly flag: RedFlag;
  readonly action: Action;
  readonly signs: readonly FlagSign[];
  readonly words: Words;
}

/** The flags a note raises, most urgent first. Words only open the fixed list. */
export function raisedFlags(note: Pick<NoteReading, 'redFlags'>): RaisedFlag[] {
  return note.redFlags
    .map((f) => ({ ...f, ...flagSigns[f.flag] }))
    .sort((a, b) => actions.indexOf(a.action) - actions.indexOf(b.action));
}
