import type { Drawing } from './drawings';

/**
 * What the panel shows: plain data with finished texts in the athlete's language. It holds only what is drawn (a test
 * lists its keys): no profile, no history, no other workout.
 */

export type Mark = 'none' | 'few' | 'several' | 'many' | 'unknown' | 'flag';
export type EvidenceMark = 'good' | 'some' | 'weak' | 'disagree' | 'none' | 'expert';

/** A text in a long and a short form, for wide and narrow columns. */
export interface WideNarrow {
  readonly wide: string;
  readonly narrow: string;
}

export interface Evidence {
  readonly mark: EvidenceMark;
  readonly words: string;
}

/** A paper behind a sentence; without an address it is named only. */
export interface Citation {
  readonly label: string;
  readonly url?: string | undefined;
}

/** Evidence beside a text of its own. */
export interface Graded {
  readonly text: string;
  readonly evidence: Evidence;
  readonly sources: readonly Citation[];
}

/** What the panel draws beside words. It brings no drawing of its own. */
export type PanelDrawing =
  | 'book'
  | 'chevron'
  | 'close'
  | 'cramp'
  | 'edit'
  | 'emergency'
  | 'external'
  | 'flag'
  | 'hide'
  | 'idea'
  | 'info'
  | 'note'
  | 'plus'
  | 'quote'
  | 'settings'
  | 'soon'
  | 'today';

/** The values the athlete can correct. */
export const editable = [
  'temperature',
  'humidity',
  'duration',
  'distance',
  'climb',
  'effort',
  'cramp',
  'drinks',
] as const;
export type Editable = (typeof editable)[number];

export interface NumberEdit {
  readonly kind: 'number';
  readonly value: string;
  /** Units to choose from, the athlete's own first. */
  readonly units: readonly { readonly id: string; readonly label: string }[];
}
export interface ChoiceEdit {
  readonly kind: 'choice';
  readonly value: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
}

export interface Tile {
  readonly field: Editable;
  readonly label: string;
  /** Where it was read, in a word or two: "weather", "device sensor". */
  readonly from?: string;
  /** Absent when it is not known. */
  readonly value?: string;
  readonly yours: boolean;
  readonly edit: NumberEdit | ChoiceEdit;
  /** The page's own words for it, when there are some. */
  readonly pageSaid?: string;
  /** What to know about this value, such as a sensor's doubt. */
  readonly doubt?: string;
}

/** A note, in pieces; the marked ones are the words that were picked up. */
export type QuotePiece = { readonly text: string; readonly marked: boolean };

export interface FactorRow {
  readonly id: string;
  readonly drawing: Drawing;
  readonly title: string;
  readonly says: string;
  /** Sentences: what studies saw, and what else there is to know about this value. */
  readonly why: readonly string[];
  /** How much it moves the load, in words. */
  readonly size: string;
  /** What would change it. */
  readonly changes?: string;
  readonly evidence: Evidence;
  readonly evidenceMeans: string;
  /** `less`: it lowers the load. `none`: it is shown and not counted. */
  readonly part: 'large' | 'medium' | 'small' | 'less' | 'none';
  readonly partWords: string;
  /** Rows past the third keep their sentence for "Why?". */
  readonly brief: boolean;
  readonly sources: readonly Citation[];
}

/** A button with its drawing. */
export interface Labelled {
  readonly label: string;
  readonly drawing: Drawing;
}

/** What was looked for on a page of which no figure was read. */
export interface UnreadPage {
  readonly body: string;
  readonly title: string;
  readonly rows: readonly (Labelled & { readonly words: string; readonly found: boolean })[];
  readonly retry: Labelled;
  readonly enter: Labelled;
  readonly copy: Labelled;
  readonly hint: string;
  readonly copied: string;
  readonly notCopied: string;
}

export interface DoctorCard {
  readonly title: string;
  readonly quote: readonly (readonly QuotePiece[])[];
  readonly quoteLabel: string;
  readonly levels: readonly {
    readonly action: 'emergency' | 'today' | 'soon';
    readonly title: string;
    readonly body?: string;
    readonly signs: readonly string[];
    /** What makes it an emergency after all. */
    readonly now?: string;
  }[];
  readonly all: string;
  readonly dismiss: string;
  /** That factors follow below, when some do. */
  readonly below?: string;
}

