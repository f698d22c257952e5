/** What an invented activity page shows. Structure from public descriptions of the site; every value is made up. */
export interface StravaPage {
  readonly id: string;
  readonly title: string;
  readonly athlete?: string;
  readonly sport: string;
  readonly own?: boolean;
  readonly when: string;
  readonly startSeconds: number;
  readonly distance?: { readonly shown: string; readonly unit: string; readonly meters: number };
  readonly moving: { readonly shown: string; readonly seconds: number };
  readonly elapsed?: string;
  readonly climb?: { readonly shown: string; readonly unit: string; readonly meters: number };
  readonly weather?: {
    readonly sky: string;
    readonly air: string;
    readonly humidity: string;
    readonly feels: string;
  };
  readonly sensor?: string;
  /** HTML of the description, as the site would have escaped it. */
  readonly description?: string;
  readonly race?: boolean;
  readonly dark?: boolean;
  readonly imperial?: boolean;
  /** Seconds of each kilometre; the table is added some time after the page, as on the site. */
  readonly splits?: readonly number[];
  /** More markup after the tab's content. */
  readonly clutter?: string;
  readonly head?: string;
}

const tabs = ['overview', 'analysis', 'laps', 'heartrate'];

/** A whole activity page: heading, stats, weather, tabs that swap the view in place, and the page's own data script. */
export function stravaPage(p: StravaPage): string {
  const run = p.sport.includes('Run');
  return `<!doctype html>
<html class="logged-in clean" dir="ltr" lang="en-US"><head><meta charset="utf-8"><title>${p.title} | ${p.sport} | Strava</title>
<style>${css}${p.dark ? dark : ''}</style>${p.head ?? ''}</head>
<body class="logged-in">
<header id="global-header"><a href="/dashboard">Training log</a></header>
<div class="view"><div class="page container">
<section id="heading" class="with-border">
 <header><h2 class="text-title3"><span class="title"><a class="minimal" href="/athletes/111">${p.athlete ?? 'Ann Example'}</a> – ${p.sport}</span></h2></header>
 <div class="collapsable container-fluid"><div class="row activity-summary-container">
  <div class="spans8 activity-summary"><div class="details">
   <time>${p.when}</time><span class="location">Sometown</span>
   <h1 class="text-title1 activity-name">${p.title}</h1>
   <div class="activity-description-container">${p.description ? `<div class="activity-description"><div class="content">${p.description}</div><button class="toggle-more">More</button></div>` : ''}</div>
  </div></div>
  <div class="spans8 activity-stats">
   <ul class="inline-stats section">
    ${p.distance ? `<li><strong>${p.distance.shown}<abbr class="unit">${p.distance.unit}</abbr></strong><div class="label">Distance</div></li>` : ''}
    <li><strong>${p.moving.shown}</strong><div class="label">${p.distance ? '<span data-glossary-term="definition-moving-time">Moving Time</span>' : 'Duration'}</div></li>
    ${p.climb && !run ? `<li><strong>${p.climb.shown}<abbr class="unit">${p.climb.unit}</abbr></strong><div class="label">Elevation</div></li>` : ''}
   </ul>
   <div class="section more-stats">${
     run
       ? `${p.climb ? `<div class="row"><div class="spans5">Elevation</div><div class="spans3"><strong>${p.climb.shown}<abbr class="unit">${p.climb.unit}</abbr></strong></div></div>` : ''}${p.elapsed ? `<div class="row"><div class="spans5"><span data-glossary-term="definition-elapsed-time">Elapsed Time</span></div><div class="spans3"><strong>${p.elapsed}</strong></div></div>` : ''}`
       : `<table class="unstyled">${p.sensor ? `<tbody class="show-more-block-js hidden"><tr><th>Temperature</th><td colspan="2">${p.sensor}</td></tr></tbody>` : ''}${p.elapsed ? `<tbody><tr><th><span data-glossary-term="definition-elapsed-time">Elapsed Time</span></th><td colspan="2">${p.elapsed}</td></tr></tbody>` : ''}</table>`
   }</div>
   ${p.weather ? weather(p.weather) : ''}
   <div class="section device-section"><div class="device">Some Watch 500</div></div>
  </div></div></div>
</section>
<nav class="sidenav"><ul id="pagenav">${tabs.map((t) => `<li><a data-menu="${t}" href="/activities/${p.id}/${t}">${t}</a></li>`).join('')}</ul></nav>
<div id="view"><div class="map"></div><div class="chart"></div></div>${p.clutter ?? ''}
</div></div>
<script>
  var lightboxData = { title: ${JSON.stringify(p.title).replaceAll('<', '\\u003c')}, athlete_name: "Ann Example", activity_type: "${p.sport}" };
  window.pageView = { activity: function () { return { set: function () {} }; } };
  var Strava = { Labs: { Activities: { Pages: { ${run ? 'RunPageView' : 'RidePageView'}: function () {} } } } };
  var made = new Strava.Labs.Activities.Pages.${run ? 'RunPageView' : 'RidePageView'}(${p.id}, '${run ? 'Run' : 'Ride'}', null);
  (function (o) { o.isOwner = o.temperatureUnitPreference = o.measurementUnits = function () { return o; }; })(pageView);
  pageView
    .isOwner(${p.own ?? true})
    .temperatureUnitPreference("${p.imperial ? 'imperial' : 'metric'}")
    .measurementUnits('${p.imperial ? 'imperial' : 'metric'}');
  pageView.activity().set({
    distance: ${(p.distance?.meters ?? 0).toFixed(1)},
    moving_time: ${p.moving.seconds},
    elev_gain: ${(p.climb?.meters ?? 0).toFixed(1)},
    trainer: false,
    workout_type: ${p.race ? (run ? 1 : 11) : run ? 0 : 10},
    startDateLocal: ${p.startSeconds}
  });
</script>
<script>${tabScript}</script>${p.splits ? lateSplits(p.splits) : ''}
</body></html>`;
}

