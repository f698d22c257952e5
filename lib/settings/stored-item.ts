import { browser } from 'wxt/browser';

/** `newer-version`: a newer copy of the extension wrote this item; it is read as far as we can and left alone. */
export type SaveResult = 'saved' | 'newer-version' | 'not-saved';

export interface StoredItem<T> {
  /** The stored value, coerced; defaults where nothing (or nothing usable) is stored. Never throws. */
  readonly read: () => Promise<T>;
  /** Builds on what is stored now. Changes run one after the other, so two at once cannot lose one. */
  readonly change: (next: (now: T) => T) => Promise<SaveResult>;
  readonly remove: () => Promise<SaveResult>;
  /** Calls back with every new value, from whichever context it was written. */
  readonly watch: (changed: (value: T, before: T) => void) => () => void;
}

export interface ItemShape<T> {
  readonly area: 'sync' | 'local';
  readonly key: string;
  readonly version: number;
  /** Any stored thing in, a whole value out; what does not fit becomes its default. */
  readonly coerce: (raw: unknown) => T;
}

// One queue a stored item, whoever holds it: two changes at once must not lose one.
const queues = new Map<string, Promise<unknown>>();

/** A versioned item of `browser.storage`, coerced on every read and never written during a read. */
export function storedItem<T extends object>({ area, key, version, coerce }: ItemShape<T>): StoredItem<T> {
  const raw = async (): Promise<unknown> => (await browser.storage[area].get(key))[key];
  const inTurn = (write: () => Promise<SaveResult>): Promise<SaveResult> => {
    const before = queues.get(area + key) ?? Promise.resolve();
    const done = before.then(write).catch((): SaveResult => 'not-saved');
    queues.set(area + key, done);
    void done.then(() => queues.get(area + key) === done && queues.delete(area + key));
    return done;
  };
  return {
    read: async () => coerce(await raw().catch(() => undefined)),
    change: (next) =>
      inTurn(async () => {
        const stored = await raw();
        if (versionOf(stored) > version) return 'newer-version';
        await browser.storage[area].set({ [key]: { ...next(coerce(stored)), version } });
        return 'saved';
      }),
    remove: () =>
      inTurn(async () => {
        await browser.storage[area].remove(key);
        return 'saved';
      }),
    watch: (changed) => {
      const listener = (
        changes: Record<string, { newValue?: unknown; oldValue?: unknown }>,
        from: string,
      ) => {
        if (from === area && Object.hasOwn(changes, key))
          changed(coerce(changes[key]?.newValue), coerce(changes[key]?.oldValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

function versionOf(stored: unknown): number {
  const version = stored && typeof stored === 'object' ? Reflect.get(stored, 'version') : undefined;
  return typeof version === 'number' ? version : 0;
}
