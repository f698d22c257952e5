import type { MessageKey } from '../messages/say';

type SizeKey = Extract<MessageKey, `size.${string}`>;

const raising: readonly (readonly [least: number, key: SizeKey])[] = [
  [3.5, 'size.four'],
  [2.75, 'size.three'],
  [2.25, 'size.twiceHalf'],
  [1.75, 'size.twice'],
  [1.4, 'size.half'],
  [1.2, 'size.quarter'],
  [1.1, 'size.little'],
  [0, 'size.slightly'],
];

const lowering: readonly (readonly [most: number, key: SizeKey])[] = [
  [0.6, 'size.halfLess'],
  [0.75, 'size.thirdLess'],
  [0.9, 'size.littleLess'],
  [1, 'size.slightlyLess'],
];

/** A factor's share of the load in words, from its ratio: never a number, as it is no probability. */
export function howMuch(ratio: number): SizeKey {
  if (ratio < 1) return lowering.find(([most]) => ratio < most)?.[1] ?? 'size.slightlyLess';
  return raising.find(([least]) => ratio >= least)?.[1] ?? 'size.slightly';
}
