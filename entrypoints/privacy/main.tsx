import '../../components/theme/tokens.css';
import '../../components/theme/controls.css';
import '../../components/theme/buttons.css';
import '../../components/theme/forms.css';
import '../../components/privacy/privacy.css';
import { render } from 'preact';
import { PrivacyPage } from '../../components/privacy/privacy-page';
import { showInLanguage } from '../own-page/show-in-language';

const app = document.getElementById('app');
if (app) void showInLanguage((say) => render(<PrivacyPage say={say} />, app));
