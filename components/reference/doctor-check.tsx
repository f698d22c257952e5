import type { MessageKey, Say } from '../../lib/messages/say';
import { Icon } from '../shared/icon';
import { phoneIcon, soonIcon, todayIcon } from '../shared/icon-shapes';
import type { ReferenceStore } from './reference-store';

type SayKey = (key: MessageKey) => string;

interface Props {
  readonly store: ReferenceStore;
  readonly say: Say;
}

const levels = [
  { level: 'emergency', icon: phoneIcon },
  { level: 'today', icon: todayIcon },
  { level: 'soon', icon: soonIcon },
] as const;

/** What the ticked signs come to: the most urgent step, and the signs. Nothing while none is ticked. */
export function Checked({ store, say, announce = false }: Props & { announce?: boolean }) {
  const all = [...store.ticked.value];
  const ticked = levels.flatMap(({ level }) => all.filter((key) => key.startsWith(`flags.${level}.`)));
  const worst = levels.find(({ level }) => ticked.some((key) => key.startsWith(`flags.${level}.`)));
  return (
    <div role={announce ? 'status' : undefined}>
      {worst && (
        <div class={`checked-signs ${worst.level}`}>
          <h3>
            <Icon shape={worst.icon} size={20} />
            {say(`flags.${worst.level}.title`)}
          </h3>
          {worst.level === 'today' && <p>{say('flags.today.body')}</p>}
          <p class="cap">{say('flags.check.found')}</p>
          <ul class="bul">
            {ticked.map((key) => (
              <li key={key}>
                <div>{(say as SayKey)(key)}</div>
              </li>
            ))}
          </ul>
          <button
            type="button"
            class="btn"
            onClick={(event) => {
              // The button goes away with the ticks: the focus stays in the list they were ticked in.
              const root = event.currentTarget.getRootNode() as ParentNode;
              root.querySelector<HTMLInputElement>('.check input')?.focus({ preventScroll: true });
              store.ticked.value = new Set();
            }}
          >
            {say('flags.check.clear')}
          </button>
        </div>
      )}
    </div>
  );
}

/** Signs of one level, each to tick. */
export function CheckList({ store, say, keys }: Props & { keys: readonly MessageKey[] }) {
  const toggle = (key: MessageKey, on: boolean) => {
    const next = new Set(store.ticked.value);
    if (on) next.add(key);
    else next.delete(key);
    store.ticked.value = next;
  };
  return (
    <ul class="check">
      {withTheirOwn(keys).map(([key, ...then]) => (
        <li key={key}>
          <label>
            <input
              type="checkbox"
              checked={store.ticked.value.has(key)}
              {...(then.length > 0 ? { 'aria-describedby': then.map(describedBy).join(' ') } : {})}
              onChange={(event) => toggle(key, event.currentTarget.checked)}
            />
            <span>{(say as SayKey)(key)}</span>
          </label>
          {then.map((more) => (
            <p key={more} id={describedBy(more)}>
              {(say as SayKey)(more)}
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

const describedBy = (key: MessageKey) => key.replaceAll('.', '-');

/** What to do about a sign (`leg.do` after `leg`) stands with the sign, not as one of its own. */
function withTheirOwn(keys: readonly MessageKey[]): [MessageKey, ...MessageKey[]][] {
  const groups: [MessageKey, ...MessageKey[]][] = [];
  for (const key of keys) {
    const last = groups.at(-1);
    if (last && key.startsWith(`${last[0]}.`)) last.push(key);
    else groups.push([key]);
  }
  return groups;
}
