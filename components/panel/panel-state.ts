import { type Signal, signal } from '@preact/signals';
import type { Editable, PanelAct, Report } from '../../lib/report/report';

/** What an act came to: a sentence when it did not work, `gone` when the extension was reloaded under the panel. */
export type ActOutcome = {
  readonly ok: boolean;
  readonly error?: string;
  readonly gone?: boolean;
  readonly text?: string;
};

/** The panel's own state: made by a function, handed down, never global. */
export interface PanelState {
  readonly report: Signal<Report>;
  readonly open: Signal<boolean>;
  /** The value whose editor is open. */
  readonly editing: Signal<Editable | undefined>;
  /** A sentence for the live region. */
  readonly said: Signal<string>;
  /** The last act that failed, in words. */
  readonly failed: Signal<string>;
  readonly act: (act: PanelAct) => Promise<boolean>;
}

/** `perform` asks the background; after the athlete's own change the new band is said once, politely. */
export function createPanelState(first: Report, perform: (act: PanelAct) => Promise<ActOutcome>): PanelState {
  const report = signal(first);
  const failed = signal('');
  const state: PanelState = {
    report,
    open: signal(first.open),
    editing: signal<Editable | undefined>(undefined),
    said: signal(''),
    failed,
    act: async (act) => {
      const before = report.value;
      const { ok, error, gone } = await perform(act);
      failed.value = gone ? before.words.reload : ok ? '' : (error ?? before.words.notSaved);
      return ok;
    },
  };
  return state;
}

/** Puts a newer report in place; `byAthlete`: it follows a change of theirs, so its band is said. */
export function takeReport(state: PanelState, report: Report, byAthlete: boolean): void {
  state.report.value = report;
  if (byAthlete) state.said.value = report.words.updated;
}
