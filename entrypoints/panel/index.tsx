import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import doctorCss from '../../components/panel/doctor-card.css?inline';
import factorsCss from '../../components/panel/panel-factors.css?inline';
import frameCss from '../../components/panel/panel-frame.css?inline';
import readingsCss from '../../components/panel/panel-readings.css?inline';
import {
  type ActOutcome,
  createPanelState,
  type PanelState,
  takeReport,
} from '../../components/panel/panel-state';
import { RiskPanel } from '../../components/panel/risk-panel';
import buttonsCss from '../../components/theme/buttons.css?inline';
import controlsCss from '../../components/theme/controls.css?inline';
import tokensCss from '../../components/theme/tokens.css?inline';
import { followTone } from '../../lib/page/page-tone';
import { offeredPlace, type PanelPlace } from '../../lib/page/panel-place';
import { styleRoot } from '../../lib/page/style-of-root';
import { onMessage, removeAllListeners, sendMessage } from '../../lib/protocol/messages';
import type { PanelAct, Report } from '../../lib/report/report';

/** Injected by the background when there is something to show; draws into the place that the reader kept. */
export default defineUnlistedScript(() => {
  const place = offeredPlace();
  if (!place) return;
  if (place.redraw) place.redraw();
  else void draw(place);
});

async function draw(place: PanelPlace): Promise<void> {
  let state: PanelState | undefined;
  place.redraw = () =>
    void fetchReport().then((report) => report && state && takeReport(state, report, false));
  const report = await fetchReport();
  if (place.signal.aborted) return;
  if (!report) {
    place.giveUp();
    return;
  }
  const live = createPanelState(report, perform);
  state = live;

  place.root.replaceChildren();
  styleRoot(
    place.root,
    tokensCss + controlsCss + buttonsCss + frameCss + readingsCss + factorsCss + doctorCss,
  );
  const box = document.createElement('div');
  box.className = 'cw cw-panel';
  place.root.append(box);
  followTone(place.host, place.signal, (tone) => {
    box.dataset.tone = tone;
  });
  // What is typed here must not trigger the page's shortcuts.
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'change'] as const) {
    place.root.addEventListener(type, (event) => event.stopPropagation());
  }
  render(<RiskPanel state={live} />, box);

  onMessage('reportChanged', ({ data }) => {
    const { report, workout, byAthlete } = data;
    if (report?.version === 1 && workout === live.report.value.workout) takeReport(live, report, byAthlete);
  });
  onMessage('comeIntoView', ({ data }) => {
    if (data.workout !== live.report.value.workout) return false;
    live.open.value = true;
    place.host.scrollIntoView({ block: 'center' });
    return true;
  });
  place.signal.addEventListener(
    'abort',
    () => {
      removeAllListeners();
      render(null, box);
    },
    { once: true },
  );
}

/** Asked twice, as the background may have ended just then. null: nothing to show, or nobody there to ask. */
async function fetchReport(): Promise<Report | null> {
  const ask = () => sendMessage('reportForVisit', { address: location.href });
  return ask().catch(async () => {
    await new Promise((resolve) => setTimeout(resolve, 600));
    return ask().catch(() => null);
  });
}

async function perform(act: PanelAct): Promise<ActOutcome> {
  const ask = (act: PanelAct) => sendMessage('panelAct', { address: location.href, act });
  const result = await ask(act)
    .catch(() => ask(act))
    .catch(() => ({ ok: false, gone: browser.runtime?.id === undefined }));
  if (!('text' in result) || result.text === undefined) return result;
  // Where the page may not write to the clipboard, the popup can: it has the same button.
  const { text } = result;
  return Promise.resolve()
    .then(() => navigator.clipboard.writeText(text))
    .then(
      () => result,
      () => ask({ act: 'settings' }).then(() => ({ ok: false, error: '' })),
    );
}
