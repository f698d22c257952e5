/** How sure studies are, in the words the athlete reads. `expert`, `safety` and `fuel` are for tips only. */
export type Grade = 'good' | 'some' | 'weak' | 'disagree' | 'none';
export type TipGrade = Grade | 'expert' | 'safety' | 'fuel' | 'strength';

/** What a grade leaves of an effect in the load (design choice of the score, docs/how-it-decides.md). */
export const gradeWeight: Record<Grade, number> = {
  good: 0.9,
  some: 0.6,
  weak: 0.3,
  disagree: 0.15,
  none: 0,
};

export interface Source {
  readonly label: string;
  /** Only addresses that were opened and read; a source without one is named, not linked. */
  readonly url?: string;
}

/** The papers behind factors, tips and texts. Labels are citations and are not translated. */
export const sources = {
  jat22: {
    label: 'Miller and others, J Athl Train 2022 (review)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/',
  },
  sm19: {
    label: 'Maughan and Shirreffs, Sports Med 2019 (review)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6901412/',
  },
  s04: {
    label: 'Schwellnus and others, Br J Sports Med 2004 (56 km race)',
    url: 'https://bjsm.bmj.com/content/38/4/488',
  },
  s11t: {
    label: 'Schwellnus and others, Br J Sports Med 2011 (Ironman)',
    url: 'https://doi.org/10.1136/bjsm.2010.078535',
  },
  a11: {
    label: 'Schwellnus, Allie and others, Br J Sports Med 2011 (56 km race)',
    url: 'https://doi.org/10.1136/bjsm.2010.082677',
  },
  h15: {
    label: 'Hoffman and Stuempfle 2015 (161 km race)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4532703/',
  },
  mn22: {
    label: 'Martínez-Navarro and others, J Strength Cond Res 2022 (marathon)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/32796418/',
  },
  safer22: {
    label: 'SAFER 22, de Jager and others 2022 (71,420 runners)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/34759185/',
  },
  safer29: {
    label: 'SAFER 29, de Jager and others (76,654 runners)',
    url: 'https://doi.org/10.1097/JSM.0000000000001105',
  },
  safer36: {
    label: 'SAFER 36, Pohl and others (21,460 cyclists)',
    url: 'https://doi.org/10.1016/j.bjpt.2025.101559',
  },
  safer38: {
    label: 'SAFER 38, Macmillan and others 2024 (10,973 runners)',
    url: 'https://doi.org/10.23736/S0022-4707.24.15842-2',
  },
  kona: {
    label: 'Ironman World Championship medical records, 1989 to 2019',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44',
  },
  manjra: { label: 'Manjra and others, Med Sci Sports Exerc 1996 (1,383 marathoners)' },
  miller20: { label: 'Miller and others, Int J Sport Nutr Exerc Metab 2020 (350 athletes)' },
  cooper16: {
    label: 'Cooper and others 2016 (college football)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5094838/',
  },
  lau21: {
    label: 'Lau and others 2021 (lab study, 10 men)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7962362/',
  },
  almond05: {
    label: 'Almond and others, N Engl J Med 2005 (Boston Marathon)',
    url: 'https://pubmed.ncbi.nlm.nih.gov/15829535/',
  },
  nata17: {
    label: 'McDermott and others, J Athl Train 2017 (fluid guidance)',
    url: 'https://meridian.allenpress.com/jat/article/52/9/877',
  },
  cochrane: {
    label: 'Garrison and others, Cochrane 2020 (magnesium)',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
  },
  pickle10: { label: 'Miller and others, Med Sci Sports Exerc 2010;42:953-961 (pickle juice)' },
  pickle21: {
    label: 'Pickle juice, drinking or rinsing, Appl Sci 2021 (11 people)',
    url: 'https://www.mdpi.com/2076-3417/11/24/12096',
  },
  stretch17: {
    label: 'Stretching and cramp threshold (17 people)',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236/',
  },
  quinine: {
    label: 'US FDA safety notice on quinine, 2010',
    url: 'https://www.fda.gov/Drugs/DrugSafety/ucm218202.htm',
  },
  cdc: {
    label: 'CDC/NIOSH, signs of muscle breakdown',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
  },
} as const satisfies Record<string, Source>;

export type SourceKey = keyof typeof sources;

export interface Effect {
  /** Odds or prevalence ratio as published, before any shrinking. */
  readonly ratio: number;
  readonly interval?: readonly [low: number, high: number];
  /** The grade that weighs it. Without a published interval it is one step below the factor's own grade. */
  readonly grade: Grade;
}

/** Published effects that enter the load. A value marked "our choice" is no study's figure. */
export const effects = {
  /** Lower bound of A11's interval, which KONA's recurrence repeats; the one exception to the no-interval rule. */
  pastCramps: { ratio: 2.4, grade: 'good' },
  /** KONA: a cramp earlier in the same race. */
  crampInWorkout: { ratio: 2.4, interval: [1.91, 3.03], grade: 'good' },
  /** Our choice: most cramps come in races (Manjra 85 in 100), but no ratio was published. */
  hardEffort: { ratio: 1.8, grade: 'some' },
  /** Our choice: no ratio was published for endurance sport. Studies disagree. */
  heat: { ratio: 2, grade: 'disagree' },
} as const satisfies Record<string, Effect>;

const tau = 0.7;

/** ln(ratio) after shrinking by its interval (tau 0.7) and discounting by its grade. */
export function logWeight(effect: Effect): number {
  const [low, high] = effect.interval ?? [0, 0];
  const error = effect.interval ? (Math.log(high) - Math.log(low)) / 3.92 : 0;
  return gradeWeight[effect.grade] * (tau ** 2 / (tau ** 2 + error ** 2)) * Math.log(effect.ratio);
}
