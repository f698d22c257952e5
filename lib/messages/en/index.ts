import { factors } from './factors';
import { flags } from './flags';
import { popup } from './popup';
import { privacy } from './privacy';
import { reference } from './reference';
import { report } from './report';
import { welcome } from './welcome';

/** English, whole. Every other language has the same keys and the same holes. */
export const en = {
  ...report,
  ...factors,
  ...flags,
  ...popup,
  ...reference,
  ...privacy,
  ...welcome,
} as const;
