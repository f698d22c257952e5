import type { Messages } from '../say';
import { factors } from './factors';
import { flags } from './flags';
import { popup } from './popup';
import { privacy } from './privacy';
import { reference } from './reference';
import { report } from './report';
import { welcome } from './welcome';

export const es: Messages = {
  ...report,
  ...factors,
  ...flags,
  ...popup,
  ...reference,
  ...privacy,
  ...welcome,
};
