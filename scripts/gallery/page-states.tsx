import { signal } from '@preact/signals';
import { render } from 'preact';
import { PrivacyPage } from '../../components/privacy/privacy-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import type { WelcomeStore } from '../../components/welcome/welcome-store';
import type { GalleryState } from './gallery-state';
import { sitesToRead } from './listed-sites';

/** The page after install, and the privacy page. */
export const pageStates: readonly GalleryState[] = [
  {
    name: 'welcome',
    surface: 'welcome',
    draw: ({ box, say }) => {
      const store: WelcomeStore = {
        sites: signal(sitesToRead()),
        trouble: signal(false),
        addSite: () => undefined,
        dropSite: () => undefined,
        openReference: () => undefined,
        openPrivacy: () => undefined,
      };
      render(<WelcomePage store={store} say={say} />, box);
    },
  },
  {
    name: 'privacy',
    surface: 'privacy',
    draw: ({ box, say }) => render(<PrivacyPage say={say} />, box),
  },
];
