import { type StravaPage, stravaPage } from '../demo/strava-page';
import { hotLongRun } from '../demo/workouts';

/** Cards, segments and comments as a busy site has them: `count` blocks of nine nodes. */
function clutter(count: number): string {
  const block = (i: number) =>
    `<div class="segment row-${i % 7}"><span class="pos">${i}</span><a href="/segments/${i}">Segment ${i}</a><div><strong>${(i * 7) % 59}:${10 + (i % 50)}</strong><small>pace</small><em>${i} m</em></div></div>`;
  return `<section class="segments">${Array.from({ length: count }, (_, i) => block(i)).join('')}</section>`;
}

/** What a page of a large site does by itself while it loads. */
const siteScript = `<script>(function () { var sum = 0; for (var i = 0; i < 200000; i++) sum += i % 7; window.__site = sum;
  document.addEventListener('click', function () {}); document.addEventListener('scroll', function () {}, { passive: true }); })();</script>`;

/** 100 mutations a second, some of them right beside our place, for as long as the page is open. */
const restless = `<script>setInterval(function () {
  var row = document.querySelector('.segments'), view = document.getElementById('view'), mark = document.createElement('i');
  row.children[Math.floor(Math.random() * row.children.length)].firstChild.textContent = Math.random();
  view.appendChild(mark); setTimeout(function () { mark.remove(); }, 20);
  if (Math.random() < .2) { var near = document.createElement('b'); document.querySelector('#heading').appendChild(near); near.remove(); }
}, 10);</script>`;

const workout: StravaPage = { ...hotLongRun, head: siteScript };

/** (a) a workout page with realistic clutter, (b) a matched page without one, (c) 50,000 restless nodes. */
export const benchPages: Record<'a' | 'b' | 'c', string> = {
  a: stravaPage({ ...workout, clutter: clutter(300) }),
  b: stravaPage({ ...workout, clutter: clutter(300) }).replace('id="heading"', 'id="feed"'),
  c: stravaPage({ ...workout, clutter: clutter(5600) + restless }),
};

export const benchAddress = {
  a: `https://www.strava.com/activities/${workout.id}`,
  b: 'https://www.strava.com/dashboard',
  c: `https://www.strava.com/activities/${workout.id}?restless`,
} as const;

/** Serves the three pages at addresses where a workout is expected (a, c) and is not (b). */
export function benchSite(_host: string, path: string): string | undefined {
  if (path.includes('restless')) return benchPages.c;
  if (path.startsWith('/activities/')) return benchPages.a;
  return path.startsWith('/dashboard') ? benchPages.b : undefined;
}
