import { useSignal } from '@preact/signals';
import type { FactorRow, Report } from '../../lib/report/report';
import { BandMark, EvidenceWords } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import type { PanelState } from './panel-state';
import { SourceLinks } from './source-links';

/** The factors, heaviest first, and what is not known. */
export function FactorList({ state }: { state: PanelState }) {
  const { factors, drawings } = state.report.value;
  if (!factors) return null;
  return (
    <div class="sec">
      {factors.lead && <p class="lead">{factors.lead}</p>}
      {(factors.rows.length > 0 || factors.checked) && (
        <div class="sec-head">
          <h3 class="h-sec">{factors.title}</h3>
        </div>
      )}
      {factors.checked && (
        <ul class="checked">
          {factors.checked.map((row) => (
            <li key={row.label}>
              <Icon shape={row.drawing} size={18} />
              <span>{row.label}</span>
              <span class="v">
                <bdi>{row.value}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
      {(factors.rows.length > 0 || factors.unknown) && (
        <ol class="factors">
          {factors.rows.map((row) => (
            <Row key={row.id} state={state} row={row} factors={factors} />
          ))}
          {factors.unknown && <UnknownRow state={state} unknown={factors.unknown} />}
        </ol>
      )}
      {factors.more && (
        <details class="more">
          <summary>
            {factors.more.title}
            <Icon shape={drawings.chevron} size={14} class="chev" />
          </summary>
          <ol class="factors">
            {factors.more.rows.map((row) => (
              <Row key={row.id} state={state} row={row} factors={factors} />
            ))}
          </ol>
          {factors.more.note && <p class="foot-note">{factors.more.note}</p>}
        </details>
      )}
      <p class="foot-note">{factors.footNotes.join(' ')}</p>
    </div>
  );
}

const filled = { large: 3, medium: 2, small: 1, less: 0, none: 0 };

interface RowProps {
  state: PanelState;
  row: FactorRow;
  factors: NonNullable<Report['factors']>;
}

function Row({ state, row, factors }: RowProps) {
  const { drawings } = state.report.value;
  const open = useSignal(false);
  const id = `cw-why-${row.id}`;
  return (
    <li class={`factor ${row.part}`}>
      <span class="ic">
        <Icon shape={row.drawing} size={18} />
      </span>
      <div class="top">
        <h4>{row.title}</h4>
        <span class="meta">
          <EvidenceWords {...row.evidence} />
          <button
            type="button"
            class="why-q"
            aria-expanded={open.value}
            aria-controls={id}
            onClick={() => {
              open.value = !open.value;
            }}
          >
            {factors.whyLabel}
            <span class="vh"> {row.title}</span>
            <Icon shape={drawings.chevron} size={14} class="chev" />
          </button>
        </span>
        <span class="weight">
          <i aria-hidden="true">
            {[1, 2, 3].map((n) => (
              <b key={n} class={n <= filled[row.part] ? 'on' : ''} />
            ))}
          </i>
          {row.partWords}
        </span>
      </div>
      {!row.brief && <p class="says">{row.says}</p>}
      <div class="why-text" id={id} hidden={!open.value}>
        {row.brief && <p>{row.says}</p>}
        <p>
          <b>{row.size}</b> {row.why.join(' ')}
        </p>
        {row.changes && (
          <p>
            {factors.changesLabel} {row.changes}
          </p>
        )}
        <p class="cap">
          <b>{row.evidence.words}.</b> {row.evidenceMeans}
        </p>
        <SourceLinks sources={row.sources} external={drawings.external} />
      </div>
    </li>
  );
}

type Unknown = NonNullable<NonNullable<Report['factors']>['unknown']>;

function UnknownRow({ state, unknown }: { state: PanelState; unknown: Unknown }) {
  return (
    <li class="factor unknown">
      <span class="ic">
        <BandMark band="unknown" size={18} />
      </span>
      <div class="top">
        <div>
          <h4>{unknown.title}</h4>
          <p class="says">{unknown.body}</p>
        </div>
        <div class="unknown-list">
          {unknown.add.map(({ field, label }) => (
            <button
              key={field}
              type="button"
              class="btn"
              onClick={() => {
                if (field === 'profile') void state.act({ act: 'settings' });
                else state.editing.value = field;
              }}
            >
              <Icon shape={state.report.value.drawings.plus} size={14} />
              {label}
            </button>
          ))}
        </div>
      </div>
    </li>
  );
}
