import type { Source } from './source';

/** Questionnaires and records: they say who has ever cramped, not when. */
export const surveys = {
  safer22: {
    authors: 'SAFER 22, de Jager and others',
    year: 2022,
    title:
      'Prevalence, Clinical Characteristics, and Self-Reported Treatment of Exercise-Associated Muscle Cramping Differ Between 21.1- and 56-Km Running Race Entrants-SAFER XXII',
    where: 'Clin J Sport Med',
    ref: '32(4):415-421',
    doi: '10.1097/JSM.0000000000000992',
    pmid: '34759185',
    design: 'survey of race entrants',
    people: '71,420 runners',
    shows:
      'Ever cramped: 20.0 in 100 of 56 km and 8.5 in 100 of 21.1 km entrants. Onset most often in the last quarter (46.4), in the calf (53.1); 95 in 100 mild or moderate.',
    status: 'read',
  },
  'safer-thesis': {
    authors: 'de Jager',
    title:
      'The Association Of Risk Markers And The Prevalence Of Exercise Associated Muscle Cramps In Distance Runners',
    where: 'University of Pretoria thesis',
    ref: '2263/78170',
    url: 'https://hdl.handle.net/2263/78170',
    design: 'survey of race entrants',
    people: '76,654 runners',
    shows: 'Adjusted for sex and age: 16.0 in 100 of 56 km, 8.8 in 100 of 21.1 km entrants.',
    status: 'read',
  },
  safer29: {
    authors: 'SAFER 29, de Jager and others',
    year: 2022,
    title:
      'Males, Older Age, Increased Training, Chronic Diseases, Allergies, and History of Injury Are Independent Risk Factors Associated With a History of Exercise-Associated Muscle Cramping in Distance Runners in 76 654 Race Entrants - SAFER XXIX',
    where: 'Clin J Sport Med',
    ref: '32(5):521-526',
    doi: '10.1097/JSM.0000000000001105',
    pmid: '36548112',
    design: 'survey of race entrants',
    people: '76,654 runners',
    shows:
      'Injury in 12 months 1.7 (21.1 km) and 1.4 (56 km), long-term illness 1.9 and 1.6, allergies 1.4 and 1.2, training 1.0 to 1.1; men and over 40 up, sizes not in the abstract.',
    status: 'read',
  },
  safer36: {
    authors: 'SAFER 36, Pohl and others',
    year: 2026,
    title:
      'Independent risk factors associated with a history of exercise associated muscle cramps (EAMC) among 21460 cycling race entrants (SAFER XXXVI): a descriptive cross-sectional study',
    where: 'Braz J Phys Ther',
    ref: '30(2):101559',
    doi: '10.1016/j.bjpt.2025.101559',
    design: 'survey of race entrants',
    people: '21,460 cyclists',
    shows:
      'Ever cramped 30.5 in 100; front of thigh first (47.7). Two more illnesses 1.36, medicine in events 1.41, injury 1.30, allergies 1.18, five more years of cycling 1.03.',
    status: 'read',
  },
  safer38: {
    authors: 'SAFER 38, Macmillan and others',
    year: 2024,
    title:
      'Sex, training variables, history of chronic disease, and chronic injury are risk factors associated with a history of exercise-associated muscle cramping in 10,973 ultramarathon race entrants: a SAFER XXXVIII study',
    where: 'J Sports Med Phys Fitness',
    ref: '64(9):961-969',
    doi: '10.23736/S0022-4707.24.15842-2',
    pmid: '38842373',
    design: 'survey of race entrants, 90 km',
    people: '10,973 runners',
    shows:
      'Men 1.94 (1.68 to 2.23), each further illness 1.31 (1.25 to 1.39), injury in 12 months 2.38 (2.05 to 2.77), past long injury 1.71 (1.50 to 1.94), 10 km more a week 0.97 (0.95 to 0.99).',
    status: 'read',
  },
  s18: {
    authors: 'Schwellnus and others',
    year: 2018,
    title:
      'Underlying chronic disease, medication use, history of running injuries and being a more experienced runner are independent factors associated with exercise-associated muscle cramping: a cross-sectional study in 15778 distance runners',
    where: 'Clin J Sport Med',
    ref: '28(3):289-298',
    doi: '10.1097/JSM.0000000000000456',
    pmid: '28901963',
    design: 'survey of race entrants',
    people: '15,778 runners',
    shows:
      'Regular medicine 1.80, medicine in races 1.88, running injury 1.66, statin 1.26. No intervals in the abstract.',
    status: 'read',
  },
  swanevelder17: {
    authors: 'Swanevelder and others',
    year: 2017,
    where: 'Br J Sports Med',
    ref: '51(4):393.3',
    url: 'https://bjsm.bmj.com/content/51/4/393.3',
    design: 'survey of race entrants, congress abstract',
    people: '41,698 runners',
    shows:
      'Slower and less experienced runners report more cramps: against two studies that followed a race.',
    status: 'read',
  },
  shang11: {
    authors: 'Shang and others',
    year: 2011,
    title:
      'Factors associated with a self-reported history of exercise-associated muscle cramps in Ironman triathletes: a case-control study',
    where: 'Clin J Sport Med',
    ref: '21(3):204-210',
    doi: '10.1097/JSM.0b013e31820bcbfd',
    pmid: '21430526',
    design: 'case-control',
    people: '433 triathletes',
    shows:
      'Taller, heavier, faster; cramps in the family; past tendon or ligament injury. No ratios in the abstract.',
    status: 'read',
  },
  manjra96: {
    authors: 'Manjra and others',
    year: 1996,
    title: 'Risk factors for exercise associated muscle cramping (EAMC) in marathon runners',
    where: 'Med Sci Sports Exerc',
    ref: '28(5 Suppl):S167, abstract 993',
    url: 'https://journals.lww.com/acsm-msse/Fulltext/1996/05001/RISK_FACTORS_FOR_EXERCISE_ASSOCIATED_MUSCLE.990.aspx',
    design: 'survey, congress abstract',
    people: '1,383 marathoners',
    shows:
      'Of those who cramped: linked with racing 85, after 30 km 80, tired 60, fast pace 57, hills 53, poor preparation 42 in 100. Family 19 against 10 in 100. Drinking and sodium no link.',
    status: 'read',
  },
  saim: {
    authors: 'South African Ironman survey',
    title: 'The Epidemiology of Exercise Associated Muscle Cramps (EAMC) in Ironman Triathletes',
    where: 'conference abstract',
    design: 'survey, conference abstract',
    people: '422 triathletes',
    shows: 'Last quarter 56.5 in 100; cramps in racing 46.1, in training 18.8.',
    status: 'read',
    note: 'No identifier found: not printed.',
  },
  garrison12: {
    authors: 'Garrison and others',
    year: 2012,
    title: 'Nocturnal leg cramps and prescription use that precedes them: a sequence symmetry analysis',
    where: 'Arch Intern Med',
    ref: '172:120-126',
    pmid: '22157068',
    design: 'prescription records',
    people: 'people over 50, night cramps',
    shows:
      'Long-acting inhalers 2.42 (2.02 to 2.89), potassium-sparing 2.12 (1.61 to 2.78), thiazide 1.48 (1.29 to 1.68), loop diuretics 1.20 (1.00 to 1.44), statins 1.16 (1.04 to 1.29).',
    status: 'read',
    note: 'Another kind of cramp in other people: say so.',
  },
  miller20: {
    authors: 'Miller and others',
    year: 2020,
    title: 'Sweat Characteristics of Cramp-Prone and Cramp-Resistant Athletes',
    where: 'Int J Sport Nutr Exerc Metab',
    ref: '30(3):218-228',
    doi: '10.1123/ijsnem.2019-0308',
    design: 'survey with sweat tests',
    people: '350 college athletes',
    shows:
      'No difference in sweat rate, sodium or chloride between cramp-prone athletes and others. Within American football sweat told the two apart somewhat; in no other sport.',
    status: 'read',
  },
} as const satisfies Record<string, Source>;
