import type { MessageKey } from '../../lib/messages/say';

export interface SeedSection {
  /** The heading in the article the project started from. */
  readonly section: string;
  /** What it says, in our words. */
  readonly says: string;
  /** Where its content is shown: texts of the catalogue, each on a surface. */
  readonly shown: readonly { readonly where: string; readonly texts: readonly MessageKey[] }[];
  /** What our text says otherwise, and why. */
  readonly corrected?: string;
}

/** Every section of the seed article, where its content is, and what was corrected. */
export const seedMap: readonly SeedSection[] = [
  {
    section: 'What causes leg or calf cramps from running?',
    says: 'Different from night cramps; a muscle that will not let go; water, salts, training; tired muscle and its nerves.',
    shown: [
      {
        where: 'Side panel, What causes cramps',
        texts: ['ref.cause.lead', 'ref.cause.night', 'ref.cause.nerve', 'ref.cause.salt', 'ref.cause.many'],
      },
    ],
    corrected:
      'No single cause: recent reviews see several at once. That line leads, each idea has its grade.',
  },
  {
    section: 'What causes leg muscle cramps on keto?',
    says: 'More cramps on low carb, as the kidneys hold less sodium; more salt and foods with magnesium.',
    shown: [
      {
        where: 'Side panel, Low-carb and keto',
        texts: ['ref.lowcarb.lead', 'ref.lowcarb.study', 'ref.lowcarb.try', 'ref.lowcarb.ask'],
      },
      { where: 'Panel, factor', texts: ['factor.lowCarb.says', 'factor.lowCarb.why', 'factor.lowCarb.tip'] },
      { where: 'Side panel, Fluids and salt', texts: ['ref.minerals.food'] },
    ],
    corrected:
      'The reason is less insulin, not better sensitivity to it. More salt is called untested, and nobody with heart, kidney or pressure trouble is told to add any.',
  },
  {
    section: 'How to treat and relieve calf cramps from running',
    says: 'Stop, stretch slowly, hold, do not bounce; then jog slowly.',
    shown: [
      {
        where: 'Side panel, Cramping now',
        texts: [
          'ref.now.stop.body',
          'ref.now.calf.body',
          'ref.now.slow',
          'ref.now.hold.body',
          'ref.now.back.body',
        ],
      },
      {
        where: 'Panel, after a cramp',
        texts: ['tips.again', 'tips.again.stop', 'ref.now.calf.body', 'tips.again.twitch'],
      },
    ],
    corrected: 'Walk first, and give it about five minutes: muscle force is back only then.',
  },
  {
    section: 'Can dehydration cause calf cramps from running?',
    says: 'Little fluid makes cramps likelier; replace fluids and salts.',
    shown: [
      {
        where: 'Side panel, Fluids and salt',
        texts: ['ref.fluids.over', 'ref.fluids.thirst', 'ref.fluids.cramps', 'ref.fluids.sodium'],
      },
      {
        where: 'Panel, factor',
        texts: ['factor.lowFluids.says', 'factor.lowFluids.why', 'factor.lowFluids.tip'],
      },
    ],
    corrected:
      'Studies disagree: four measured groups found nothing, one series of medical records did. Drinking too much stands first.',
  },
  {
    section: 'Can low sodium, potassium, or magnesium prevent leg or calf cramps from running?',
    says: 'Research is split; the author’s own runners did better with all three; a named magnesium product.',
    shown: [
      {
        where: 'Side panel, Fluids and salt',
        texts: [
          'ref.minerals.sodium',
          'ref.minerals.potassium',
          'ref.minerals.magnesium',
          'ref.minerals.food',
        ],
      },
      {
        where: 'Panel, not counted',
        texts: [
          'factor.salt.says',
          'factor.magnesium.says',
          'factor.potassium.says',
          'factor.saltySweat.says',
        ],
      },
      { where: 'Side panel, What causes cramps', texts: ['ref.cause.myth.mg'] },
    ],
    corrected:
      'Nobody’s blood was short of potassium or magnesium in the studies that looked. One person’s experience is named as that. No product is named.',
  },
  {
    section: 'Pickle juice to stop calf cramps',
    says: 'May work through a reflex in the mouth, as the salt takes thirty minutes to leave the stomach.',
    shown: [
      {
        where: 'Side panel, Pickle juice',
        texts: [
          'ref.pickle.lead',
          'ref.pickle.for',
          'ref.pickle.against',
          'ref.pickle.stomach',
          'ref.pickle.dose',
          'ref.pickle.care',
        ],
      },
      { where: 'Panel, after a cramp', texts: ['tips.pickle'] },
    ],
    corrected:
      'A third left the stomach within five minutes, then emptying stopped, at seven times the dose. A later trial that found nothing stands beside the first.',
  },
  {
    section: 'Improving leg strength to help with calf cramps from running',
    says: 'Stronger muscles tire later, so strength work may help.',
    shown: [
      {
        where: 'Side panel, Strength',
        texts: ['ref.strength.lead', 'ref.strength.study', 'ref.strength.try'],
      },
      { where: 'Panel, lowers the load', texts: ['factor.strength.says', 'factor.strength.why'] },
    ],
    corrected: 'Called plausible and not shown: 5 of 20 against 30 of 63, which may be luck.',
  },
  {
    section: 'When to see your doctor about leg cramps',
    says: 'Cramps that keep coming; weakness, bruising, swelling, back pain; pain in walking that rest stops; numb or thinner muscle.',
    shown: [
      {
        where: 'Side panel, When to see a doctor; panel, before everything else',
        texts: [
          'flags.soon.again',
          'flags.soon.thin',
          'flags.today.weak',
          'flags.today.bruise',
          'flags.soon.back',
          'flags.soon.walk',
        ],
      },
    ],
    corrected:
      'Three levels of how soon. Added: heat, over-drinking, chest, clot signs, dark urine, a pop in the calf, a hard tight leg. No disease is named, so walking pain stands as a sign (the article names narrow leg arteries).',
  },
];

/** The article's six links and what they really are; the keys are sources. */
export const seedReferences = [
  'jahic18',
  's04',
  's97',
  'miller10review',
  'seed5',
  'pickle-gastric10',
] as const;
