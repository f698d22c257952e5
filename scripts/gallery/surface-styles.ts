import doctorCard from '../../components/panel/doctor-card.css?inline';
import factors from '../../components/panel/panel-factors.css?inline';
import frame from '../../components/panel/panel-frame.css?inline';
import readings from '../../components/panel/panel-readings.css?inline';
import privacy from '../../components/privacy/privacy.css?inline';
import cramping from '../../components/reference/cramping-now.css?inline';
import doctorCheck from '../../components/reference/doctor-check.css?inline';
import reference from '../../components/reference/reference.css?inline';
import sections from '../../components/reference/sections.css?inline';
import settings from '../../components/settings/settings.css?inline';
import buttons from '../../components/theme/buttons.css?inline';
import controls from '../../components/theme/controls.css?inline';
import forms from '../../components/theme/forms.css?inline';
import tokens from '../../components/theme/tokens.css?inline';
import welcome from '../../components/welcome/welcome.css?inline';
import type { Surface } from './gallery-state';
import store from './store-scenes.css?inline';

// Fonts of the gallery's own: a machine's would make other pictures, and may lack Japanese.
const font = `:root, :host, [data-tone] { --font: "Noto Sans Variable", "Noto Sans JP Variable", sans-serif; }
  *, *::before, *::after { transition: none !important; animation: none !important; caret-color: transparent !important; }`;
const page = tokens + controls + buttons + forms;
const around = 'body { margin: 0; padding: 12px; } [data-tone="dark"] body { background: #1b1b1f; }';

const own: Record<Surface, string> = {
  panel: around,
  popup: page + settings,
  'side-panel': page + reference + cramping + sections + doctorCheck,
  welcome: page + welcome,
  privacy: page + privacy,
  store: tokens + store,
};

/** The style sheets of a surface's page, in the order of its entry point. */
export function stylesOf(surface: Surface): string {
  return own[surface] + font;
}

/** The style sheets inside the panel's own root, in the order of its entry point. */
export function panelStyles(): string {
  return tokens + controls + buttons + frame + readings + factors + doctorCard + font;
}
