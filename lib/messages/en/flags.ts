/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Please read this first',
  'flags.found.body': 'Some of your words are on our see-a-doctor list.',
  'flags.found.quote': 'You wrote',
  'flags.found.all': 'See the full list',
  'flags.found.dismiss': 'I meant something else',
  'flags.found.below': 'Cramp factors of this workout are below. They matter less right now.',
  'flags.found.short': 'Words on our doctor list',
  'flags.emergency.title': 'Call your local emergency number now',
  'flags.emergency.short': 'Emergency: call now',
  'flags.emergency.confused':
    'Confused, acting oddly, collapsed or having a fit, during or after exercise. If very hot, start cooling with cold water and do not wait.',
  'flags.emergency.water':
    'Confused, throwing up or having a fit after a long session, above all after a lot of drinking. Give nothing more to drink.',
  'flags.emergency.chest': 'Chest pain, trouble breathing or fainting.',
  'flags.emergency.tight':
    'A hard, very tight leg with pain far worse than you would expect. Or a numb or weak foot after a hard effort or a blow.',
  'flags.emergency.back':
    'Back or leg pain with trouble holding urine or stool, or numb skin between the legs.',
  'flags.emergency.side': 'Sudden weakness or numbness on one side of the body.',
  'flags.emergency.whole': 'Cramps all over the body together with confusion.',
  'flags.today.title': 'Get checked today',
  'flags.today.body': 'Call a doctor or a medical advice line today.',
  'flags.today.leg':
    'One leg swollen, warm, red or darker, with throbbing or cramp-like pain. More so after a long trip, surgery, illness, pregnancy or hormones.',
  'flags.today.leg.do': 'Until you are seen, do not massage the leg.',
  'flags.today.leg.now': 'Chest pain or trouble breathing as well? Call your local emergency number now.',
  'flags.today.urine':
    'Dark urine, like tea or cola. Or muscle pain or weakness much worse than expected, hours or days after exercise.',
  'flags.today.pop': 'A sudden kick or pop in the calf or heel. Or you cannot push off or rise on your toes.',
  'flags.today.many': 'Cramps in many muscles that do not stop.',
  'flags.today.headache':
    'Headache, feeling sick or puffy hands after a long session with a lot of drinking. Drink nothing more for now.',
  'flags.today.bruise': 'Bruising or swelling with a cramp.',
  'flags.today.cold': 'A cold or pale leg that hurts at rest.',
  'flags.today.weak': 'Sudden weakness or numbness in a leg.',
  'flags.soon.title': 'Book a visit in the next days',
  'flags.soon.walk': 'Calf pain when you walk that goes with rest and comes back.',
  'flags.soon.thin': 'A muscle that gets weaker, thinner or numb.',
  'flags.soon.back': 'Back pain together with leg cramps.',
  'flags.soon.bone': 'Pain on one spot of bone, worse with impact or at night. Stop running on it.',
  'flags.soon.tight':
    'Tightness at the same point of every run that eases with rest, or a foot that goes numb.',
  'flags.soon.rest':
    'Cramps at rest, at night, often, or new after a new medicine. Do not stop the medicine yourself.',
  'flags.soon.again': 'Cramps that keep coming back despite rest and stretching.',
  'flags.ask.title': 'Ask first',
  'flags.ask.body':
    'On dialysis, pregnant, or living with kidney disease, heart disease or diabetes? Ask before you change salt or magnesium.',
  'flags.notComplete': 'This list is not complete. If you are worried, call a doctor.',
  'flags.check.lead': 'Tick what you notice now. Nothing is saved.',
  'flags.check.found': 'You ticked',
  'flags.check.clear': 'Untick all',
  'flags.setAside': 'You said that words on our see-a-doctor list mean something else.',
} as const;
