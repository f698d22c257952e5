import type { MessageKey } from '../../lib/messages/say';
import { isPrintable, type SourceKey, sources, type TipGrade } from '../../lib/risk/evidence';
import {
  bookIcon,
  crampIcon,
  doctorIcon,
  hydrationIcon,
  type Icon,
  ideaIcon,
  jarIcon,
  lowcarbIcon,
  strengthIcon,
} from '../shared/icon-shapes';

/** One piece of a section. Everything the reference says is data, so that search sees all of it. */
export type Block =
  | { readonly kind: 'text' | 'heading' | 'caption'; readonly key: MessageKey }
  | { readonly kind: 'list'; readonly keys: readonly MessageKey[] }
  | { readonly kind: 'graded-list'; readonly items: readonly (readonly [MessageKey, TipGrade])[] }
  | { readonly kind: 'evidence'; readonly grade: TipGrade }
  | {
      readonly kind: 'graded';
      readonly title: MessageKey;
      readonly key: MessageKey;
      readonly grade?: TipGrade;
    }
  | {
      readonly kind: 'callout';
      readonly title?: MessageKey;
      readonly keys: readonly MessageKey[];
      readonly care?: true;
    }
  | {
      readonly kind: 'level';
      readonly level: 'emergency' | 'today' | 'soon';
      readonly title: MessageKey;
      readonly keys: readonly MessageKey[];
    }
  /** What the signs that were ticked come to. */
  | { readonly kind: 'checked' }
  | { readonly kind: 'sources'; readonly sources: readonly SourceKey[] };

export interface Section {
  readonly id: string;
  readonly icon: Icon;
  readonly title: MessageKey;
  readonly blocks: readonly Block[];
  /** What its texts rest on; a test keeps sources out that are still to be verified. */
  readonly sources?: readonly SourceKey[];
}

const printable = (Object.keys(sources) as SourceKey[]).filter((key) => isPrintable(sources[key]));

