import { assessSide, readScenarios, type Scenario, shortfalls } from './scenarios';

/** Assesses both sides of every scenario in the given files and says which expectations hold. */
export function evalRisk(args: readonly string[]): number {
  const files = args.filter((a) => !a.startsWith('--'));
  const json = args.includes('--json');
  if (files.length === 0) {
    console.error('Usage: npm run eval:risk -- FILE.json… [--json]');
    return 2;
  }
  let scenarios: Scenario[];
  try {
    scenarios = files.flatMap(readScenarios);
  } catch (error) {
    console.error(`A file could not be read: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
  let hold = 0;
  for (const scenario of scenarios) {
    const base = assessSide(scenario.base);
    const variant = assessSide(scenario.variant);
    const short = shortfalls(scenario, base, variant);
    if (short.length === 0) hold++;
    if (json) {
      const { id } = scenario;
      console.log(
        JSON.stringify({ id, holds: short.length === 0, base: base.plain, variant: variant.plain }),
      );
      continue;
    }
    const loads = `${base.plain.load.toFixed(3)} → ${variant.plain.load.toFixed(3)}`;
    const ratio = (variant.plain.load / base.plain.load).toFixed(3);
    const verdict = short.length === 0 ? 'holds' : `falls short: ${short.join('; ')}`;
    console.log(`${scenario.id.padEnd(34)} ${loads.padEnd(17)} × ${ratio.padEnd(7)} ${verdict}`);
  }
  console.log(`${hold} hold, ${scenarios.length - hold} fall short`);
  return 0;
}
