import { isFound, type Reading, unclear } from '../../workout/reading';

/** A duration that was read, with what it would be if its two parts were hours and minutes. */
export type Lasting = Reading<number> & { readonly inHours?: number };

const least = 0.2;
const most = 35;

/** Whether nobody covers this distance in this time, in metres a second: one of the two was misread. */
export function impossible(meters: number, seconds: number, slowest = least): boolean {
  const speed = meters / seconds;
  return meters > 0 && (speed < slowest || speed > most);
}

function plain(reading: Lasting): Reading<number> {
  const { inHours: _, ...rest } = reading as Lasting & object;
  return rest as Reading<number>;
}

/**
 * `1:31` beside "Moving time" is 91 seconds or 91 minutes. It is read where only one of the two fits (`fits`), or where
 * so many hours would be a wonder; otherwise it is not understood.
 */
export function settled(reading: Lasting, fits: ((seconds: number) => boolean) | undefined): Reading<number> {
  if (!isFound(reading) || reading.inHours === undefined) return plain(reading);
  const short = fits?.(reading.found) ?? true;
  const long = fits?.(reading.inHours) ?? true;
  if (short === long) return short && reading.found >= 24 * 60 ? plain(reading) : unclear(reading.quoted);
  return short ? plain(reading) : { ...plain(reading), found: reading.inHours };
}
