import type { Phrases } from '../../phrases';

const muscle = '(?:calf|calves|hamstring|hammy|quad|groin|adductor|achilles|ankle|knee|hip|shin)';

/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': ['(?:only|just|nothing but) (?:plain )?water', 'plain water', 'water only'],
  'drank-enough': [
    '(?:drank|drinking) (?:plenty|enough|well|loads|lots|to thirst)',
    'plenty of (?:water|fluids?|drink)',
    '(?:well|fully) hydrated',
    '(?:stayed|kept) (?:well )?hydrated',
    'hydrated well',
  ],
  'fast-start': [
    '(?:went|started|set off|gone|going|starting|took it|opened) (?:out |off )?(?:far |much |way )?too (?:fast|hard|quick|quickly)',
    '(?:way|much|far) too (?:fast|quick|hard) (?:at the start|early|early on|for the first|over the first|in the first)',
    'fast start',
    'started (?:like a rocket|way ahead of (?:pace|plan))',
    '(?:banked|banking) time',
  ],
  'late-fade': [
    'positive split',
    'hit the wall',
    'faded',
    'blew up',
    'fell apart',
    'the wall',
    'died (?:at|in) the end',
  ],
  'first-hot-day': [
    'first (?:really |properly |proper |truly )?(?:hot|warm) (?:day|run|ride|one|session|weekend|week)',
    'first (?:run|ride|day|session) in the heat',
    '(?:not|not yet) (?:used|acclimati[sz]ed) to (?:the |this )?heat',
    'not (?:heat )?acclimati[sz]ed',
  ],
  injury: [
    `${muscle} (?:strain|tear|injury|sprain|rupture|tendin\\w+|tendonitis|tendinopathy)`,
    `(?:strained|tore|torn|sprained|pulled|ruptured) (?:my |a |the )?(?:left |right )?(?:${muscle}|muscle)`,
    'achilles (?:pain|is sore|sore|niggle|issue|problem|trouble|flar\\w+|playing up)',
    '(?:sore|dodgy|bad|grumpy) achilles',
    '(?:back|returning|return|coming back) from (?:an? |my )?(?:\\w+ )?injury',
    'since (?:the |my )?(?:\\w+ )?injury',
    'in rehab',
  ],
  potassium: ['bananas?', 'potassium'],
  'salt-care': [
    '(?:high )?(?:blood pressure|bp)',
    'hypertensive',
    'pregnan(?:t|cy)',
    'diabet(?:es|ic)',
    'ckd',
    'atrial fib\\p{L}*',
    'afib',
    'heart attack',
    'my kidneys?',
    'salt.?free diet',
    'hypertension',
    '(?:kidney|renal|heart) (?:disease|trouble|problem|condition|failure|patient|stones?)',
    'dialysis',
    'low.?salt diet',
  ],
  statin: ['statins?', '(?:atorva|simva|rosuva|prava)statin'],
  'loop-diuretic': ['furosemide', 'lasix', 'torasemide', 'bumetanide'],
  'thiazide-diuretic': ['thiazides?', 'hydrochlorothiazide', 'indapamide', 'chlort(?:h)?alidone'],
  'potassium-sparing-diuretic': ['spironolactone', 'amiloride', 'triamterene', 'eplerenone'],
  'long-acting-inhaler': [
    'salmeterol',
    'formoterol',
    'long.?acting (?:inhaler|beta.?agonist)',
    'laba inhaler',
  ],
} satisfies Partial<Phrases['facts']>;
