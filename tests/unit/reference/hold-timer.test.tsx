import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HoldTimer } from '../../../components/reference/hold-timer';

const say = ((key: string) => key) as never;
let tones = 0;

/** Sound as a browser makes it: counts the tones that were started. */
class Sound {
  currentTime = 0;
  destination = {};
  createGain = () => ({ gain: { value: 1 }, connect: () => undefined });
  createOscillator = () => ({
    frequency: { value: 0 },
    connect: () => undefined,
    start: () => {
      tones++;
    },
    stop: () => undefined,
  });
  close = async () => undefined;
}

beforeEach(() => {
  tones = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  render(null, document.body);
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Starts a hold and lets this many seconds pass. */
async function hold(seconds: number, before: () => void = () => undefined): Promise<void> {
  render(<HoldTimer say={say} />, document.body);
  before();
  document.querySelector<HTMLButtonElement>('.btn.primary')?.click();
  await vi.advanceTimersByTimeAsync(seconds * 1000);
}

describe('the end of a hold', () => {
  it('is told by two tones, and not before', async () => {
    vi.stubGlobal('AudioContext', Sound);
    await hold(25);
    expect(tones).toBe(0);
    await vi.advanceTimersByTimeAsync(6000);
    expect(tones).toBe(2);
    expect(document.querySelector('.timer')?.classList).toContain('done');
  });

  it('is silent when no cue is wanted', async () => {
    vi.stubGlobal('AudioContext', Sound);
    await hold(31, () => document.querySelector<HTMLInputElement>('.cue input')?.click());
    expect(tones).toBe(0);
    expect(document.querySelector('.timer')?.classList).toContain('done');
  });

  it('comes without a word where nothing can be heard', async () => {
    expect('AudioContext' in globalThis).toBe(false);
    await hold(31);
    expect(document.querySelector('.timer')?.classList).toContain('done');
  });
});