function lateSplits(splits: readonly number[]): string {
  const pace = (s: number) => `${Math.floor(s / 60)}:${String(s % 60).padStart(2, '0')} /km`;
  const rows = splits.map((s, i) => `<tr><td>${i + 1}</td><td>${pace(s)}</td><td>1 m</td></tr>`).join('');
  return `<script>setTimeout(function () {
    document.getElementById('view').insertAdjacentHTML('beforeend',
      '<div id="splits-container"><table class="dense splits"><tbody id="contents">${rows}</tbody></table></div>');
  }, 700);</script>`;
}

function weather(w: NonNullable<StravaPage['weather']>): string {
  const stat = (label: string, value?: string) =>
    `<div class="weather-stat"><div class="weather-label">${label}</div>${value ? `<div class="weather-value">${value}</div>` : ''}</div>`;
  return `<div class="section weather"><div class="weather-icon" alt="${w.sky}, ${w.air}."></div><div class="weather-stats">
    <div class="weather-column">${stat(w.sky)}${stat('Temperature', w.air)}${stat('Humidity', w.humidity)}</div>
    <div class="weather-column">${stat('Feels like', w.feels)}${stat('Wind Speed', '8.0 km/h')}${stat('Wind Direction', 'W')}</div></div></div>`;
}

// Tabs work as on the site: the address changes in place, the view is swapped, the summary is hidden.
const tabScript = `
  document.getElementById('pagenav').addEventListener('click', function (event) {
    var link = event.target.closest('a'); if (!link) return;
    event.preventDefault(); history.pushState({}, '', link.getAttribute('href')); route();
  });
  addEventListener('popstate', route);
  function route() {
    var tab = location.pathname.split('/')[3] || 'overview', over = tab === 'overview';
    document.querySelector('#heading').classList.toggle('collapsed', !over);
    document.querySelector('.collapsable').style.display = over ? '' : 'none';
    document.getElementById('view').innerHTML = over ? '<div class="map"></div><div class="chart"></div>'
      : '<section><header><ul class="inline-stats"><li><strong>1.0<abbr class="unit">km</abbr></strong><div class="label">Distance</div></li></ul></header></section><p>' + tab + '</p>';
  }
  route();`;

const css = `
  body { margin: 0; font: 14px/1.45 system-ui, sans-serif; color: #242428; background: #fff; }
  #global-header { padding: 14px 24px; border-bottom: 1px solid #dfdfe8; font-weight: 600; } #global-header a { color: inherit; text-decoration: none; }
  .page.container { max-width: 1000px; margin: 20px auto; padding: 0 16px; }
  #heading header h2 { font-size: 18px; margin: 8px 0 16px; } #heading { border-bottom: 1px solid #dfdfe8; padding-bottom: 8px; }
  .activity-summary-container { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 24px; }
  h1 { font-size: 28px; margin: 6px 0; } time, .location { color: #6d6d78; } .location { margin-left: 8px; }
  .inline-stats { display: flex; flex-wrap: wrap; gap: 24px; list-style: none; padding: 0; margin: 0 0 12px; } .inline-stats strong { font-size: 24px; font-weight: 400; }
  .label, .weather-label { color: #6d6d78; font-size: 12px; } abbr { text-decoration: none; font-size: .8em; margin-left: 2px; }
  .hidden { display: none; } .more-stats .row { display: flex; gap: 16px; } .spans5 { width: 120px; color: #6d6d78; } .weather-stats { display: flex; gap: 40px; margin: 12px 0; } .weather-stat { display: flex; gap: 8px; }
  .toggle-more { display: none; } #pagenav { display: flex; gap: 16px; list-style: none; padding: 12px 0; margin: 0; } #pagenav a { color: #b3400f; text-transform: capitalize; }
  .map { height: 220px; background: linear-gradient(120deg, #e8efe4, #dbe7ef); border-radius: 6px; margin: 12px 0; } .chart { height: 120px; background: #f4f4f7; border-radius: 6px; }
  @media (max-width: 700px) { .activity-summary-container { grid-template-columns: minmax(0, 1fr); } }`;
const dark = `html { color-scheme: dark; } body { background: #1b1b1f; color: #ececf0; } #heading, #global-header { border-color: #3b3b44; } .map { background: #26313a; } .chart { background: #25252b; } .label, .weather-label, time, .location, .spans5 { color: #a2a2ae; } #pagenav a { color: #ff9a6b; }`;
