import type { Say } from '../../lib/messages/say';
import { Icon } from '../shared/icon';
import { bookIcon, crampIcon, infoIcon, lockIcon } from '../shared/icon-shapes';
import { Logo } from '../shared/logo';
import { Switch } from '../shared/switch-row';
import { AboutYouGroup } from './about-you';
import { PageCard } from './page-card';
import type { PopupStore } from './popup-store';
import { KindsGroup, LanguageGroup, OpenFromGroup, SitesGroup, UnitsGroup } from './settings-groups';

/** The popup: the master switch, this page, and the settings, each saved at once. */
export function PopupView({ store, say }: { store: PopupStore; say: Say }) {
  const { on } = store.settings.value;
  const trouble = store.trouble.value;
  return (
    <main class="popup">
      <h1 class="vh">Crampwise</h1>
      <header class="pop-head">
        <Logo size={30} />
        <label for="master">
          <b>{say(on ? 'popup.on' : 'popup.off')}</b>
        </label>
        <Switch id="master" on={on} change={(value) => store.change({ on: value })} />
      </header>
      <PageCard store={store} say={say} />
      {trouble && (
        <p class="error trouble" role="alert">
          <Icon shape={infoIcon} size={16} />
          {say(trouble === 'newer-version' ? 'popup.newer' : 'error.storage')}
        </p>
      )}
      {on && (
        <div class="groups">
          <SitesGroup store={store} say={say} />
          <KindsGroup store={store} say={say} />
          <OpenFromGroup store={store} say={say} />
          <UnitsGroup store={store} say={say} />
          <LanguageGroup store={store} say={say} />
          <AboutYouGroup store={store} say={say} />
        </div>
      )}
      <footer class="pop-foot">
        <nav class="links" aria-label="Crampwise">
          <button type="button" class="btn quiet" onClick={() => store.openReference('now')}>
            <Icon shape={crampIcon} size={16} />
            {say('ref.now.title')}
          </button>
          <button type="button" class="btn quiet" onClick={() => store.openReference('top')}>
            <Icon shape={bookIcon} size={16} />
            {say('popup.reference')}
          </button>
          <button type="button" class="btn quiet" onClick={store.openPrivacy}>
            <Icon shape={lockIcon} size={16} />
            {say('popup.privacy')}
          </button>
        </nav>
        <p class="standing">
          {say('standing.text')}{' '}
          <button type="button" class="link" onClick={() => store.openReference('doctor')}>
            {say('standing.doctor')}
          </button>
        </p>
      </footer>
    </main>
  );
}
