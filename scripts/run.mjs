// `npm run NAME -- ARGS`: sets up what is missing, then runs the steps of NAME. Stops at the first that fails.
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

const ts = (file, name) => ['node', 'scripts/run-ts.mjs', file, name];

const commands = {
  check: {
    steps: [
      ['biome', 'ci', '--error-on-warnings', '.'],
      ['tsc', '-p', 'tsconfig.json'],
      ['tsc', '-p', 'tsconfig.reasoning.json'],
      ['vitest', 'run', '--project', 'unit'],
    ],
  },
  format: { steps: [['biome', 'check', '--write', '.']] },
  unit: { steps: [['vitest', 'run', '--project', 'unit']], takesArgs: true },
  build: {
    steps: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'firefox', '--mv3'],
    ],
  },
  zip: {
    steps: [
      ['wxt', 'zip', '-b', 'chrome'],
      ['wxt', 'zip', '-b', 'firefox', '--mv3'],
    ],
  },
  dev: { steps: [['wxt', '-b', 'chrome']], takesArgs: true },
  e2e: {
    browsers: ['chromium', 'firefox'],
    steps: [
      ['wxt', 'build', '-b', 'chrome'],
      ['wxt', 'build', '-b', 'firefox', '--mv3'],
      ['vitest', 'run', '--project', 'e2e'],
    ],
    takesArgs: true,
  },
  'eval:pages': { steps: [ts('scripts/eval-pages.ts', 'evalPages')], takesArgs: true },
  'new:fixture': { steps: [ts('scripts/new-fixture.ts', 'newFixture')], takesArgs: true },
  'eval:redesign': { steps: [ts('scripts/eval-redesign.ts', 'evalRedesign')], takesArgs: true },
  'eval:notes': { steps: [ts('scripts/eval-notes.ts', 'evalNotes')], takesArgs: true },
  'train:notes': { steps: [ts('scripts/training/train-notes.ts', 'trainNotes')], takesArgs: true },
  'eval:risk': { steps: [ts('scripts/eval-risk.ts', 'evalRisk')], takesArgs: true },
  'bench:brain': { steps: [['vitest', 'bench', '--run', '--project', 'bench*']], takesArgs: true },
  'docs:evidence': { steps: [ts('scripts/evidence/write-evidence.ts', 'writeEvidence')], takesArgs: true },
  bench: {
    browsers: ['chromium'],
    steps: [['wxt', 'build', '-b', 'chrome'], ts('scripts/bench/bench.ts', 'bench')],
    takesArgs: true,
  },
  'bench:surfaces': {
    browsers: ['chromium'],
    steps: [['wxt', 'build', '-b', 'chrome'], ts('scripts/bench/surfaces.ts', 'benchSurfaces')],
    takesArgs: true,
  },
  'bench:navigations': {
    browsers: ['chromium'],
    steps: [['wxt', 'build', '-b', 'chrome'], ts('scripts/bench/navigations.ts', 'benchNavigations')],
    takesArgs: true,
  },
  gallery: {
    browsers: ['chromium'],
    steps: [ts('scripts/gallery/gallery.ts', 'gallery')],
    takesArgs: true,
  },
  screenshots: {
    browsers: ['chromium'],
    steps: [['wxt', 'build', '-b', 'chrome'], ts('scripts/demo/screenshots.ts', 'screenshots')],
    takesArgs: true,
  },
};

const [name = '', ...args] = process.argv.slice(2);
const command = commands[name];
if (!command) {
  console.error(`There is no command "${name}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
const env = setUp(command.browsers);
for (const [index, step] of command.steps.entries()) {
  const last = index === command.steps.length - 1;
  const [program, ...rest] = [...step, ...(last && command.takesArgs ? args : [])];
  // Builds before the last step are only worth a word when they fail.
  const quiet = program === 'wxt' && !last;
  const done = spawnSync(program, rest, {
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env,
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    if (quiet) process.stderr.write(`${done.stdout ?? ''}${done.stderr ?? ''}`);
    process.exit(done.status ?? 1);
  }
}
