import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { TabStatus } from '../../lib/protocol/tab-status';

/** What the quick reference shows and asks for. The shell fills it. */
export interface ReferenceStore {
  readonly status: ReadonlySignal<TabStatus>;
  /** The section to show, changed by links, by search and from outside. */
  readonly target: Signal<string | undefined>;
  readonly showPanel: () => void;
  readonly openSettings: () => void;
}

/** Which section is wanted; made once by the shell. */
export function createTarget(first: string | undefined): ReferenceStore['target'] {
  return signal(first);
}
