import { useSignal } from '@preact/signals';
import type { UnreadPage } from '../../lib/report/report';
import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';
import { Readings } from './readings';

/** A page of which no figure was read: what was looked for, and what can be done about it. */
export function Unread({ state, page }: { state: PanelState; page: UnreadPage }) {
  const { retry, enter, copy } = page;
  const copied = useSignal<boolean | undefined>(undefined);
  const entering = useSignal(false);
  if (entering.value) return <Readings state={state} />;
  const report = async () => {
    copied.value = await state.act({ act: 'report' });
  };
  return (
    <div class="sec">
      <p class="lead">{page.body}</p>
      <h3 class="h-sec">{page.title}</h3>
      <ul class="looked">
        {page.rows.map(({ label, drawing, words, found }) => (
          <li key={label}>
            {label}
            <span class={found ? 'ok' : ''}>
              <Icon shape={drawing} size={16} />
              {words}
            </span>
          </li>
        ))}
      </ul>
      <div class="acts">
        <button type="button" class="btn primary" onClick={() => void state.act({ act: 'read-again' })}>
          <Icon shape={retry.drawing} size={16} />
          {retry.label}
        </button>
        <button
          type="button"
          class="btn"
          onClick={() => {
            entering.value = true;
            // The button is gone then: the first value's field takes the focus.
            state.editing.value = 'duration';
          }}
        >
          <Icon shape={enter.drawing} size={16} />
          {enter.label}
        </button>
        <button type="button" class="btn" onClick={() => void report()}>
          <Icon shape={copy.drawing} size={16} />
          {copy.label}
        </button>
      </div>
      <p class="foot-note" role="status">
        {copied.value === undefined ? page.hint : copied.value ? page.copied : page.notCopied}
      </p>
    </div>
  );
}
