import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { limbFlags } from './limb-flags';
import { painFlags } from './pain-flags';
import { wideSigns } from './wide-signs';

const muchWater =
  '(?:so much|too much|litres?|liters?|\\d ?l|gallons?|lots of|tons of|plenty of) (?:of )?(?:plain )?(?:water|fluids?)';

const closeSigns: Phrases['redFlags'] = {
  ...painFlags,
  ...limbFlags,
  'breathing-trouble': [
    "could ?n'?t (?:breathe|catch my breath)",
    'trouble breathing',
    "(?:can'?t|cannot|could not) (?:breathe|catch my breath)",
    'short(?:ness)? of breath',
    'struggl(?:ed|ing) to breathe',
    'hard to breathe',
  ],
  'overdrinking-signs': [
    `(?:vomit(?:ed|ing)|threw up|throwing up|confused|seizure).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:vomit(?:ed|ing)|threw up|throwing up|confused|seizure)`,
  ],
  'headache-after-drinking': [
    `(?:headache|puffy (?:hands|fingers)|nausea|nauseous|felt sick).{0,60}${muchWater}`,
    `${muchWater}.{0,60}(?:headache|puffy (?:hands|fingers)|nausea|nauseous|felt sick)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:muscle|leg|thigh|quad|calf|arm)s? (?:pain|soreness|ache)s? (?:is |was |are |were )?(?:far |much |way |a lot )?worse than (?:expected|normal|usual|it should)',
    '(?:far |much |way )worse than (?:normal |usual )?(?:doms|soreness)',
  ],
  'same-point-tightness': [
    '(?:tight(?:ness|ens|ened)?|pain)\\b.{0,40}(?:at|around|after) the same (?:point|time|distance|spot|km|mile|kilometer)(?: in| of| on)? (?:of )?(?:every|each) run',
    '(?:every|each) run.{0,40}(?:tight(?:ness|ens)?|numb).{0,40}same (?:point|time|distance|km|mile)',
  ],
  'new-medicine-cramps': [
    'cramp(?:s|ing|ed)?\\b.{0,40}(?:since|after) (?:i )?(?:start(?:ing|ed)|changing|changed|the new) (?:on )?(?:my |the |a )?(?:new )?(?:med(?:icine|ication|s)?|tablets?|pills?|statins?|drug|blood pressure)',
    '(?:new|started (?:on )?(?:a |my )?new) (?:med(?:icine|ication|s)?|tablets?|pills?).{0,40}cramp',
  ],
  'keeps-coming-back': [
    '(?:cramp|pain|it)s? (?:just )?keeps? (?:coming back|returning)\\b.{0,40}(?:despite|even (?:with|after|though)|no matter).{0,30}(?:rest|stretch)\\w*',
    '(?:despite|even after) (?:all the )?(?:rest|stretch)\\w*.{0,40}keeps? (?:coming back|returning)',
  ],
  'tight-hard-leg': [
    '(?:leg|calf|shin) (?:is |was |went |feels |felt )?(?:rock hard|hard as (?:a )?(?:rock|wood)) and (?:numb|swollen)',
    '(?:shin|calf|leg) (?:\\p{L}+ ){0,3}(?:very |so )?tight and (?:\\p{L}+ ){0,3}(?:numb|weak)',
    'severe pain (?:\\p{L}+ ){0,3}rock hard',
    'pain out of proportion',
    'compartment syndrome',
  ],
  'bladder-saddle': [
    "can'?t (?:hold|control) (?:my )?(?:pee|urine|bladder|bowels?)",
    'numb (?:groin|saddle area|between (?:my |the )?legs)',
    'lost control of (?:my )?(?:bladder|bowels?)',
  ],
  'cramps-all-over': [
    '(?:whole|entire|full) body (?:cramp|spasm)\\w*',
    'cramp(?:s|ed|ing)? (?:all over|everywhere|in every muscle)',
    '(?:everything|every muscle) (?:cramped|is cramping|was cramping|locked)(?: and (?:would|did) ?n.?t stop)?',
  ],
  'cold-pale-leg': [
    '(?:foot|leg|calf|toes) (?:is |was |went |turned |felt )*(?:cold and (?:pale|white|blue)|pale and cold|white and cold)',
  ],
  'bone-spot-pain': [
    '(?:pain|hurts?|sore|tender) (?:on|in|at) (?:one|a single|a tiny|the same|a) (?:small )?(?:spot|point) (?:of|on|in|along) (?:my |the )?(?:shin|tibia|bone|metatarsal|heel bone)',
    'stress fracture',
    'shin ?bone (?:pain|hurts)',
  ],
  'one-sided-weakness': [
    '(?:right|left|one|whole) side of (?:my |the )?(?:body|face)(?: \\p{L}+){0,3} (?:numb|weak|tingl\\p{L}+|heavy|dead)',
    '(?:whole|entire) (?:right|left) side(?: \\p{L}+){0,6} (?:numb|weak|dead|heavy)',
    'face (?:is |was |went |started )?(?:droop\\p{L}*|numb)',
    '(?:right|left) arm and (?:right |left )?leg (?:\\p{L}+ ){0,3}(?:numb|weak|heavy)',
  ],
  'sudden-numbness': [
    'sudden(?:ly)? (?:\\p{L}+ ){0,4}(?:numb|weak)(?:ness)?',
    '(?:leg|foot|arm) suddenly (?:\\p{L}+ ){0,2}(?:numb|weak|dead)',
  ],
};

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
