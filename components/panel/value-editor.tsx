import { useSignal } from '@preact/signals';
import type { Tile } from '../../lib/report/report';
import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';

/** Corrects one value in place. Escape and the cross leave it as it was. */
export function ValueEditor({ state, tile, close }: { state: PanelState; tile: Tile; close: () => void }) {
  const { words, drawings } = state.report.value;
  const typed = useSignal(tile.edit.value);
  const unit = useSignal(tile.edit.kind === 'number' ? (tile.edit.units[0]?.id ?? '') : '');
  const error = useSignal('');
  const id = `cw-edit-${tile.field}`;
  const use = async (value: string) => {
    const ok = await state.act({ act: 'own-value', field: tile.field, value, unit: unit.value });
    if (ok) close();
    else {
      error.value = state.failed.value;
      state.failed.value = '';
    }
  };
  return (
    <li
      class="editor"
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      <button type="button" class="icon-btn editor-x" aria-label={words.cancel} onClick={close}>
        <Icon shape={drawings.close} size={16} />
      </button>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (tile.edit.kind === 'number') void use(typed.value);
        }}
      >
        <div class="field">
          <label for={id}>{tile.label}</label>
          {tile.edit.kind === 'number' ? (
            <div class="row">
              <input
                class="input"
                id={id}
                inputMode="decimal"
                autocomplete="off"
                value={typed.value}
                aria-invalid={error.value !== ''}
                aria-describedby={`${id}-hint`}
                ref={(input) => {
                  if (input && input.dataset.seen === undefined) {
                    input.dataset.seen = '';
                    input.focus();
                    input.select();
                  }
                }}
                onInput={(event) => {
                  typed.value = event.currentTarget.value;
                }}
              />
              <UnitChoice label={words.units} units={tile.edit.units} unit={unit} name={`${id}-unit`} />
              <button type="submit" class="btn primary">
                {words.use}
              </button>
            </div>
          ) : (
            <Choices
              label={tile.label}
              name={id}
              choices={tile.edit.choices}
              chosen={tile.edit.value}
              choose={(choice) => void use(choice)}
            />
          )}
        </div>
      </form>
      {error.value !== '' && (
        <p class="error" role="alert">
          <Icon shape={drawings.info} size={16} />
          {error.value}
        </p>
      )}
      <p class="cap" id={`${id}-hint`}>
        {tile.pageSaid ? `${tile.pageSaid} ` : ''}
        {words.editHint}
      </p>
      {tile.yours && (
        <div class="row">
          <button
            type="button"
            class="btn"
            onClick={async () => {
              await state.act({ act: 'page-value', field: tile.field });
              close();
            }}
          >
            {words.back}
          </button>
        </div>
      )}
    </li>
  );
}

interface UnitProps {
  readonly label: string;
  readonly units: readonly { readonly id: string; readonly label: string }[];
  readonly unit: { value: string };
  readonly name: string;
}

/** The unit of a typed number; a single one is only named. */
export function UnitChoice({ label, units, unit, name }: UnitProps) {
  if (units.length < 2) return <span class="sub">{units[0]?.label}</span>;
  const choose = (id: string) => {
    unit.value = id;
  };
  return <Choices label={label} name={name} choices={units} chosen={unit.value} choose={choose} />;
}

interface ChoicesProps {
  readonly label: string;
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly label: string }[];
  readonly chosen: string;
  readonly choose: (id: string) => void;
}

/** One of a few, side by side. */
export function Choices({ label, name, choices, chosen, choose }: ChoicesProps) {
  return (
    <div class="seg" role="radiogroup" id={name} aria-label={label}>
      {choices.map((choice) => (
        <label key={choice.id}>
          <input type="radio" name={name} checked={choice.id === chosen} onChange={() => choose(choice.id)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}
