import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { MessageKey } from '../../lib/messages/say';
import type { TabStatus } from '../../lib/protocol/tab-status';

/** What the quick reference shows and asks for. The shell fills it. */
export interface ReferenceStore {
  readonly status: ReadonlySignal<TabStatus>;
  /** The section to show, changed by links, by search and from outside. */
  readonly target: Signal<string | undefined>;
  /** Signs on the see-a-doctor list that are ticked now. Kept nowhere. */
  readonly ticked: Signal<ReadonlySet<MessageKey>>;
  readonly showPanel: () => void;
  readonly openSettings: () => void;
}

/** Which section is wanted; made once by the shell. */
export function createTarget(first: string | undefined): ReferenceStore['target'] {
  return signal(first);
}

/** No sign ticked yet; made once by the shell. */
export function createTicked(): ReferenceStore['ticked'] {
  return signal<ReadonlySet<MessageKey>>(new Set());
}
