import type { Phrases } from '../../phrases';
import { cues } from './cues';
import { facts } from './facts';
import { muscles } from './muscles';
import { redFlags } from './red-flags';
import { scopes } from './scopes';

export const en: Phrases = { language: 'en', ...cues, ...scopes, ...muscles, facts, redFlags };
