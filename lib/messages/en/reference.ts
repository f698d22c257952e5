/** The quick reference. */
export const reference = {
  'ref.title': 'Quick reference',
  'ref.search': 'Search the reference',
  'ref.search.clear': 'Clear search',
  'ref.results': '{count} places mention “{query}”',
  'ref.noResults': 'Nothing found for “{query}”. Try a muscle, a drink or a sign.',
  'ref.find.now':
    'cramp cramping spasm lock seize charley horse leg thigh hamstring quad quads quadriceps calves arch sole toes stretching massage timer',
  'ref.find.next': 'avoid stop getting pacing training race taper carbs gel heat',
  'ref.find.cause': 'why reason electrolytes mineral deficiency dehydration fatigue quinine',
  'ref.find.lowcarb': 'ketogenic lchf diet carbs carbohydrate',
  'ref.find.fluids':
    'electrolyte electrolytes dehydration dehydrated hydration water drinking overdrinking overhydration salt tablets minerals banana',
  'ref.find.strength': 'gym weights exercises plyometric lifting',
  'ref.find.doctor': 'pee urine emergency numbness swelling swollen chest collapse faint pain hospital',
  'ref.tab': 'This tab',
  'ref.tab.none': 'No workout in this tab',
  'ref.tab.none.body': 'The reference works without one.',
  'ref.tab.panel': 'Show panel',
  'ref.contents': 'Learn more',
  'ref.now.title': 'Cramping now?',
  'ref.now.chest': 'Chest pain, confusion or trouble breathing? Call your local emergency number.',
  'ref.now.which': 'Where is it?',
  'ref.now.stop': 'Stop',
  'ref.now.stop.body': 'Stop or get off the bike. Hold on to something.',
  'ref.now.calf.stretch': 'Stretch the calf',
  'ref.now.calf.body':
    'Step back with the sore leg. Heel down, knee straight. Lean in until it pulls gently.',
  'ref.now.calf.sitting': 'Can’t stand? Sit, keep the knee straight and pull your toes toward your shin.',
  'ref.now.hamstring.stretch': 'Stretch the back of the thigh',
  'ref.now.hamstring.body':
    'Put the heel in front of you. Keep that knee straight. Push your hips back and lean forward with a long back.',
  'ref.now.hamstring.sitting': 'On the ground? Sit with the leg straight and lean toward your toes.',
  'ref.now.quad.stretch': 'Stretch the front of the thigh',
  'ref.now.quad.body':
    'Hold on to something. Bring the heel toward your buttock and keep your knees side by side.',
  'ref.now.quad.sitting': 'Wobbly? Lie on your side and do the same.',
  'ref.now.foot.stretch': 'Stretch the foot',
  'ref.now.foot.body':
    'Take the shoe off if you can. Press your toes up against a wall or pull them up by hand.',
  'ref.now.foot.sitting': 'Then stand flat on the foot for a moment.',
  'ref.now.slow': 'Go slowly. Do not bounce, and stop short of pain.',
  'ref.now.hold': 'Hold 20 to 30 seconds',
  'ref.now.hold.body': 'Breathe out. Repeat until the twitching stops.',
  'ref.now.timer.start': 'Start 30 s hold',
  'ref.now.timer.stop': 'Stop',
  'ref.now.timer.again': 'Hold again',
  'ref.now.timer.left': '{seconds} seconds left',
  'ref.now.timer.done': 'Done. Ease off slowly.',
  'ref.now.timer.holding': 'Hold',
  'ref.now.timer.count': 'Hold {n}',
  'ref.now.timer.cue': 'Beep or buzz at the end',
  'ref.now.back': 'Ease back in',
  'ref.now.back.body':
    'Walk first, then jog easily. Give it about five minutes before you push again. If it twitches, stretch and slow down.',
  'ref.now.enough': 'Stop for the day if',
  'ref.now.enough.again': 'the cramp comes back',
  'ref.now.enough.spot': 'pain stays in one spot',
  'ref.now.enough.sign': 'any sign on the see-a-doctor list shows up',
  'ref.now.late': 'Cramps often start late in a session. Go easy if you have a long way home.',
  'ref.now.pickle':
    'Pickle juice? One lab test saw shorter cramps, a later one did not. Stretch first. Skip it with reflux, high blood pressure or a low-salt diet.',
  'ref.now.evidence': 'Stretching eases a cramp: expert reviews agree. No trial has fixed the hold time.',
  'ref.next.title': 'Before the next one',
  'ref.next.lead': 'No single trick works for everyone. These ideas fit what studies link with cramps.',
  'ref.next.pace':
    'Start at or below your trained pace. Runners who cramped in one ultra had gone out faster than their equals.',
  'ref.next.train': 'Train for the length and the hills you plan to do, step by step.',
  'ref.next.when':
    'Expect the late part to be the hard part. In one large survey, almost half of the cramps began in the last quarter. Ease off before it.',
  'ref.next.fuel': 'Past one hour, many athletes take 30 to 60 g of carbs per hour.',
  'ref.next.heat': 'Get used to heat over 7 to 14 days, and slow down on hot days.',
  'ref.next.rest': 'Keep the last three days before a race light.',
  'ref.next.plan': 'Have a plan: stop, stretch, start again slowly.',
  'ref.next.log': 'Write cramps into your workout notes. Your own pattern tells you more than an average.',
  'ref.cause.title': 'What causes cramps',
  'ref.cause.lead':
    'A cramp is a muscle that tightens by itself and will not let go for a while. It hurts. It mostly passes in seconds or minutes. Nobody knows one cause for all cramps.',
  'ref.cause.night': 'Night cramps at rest are a different thing. This guide is about cramps in sport.',
  'ref.cause.where':
    'Runners cramp in the calf most often, riders in the front of the thigh. In longer races the thigh joins in.',
  'ref.cause.nerve.title': 'Tired muscles confuse their nerves',
  'ref.cause.nerve':
    'In a tired muscle, the signals that say “tighten” grow. The signals that say “let go” get weaker. This fits best: cramps hit the working muscle, come late, and ease with a stretch.',
  'ref.cause.salt.title': 'Lost water and salt',
  'ref.cause.salt':
    'A very old idea. Old reports from hot work and some lab studies back it. Four race studies that weighed athletes or tested blood did not.',
  'ref.cause.many.title': 'Many things at once',
  'ref.cause.many':
    'Recent reviews see a mix that differs from person to person. That is why Crampwise lists factors and does not name a cause.',
  'ref.cause.myth.title': 'Often heard',
  'ref.cause.myth.mg':
    '“You lack magnesium or potassium.” Where blood was tested at races, there was no gap that matters.',
  'ref.cause.myth.drink': '“Drink as much as you can.” That can be dangerous.',
  'ref.cause.myth.stretch': '“Stretch before to keep cramps away.” Two lab tests found no effect.',
  'ref.cause.myth.quinine':
    '“Take quinine.” Do not. The US drug agency warns of deaths and harm to blood and kidneys.',
  'ref.lowcarb.title': 'Low-carb and keto',
  'ref.lowcarb.lead':
    'With few carbs, the body makes less insulin. The kidneys then shed more salt and water, mostly in the first weeks.',
  'ref.lowcarb.study':
    'In one diet trial, small side effects were more common on very low carb. These people were not athletes. No study has looked at cramps in sport.',
  'ref.lowcarb.try':
    'Some athletes take more salt in the first weeks, or keep carbs for hard days. This is opinion, not tested.',
  'ref.lowcarb.ask': 'With high blood pressure, heart or kidney disease, ask before you add salt.',
  'ref.fluids.title': 'Fluids and salt',
  'ref.fluids.over.title': 'Do not over-drink',
  'ref.fluids.over':
    'Drinking more than you sweat thins the salt in your blood. That can be deadly. In one marathon study, about 1 in 8 runners finished with low blood sodium. Those who gained weight were hit most.',
  'ref.fluids.thirst':
    'Drink when you are thirsty. Try not to lose more than about 2% of your weight, and never gain any.',
  'ref.fluids.cramps': 'Does it help with cramps? Studies disagree. Drink for your health and your pace.',
  'ref.fluids.sodium':
    'In long sessions with a lot of sweat, many athletes choose a drink with some sodium. For cramps, that is not shown.',
  'ref.fluids.rate.title': 'Find your sweat rate',
  'ref.fluids.rate':
    'Weigh yourself before and after one hour. Add what you drank. Example: 70.0 kg before, 69.0 kg after, half a liter drunk. That is 1.5 liters per hour.',
  'ref.fluids.range': 'People differ a lot: often from half a liter to two liters per hour.',
  'ref.fluids.salty':
    'Salt marks on your shirt? In a study of 350 athletes, people with cramps did not sweat more salt. American football was the one exception.',
  'ref.minerals.title': 'Sodium, potassium, magnesium',
  'ref.minerals.sodium':
    'Sodium: what athletes ate or took made no difference in the race studies that looked. Blood sodium in people who cramped was a little lower in one and a little higher in another.',
  'ref.minerals.potassium':
    'Potassium: it was not lower in the blood of people who cramped. A banana barely moves it for an hour.',
  'ref.minerals.magnesium':
    'Magnesium: we know of no trial for cramps in sport. In one race it was not lower in runners who cramped. Tablets can upset the gut, and harm people with kidney disease.',
  'ref.minerals.food':
    'Some coaches swear by all three. Food with minerals, such as nuts and fish, is fine for most people.',
  'ref.fluids.ask':
    'With kidney or heart disease, high blood pressure, or when pregnant, ask before you change salt or fluids.',
  'ref.pickle.title': 'Pickle juice',
  'ref.pickle.lead':
    'A small sip may shorten a cramp. If it works, it is likely a reflex from the mouth and throat. Salt takes longer than that to reach the blood.',
  'ref.pickle.for':
    'In one lab test, a toe cramp lasted 85 seconds with pickle juice and 134 with water. Blood salts did not change.',
  'ref.pickle.against':
    'A later test with 11 people found it no better than water. Nobody has tested it in a race.',
  'ref.pickle.dose': 'The lab used about 1 ml per kg, so 70 ml at 70 kg. Stretching comes first.',
  'ref.pickle.care': 'Skip it with reflux, high blood pressure or a low-salt diet.',
  'ref.pickle.stomach':
    'With seven times as much, a third had left the stomach after five minutes. Then it stayed there for the half hour they watched. The amount of sodium in the blood did not change.',
  'ref.pickle.mustard': 'We know of no trial of mustard for cramps.',
  'ref.strength.title': 'Strength',
  'ref.strength.lead':
    'If tired muscles are behind many cramps, stronger muscles might tire later. That makes sense, but it is not shown.',
  'ref.strength.study':
    'In one marathon, 5 of 20 runners who cramped had done strength work. Of 63 others, 30 had. The gap may be luck.',
  'ref.strength.try':
    'Two short sessions a week have other gains too, such as running economy. Calf raises, bridges, step-downs and squats are a good start.',
  'ref.sources.title': 'Sources',
  'ref.sources.here': 'Read for this part',
  'ref.sources.lead':
    'We read these for the texts here. Large surveys say who cramps, not when. Only a few studies followed one event.',
} as const;
