import type { Phrases } from '../../phrases';
import { events } from './events';
import { facts } from './facts';
import { redFlags } from './red-flags';

/** Its commonest short words. */
const common = (
  'och att det som en ett av for med till pa ar var inte jag den om men sa fran vid efter har hade eller mig ' +
  'kom blev nar dar har mycket bara ut upp in over under sista forsta fick gick ingen inga utan lite hela idag ' +
  'sen sedan bra ben kramp vad vaden rundan passet mil lopp lugnt skont kvar igen tog fran tva tre'
).split(' ');

export const sv: Phrases = { language: 'sv', spaced: true, common, ...events, facts, redFlags };
