import { findAll, lineOf } from '../../page/safe-dom';
import type { Split } from '../../workout/pacing';

const rows = '#splits-container :is(tbody#contents, .mile-splits tbody) tr';
const unitMeters = { km: 1000, mi: 1609.344 } as const;

/**
 * The splits of a run, from the table that the page adds some time after it was loaded: number, pace, climb (read the
 * same way by two public tools, 2022 and 2025-11). The last row may be a part, `0.23`. Undefined while there is no
 * table, and where a row is no split: a table half read would tell another pace.
 */
export function readSplits(page: Document): Split[] | undefined {
  const table = findAll(page, rows);
  const splits = table.map((row, i) =>
    splitOf(findAll(row, 'td').map(lineOf), i + 1, i === table.length - 1),
  );
  const whole = splits.filter((split) => split !== undefined);
  return whole.length > 1 && whole.length === splits.length ? whole : undefined;
}

/** `1`, `5:41 /km`: the number has to be the row's own, or under one in the last row. */
function splitOf(
  [label = '', pace = '']: readonly string[],
  number: number,
  last: boolean,
): Split | undefined {
  const [, minutes, seconds, unit] = /^(\d{1,2}):(\d{2})\s*\/\s*(km|mi)\b/.exec(pace) ?? [];
  const told = Number(label.replace(',', '.'));
  const share = told === number ? 1 : last && told > 0 && told < 1 ? told : undefined;
  if (unit === undefined || share === undefined) return undefined;
  const length = share * unitMeters[unit as keyof typeof unitMeters];
  return { meters: length, seconds: share * (Number(minutes) * 60 + Number(seconds)) };
}
