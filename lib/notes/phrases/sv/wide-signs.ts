import type { Phrases } from '../../phrases';

const dark = '(?:mork[a-z]*|cola|te|kaffe|brun[a-z]*|rod[a-z]*|rost|blod[a-z]*|portvin)';

/** Signs told loosely: what is said, in any order, within a few words. */
export const wideSigns: Partial<Phrases['redFlags']> = {
  'dark-urine': [
    `(?:kiss|kissade|kissat|urin[a-z]*|toa|toaletten)[^.\\n]{0,30}(?:farg|som|sag|var|fargen|helt|mycket)[^.\\n]{0,16}${dark}(?![a-z])`,
  ],
  'confusion-collapse': [
    '(?:visste|mindes|minns|kunde) (?:\\p{L}+ ){0,4}(?:inte|knappt) (?:langre )?(?:\\p{L}+ )?(?:var|vem|vilken|vilket|vad jag hette|mitt namn|saga)',
    '(?:fragade|fragat)(?: \\p{L}+){0,4} (?:var (?:jag|vi|malet)|vilken (?:dag|stad|vag)|tre ganger|fyra ganger|samma sak)',
    'inget minne av',
  ],
  'night-pain-rest-pain': [
    '(?:ont|vark\\p{L}*|bultar|dunkar|molar|branner|smarta\\p{L}*)[^.\\n]{0,50}(?:i sangen|pa natten|om natten|liggande|i soffan|i vila|hela natten|inte sova)(?<!kramp[^.\\n]{0,60})',
  ],
};
