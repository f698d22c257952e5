// `npm run demo [-- --firefox] [-- --keep-open]`: sets up, builds, and walks through three workouts in a real browser.
import { spawnSync } from 'node:child_process';
import { setUp } from './setup.mjs';

const args = process.argv.slice(2);
const firefox = args.includes('--firefox');
const env = setUp([firefox ? 'firefox' : 'chromium']);
const shell = process.platform === 'win32';

console.log(`Building for ${firefox ? 'Firefox' : 'Chrome'}`);
const build = spawnSync('wxt', ['build', ...(firefox ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'])], {
  env,
  shell,
  stdio: ['ignore', 'pipe', 'pipe'],
});
if (build.status !== 0) {
  process.stderr.write(`${build.stdout}${build.stderr}`);
  process.exit(1);
}
const walk = spawnSync('node', ['scripts/run-ts.mjs', 'scripts/demo/walk.ts', 'walk', ...args], {
  env,
  shell,
  stdio: 'inherit',
});
process.exit(walk.status ?? 1);
