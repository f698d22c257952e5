import { type StravaPage, stravaPage } from './strava-page';
import { workouts } from './workouts';

/** The pages of the demo and of the browser tests, by address. `more` adds or replaces some. */
export function demoSite(
  more: readonly StravaPage[] = [],
): (host: string, path: string) => string | undefined {
  return (_host, path) => {
    const { pathname, searchParams } = new URL(path, 'https://www.strava.com');
    const id = /^\/activities\/(\d+)(?:\/[\w-]+)?\/?$/.exec(pathname)?.[1];
    const page = [...more, ...workouts].find((workout) => workout.id === id);
    if (page) return stravaPage({ ...page, dark: searchParams.has('dark') });
    if (pathname === '/dashboard' || pathname === '/') return dashboard;
    return pathname.startsWith('/activities/') ? nothingHere : undefined;
  };
}

const nothingHere =
  '<!doctype html><html class="logged-in" lang="en-US"><title>Strava</title><body>Record not found</body></html>';

const dashboard = `<!doctype html><html class="logged-in" lang="en-US"><title>Dashboard | Strava</title><body class="logged-in"><main><div class="feature-feed">
<div data-testid="web-feed-entry"><h3><a data-testid="activity_name" href="/activities/16100000001">Sunday long run</a></h3>
<div data-testid="activity_description_wrapper">Left calf cramped at km 34</div></div></div></main></body></html>`;
