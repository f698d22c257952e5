import type { Sport } from '../../../workout/workout-record';

/** What a label can name. The last ones are never read: they only tell that a page is about a workout. */
export type LabelKind =
  | 'movingSeconds'
  | 'elapsedSeconds'
  | 'time'
  | 'distanceMeters'
  | 'ascentMeters'
  | 'airTemperatureC'
  | 'deviceTemperatureC'
  | 'feelsLikeC'
  | 'humidityPercent'
  | 'averageHeartRate'
  | 'perceivedExertion'
  | 'sport'
  | 'title'
  | 'date'
  | 'clock'
  | 'description'
  | 'private'
  /** The plan's text. */
  | 'planned'
  /** What the coach said of it. */
  | 'comment'
  | 'effort-sign'
  | 'other';

/** What one word of a label says. */
export type LabelPart =
  | 'warmth'
  | 'lasting'
  | 'far'
  | 'up'
  | 'beats'
  | 'damp'
  | 'effort'
  | 'date'
  | 'clock'
  | 'sport'
  | 'title'
  /** Time or temperature, as the words beside it tell: `T. total`, `T. aria`. */
  | 'short'
  | 'moving'
  | 'whole'
  | 'average'
  | 'air'
  | 'device'
  | 'felt'
  | 'perceived'
  | 'positive'
  | 'relative'
  /** Articles, this workout, where it began. */
  | 'small'
  | 'unit'
  /** Who did it: says nothing of a figure, and makes a name somebody's. */
  | 'whose'
  /** Level, score, scale: says that it is marked, and not on which scale. */
  | 'degree'
  /** Height, which makes a gain one of height and is no figure of a workout by itself. */
  | 'high'
  /** Frequency: of the heart or of the legs, as the words beside it tell. */
  | 'often';

/** Regular-expression sources without groups that capture; each fits a whole folded text. */
type WholeTexts = readonly string[];

/**
 * How pages of one language speak of a workout. All of it folded: small letters, no accents (`foldWord`). What is left
 * out does not compile.
 */
export interface PageWords {
  /** Labels of figures and texts, compared whole and parted by `|`: "weekly distance" is not "distance". */
  readonly labels: Readonly<Record<Exclude<LabelKind, 'planned' | 'comment'>, string>>;
  /** The words that labels are made of, parted by spaces: `total`, `moving` and `time` make one that is nowhere listed. */
  readonly parts: Readonly<Record<LabelPart, string>>;
  /** What the weather is called, beside it or over it; in some languages a time is called the same. */
  readonly weather: WholeTexts;
  /** What stands above the athlete's own words, the plan's text, and a note that only its writer sees. */
  readonly headings: { readonly notes: WholeTexts; readonly plan: WholeTexts; readonly private: WholeTexts };
  /** What stands in a note's place where there is none: the whole of it, and how an invitation to write one begins. */
  readonly noNote: { readonly whole: WholeTexts; readonly begins: readonly string[] };
  /** Links and buttons that only the owner of a workout is offered, and those that only others are. */
  readonly offered: { readonly toOwner: WholeTexts; readonly toStranger: WholeTexts };
  /** A coach, and the nouns for what one says of a workout. */
  readonly coach: { readonly who: WholeTexts; readonly said: WholeTexts };
  readonly status: {
    readonly planned: WholeTexts;
    /** Not yet done, whatever it is called. */
    readonly ahead: WholeTexts;
    readonly done: WholeTexts;
    readonly race: WholeTexts;
    /** What only a race gives: an official time, a number on the chest. */
    readonly onlyInRaces: WholeTexts;
    /** A place among the others: with figures behind it. */
    readonly place: WholeTexts;
  };
  /** The words that make a figure's label a planned one, and headings over the steps of a plan. */
  readonly plan: { readonly wanted: WholeTexts; readonly structure: WholeTexts };
  /** Patterns that tell a sport anywhere in a text of a few words, and those that do so only beside "Sport" or "Machine". */
  readonly sports: Readonly<Partial<Record<Sport, readonly string[]>>>;
  readonly besideSport: Readonly<Partial<Record<Sport, readonly string[]>>>;
  /** Patterns for a trainer, a treadmill, a virtual world. */
  readonly indoor: readonly string[];
}
