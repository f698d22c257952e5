import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

/** Told by its kana; no common words are needed. */
export const ja: Phrases = {
  language: 'ja',
  spaced: false,
  common: [],
  ...cues,
  ...scopes,
  ...muscles,
  facts,
  redFlags,
};
