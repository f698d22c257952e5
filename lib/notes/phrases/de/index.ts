import type { Phrases } from '../../phrases';
import { events } from './events';
import { facts } from './facts';
import { redFlags } from './red-flags';

/** Its commonest short words. */
const common = (
  'in ich und der die das den dem des ein eine einen einem einer ich mir mich nicht mit bei auf war waren im es dann aber nach ' +
  'auch noch wieder schon nur so zu zum zur von vom am an fur uber heute ganz sehr kein keine ohne hat hatte habe bin ist ' +
  'sind als wie ab bis beim aus los wade beine lauf krampf krampfe gut kurz letzte mein meine km wird doch mehr immer'
).split(' ');

export const de: Phrases = { language: 'de', spaced: true, common, ...events, facts, redFlags };
