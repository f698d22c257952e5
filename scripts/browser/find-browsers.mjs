// Which browsers are installed. Plain Node 18: the set-up uses it too.
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const places = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-for-testing',
    '/usr/bin/google-chrome',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox-esr/firefox-esr',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const runs = (file) => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of `chromium` or `firefox`; CHROMIUM and FIREFOX in the environment go first. Undefined when there is none. */
export function findBrowser(kind) {
  const named = process.env[kind.toUpperCase()];
  const inPath = (process.env.PATH ?? '').split(path.delimiter);
  const names =
    kind === 'chromium' ? ['chromium', 'chromium-browser', 'google-chrome'] : ['firefox-esr', 'firefox'];
  const candidates = [
    ...(named ? [named] : []),
    ...places[kind],
    ...inPath.flatMap((dir) => names.map((name) => path.join(dir, name))),
  ];
  return candidates.find(runs);
}
