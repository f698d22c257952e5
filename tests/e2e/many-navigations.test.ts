import { expect, it } from 'vitest';
import { countNavigations } from '../../scripts/bench/navigations';
import { chromeBuild } from './chromium-run';

// Fifty of them, and the heap, are in `npm run bench:navigations`: how much of it is free is a matter of when it is asked.
it('an app that shows one workout after the other keeps no node and no listener of the workouts before', async () => {
  const [, settled, last] = await countNavigations(chromeBuild, 16, 8);
  expect(settled?.nodes).toBeGreaterThan(100);
  expect(last?.nodes).toBeLessThanOrEqual((settled?.nodes ?? 0) + 3);
  expect(last?.listeners).toBeLessThanOrEqual((settled?.listeners ?? 0) + 1);
});
