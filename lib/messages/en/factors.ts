/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Cramp factors, heaviest first',
  'factors.weight.large': 'Large part',
  'factors.weight.medium': 'Medium part',
  'factors.weight.small': 'Small part',
  'factors.weight.less': 'Lowers it',
  'factors.weight.none': 'Not counted',
  'factors.more': 'What you cannot change, and what does not count ({count})',
  'factors.moreUnknown': 'What else is left out',
  'factors.why': 'Why?',
  'factors.changes': 'What changes it:',
  'factors.notCause': 'A factor is not a cause. Nobody can tell from a page why you cramped.',

  'size.slightly': 'Slightly more than the usual load.',
  'size.little': 'A little more than the usual load.',
  'size.quarter': 'About a quarter more than the usual load.',
  'size.half': 'About half as much again as the usual load.',
  'size.twice': 'About twice the usual load.',
  'size.twiceHalf': 'About two and a half times the usual load.',
  'size.three': 'About three times the usual load.',
  'size.four': 'About four times the usual load.',
  'size.slightlyLess': 'Slightly less than the usual load.',
  'size.littleLess': 'A little less than the usual load.',
  'size.thirdLess': 'About a third less than the usual load.',
  'size.halfLess': 'About half the usual load.',
  'size.none': 'It does not change the load.',
  'size.meaning': '“Load” is our own sum of factors. It has nothing to do with training load.',

  'change.words': 'what you say happened. Tap “Muscle cramp” above.',
  'change.answer': 'your answer under “About you”.',
  'change.notes': 'what your notes say.',
  'change.value': 'the value above. Tap it to correct it.',
  'change.length':
    'the length it is compared with. That is {usual}, our stand-in. Your own goes under “About you”.',
  'change.lengthOwn': 'the length it is compared with. That is {usual}, your usual one.',
  'change.longer': 'a long session in the last six weeks.',
  'change.start': 'a start at the pace of the second quarter.',
  'change.days': 'lighter days before.',
  'change.weekly': 'fewer kilometers a week, and only very little.',
  'change.hotDays': 'more hot sessions in the two weeks before.',
  'change.water': 'a drink with salts, or a shorter session.',

  'factor.crampNoted.title': 'You noted a cramp',
  'factor.crampNoted.says': 'After one cramp, another in the same event is more common.',
  'factor.crampNoted.why':
    'Helpers at an Ironman championship kept 10,553 medical records from 1989 to 2019. A cramp earlier in the race was the strongest link they found. These athletes came for help, so they may differ from you.',
  'factor.nearCramp.title': 'You noted a near-cramp',
  'factor.nearCramp.says': 'Twitching or tightness often comes before a cramp.',
  'factor.nearCramp.why':
    'Experts describe a phase with small twitches before the full cramp. In one 161 km race, near-cramps were almost twice as common as cramps. No study put a size on it. We count half of a cramp.',
  'factor.pastCramps.title': 'You have cramped before',
  'factor.pastCramps.says': 'Runners with past race cramps cramp more often than others.',
  'factor.pastCramps.why':
    'In one 56 km race, all 20 runners who cramped had cramped before. Of the 29 others, about half had. Studies of an Ironman and a 161 km race point the same way.',
  'factor.pastCramps.tip':
    'Have a plan ready: stop, stretch, start again slowly. Build up to the hardest part step by step.',
  'factor.length.title': 'Longer than usual: {length}',
  'factor.length.titleStandIn': 'Length: {length}',
  'factor.length.titleShort': 'Shorter than usual: {length}',
  'factor.length.says': 'Runners in long races report more cramps than those in short ones.',
  'factor.length.why':
    'A survey asked 71,420 runners if they had ever cramped. In the 56 km race, 20 in 100 had. In the 21 km race, it was 8 or 9 in 100. Past 56 km the link does not seem to grow. Other sports were not asked: there we go by time and count less.',
  'factor.length.tip': 'Make your long sessions longer step by step, so this length is not new to your legs.',
  'factor.longerThanUsual.title': 'Longer than your recent workouts',
  'factor.longerThanUsual.says': 'This was longer than your longest one of the last weeks.',
  'factor.longerThanUsual.why':
    'In one marathon survey, about 4 in 10 runners who cramped felt poorly prepared. No study has put a size on this. The size is our choice.',
  'factor.longerThanUsual.tip': 'Raise your longest session a little at a time.',
  'factor.effort.title': 'A race or a hard day',
  'factor.effort.says': 'Many sport cramps come when people race or push harder than usual.',
  'factor.effort.why':
    'In one marathon survey, 85 in 100 runners who cramped linked it with racing. No study has put a size on this. The size is our choice. To be careful, we give it less weight.',
  'factor.effort.tip': 'Start at the pace you trained for, or a bit slower.',
  'factor.fastStart.title': 'A fast start',
  'factor.fastStart.says': 'The start was quicker than the pace that followed.',
  'factor.fastStart.why':
    'In one 56 km race, runners who cramped reached 28 km in 144 minutes. The others took 157, and their best times were alike. That study knew their best times. We only see this workout.',
  'factor.fastStart.tip': 'Hold back in the first half.',
  'factor.hills.title': 'Hills: {climb} up',
  'factor.hills.titleTold': 'Hills, as you wrote',
  'factor.hills.says': 'Climbs and descents load the leg muscles hard.',
  'factor.hills.why':
    'In one survey, about half of the marathoners who cramped named hills. Blood signs of muscle wear are also higher in people who cramp. The size is our choice.',
  'factor.hills.tip': 'Train on climbs and descents before a hilly day.',
  'factor.heavyDays.title': 'Hard training just before',
  'factor.heavyDays.says': 'You trained a lot in the three days before.',
  'factor.heavyDays.why':
    'In one 56 km race, runners who cramped had done more in the last three days. The gap was small and may be luck. The size is our choice.',
  'factor.heavyDays.tip': 'Keep the last three days before a race light.',
  'factor.weeklyDistance.title': 'Many kilometers a week',
  'factor.weeklyDistance.says': 'Runners with more weekly distance report slightly fewer cramps.',
  'factor.weeklyDistance.why':
    'The link was tiny in a survey of 10,973 runners. In another large survey it went the other way.',
  'factor.heat.title': 'Heat: {temperature}',
  'factor.heat.titleHumid': 'Heat: {temperature}, {humidity} humidity',
  'factor.heat.titleTold': 'Heat, as you wrote',
  'factor.heat.says':
    'In team sports, cramps are more common in the first hot weeks. In long races, studies disagree.',
  'factor.heat.why':
    'College football players cramped most in the first hot days of the season. But they were also less fit then. Cramps come in the cold too, and cooling does not stop them at once. The size is our choice. Heat is hard on the body in any case.',
  'factor.heat.index':
    'By the formula of the US weather service it feels like about {index} in the shade. The heat measure of sport events (WBGT) is about {wet}, give or take {margin}. That is for sun and light wind.',
  'factor.heat.noIndex': 'This is outside the range of the heat formulas, so we used the temperature alone.',
  'factor.heat.tip':
    'In heat, start slower and cut the hard parts. Drink when you are thirsty. This is for your safety, whatever it does for cramps.',
  'factor.firstHotDays.title': 'First hot days',
  'factor.firstHotDays.says': 'You had few hot workouts in the two weeks before.',
  'factor.firstHotDays.why':
    'In college football, heat trouble came mostly in the first 14 days, and most of all in the first 7. Cramps were the largest part. The size is our choice. To be careful, we give it less weight.',
  'factor.firstHotDays.tip': 'Give your body 7 to 14 days to get used to heat. Add a bit each day.',
  'factor.lowFluids.title': 'Little to drink',
  'factor.lowFluids.says': 'Studies disagree on whether drinking little goes with cramps.',
  'factor.lowFluids.why':
    'At one Ironman, athletes found short of water in the medical tent cramped more often. Four studies that weighed athletes or tested their blood found no link.',
  'factor.lowFluids.tip':
    'Carry enough to drink when you are thirsty. Never drink so much that you gain weight.',
  'factor.plainWater.title': 'Nothing but plain water',
  'factor.plainWater.says': 'Your notes mention only plain water in a long session.',
  'factor.plainWater.why':
    'In two small lab studies, calf muscles cramped more easily after plain water. A drink with salts did the opposite. Nobody has shown this in a race. The size is our choice.',
  'factor.plainWater.tip': 'In long hot sessions, choose a drink with some sodium. Do not force fluids.',
  'factor.lowFuel.title': 'Low on fuel',
  'factor.lowFuel.says': 'Your notes mention running out of energy or eating too little.',
  'factor.lowFuel.why':
    'Tired muscle is the best backed idea of why cramps start, and low fuel tires muscle. No study has tested it. The size is our choice.',
  'factor.lowFuel.tip': 'Past one hour, many athletes take 30 to 60 g of carbs per hour.',
  'factor.lowCarb.title': 'Low-carb eating',
  'factor.lowCarb.says': 'In one diet trial, small side effects were more common on very low carb.',
  'factor.lowCarb.why':
    'Eating few carbs makes the kidneys shed more salt, mostly in the first weeks. The people in the trial were not athletes. No study has looked at sport cramps. The size is our choice. To be careful, we give it less weight.',
  'factor.lowCarb.tip':
    'Try your hard and hot days with carbs. With high blood pressure, heart or kidney disease, ask before you add salt.',
  'factor.injury.title': 'An injury in the last 12 months',
  'factor.injury.says': 'Runners with a recent injury report cramps more often.',
  'factor.injury.why':
    'Three large surveys of race entrants found this link. In cyclists it was smaller. They asked who had ever cramped, not when.',
  'factor.injury.tip': 'Finish your rehab, keep up strength work, and watch old sore spots.',
  'factor.illness.title': 'A long-term illness',
  'factor.illness.says': 'Race entrants with a long-term illness report cramps more often.',
  'factor.illness.why': 'Several large surveys found this. Each extra illness added a little.',
  'factor.illness.tip': 'Talk with your doctor about your cramps.',
  'factor.medicine.title': 'A regular medicine',
  'factor.medicine.says': 'People who take a regular medicine report cramps more often.',
  'factor.medicine.why':
    'A survey of 15,778 race entrants found this. It cannot tell if the medicine or the illness is behind it. To be careful, we give it less weight. Some inhalers, water tablets and statins are linked with night cramps after age 50.',
  'factor.medicine.tip': 'Never stop a medicine on your own. Ask your doctor or pharmacist about cramps.',
  'factor.strength.title': 'Strength training',
  'factor.strength.says': 'In one marathon, fewer of the runners who did strength work cramped.',
  'factor.strength.why':
    'Of 20 runners who cramped, 5 had done strength work. Of 63 others, 30 had. The gap may still be luck.',
  'factor.family.title': 'Cramps in the family',
  'factor.family.says': 'People whose family cramps report more cramps.',
  'factor.family.why':
    'In one marathon survey, 19 in 100 runners with cramps had this in the family. In the others it was 10 in 100. There is nothing to change here.',
  'factor.men.title': 'Being a man',
  'factor.men.says': 'Men report cramps more often than women.',
  'factor.men.why':
    'Large race surveys agree, one smaller race study does not. Nobody knows the reason, and there is nothing to change.',

  'factor.over40.title': 'Being over 40',
  'factor.over40.says': 'Race entrants over 40 report cramps more often.',
  'factor.over40.why':
    'One very large survey found it. A small race study did not. The size was not in what we could read, so we do not count it.',
  'factor.lateFade.title': 'You slowed down late',
  'factor.lateFade.says': 'Tired legs and cramps often come together.',
  'factor.lateFade.why':
    'In one marathon, runners who cramped were slower from km 25 on. Which came first is not known, so we do not count it.',
  'factor.salt.title': 'Salt in your notes',
  'factor.salt.says': 'Eating or missing salt was not linked with cramps in races.',
  'factor.salt.why':
    'A 161 km race and a large marathon survey looked at it and found no link. So salt in your notes does not move the band, in either direction.',
  'factor.saltySweat.title': 'Salty or heavy sweat',
  'factor.saltySweat.says': 'In a study of 350 athletes, people with cramps did not sweat more salt.',
  'factor.saltySweat.why':
    'Sweat rate and sweat salt were alike with and without cramps. Only in American football did sweat tell the two apart a little. Very small studies had found a link. We show this and do not count it.',
  'factor.saltySweat.tip':
    'In sessions over two hours, you may like to try a drink with more sodium. Do not force fluids.',
  'factor.magnesium.title': 'Magnesium',
  'factor.magnesium.says': 'We know of no trial of magnesium for cramps in sport.',
  'factor.magnesium.why':
    'In a 56 km race, blood magnesium was not lower in runners who cramped. Tablets can upset the gut. With kidney disease they can be harmful.',
  'factor.potassium.title': 'Potassium and bananas',
  'factor.potassium.says': 'Blood potassium was not lower in people who cramped.',
  'factor.potassium.why':
    'Studies at races measured it. The small gaps they saw were too small to matter, or went the other way.',
  'factor.sleep.title': 'Short sleep',
  'factor.sleep.says': 'We found no study of sleep and cramps in sport.',
  'factor.sleep.why': 'Sleep matters for your health in other ways. We do not count it here.',
  'factor.alcohol.title': 'Alcohol',
  'factor.alcohol.says': 'We found no study of alcohol and cramps in sport.',
  'factor.alcohol.why': 'It matters for your health in other ways. We do not count it here.',
} as const;
