import { useId } from 'preact/hooks';

interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly on: boolean;
  readonly locked?: boolean;
  readonly change?: (on: boolean) => void;
}

/** An on/off row. It saves at once; there is no Save button. */
export function SwitchRow({ label, hint, on, locked = false, change }: SwitchProps) {
  const id = useId();
  return (
    <li class="row">
      <label for={id}>
        <span>{label}</span>
        {hint && <span class="cap">{hint}</span>}
      </label>
      <Switch id={id} on={on} locked={locked} change={change} />
    </li>
  );
}

/** The switch alone; the caller gives it a label by `id`. */
export function Switch({
  id,
  on,
  locked = false,
  change,
}: Omit<SwitchProps, 'label' | 'hint'> & { id: string }) {
  return (
    <span class="switch">
      <input
        type="checkbox"
        role="switch"
        id={id}
        checked={on}
        aria-checked={on}
        disabled={locked}
        onChange={(event) => change?.(event.currentTarget.checked)}
      />
      <i />
    </span>
  );
}