export interface Report {
  readonly version: 1;
  /** Site and id of the workout, to tell one visit's report from another's. */
  readonly workout: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly label: string;
  readonly mark: Mark;
  readonly title: string;
  readonly sub: WideNarrow;
  readonly open: boolean;
  readonly hidden?: { readonly text: string; readonly undo: string; readonly site: string };
  readonly doctor?: DoctorCard;
  readonly ask?: { readonly field: Editable; readonly title: string; readonly body: string };
  readonly unread?: UnreadPage;
  readonly read: {
    readonly title: string;
    readonly tiles: readonly Tile[];
    readonly quotes: readonly (readonly QuotePiece[])[];
    /** What the quote is, or that there is none. Absent where the doctor card quotes the notes. */
    readonly quoteCaption?: string;
    readonly wrongWords?: string;
    /** Said of words that were set aside, each with its way back. */
    readonly setAside: readonly {
      readonly which: 'cramp' | 'flags';
      readonly text: string;
      readonly undo: string;
    }[];
    /** Sentences on what could not be read, or reads differently in two places. */
    readonly doubts: readonly string[];
  };
  readonly factors?: {
    readonly title: string;
    readonly rows: readonly FactorRow[];
    readonly lead?: string;
    /** When nothing stands out: what was looked at. */
    readonly checked?: readonly {
      readonly drawing: Drawing;
      readonly label: string;
      readonly value: string;
    }[];
    /** What cannot be changed, what lowers the load, and what is not counted: closed until it is wanted. */
    readonly more?: {
      readonly title: string;
      readonly rows: readonly FactorRow[];
      /** What nobody told, in words. */
      readonly note?: string;
    };
    readonly unknown?: {
      readonly title: string;
      readonly body: string;
      readonly add: readonly { readonly field: Editable | 'profile'; readonly label: string }[];
    };
    readonly footNotes: readonly string[];
    readonly whyLabel: string;
    readonly changesLabel: string;
  };
  readonly tips?: {
    /** After a cramp: what to do when it starts again. */
    readonly again?: {
      readonly title: string;
      /** Why this muscle. */
      readonly lead?: string;
      readonly steps: readonly string[];
      readonly evidence: Evidence;
      readonly sources: readonly Citation[];
      /** What else is often tried. */
      readonly else?: Graded;
    };
    readonly title: string;
    /** At most three. */
    readonly ideas: readonly Graded[];
    /** When cramps mostly start in a workout like this one. */
    readonly timing?: Graded;
    readonly note: string;
  };
  /** The question after every finished workout. */
  readonly did?: {
    readonly ask: string;
    /** That the notes say so already, and that the answer stays here. */
    readonly about: string;
    readonly choices: ChoiceEdit['choices'];
    readonly chosen: string;
  };
  readonly drawings: Readonly<Record<PanelDrawing, Drawing>>;
  readonly words: {
    readonly add: string;
    readonly correct: string;
    readonly use: string;
    readonly back: string;
    readonly cancel: string;
    readonly editHint: string;
    readonly pageSaid: string;
    readonly units: string;
    readonly cramping: string;
    readonly reference: string;
    readonly hide: string;
    readonly settings: string;
    readonly standing: string;
    readonly doctor: string;
    readonly reload: string;
    readonly notSaved: string;
    readonly updated: string;
  };
}

/** What a click in the panel asks for. The background checks and does it. */
export type PanelAct =
  | { readonly act: 'open'; readonly open: boolean }
  | { readonly act: 'own-value'; readonly field: Editable; readonly value: string; readonly unit: string }
  | { readonly act: 'page-value'; readonly field: Editable }
  | { readonly act: 'wrong-words' | 'right-words'; readonly which: 'cramp' | 'flags' }
  | { readonly act: 'hide' }
  | { readonly act: 'show-again' }
  | { readonly act: 'hide-site' }
  | { readonly act: 'read-again' }
  | { readonly act: 'report' }
  | { readonly act: 'reference'; readonly section: 'now' | 'top' | 'doctor' }
  | { readonly act: 'settings' };
