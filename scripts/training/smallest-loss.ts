/** The loss at `weights`; writes its slope into the second array. */
export type Loss = (weights: Float64Array, slope: Float64Array) => number;

const remembered = 8;
const stillFalling = 1e-5;

/** Finds the weights with the smallest (convex) loss by L-BFGS, from zero. Deterministic. */
export function smallestLoss(size: number, rounds: number, loss: Loss): Float64Array {
  let weights = new Float64Array(size);
  let slope = new Float64Array(size);
  let now = loss(weights, slope);
  const steps: { moved: Float64Array; turned: Float64Array; per: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    const direction = newDirection(slope, steps);
    const fall = dot(slope, direction);
    if (fall >= 0) break;
    let length = round === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    const next = new Float64Array(size);
    const nextSlope = new Float64Array(size);
    let then = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 20; attempt++) {
      for (let i = 0; i < size; i++) next[i] = (weights[i] as number) + length * (direction[i] as number);
      then = loss(next, nextSlope);
      if (then <= now + 1e-4 * length * fall) break;
      length /= 2;
    }
    if (!(then < now)) break;
    const moved = new Float64Array(size);
    const turned = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      moved[i] = (next[i] as number) - (weights[i] as number);
      turned[i] = (nextSlope[i] as number) - (slope[i] as number);
    }
    const bend = dot(moved, turned);
    if (bend > 1e-12) {
      steps.push({ moved, turned, per: 1 / bend });
      if (steps.length > remembered) steps.shift();
    }
    const fallen = now - then;
    [weights, slope, now] = [next, nextSlope, then];
    if (fallen < stillFalling * now) break;
  }
  return weights;
}

/** Downhill, bent by what the last steps showed of the slope's own slope. */
function newDirection(
  slope: Float64Array,
  steps: readonly { moved: Float64Array; turned: Float64Array; per: number }[],
): Float64Array {
  const direction = slope.map((s) => -s);
  const shares: number[] = [];
  for (const { moved, turned, per } of [...steps].reverse()) {
    const share = per * dot(moved, direction);
    shares.push(share);
    addTo(direction, turned, -share);
  }
  const last = steps.at(-1);
  if (last) {
    const scale = 1 / (last.per * dot(last.turned, last.turned));
    for (let i = 0; i < direction.length; i++) direction[i] = (direction[i] as number) * scale;
  }
  for (const { moved, turned, per } of steps)
    addTo(direction, moved, (shares.pop() ?? 0) - per * dot(turned, direction));
  return direction;
}

function addTo(sum: Float64Array, other: Float64Array, times: number): void {
  for (let i = 0; i < sum.length; i++) sum[i] = (sum[i] as number) + times * (other[i] as number);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
