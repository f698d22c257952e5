import type { Phrases } from '../../phrases';
import { events } from './events';
import { facts } from './facts';
import { redFlags } from './red-flags';

/** Told by its kana; no common words are needed. */
export const ja: Phrases = { language: 'ja', spaced: false, common: [], ...events, facts, redFlags };
