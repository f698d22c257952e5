import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { switchReadingOff } from '../lib/page/reading-switch';

// Runs before the reader on sites that the athlete switched off.
export default defineUnlistedScript(() => switchReadingOff());
