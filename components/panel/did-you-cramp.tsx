import type { Report } from '../../lib/report/report';
import type { PanelState } from './panel-state';
import { Choices } from './value-editor';

/** The question after every workout; its answer stands before what the notes say. */
export function DidYouCramp({ state, did }: { state: PanelState; did: NonNullable<Report['did']> }) {
  return (
    <div class="sec">
      <div class="sec-head">
        <div>
          <h3 class="h-sec">{did.ask}</h3>
          <p class="sub">{did.about}</p>
        </div>
        <Choices
          label={did.ask}
          name="cw-did"
          choices={did.choices}
          chosen={did.chosen}
          choose={(value) => void state.act({ act: 'own-value', field: 'cramp', value, unit: '' })}
        />
      </div>
    </div>
  );
}
