import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../shared/icon';
import { chevronIcon, type Icon as Shape } from '../shared/icon-shapes';

interface RadiosProps<Id extends string> {
  readonly legend: string;
  readonly legendShown?: boolean;
  readonly hint?: string;
  readonly choices: readonly { readonly id: Id; readonly label: ComponentChildren }[];
  readonly chosen: Id;
  readonly choose: (id: Id) => void;
}

/** One of a few. */
export function Radios<Id extends string>({
  legend,
  legendShown,
  hint,
  choices,
  chosen,
  choose,
}: RadiosProps<Id>) {
  const name = useId();
  return (
    <fieldset class={legendShown ? 'ask-q' : 'fs'} {...(hint ? { 'aria-describedby': `${name}-hint` } : {})}>
      <legend class={legendShown ? '' : 'vh'}>{legend}</legend>
      {legendShown && hint && (
        <p class="cap" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div class="seg">
        {choices.map((choice) => (
          <label key={choice.id}>
            <input
              type="radio"
              name={name}
              checked={choice.id === chosen}
              onChange={() => choose(choice.id)}
            />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
      {!legendShown && hint && (
        <p class="cap" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </fieldset>
  );
}

interface GroupProps {
  readonly icon: Shape;
  readonly label: string;
  /** The state in words, so that a closed group still tells it. */
  readonly value: string;
  readonly children: ComponentChildren;
}

/** A group of settings; groups with one name open one at a time. */
export function Group({ icon, label, value, children }: GroupProps) {
  return (
    <details class="grp" name="crampwise-settings">
      <summary>
        <Icon shape={icon} size={18} />
        <span class="lv">
          <span class="lab">{label}</span>
          <span class="val">{value}</span>
        </span>
        <Icon shape={chevronIcon} size={16} class="chev" />
      </summary>
      <div class="grp-body">{children}</div>
    </details>
  );
}
