import '../../components/theme/tokens.css';
import '../../components/theme/controls.css';
import '../../components/theme/buttons.css';
import '../../components/theme/forms.css';
import '../../components/privacy/privacy.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PrivacyPage } from '../../components/privacy/privacy-page';
import { languageFor, sayFrom } from '../../lib/messages/say';

const app = document.getElementById('app');
const language = languageFor([browser.i18n.getUILanguage()]);
document.documentElement.lang = language.code;
document.documentElement.dir = language.direction;
if (app) render(<PrivacyPage say={sayFrom(language.messages)} />, app);
