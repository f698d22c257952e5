import type { Drawing } from '../../lib/report/drawings';

export {
  bookIcon,
  checkIcon,
  chevronIcon,
  closeIcon,
  copyIcon,
  crampIcon,
  durationIcon,
  editIcon,
  externalIcon,
  familyIcon,
  faststartIcon,
  flagIcon,
  fuelIcon,
  heatIcon,
  hideIcon,
  hillsIcon,
  historyIcon,
  hydrationIcon,
  ideaIcon,
  infoIcon,
  injuryIcon,
  intensityIcon,
  lowcarbIcon,
  medicineIcon,
  nearcrampIcon,
  noteIcon,
  personIcon,
  phoneIcon,
  plusIcon,
  quoteIcon,
  retryIcon,
  saltIcon,
  settingsIcon,
  soonIcon,
  strengthIcon,
  todayIcon,
} from '../../lib/report/drawings';

/** The icon set. What the panel draws comes with its report, so that a page loads no drawing that is not shown. */
export type Icon = Drawing;

export const plannedIcon: Icon = {
  stroke:
    'M6 5L18 5A2.5 2.5 0 0 1 20.5 7.5L20.5 18A2.5 2.5 0 0 1 18 20.5L6 20.5A2.5 2.5 0 0 1 3.5 18L3.5 7.5A2.5 2.5 0 0 1 6 5ZM3.5 9.8h17M8 2.9V6M16 2.9V6M12 12.2l3 3-3 3M9 15.2h5.5',
};
export const cloudIcon: Icon = {
  stroke: 'M7.3 19h9.4a4.3 4.3 0 0 0 .6-8.56 5.6 5.6 0 0 0-10.8 1A3.85 3.85 0 0 0 7.3 19Z',
};
export const notfoundIcon: Icon = {
  stroke:
    'M6.5 3h8L19 7.5v4M5 8V4.5A1.5 1.5 0 0 1 6.5 3M5 12v6.7A2.3 2.3 0 0 0 7.3 21H11M14.25 3.2v4.5h4.5M15 16l5 5M20 16l-5 5',
};
export const doctorIcon: Icon = {
  stroke:
    'M6 3.5H4.8A1.3 1.3 0 0 0 3.5 4.8V8.5a4.75 4.75 0 0 0 9.5 0V4.8a1.3 1.3 0 0 0-1.3-1.3H10.5M8.25 13.25V15.5a5 5 0 0 0 10 0v-1.7M16.05 11.5a2.2 2.2 0 1 0 4.4 0a2.2 2.2 0 1 0 -4.4 0',
};
export const nextIcon: Icon = { stroke: 'M9.5 6l6 6-6 6' };
export const minusIcon: Icon = { stroke: 'M5 12h14' };
export const searchIcon: Icon = {
  stroke: 'M4.25 10.75a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0 -13 0M15.6 15.6l4.9 4.9',
};
export const lockIcon: Icon = {
  stroke:
    'M7.3 10.5L16.7 10.5A2.3 2.3 0 0 1 19 12.8L19 18.2A2.3 2.3 0 0 1 16.7 20.5L7.3 20.5A2.3 2.3 0 0 1 5 18.2L5 12.8A2.3 2.3 0 0 1 7.3 10.5ZM8 10.5V7.6a4 4 0 0 1 8 0v2.9M12 14.5v2',
};
export const playIcon: Icon = {
  stroke: '',
  fill: 'M8 5.3v13.4c0 .8.9 1.3 1.6.8l10-6.7c.6-.4.6-1.2 0-1.6l-10-6.7c-.7-.5-1.6 0-1.6.8Z',
};
export const pauseIcon: Icon = {
  stroke: '',
  fill: 'M7.8 5L9.2 5A1.3 1.3 0 0 1 10.5 6.3L10.5 17.7A1.3 1.3 0 0 1 9.2 19L7.8 19A1.3 1.3 0 0 1 6.5 17.7L6.5 6.3A1.3 1.3 0 0 1 7.8 5ZM14.8 5L16.2 5A1.3 1.3 0 0 1 17.5 6.3L17.5 17.7A1.3 1.3 0 0 1 16.2 19L14.8 19A1.3 1.3 0 0 1 13.5 17.7L13.5 6.3A1.3 1.3 0 0 1 14.8 5Z',
};
export const downloadIcon: Icon = { stroke: 'M12 4v11M7.5 11 12 15.5 16.5 11M4.5 19.5h15' };
export const uploadIcon: Icon = { stroke: 'M12 15.5V4.5M7.5 9 12 4.5 16.5 9M4.5 19.5h15' };
export const trashIcon: Icon = {
  stroke:
    'M4 6.5h16M9 6.5V4.7A1.2 1.2 0 0 1 10.2 3.5h3.6A1.2 1.2 0 0 1 15 4.7v1.8M6 6.5l.8 12.1a2 2 0 0 0 2 1.9h6.4a2 2 0 0 0 2-1.9L18 6.5M10 10.5v6M14 10.5v6',
};
export const globeIcon: Icon = {
  stroke:
    'M3.25 12a8.75 8.75 0 1 0 17.5 0a8.75 8.75 0 1 0 -17.5 0M3.5 12h17M12 3.25c2.4 2.3 3.6 5.2 3.6 8.75s-1.2 6.45-3.6 8.75c-2.4-2.3-3.6-5.2-3.6-8.75s1.2-6.45 3.6-8.75Z',
};
export const chartIcon: Icon = {
  stroke: 'M4 4v14.5A1.5 1.5 0 0 0 5.5 20H20',
  fill: 'M7.5 14.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M11.5 10.5a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M16 7a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0M14.5 14a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0',
};
export const windowIcon: Icon = {
  stroke:
    'M5.5 4.5L18.5 4.5A2.5 2.5 0 0 1 21 7L21 17A2.5 2.5 0 0 1 18.5 19.5L5.5 19.5A2.5 2.5 0 0 1 3 17L3 7A2.5 2.5 0 0 1 5.5 4.5ZM3 9h18',
  fill: 'M5.4 6.8a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0M8.3 6.8a0.9 0.9 0 1 0 1.8 0a0.9 0.9 0 1 0 -1.8 0',
};
export const listIcon: Icon = {
  stroke: 'M9 6.5h11M9 12h11M9 17.5h11',
  fill: 'M3.4 6.5a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0M3.4 12a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0M3.4 17.5a1.3 1.3 0 1 0 2.6 0a1.3 1.3 0 1 0 -2.6 0',
};
export const jarIcon: Icon = {
  stroke:
    'M7.5 3.5h9v3.3h-9ZM8 6.8C6.3 7.6 5.5 8.9 5.5 10.5v7.7a2.5 2.5 0 0 0 2.5 2.5h8a2.5 2.5 0 0 0 2.5-2.5v-7.7c0-1.6-.8-2.9-2.5-3.7',
  thick: 'M9.5 16.5c-.6-2 .5-4.6 3-5.2',
};
export const powerIcon: Icon = { stroke: 'M12 3.5v8M7 6.7a7.75 7.75 0 1 0 10 0' };
export const runIcon: Icon = {
  stroke: 'M6.5 11l3-3.2 4 .7-2.3 5 3.3 2.5-.7 4.8M11.2 13.5l-1.7 3.2-4.3.700M13.5 8.5l1.8 2.7 3.2.4',
  fill: 'M12.7 4.7a1.9 1.9 0 1 0 3.8 0a1.9 1.9 0 1 0 -3.8 0',
};
export const rideIcon: Icon = {
  stroke:
    'M2.5 16.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M14.5 16.5a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0M6 16.5 9.5 9.5h6l2.5 7M9.5 9.5l3 7h-6.5M12.5 16.5l3-7-.7-2.5h2.4M8.2 7h2.4',
};
