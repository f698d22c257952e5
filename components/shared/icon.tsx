import type { Icon as Shape } from './icon-shapes';

interface Props {
  readonly shape: Shape;
  readonly size?: number;
  readonly class?: string;
}

/** A drawing beside words; it says nothing to a screen reader. */
export function Icon({ shape, size = 20, class: name }: Props) {
  return (
    <svg class={name} width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round">
        <path d={shape.stroke} />
        {shape.thick && <path d={shape.thick} stroke-width="3" />}
      </g>
      {shape.fill && <path d={shape.fill} fill="currentColor" />}
    </svg>
  );
}
