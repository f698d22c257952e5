import type { MessageKey } from '../../lib/messages/say';
import type { SourceKey, TipGrade } from '../../lib/risk/evidence';
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
  | { readonly kind: 'sources'; readonly sources: readonly SourceKey[] };

export interface Section {
  readonly id: string;
  readonly icon: Icon;
  readonly title: MessageKey;
  readonly blocks: readonly Block[];
}

export const referenceSections: readonly Section[] = [
  {
    id: 'next',
    icon: ideaIcon,
    title: 'ref.next.title',
    blocks: [
      { kind: 'text', key: 'ref.next.lead' },
      {
        kind: 'graded-list',
        items: [
          ['ref.next.pace', 'some'],
          ['ref.next.train', 'expert'],
          ['ref.next.when', 'some'],
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
    blocks: [
      { kind: 'text', key: 'ref.cause.lead' },
      { kind: 'text', key: 'ref.cause.night' },
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
          'ref.cause.myth.banana',
          'ref.cause.myth.quinine',
        ],
      },
    ],
  },
  {
    id: 'lowcarb',
    icon: lowcarbIcon,
    title: 'ref.lowcarb.title',
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
    blocks: [
      { kind: 'callout', title: 'ref.fluids.over.title', keys: ['ref.fluids.over'], care: true },
      { kind: 'text', key: 'ref.fluids.thirst' },
      { kind: 'text', key: 'ref.fluids.cramps' },
      { kind: 'evidence', grade: 'disagree' },
      { kind: 'text', key: 'ref.fluids.sodium' },
      { kind: 'graded', title: 'ref.fluids.rate.title', key: 'ref.fluids.rate' },
      { kind: 'text', key: 'ref.fluids.range' },
      { kind: 'text', key: 'ref.fluids.salty' },
      { kind: 'callout', title: 'flags.ask.title', keys: ['ref.fluids.ask'] },
    ],
  },
  {
    id: 'pickle',
    icon: jarIcon,
    title: 'ref.pickle.title',
    blocks: [
      { kind: 'text', key: 'ref.pickle.lead' },
      { kind: 'list', keys: ['ref.pickle.for', 'ref.pickle.against'] },
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
    blocks: [
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
        sources: [
          'jat22',
          'sm19',
          'a11',
          's11t',
          'h15',
          'mn22',
          's04',
          'safer22',
          'safer29',
          'safer38',
          'safer36',
          'kona',
          'manjra',
          'miller20',
          'lau21',
          'cooper16',
          'pickle10',
          'pickle21',
          'stretch17',
          'cochrane',
          'almond05',
          'nata17',
          'quinine',
          'cdc',
        ],
      },
    ],
  },
];
