import type { Phrases } from '../../phrases';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': ['(?:bara|endast|enbart) (?:vanligt |rent )?(?:kran)?vatten|(?:vanligt|rent) vatten'],
  'drank-enough': [
    '(?:drack|druckit|dricker) (?:\\p{L}+ )?(?:bra|mycket|ordentligt|rikligt|tillrackligt|massor|regelbundet|enligt plan)|(?:bra|ordentligt|rikligt) med (?:vatska|vatten)|valhydrerad',
  ],
  'first-hot-day': [
    'forsta (?:riktigt )?(?:varma|heta) (?:dagen|passet|rundan|helgen)|forsta (?:passet|rundan|turen) i (?:varmen|hettan)|(?:inte|ovan) (?:van )?vid (?:varmen|hettan)|ovan vid varme\\p{L}*|inte acklimatiserad',
  ],
  injury: [
    'skad(?:a|an|ad|ade|at|or|orna|ekanning\\p{L}*)(?!\\p{L})|strackning\\p{L}*|bristning\\p{L}*|stuk(?:ade|at|ning|ad)|rehab\\p{L}*|halsen\\p{L}*inflamm\\p{L}*|ont i halsenan|inflammation\\p{L}*|inflammera\\p{L}*|benhinneinflammation\\p{L}*|benhinnor(?:na)? (?:\\p{L}+ )?(?:ont|omma)|lopar(?:kna|knat)|hopparkna|halsporre|plantar fasci\\p{L}*|sjukgymnast\\p{L}*|naprapat\\p{L}*|muskelruptur',
  ],
  potassium: ['banan(?:er|en)?|kalium'],
  'salt-care': [
    'hogt blodtryck|hypertoni|blodtryck(?:smedicin|stablett)\\p{L}*|njur(?:sjukdom|svikt|problem|sten|funktion)\\p{L}*|hjart(?:sjukdom|svikt|problem|fel|infarkt|flimmer)\\p{L}*|formaksflimmer|flimmer|dialys|saltfattig\\p{L}*|gravid\\p{L}*|diabet\\p{L}*',
  ],
  statin: [
    '(?:atorva|simva|rosuva|prava)?statin(?:er|et|erna)?|kolesterol(?:medicin|sank|tablett)\\p{L}*|lipitor|crestor|zocord',
  ],
  'loop-diuretic': ['furosemid|furix|lasix|impugan|torasemid|bumetanid'],
  'thiazide-diuretic': ['hydroklortiazid|bendroflumetiazid|salures|indapamid|esidrex|tiazid\\p{L}*'],
  'potassium-sparing-diuretic': ['spironolakton|amilorid|eplerenon|moduretic|normorix|aldactone'],
  'long-acting-inhaler': [
    'salmeterol|formoterol|symbicort|seretide|bufomix|oxis|serevent|langverkande (?:inhalator|luftrorsvidgare)',
  ],
} satisfies Partial<Phrases['facts']>;
