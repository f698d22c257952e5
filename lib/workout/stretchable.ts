/** The muscles we have a stretch for. */
export const stretchable = ['calf', 'hamstring', 'quad', 'foot'] as const;
export type Stretchable = (typeof stretchable)[number];
