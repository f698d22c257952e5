import { useSignal } from '@preact/signals';
import { useEffect, useId } from 'preact/hooks';
import type { Say } from '../../lib/messages/say';
import { Icon } from '../shared/icon';
import { checkIcon, pauseIcon, playIcon, retryIcon } from '../shared/icon-shapes';

/** A buzz where there is a motor, and two short tones. Silent where the browser plays nothing. */
function giveCue(): void {
  navigator.vibrate?.([180, 90, 180]);
  if (!('AudioContext' in globalThis)) return;
  const audio = new AudioContext();
  const gain = audio.createGain();
  gain.gain.value = 0.15;
  gain.connect(audio.destination);
  for (const [start, pitch] of [
    [0, 660],
    [0.25, 880],
  ] as const) {
    const tone = audio.createOscillator();
    tone.frequency.value = pitch;
    tone.connect(gain);
    tone.start(audio.currentTime + start);
    tone.stop(audio.currentTime + start + 0.15);
  }
  setTimeout(() => void audio.close(), 800);
}

const holdSeconds = 30;
const round = 2 * Math.PI * 52;

/** A 30 s hold. Counts by the clock, so a hidden or throttled page stays right; a cue at the end, if it is wanted. */
export function HoldTimer({ say }: { say: Say }) {
  const endsAt = useSignal<number | undefined>(undefined);
  const left = useSignal(holdSeconds);
  const holds = useSignal(0);
  const running = endsAt.value !== undefined;
  const done = !running && left.value === 0;
  const cue = useSignal(true);
  const cueId = useId();

  useEffect(() => {
    const end = endsAt.value;
    if (end === undefined) return;
    const tick = () => {
      left.value = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (left.value > 0) return;
      endsAt.value = undefined;
      if (cue.value) giveCue();
    };
    const timer = setInterval(tick, 250);
    return () => clearInterval(timer);
  }, [endsAt.value]);

  const start = () => {
    left.value = holdSeconds;
    holds.value += 1;
    endsAt.value = Date.now() + holdSeconds * 1000;
  };
  const stop = () => {
    endsAt.value = undefined;
    left.value = holdSeconds;
  };
  const spoken = running
    ? left.value <= 10
      ? say('ref.now.timer.left', { seconds: 10 })
      : say('ref.now.timer.holding')
    : done
      ? say('ref.now.timer.done')
      : '';
  return (
    <div class={`timer ${running ? 'run' : done ? 'done' : 'idle'}`}>
      <div
        class="dial"
        role="timer"
        aria-live="off"
        aria-label={say('ref.now.timer.left', { seconds: left.value })}
      >
        <svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
          <circle cx="60" cy="60" r="52" class="track" />
          <circle
            cx="60"
            cy="60"
            r="52"
            class="left"
            stroke-dasharray={round}
            stroke-dashoffset={round * (1 - left.value / holdSeconds)}
            transform="rotate(-90 60 60)"
          />
        </svg>
        <span class="secs" aria-hidden="true">
          {done ? <Icon shape={checkIcon} size={40} /> : left.value}
        </span>
      </div>
      <div class="timer-side">
        <p class="timer-say">
          <b>
            {running
              ? say('ref.now.timer.count', { n: holds.value })
              : say(done ? 'ref.now.timer.done' : 'ref.now.hold')}
          </b>
        </p>
        {running ? (
          <button type="button" class="btn big" onClick={stop}>
            <Icon shape={pauseIcon} size={18} />
            {say('ref.now.timer.stop')}
          </button>
        ) : (
          <button type="button" class="btn big primary" onClick={start}>
            <Icon shape={done ? retryIcon : playIcon} size={18} />
            {say(done ? 'ref.now.timer.again' : 'ref.now.timer.start')}
          </button>
        )}
        <label class="cue" for={cueId}>
          <input
            type="checkbox"
            id={cueId}
            checked={cue.value}
            onChange={(event) => {
              cue.value = event.currentTarget.checked;
            }}
          />
          {say('ref.now.timer.cue')}
        </label>
        <p class="vh" role="status">
          {spoken}
        </p>
      </div>
    </div>
  );
}
