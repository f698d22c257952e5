import { readFileSync } from 'node:fs';
import path from 'node:path';

const fixtures = path.resolve(import.meta.dirname, '../../tests/fixtures');
const saved = (name: string) => readFileSync(path.join(fixtures, `${name}.page.html`), 'utf8');

export const otherHosts = [
  'connect.garmin.com',
  'app.trainingpeaks.com',
  'log.example',
  'traning.example',
] as const;

const withScript = (html: string, script: string) =>
  html.replace('</body>', `<script>${script}</script></body>`);

const inner = (html: string) =>
  /<div id="pageContainer">[\s\S]*?<\/div>\s*<\/div>\s*<\/body>/.exec(html)?.[0] ?? '';

/** Garmin Connect: the arrow changes the address at once and the page some time later, within the same document. */
function garmin(pathname: string): string {
  const pages = {
    '/app/activity/99123400001': saved('garmin-connect/ride-hot-metric'),
    '/app/activity/99123400003': saved('garmin-connect/run-german-comma'),
  };
  const first = pages[pathname as keyof typeof pages] ?? '';
  return withScript(
    first.replace('<nav', '<button id="next">Next</button><nav'),
    `const bodies = ${JSON.stringify(Object.values(pages).map(inner)).replaceAll('<', '\\u003c')};
     window.showWorkout = (which) => {
       history.pushState({}, '', ['/app/activity/99123400001', '/app/activity/99123400003'][which]);
       setTimeout(() => {
         const box = document.createElement('div');
         box.innerHTML = bodies[which];
         document.getElementById('pageContainer').replaceWith(box.firstElementChild);
       }, 900);
     };
     document.getElementById('next').onclick = () => window.showWorkout(1);`,
  );
}

/** An activity page in a layout that nobody knows; its button brings the known one. */
function unknownGarmin(): string {
  const known = inner(saved('garmin-connect/ride-hot-metric'));
  return withScript(
    '<!doctype html><html lang="en"><title>Ride</title><body><div id="pageContainer"><h1>Morning ride</h1><canvas></canvas></div><button id="late">Show</button></body></html>',
    `document.getElementById('late').onclick = () => {
       const box = document.createElement('div');
       box.innerHTML = ${JSON.stringify(known).replaceAll('<', '\\u003c')};
       document.getElementById('pageContainer').replaceWith(box.firstElementChild);
     };`,
  );
}

/** TrainingPeaks: the quick view opens over the calendar, its figures are set as properties, the address stays. */
function trainingPeaks(): string {
  const page = saved('trainingpeaks/ride-done-metric');
  const planned = saved('trainingpeaks/ride-planned');
  const view = (html: string) => /<div id="workOutQuickView">[\s\S]*(?=<\/body>)/.exec(html)?.[0] ?? '';
  const views = JSON.stringify([view(page), view(planned)]).replaceAll('<', '\\u003c');
  return withScript(
    page.replace(view(page), '<button id="done">Ride</button><button id="plan">Plan</button>'),
    `const views = ${views};
     const open = (html) => {
       const box = document.createElement('div');
       box.innerHTML = html;
       const view = box.firstElementChild;
       for (const input of view.querySelectorAll('input')) {
         const value = input.getAttribute('value') ?? '';
         input.removeAttribute('value');
         input.value = value;
       }
       document.body.append(view);
       view.querySelector('#closeIcon').textContent = 'Close';
       view.querySelector('#closeIcon').onclick = () => view.remove();
     };
     document.getElementById('done').onclick = () => open(views[0]);
     document.getElementById('plan').onclick = () => open(views[1]);`,
  );
}

/** Pages of sites beside the first one, for the demo and the browser tests. */
export function otherSitePage(host: string, address: string): string | undefined {
  const { pathname } = new URL(address, `https://${host}`);
  if (pathname === '/app/activity/99123400777') return unknownGarmin();
  if (host === 'connect.garmin.com') return garmin(pathname);
  if (host === 'app.trainingpeaks.com') return trainingPeaks();
  if (host === 'log.example') {
    return pathname.startsWith('/workouts/')
      ? saved('fittrackee/ride-metric-pauses')
      : saved('fittrackee/list-of-workouts');
  }
  return host === 'traning.example' ? saved('generic/table-swedish') : undefined;
}
