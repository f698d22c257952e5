import type { Report } from '../../lib/report/report';
import { BandMark } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { Logo } from '../shared/logo';
import { AskOnce } from './ask-once';
import { DidYouCramp } from './did-you-cramp';
import { DoctorCardView } from './doctor-card';
import { FactorList } from './factor-list';
import { Foot } from './foot';
import type { PanelState } from './panel-state';
import { Readings } from './readings';
import { Tips } from './tips';
import { Unread } from './unread';

// One and the same function, so that a redraw does not take the focus again.
const focusOnMount = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

/** The panel in a workout page. It knows a Report and nothing else. */
export function RiskPanel({ state }: { state: PanelState }) {
  const report = state.report.value;
  if (report.hidden) return <HiddenLine state={state} {...report.hidden} />;
  const open = state.open.value;
  return (
    <section class="panel" aria-label={report.label} lang={report.language} dir={report.direction}>
      <Head state={state} />
      {open && (
        <>
          {report.doctor && <DoctorCardView state={state} card={report.doctor} />}
          {report.ask && <AskOnce state={state} ask={report.ask} />}
          {report.unread ? <Unread state={state} page={report.unread} /> : <Readings state={state} />}
          <FactorList state={state} />
          {report.tips && <Tips tips={report.tips} drawings={report.drawings} />}
          {report.did && <DidYouCramp state={state} did={report.did} />}
          <Foot state={state} />
        </>
      )}
      <p class="vh" role="status">
        {state.said.value}
      </p>
    </section>
  );
}

function Head({ state }: { state: PanelState }) {
  const report = state.report.value;
  const open = state.open.value;
  const toggle = () => {
    state.open.value = !open;
    void state.act({ act: 'open', open: !open });
  };
  return (
    <h2>
      <button class="head-btn" type="button" aria-expanded={open} onClick={toggle}>
        <span class={report.mark === 'flag' ? 'head-mark flag' : 'head-mark'}>
          {report.mark === 'flag' ? (
            <Icon shape={report.drawings.flag} size={22} />
          ) : (
            <BandMark band={report.mark} />
          )}
        </span>
        <span class="head-text">
          <span class="head-title">{report.title}</span>
          <span class="head-sub">
            {report.sub.wide === report.sub.narrow ? (
              report.sub.wide
            ) : (
              <>
                <span class="w-wide">{report.sub.wide}</span>
                <span class="w-narrow">{report.sub.narrow}</span>
              </>
            )}
          </span>
        </span>
        <span class="head-end">
          <span class="brandtag">
            <Logo size={18} />
            Crampwise
          </span>
          <span class="chev-box">
            <Icon shape={report.drawings.chevron} class="chev" />
          </span>
        </span>
      </button>
    </h2>
  );
}

function HiddenLine({ state, text, undo, site }: { state: PanelState } & NonNullable<Report['hidden']>) {
  const report = state.report.value;
  return (
    <section class="panel" aria-label={report.label} lang={report.language} dir={report.direction}>
      <div class="hidden-line">
        <Logo />
        <span>{text}</span>
        <button
          type="button"
          class="link"
          // Focus follows the athlete's own click on "Hide", which is gone now.
          ref={focusOnMount}
          onClick={() => void state.act({ act: 'show-again' })}
        >
          {undo}
        </button>
        <button type="button" class="link" onClick={() => void state.act({ act: 'hide-site' })}>
          {site}
        </button>
      </div>
    </section>
  );
}
