import { useSignal } from '@preact/signals';
import type { Report } from '../../lib/report/report';
import { BandMark } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';
import { UnitChoice } from './value-editor';

/** One question on top, for a value that the page does not show and the band would need. */
export function AskOnce({ state, ask }: { state: PanelState; ask: NonNullable<Report['ask']> }) {
  const report = state.report.value;
  const tile = report.read.tiles.find((t) => t.field === ask.field);
  const typed = useSignal('');
  const error = useSignal('');
  const units = tile?.edit.kind === 'number' ? tile.edit.units : [];
  const unit = useSignal(units[0]?.id ?? '');
  const use = async () => {
    const ok = await state.act({ act: 'own-value', field: ask.field, value: typed.value, unit: unit.value });
    error.value = ok ? '' : state.failed.value;
    state.failed.value = '';
  };
  return (
    <div class="sec ask-sec">
      <BandMark band="unknown" size={20} />
      <div>
        <p>
          <b>{ask.title}</b>
        </p>
        <p class="sub">{ask.body}</p>
        <form
          class="ask"
          onSubmit={(event) => {
            event.preventDefault();
            void use();
          }}
        >
          <input
            class="input"
            inputMode="decimal"
            autocomplete="off"
            placeholder="–"
            aria-label={tile?.label}
            aria-invalid={error.value !== ''}
            value={typed.value}
            onInput={(event) => {
              typed.value = event.currentTarget.value;
            }}
          />
          <UnitChoice label={report.words.units} units={units} unit={unit} name="cw-ask-unit" />
          <button type="submit" class="btn primary">
            {report.words.use}
          </button>
        </form>
        {error.value !== '' && (
          <p class="error" role="alert">
            <Icon shape={report.drawings.info} size={16} />
            {error.value}
          </p>
        )}
      </div>
    </div>
  );
}
