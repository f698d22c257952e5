// `npm test`: everything CI runs, then one line with all of it counted once.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setUp } from './setup.mjs';

const env = setUp(['chromium', 'firefox']);
const dir = mkdtempSync(path.join(os.tmpdir(), 'crampwise-test-'));
let passed = 0;
let failed = 0;

/** Runs it with its output kept whole: cut at Node's usual megabyte, a chatty run would be stopped half-way. */
function run(program, args) {
  const done = spawnSync(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: Number.POSITIVE_INFINITY,
    env,
    shell: process.platform === 'win32',
  });
  return { ...done, said: `${done.error ? `${done.error.message}\n` : ''}${done.stdout}${done.stderr}` };
}

/** A step that is one test by itself: it passes or it fails. */
function step(title, program, ...args) {
  console.log(`\n— ${title}`);
  const done = run(program, args);
  if (done.status === 0) {
    passed += 1;
    console.log('  passed');
    return true;
  }
  failed += 1;
  process.stdout.write(done.said);
  return false;
}

/** A suite: each of its tests counts; failures are printed. One that crashes without a word counts as one failure. */
function suite(title, project) {
  console.log(`\n— ${title}`);
  const report = path.join(dir, `${project}.json`);
  const args = ['run', '--project', project, '--reporter=json', `--outputFile.json=${report}`];
  const done = run('vitest', args);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    passed += numPassedTests;
    failed += numFailedTests + numPendingTests;
    console.log(`  ${numPassedTests} passed, ${numFailedTests + numPendingTests} failed or skipped`);
    for (const { assertionResults, message } of testResults) {
      const wrong = assertionResults.filter((t) => t.status !== 'passed');
      for (const t of wrong) console.log(`\n  ${t.status}: ${t.fullName}\n${t.failureMessages.join('\n')}`);
      if (wrong.length === 0 && message) console.log(message);
    }
    if (done.status !== 0 && numFailedTests === 0) failed += 1;
  } catch {
    failed += 1;
    process.stdout.write(done.said);
  }
}

step('format and lint', 'biome', 'ci', '--error-on-warnings', '.');
step('types', 'tsc', '-p', 'tsconfig.json');
step('reasoning compiles without the DOM', 'tsc', '-p', 'tsconfig.reasoning.json');
const built = [
  step('build for Chrome', 'wxt', 'build', '-b', 'chrome'),
  step('build for Firefox', 'wxt', 'build', '-b', 'firefox', '--mv3'),
].every(Boolean);
suite('unit, architecture, saved pages', 'unit');
if (built) suite('Chromium and Firefox', 'e2e');
else failed += 1;

rmSync(dir, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
