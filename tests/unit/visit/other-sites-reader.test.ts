import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Handler = (message: { data: unknown; sender: object }) => unknown;
const wire = vi.hoisted(() => ({
  may: false,
  handlers: {} as Record<string, unknown>,
  asked: 0,
  looks: 0,
  last: undefined as string | undefined,
}));
vi.mock('../../../lib/protocol/messages', () => ({
  onMessage: (type: string, handler: unknown) => {
    wire.handlers[type] = handler;
  },
  removeAllListeners: () => undefined,
  sendMessage: async (type: string) => {
    if (type === 'mayRead') wire.asked++;
    return type === 'mayRead' ? wire.may : undefined;
  },
}));
vi.mock('../../../lib/sites/other-sites', () => ({
  otherAdapterFor: () => {
    wire.looks++;
    return undefined;
  },
}));

import { fakeBrowser } from 'wxt/testing/fake-browser';
import reader from '../../../entrypoints/other-sites-reader';

const readAgain = (show: boolean) =>
  (wire.handlers.readAgain as Handler)({ data: { show }, sender: { id: fakeBrowser.runtime.id } });
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);
/** A change of the page, and time for it to be noticed. */
const change = async (how: () => void) => {
  wire.looks = 0;
  how();
  await wait(1000);
  return wire.looks;
};

beforeEach(() => {
  vi.useFakeTimers();
  Object.assign(wire, { may: false, asked: 0, looks: 0 });
  document.body.innerHTML = '<p>1 km</p>';
});
afterEach(() => {
  (globalThis as { [key: symbol]: AbortController | undefined })[Symbol.for('crampwise.reader')]?.abort();
  vi.useRealTimers();
});

describe('the reader of added sites', () => {
  const text = () => document.querySelector('p')?.firstChild as Text;

  it('looks at nothing before it may, nor where it may not', async () => {
    reader.main();
    await wait(100);
    expect(wire.asked).toBe(1);
    expect(await change(() => document.body.append('new'))).toBe(0);
    wire.may = true;
    readAgain(true);
    await wait(100);
    expect(wire.asked).toBe(2);
    expect(wire.looks).toBeGreaterThan(0);
  });

  it('notices texts and fields that change in place', async () => {
    wire.may = true;
    reader.main();
    await wait(100);
    expect(
      await change(() => {
        text().data = '2 km';
      }),
    ).toBeGreaterThan(0);
    expect(
      await change(() => document.body.dispatchEvent(new Event('change', { bubbles: true }))),
    ).toBeGreaterThan(0);
  });

  it('stops when it is told to', async () => {
    wire.may = true;
    reader.main();
    await wait(100);
    readAgain(false);
    expect(await change(() => document.body.append('new'))).toBe(0);
  });
});
