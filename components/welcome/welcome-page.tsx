import type { Say } from '../../lib/messages/say';
import { bookIcon, infoIcon } from '../../lib/report/drawings';
import { BandMark } from '../shared/band-mark';
import { Icon } from '../shared/icon';
import { listIcon, lockIcon, type Icon as Shape, windowIcon } from '../shared/icon-shapes';
import { Logo } from '../shared/logo';
import { SwitchRow } from '../shared/switch-row';
import type { WelcomeStore } from './welcome-store';

/** How many sites stand here; all others stand in the popup. */
const shownSites = 5;

const points: readonly (readonly [which: 'reads' | 'lists' | 'honest', Shape])[] = [
  ['reads', windowIcon],
  ['lists', listIcon],
  ['honest', infoIcon],
];

/** After install: one screen, and one thing to do on it: go to a workout. */
export function WelcomePage({ store, say }: { store: WelcomeStore; say: Say }) {
  return (
    <main class="first">
      <div class="hero">
        <div class="hero-t">
          <Logo size={56} />
          <h1>{say('welcome.title')}</h1>
          <p class="lead">{say('welcome.lead')}</p>
          <p>
            <a class="btn primary big" href="https://www.strava.com/athlete/training">
              {say('welcome.open', { site: 'Strava' })}
            </a>
          </p>
        </div>
        <Preview say={say} />
      </div>
      <ul class="three">
        {points.map(([which, icon]) => (
          <li key={which}>
            <span class="st-ic">
              <Icon shape={icon} />
            </span>
            <h2>{say(`welcome.${which}.title`)}</h2>
            <p class="sub">{say(`welcome.${which}`)}</p>
          </li>
        ))}
      </ul>
      <div class="two">
        <Sites store={store} say={say} />
        <section class="box soft">
          <h2>
            <Icon shape={lockIcon} />
            {say('welcome.local.title')}
          </h2>
          <p>{say('welcome.local')}</p>
          <p class="go">
            <button type="button" class="btn" onClick={store.openPrivacy}>
              {say('popup.privacy')}
            </button>
            <button type="button" class="btn" onClick={() => store.openReference('top')}>
              <Icon shape={bookIcon} size={16} />
              {say('popup.reference')}
            </button>
          </p>
        </section>
      </div>
      <p class="standing">
        {say('standing.text')} {say('standing.ask')}{' '}
        <button type="button" class="link" onClick={() => store.openReference('doctor')}>
          {say('standing.doctor')}
        </button>
      </p>
    </main>
  );
}

function Sites({ store, say }: { store: WelcomeStore; say: Say }) {
  const known = store.sites.value.filter((site) => site.known).slice(0, shownSites - 1);
  return (
    <section class="box">
      <h2>{say('welcome.sites')}</h2>
      <p class="sub">{say('welcome.sites.hint')}</p>
      <ul class="rows">
        <SwitchRow label="Strava" on locked />
        {known.map(({ name, patterns, ask }) => (
          <SwitchRow
            key={ask}
            label={name}
            on={patterns.length > 0}
            change={(wanted) => (wanted ? store.addSite(ask) : store.dropSite(patterns))}
          />
        ))}
      </ul>
      {store.trouble.value && (
        <p class="error" role="alert">
          <Icon shape={infoIcon} size={16} />
          {say('error.storage')}
        </p>
      )}
      <p class="sub">{say('welcome.sites.more')}</p>
    </section>
  );
}

/** What the closed panel looks like in a page. */
function Preview({ say }: { say: Say }) {
  return (
    <div class="hero-p" aria-hidden="true">
      <div class="fake">
        <i style={{ width: '42%' }} />
        <i style={{ width: '70%' }} />
        <div class="fake-s">
          <i />
          <i />
          <i />
          <i />
        </div>
      </div>
      <div class="fake-p">
        <BandMark band="several" size={36} />
        <span>
          <b>{say('band.several.title')}</b>
          <span class="sub">{say('known.count', { known: 5, total: 7 })}</span>
        </span>
        <Logo size={18} />
      </div>
      <div class="fake">
        <i style={{ width: '88%' }} />
        <i style={{ width: '64%' }} />
      </div>
    </div>
  );
}
