import { render } from 'preact';
import { createPanelState, type PanelState } from '../../components/panel/panel-state';
import { RiskPanel } from '../../components/panel/risk-panel';
import { seen } from '../../lib/workout/reading';
import type { WorkoutRecord } from '../../lib/workout/workout-record';
import type { GalleryState } from './gallery-state';
import { cramped, hills, nearlyCramped, noCramps, swollen } from './written-notes';
import { type Workout, writtenReport } from './written-report';

const hot: Partial<WorkoutRecord> = {
  movingSeconds: seen(11422, '3:10:22'),
  distanceMeters: seen(36200, '36.20 km'),
  ascentMeters: seen(420, '420 m'),
  airTemperatureC: seen(31, '31 ℃'),
  humidityPercent: seen(68, '68%'),
};
const cool: Partial<WorkoutRecord> = {
  sport: seen('ride' as const, 'Ride'),
  movingSeconds: seen(2702, '45:02'),
  distanceMeters: seen(18300, '18.30 km'),
  ascentMeters: seen(96, '96 m'),
  airTemperatureC: seen(12, '12 ℃'),
  humidityPercent: seen(58, '58%'),
};
const half: Partial<WorkoutRecord> = {
  race: seen(true, 'Race'),
  movingSeconds: seen(6370, '1:46:10'),
  distanceMeters: seen(21243, '13.20 mi'),
  ascentMeters: seen(260, '853 ft'),
  airTemperatureC: seen(19, '66 ℉'),
  humidityPercent: seen(55, '55%'),
  pageUnits: { temperature: 'F', length: 'imperial' },
};
const shakeout: Partial<WorkoutRecord> = {
  movingSeconds: seen(2285, '38:05'),
  distanceMeters: seen(6100, '6.10 km'),
  ascentMeters: seen(22, '22 m'),
  airTemperatureC: seen(21, '21 ℃'),
  humidityPercent: seen(55, '55%'),
};
const evening: Partial<WorkoutRecord> = {
  movingSeconds: seen(7120, '1:58:40'),
  distanceMeters: seen(19800, '19.80 km'),
  ascentMeters: seen(510, '510 m'),
};
const about = {
  crampedBefore: true,
  injuryLast12Months: true,
  familyHistory: true,
  saltySweater: true,
  strengthTraining: 2,
  lowCarbDiet: true,
  regularMedication: true,
  usualRunKm: 14,
  sex: 'male' as const,
  age: 44,
};
const unread: Workout = {
  note: noCramps,
  record: {
    title: seen('Morning ride', 'Morning ride'),
    distanceMeters: { missing: 'not-understood', quoted: '–' },
  },
};
const hotRun: Workout = { note: cramped, record: hot };

function panel(
  name: string,
  workout: Workout,
  then?: GalleryState['then'],
  before?: (state: PanelState) => void,
): GalleryState {
  return {
    name: `panel-${name}`,
    surface: 'panel',
    draw: ({ box, language }) => {
      const report = writtenReport(workout, language);
      const state = createPanelState(report, async () => ({ ok: false, error: report.words.notSaved }));
      before?.(state);
      render(<RiskPanel state={state} />, box);
    },
    ...(then ? { then } : {}),
  };
}

const clickAll = (selector: string) => (box: HTMLElement) => {
  for (const button of box.querySelectorAll<HTMLElement>(selector)) button.click();
};
const edit = (field: 'temperature' | 'distance' | 'effort') => (state: PanelState) => {
  state.editing.value = field;
};

/** The panel, from closed to everything open. */
export const panelStates: readonly GalleryState[] = [
  panel('closed', { ...hotRun, open: false }),
  panel('closed-unknown', { open: false }),
  panel('closed-near', { note: nearlyCramped, record: half, open: false }),
  panel('cramp-noted', hotRun),
  panel('several', { record: half, note: hills }),
  panel('about-you', { ...hotRun, about }),
  panel('near', { note: nearlyCramped, record: half }),
  panel('doctor-card', { note: swollen, record: shakeout }),
  panel('doctor-and-heat', { note: swollen, record: hot }),
  panel('none', { note: noCramps, record: cool }),
  panel('no-temperature', { note: hills, record: evening }),
  panel('no-temperature-refused', { note: hills, record: evening }, (box) =>
    box.querySelector<HTMLElement>('form.ask button[type=submit]')?.click(),
  ),
  panel('too-little', { record: { distanceMeters: seen(8000, '8 km') } }),
  panel('unread', unread),
  panel('unread-enter', unread, clickAll('.sec > .acts .btn:nth-child(2)')),
  panel('unread-copied', unread, clickAll('.sec > .acts .btn:nth-child(3)')),
  panel('planned', {
    record: {
      status: 'planned',
      movingSeconds: seen(9000, '2:30'),
      distanceMeters: seen(28000, '28 km'),
    },
  }),
  panel('hidden', { ...hotRun, hidden: true }),
  panel('corrected', {
    ...hotRun,
    own: { temperatureC: 27, movingSeconds: 10800, effort: 'hard', fluids: 'low' },
  }),
  panel('editor', hotRun, undefined, edit('temperature')),
  panel('editor-corrected', { ...hotRun, own: { temperatureC: 27 } }, undefined, edit('temperature')),
  panel('editor-refused', hotRun, clickAll('.editor button[type=submit]'), edit('distance')),
  panel('editor-choices', hotRun, undefined, edit('effort')),
  panel('why', { ...hotRun, about }, (box) => {
    clickAll('.why-q')(box);
    for (const more of box.querySelectorAll('details')) more.open = true;
  }),
  panel('did-answered', { ...hotRun, own: { event: 'no' } }),
  panel('set-aside', { ...hotRun, setAside: ['cramp'], privateWindow: true }),
  panel('not-saved', hotRun, undefined, (state) => {
    state.failed.value = state.report.value.words.notSaved;
  }),
  panel('sensor', {
    note: noCramps,
    record: {
      ...cool,
      airTemperatureC: blank(),
      humidityPercent: blank(),
      deviceTemperatureC: seen(15, '15 ℃'),
    },
  }),
];

function blank() {
  return { missing: 'not-on-page' } as const;
}
