import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';

/** The panel's last row: where to go from here, and the standing text. */
export function Foot({ state }: { state: PanelState }) {
  const { words, drawings } = state.report.value;
  const act = state.act;
  return (
    <div class="foot">
      {state.failed.value !== '' && (
        <p class="error" role="alert">
          <Icon shape={drawings.info} size={16} />
          {state.failed.value}
        </p>
      )}
      <div class="acts">
        <button
          type="button"
          class="btn quiet"
          onClick={() => void act({ act: 'reference', section: 'now' })}
        >
          <Icon shape={drawings.cramp} size={16} />
          {words.cramping}
        </button>
        <button
          type="button"
          class="btn quiet"
          onClick={() => void act({ act: 'reference', section: 'top' })}
        >
          <Icon shape={drawings.book} size={16} />
          {words.reference}
        </button>
        <button type="button" class="btn quiet push" onClick={() => void act({ act: 'hide' })}>
          <Icon shape={drawings.hide} size={16} />
          {words.hide}
        </button>
        <button type="button" class="btn quiet" onClick={() => void act({ act: 'settings' })}>
          <Icon shape={drawings.settings} size={16} />
          {words.settings}
        </button>
      </div>
      <p class="standing">
        {words.standing}{' '}
        <button type="button" class="link" onClick={() => void act({ act: 'reference', section: 'doctor' })}>
          {words.doctor}
        </button>
      </p>
    </div>
  );
}
