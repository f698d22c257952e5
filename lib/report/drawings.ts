/**
 * The drawings a report can bring along, so that no page loads one that is not shown: 24 px grid, 1.75 px round strokes.
 * `fill` is painted, `thick` is drawn with a 3 px stroke.
 */
export interface Drawing {
  readonly stroke: string;
  readonly fill?: string;
  readonly thick?: string;
}

export const heatIcon: Drawing = {
  stroke:
    'M13 13.2V5.5a2.25 2.25 0 0 0-4.5 0v7.7a4.25 4.25 0 1 0 4.5 0ZM10.75 9.5v7M17 5.5h3M17 9.5h2M17 13.5h3',
  fill: 'M9.25 16.9a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0',
};
export const durationIcon: Drawing = {
  stroke:
    'M4.5 13.5a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0 -15 0M12 9.5v4l2.6 1.8M9.5 2.75h5M12 2.75V6M18.6 6.1l1.2 1.2',
};
export const intensityIcon: Drawing = {
  stroke: 'M4 16.5a8 8 0 1 1 16 0M12 15.5l3.8-5M4.2 20h15.6',
  fill: 'M10.4 16a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0',
};
export const faststartIcon: Drawing = { stroke: 'M4 4.5v15M8.5 7l5 5-5 5M14.5 7l5 5-5 5' };
export const hillsIcon: Drawing = {
  stroke: 'M2.75 19l6.1-10.2a1 1 0 0 1 1.7 0l3.2 5.2M11.4 19l4.3-6.3a1 1 0 0 1 1.7 0l3.9 6.3ZM2.75 19h8.65',
};
export const hydrationIcon: Drawing = {
  stroke:
    'M9.25 6.5h5.5M10 3h4v3.5c1.9.7 3 2.2 3 4.2v8.1a2.2 2.2 0 0 1-2.2 2.2H9.2A2.2 2.2 0 0 1 7 18.8v-8.1c0-2 1.1-3.5 3-4.2ZM7 14.5c1.7-1.3 3.3-1.3 5 0s3.3 1.3 5 0',
};
export const saltIcon: Drawing = {
  stroke: 'M9 8.5h6l2.1 10.1a2 2 0 0 1-2 2.4H8.9a2 2 0 0 1-2-2.4ZM9 8.5V7a3 3 0 0 1 6 0v1.5M10 16.8h4',
  fill: 'M9.85 6.4a0.85 0.85 0 1 0 1.7 0a0.85 0.85 0 1 0 -1.7 0M12.45 6.4a0.85 0.85 0 1 0 1.7 0a0.85 0.85 0 1 0 -1.7 0',
};
export const lowcarbIcon: Drawing = {
  stroke:
    'M12 21V9.5M12 9.5c-2.3-1.5-2.3-4.5 0-6.5 2.3 2 2.3 5 0 6.5ZM12 14.7c-.3-2.5-2-3.9-4.7-3.9.2 2.6 2 4 4.7 3.9ZM12 14.7c.3-2.5 2-3.9 4.7-3.9-.2 2.6-2 4-4.7 3.9ZM4 4l16 16',
};
export const fuelIcon: Drawing = {
  stroke:
    'M8.5 3h7l-.9 4.2 1.5 10.9a2.6 2.6 0 0 1-2.6 2.9h-3a2.6 2.6 0 0 1-2.6-2.9L9.4 7.2ZM9.4 7.2h5.2M12.6 10.7l-1.9 3h2.6l-1.9 3',
};
export const historyIcon: Drawing = {
  stroke: 'M4.5 12a7.7 7.7 0 1 0 2.6-5.8L4.5 8.5M4.5 4.2v4.3h4.3M12 8v4.3l2.9 1.7',
};
export const crampIcon: Drawing = {
  stroke:
    'M3 7.5c2.5 0 3.8 1.3 5.1 2.5M3 16.5c2.5 0 3.8-1.3 5.1-2.5M21 7.5c-2.5 0-3.8 1.3-5.1 2.5M21 16.5c-2.5 0-3.8-1.3-5.1-2.5M12 3.2v2.3M12 18.5v2.3',
  fill: 'M8.9 12a3.1 3.1 0 1 0 6.2 0a3.1 3.1 0 1 0 -6.2 0',
};
export const nearcrampIcon: Drawing = {
  stroke:
    'M3 7.5c2.5 0 3.8 1.3 5.1 2.5M3 16.5c2.5 0 3.8-1.3 5.1-2.5M21 7.5c-2.5 0-3.8 1.3-5.1 2.5M21 16.5c-2.5 0-3.8-1.3-5.1-2.5M9 12a3 3 0 1 0 6 0a3 3 0 1 0 -6 0',
};
export const injuryIcon: Drawing = {
  stroke:
    'M5.07 13.27L13.27 5.07A4 4 0 0 1 18.93 5.07L18.93 5.07A4 4 0 0 1 18.93 10.73L10.73 18.93A4 4 0 0 1 5.07 18.93L5.07 18.93A4 4 0 0 1 5.07 13.27Z',
  fill: 'M11.05 10.3a0.95 0.95 0 1 0 1.9 0a0.95 0.95 0 1 0 -1.9 0M11.05 13.7a0.95 0.95 0 1 0 1.9 0a0.95 0.95 0 1 0 -1.9 0M9.35 12a0.95 0.95 0 1 0 1.9 0a0.95 0.95 0 1 0 -1.9 0M12.75 12a0.95 0.95 0 1 0 1.9 0a0.95 0.95 0 1 0 -1.9 0',
};
export const medicineIcon: Drawing = {
  stroke:
    'M5.21 13.13L13.13 5.21A4 4 0 0 1 18.79 5.21L18.79 5.21A4 4 0 0 1 18.79 10.87L10.87 18.79A4 4 0 0 1 5.21 18.79L5.21 18.79A4 4 0 0 1 5.21 13.13ZM9.2 9.2l5.6 5.6',
};
export const strengthIcon: Drawing = {
  stroke: 'M8 12h8M2.75 10v4M21.25 10v4',
  thick: 'M5.75 7.5v9M18.25 7.5v9',
};
export const personIcon: Drawing = {
  stroke: 'M8.25 7.5a3.75 3.75 0 1 0 7.5 0a3.75 3.75 0 1 0 -7.5 0M4.5 20.5c.6-4 3.6-6 7.5-6s6.9 2 7.5 6',
};
export const familyIcon: Drawing = {
  stroke:
    'M5 8a3 3 0 1 0 6 0a3 3 0 1 0 -6 0M14.4 9.7a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0M2.75 19.5c.4-3.7 2.4-5.5 5.25-5.5s4.85 1.8 5.25 5.5M15.7 15.1c3 0 4.8 1.4 5.5 4.4',
};
export const noteIcon: Drawing = {
  stroke:
    'M6.5 3h8L19 7.5v11.2A2.3 2.3 0 0 1 16.7 21H7.3A2.3 2.3 0 0 1 5 18.7V4.5A1.5 1.5 0 0 1 6.5 3ZM14.25 3.2v4.5h4.5M8.5 12h7M8.5 16h4.5',
};
export const quoteIcon: Drawing = {
  stroke: '',
  fill: 'M4.5 16.2c0 1.6 1.2 2.8 2.8 2.8s2.8-1.2 2.8-2.8-1.1-2.7-2.5-2.7c-.2 0-.4 0-.5.1.2-2 1.3-3.6 3-4.6.5-.3.6-.8.3-1.3-.3-.4-.8-.5-1.2-.3C6.5 8.9 4.5 12.2 4.5 16.2ZM13.7 16.2c0 1.6 1.2 2.8 2.8 2.8s2.8-1.2 2.8-2.8-1.1-2.7-2.5-2.7c-.2 0-.4 0-.5.1.2-2 1.3-3.6 3-4.6.5-.3.6-.8.3-1.3-.3-.4-.8-.5-1.2-.3-2.7 1.5-4.7 4.8-4.7 8.8Z',
};
export const flagIcon: Drawing = {
  stroke: 'M5.5 21V3.75M5.5 4.6c4.5-2.3 7.5 2.4 13 .2v8.7c-5.5 2.2-8.5-2.5-13-.2Z',
  fill: 'M5.5 4.6c4.5-2.3 7.5 2.4 13 .2v8.7c-5.5 2.2-8.5-2.5-13-.2Z',
};
export const phoneIcon: Drawing = {
  stroke:
    'M8.3 3.7 10.2 8a1.3 1.3 0 0 1-.3 1.4L8.4 10.9a11.7 11.7 0 0 0 4.9 4.8l1.4-1.5a1.3 1.3 0 0 1 1.5-.3l4.1 1.9c.5.2.8.8.7 1.3A4 4 0 0 1 17 20.5C10 20.5 3.5 14 3.5 7A4 4 0 0 1 7 3c.6-.1 1.1.2 1.3.7Z',
};
export const todayIcon: Drawing = {
  stroke: 'M3.25 12a8.75 8.75 0 1 0 17.5 0a8.75 8.75 0 1 0 -17.5 0M12 7v5l3.3 2',
};
export const soonIcon: Drawing = {
  stroke:
    'M6 5L18 5A2.5 2.5 0 0 1 20.5 7.5L20.5 18A2.5 2.5 0 0 1 18 20.5L6 20.5A2.5 2.5 0 0 1 3.5 18L3.5 7.5A2.5 2.5 0 0 1 6 5ZM3.5 9.8h17M8 2.9V6M16 2.9V6M8.5 15.2h7M12 12.5v5.4',
};
export const chevronIcon: Drawing = { stroke: 'M6 9.5l6 6 6-6' };
export const closeIcon: Drawing = { stroke: 'M6 6l12 12M18 6 6 18' };
export const plusIcon: Drawing = { stroke: 'M12 5v14M5 12h14' };
export const editIcon: Drawing = { stroke: 'M14.5 5.5l4 4L8.7 19.3 4 20l.7-4.7ZM12.5 7.5l4 4' };
export const settingsIcon: Drawing = {
  stroke:
    'M4 7.5h8.5M17.5 7.5H20M4 16.5h2.5M11.5 16.5H20M12.6 7.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0M6.6 16.5a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0 -4.8 0',
};
export const hideIcon: Drawing = {
  stroke:
    'M9.9 5.4A9.5 9.5 0 0 1 12 5.2c5 0 8.3 4 9.3 6.8a11 11 0 0 1-2.6 3.9M6.3 7.4A11.6 11.6 0 0 0 2.7 12c1 2.8 4.3 6.8 9.3 6.8a9 9 0 0 0 4.2-1M4 4l16 16M9.9 9.9a3 3 0 0 0 4.2 4.2',
};
export const externalIcon: Drawing = {
  stroke: 'M13.5 4.5h6v6M19.3 4.7 11 13M10 5.5H6.5a2 2 0 0 0-2 2v10a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V14',
};
export const infoIcon: Drawing = {
  stroke: 'M3.25 12a8.75 8.75 0 1 0 17.5 0a8.75 8.75 0 1 0 -17.5 0M12 11.2v5',
  fill: 'M10.85 7.9a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0',
};
export const bookIcon: Drawing = {
  stroke:
    'M12 6.7C10.3 5.2 7.5 4.5 3.5 4.5v13.7c4 0 6.8.700 8.5 2.3 1.7-1.6 4.5-2.3 8.5-2.3V4.5c-4 0-6.8.700-8.5 2.2ZM12 6.7v13.5',
};
export const ideaIcon: Drawing = {
  stroke: 'M9.2 17.5h5.6M10 20.75h4M9.2 17.5c0-2.3-3.2-3.3-3.2-7.5a6 6 0 0 1 12 0c0 4.2-3.2 5.2-3.2 7.5',
};
export const checkIcon: Drawing = { stroke: 'M5 12.8l4.7 4.7L19.5 7.5' };
export const copyIcon: Drawing = {
  stroke:
    'M10.8 8.5L18.2 8.5A2.3 2.3 0 0 1 20.5 10.8L20.5 18.2A2.3 2.3 0 0 1 18.2 20.5L10.8 20.5A2.3 2.3 0 0 1 8.5 18.2L8.5 10.8A2.3 2.3 0 0 1 10.8 8.5ZM15.5 5.5v-.200A1.8 1.8 0 0 0 13.7 3.5H5.3a1.8 1.8 0 0 0-1.8 1.8v8.4a1.8 1.8 0 0 0 1.8 1.8h.2',
};
export const retryIcon: Drawing = { stroke: 'M19.5 12a7.5 7.5 0 1 1-2.3-5.4L19.5 9M19.5 4.5V9H15' };