export const referenceSections: readonly Section[] = [
  {
    id: 'next',
    icon: ideaIcon,
    title: 'ref.next.title',
    sources: ['a11', 'safer22', 'manjra96', 'coyle04', 'cooper16'],
    blocks: [
      { kind: 'text', key: 'ref.next.lead' },
      {
        kind: 'graded-list',
        items: [
          ['ref.next.pace', 'some'],
          ['ref.next.train', 'expert'],
          ['timing.marathon', 'good'],
          ['ref.next.when', 'good'],
          ['ref.next.fuel', 'fuel'],
          ['ref.next.heat', 'safety'],
          ['ref.next.rest', 'weak'],
          ['ref.next.plan', 'expert'],
        ],
      },
      { kind: 'text', key: 'ref.next.log' },
    ],
  },
  {
    id: 'cause',
    icon: crampIcon,
    title: 'ref.cause.title',
    sources: [
      's97',
      'jat22',
      'sm19',
      'jahic18',
      'miller10review',
      'safer22',
      'safer36',
      's04',
      's11t',
      'h15',
      'mn22',
      'hypo10',
      'jung04',
      'stretch17',
      'stretch18',
      'quinine',
    ],
    blocks: [
      { kind: 'text', key: 'ref.cause.lead' },
      { kind: 'text', key: 'ref.cause.night' },
      { kind: 'text', key: 'ref.cause.where' },
      { kind: 'evidence', grade: 'good' },
      { kind: 'graded', title: 'ref.cause.nerve.title', key: 'ref.cause.nerve', grade: 'some' },
      { kind: 'graded', title: 'ref.cause.salt.title', key: 'ref.cause.salt', grade: 'disagree' },
      { kind: 'graded', title: 'ref.cause.many.title', key: 'ref.cause.many', grade: 'some' },
      { kind: 'heading', key: 'ref.cause.myth.title' },
      {
        kind: 'list',
        keys: [
          'ref.cause.myth.mg',
          'ref.cause.myth.drink',
          'ref.cause.myth.stretch',
          'ref.cause.myth.quinine',
        ],
      },
    ],
  },
  {
    id: 'lowcarb',
    icon: lowcarbIcon,
    title: 'ref.lowcarb.title',
    sources: ['yancy04'],
    blocks: [
      { kind: 'text', key: 'ref.lowcarb.lead' },
      { kind: 'text', key: 'ref.lowcarb.study' },
      { kind: 'evidence', grade: 'weak' },
      { kind: 'text', key: 'ref.lowcarb.try' },
      { kind: 'callout', title: 'flags.ask.title', keys: ['ref.lowcarb.ask'] },
    ],
  },
  {
    id: 'fluids',
    icon: hydrationIcon,
    title: 'ref.fluids.title',
    sources: [
      'sawka07',
      'nata17',
      'almond05',
      'sweat-rates16',
      'miller20',
      's04',
      'kona',
      'h15',
      'manjra96',
      'banana12',
    ],
    blocks: [
      { kind: 'callout', title: 'ref.fluids.over.title', keys: ['ref.fluids.over'], care: true },
      { kind: 'text', key: 'ref.fluids.thirst' },
      { kind: 'text', key: 'ref.fluids.cramps' },
      { kind: 'evidence', grade: 'disagree' },
      { kind: 'text', key: 'ref.fluids.sodium' },
      { kind: 'graded', title: 'ref.fluids.rate.title', key: 'ref.fluids.rate' },
      { kind: 'text', key: 'ref.fluids.range' },
      { kind: 'text', key: 'ref.fluids.salty' },
      { kind: 'heading', key: 'ref.minerals.title' },
      {
        kind: 'list',
        keys: [
          'ref.minerals.sodium',
          'ref.minerals.potassium',
          'ref.minerals.magnesium',
          'ref.minerals.food',
        ],
      },
      { kind: 'evidence', grade: 'none' },
      { kind: 'callout', title: 'flags.ask.title', keys: ['ref.fluids.ask'] },
    ],
  },
  {
    id: 'pickle',
    icon: jarIcon,
    title: 'ref.pickle.title',
    sources: ['pickle10', 'georgieva21', 'pickle-gastric10'],
    blocks: [
      { kind: 'text', key: 'ref.pickle.lead' },
      { kind: 'list', keys: ['ref.pickle.for', 'ref.pickle.against', 'ref.pickle.stomach'] },
      { kind: 'evidence', grade: 'disagree' },
      { kind: 'text', key: 'ref.pickle.dose' },
      { kind: 'callout', keys: ['ref.pickle.care'] },
      { kind: 'text', key: 'ref.pickle.mustard' },
    ],
  },
  {
    id: 'strength',
    icon: strengthIcon,
    title: 'ref.strength.title',
    sources: ['mn22'],
    blocks: [
      { kind: 'text', key: 'ref.strength.lead' },
      { kind: 'text', key: 'ref.strength.study' },
      { kind: 'evidence', grade: 'weak' },
      { kind: 'text', key: 'ref.strength.try' },
    ],
  },
  {
    id: 'doctor',
    icon: doctorIcon,
    title: 'standing.doctor',
    sources: ['cdc'],
    blocks: [
      { kind: 'text', key: 'flags.check.lead' },
      { kind: 'checked' },
      {
        kind: 'level',
        level: 'emergency',
        title: 'flags.emergency.title',
        keys: [
          'flags.emergency.confused',
          'flags.emergency.water',
          'flags.emergency.chest',
          'flags.emergency.tight',
          'flags.emergency.back',
          'flags.emergency.side',
          'flags.emergency.whole',
        ],
      },
      {
        kind: 'level',
        level: 'today',
        title: 'flags.today.title',
        keys: [
          'flags.today.leg',
          'flags.today.leg.do',
          'flags.today.leg.now',
          'flags.today.urine',
          'flags.today.pop',
          'flags.today.many',
          'flags.today.headache',
          'flags.today.bruise',
          'flags.today.cold',
          'flags.today.weak',
        ],
      },
      {
        kind: 'level',
        level: 'soon',
        title: 'flags.soon.title',
        keys: [
          'flags.soon.walk',
          'flags.soon.thin',
          'flags.soon.back',
          'flags.soon.bone',
          'flags.soon.tight',
          'flags.soon.rest',
          'flags.soon.again',
        ],
      },
      { kind: 'callout', title: 'flags.ask.title', keys: ['flags.ask.body', 'standing.ask'] },
      { kind: 'caption', key: 'flags.notComplete' },
    ],
  },
  {
    id: 'sources',
    icon: bookIcon,
    title: 'ref.sources.title',
    blocks: [
      { kind: 'text', key: 'ref.sources.lead' },
      {
        kind: 'sources',
        sources: printable,
      },
    ],
  },
];
