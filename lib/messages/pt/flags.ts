/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Leia isto primeiro, por favor',
  'flags.found.body': 'Algumas das suas palavras estão na nossa lista “quando ir ao médico”.',
  'flags.found.quote': 'Você escreveu',
  'flags.found.all': 'Ver a lista completa',
  'flags.found.dismiss': 'Eu quis dizer outra coisa',
  'flags.found.below': 'Os fatores de cãibra deste treino estão abaixo. Agora eles importam menos.',
  'flags.found.short': 'Palavras da nossa lista médica',
  'flags.emergency.title': 'Ligue agora para o número de emergência local',
  'flags.emergency.short': 'Emergência: ligue agora',
  'flags.emergency.confused':
    'Pessoa confusa, com comportamento estranho, que desabou ou tem uma convulsão, durante ou depois do exercício. Se o corpo estiver muito quente, comece a esfriar com água fria e não espere.',
  'flags.emergency.water':
    'Pessoa confusa, que vomita ou tem uma convulsão depois de um treino longo, sobretudo depois de beber muito. Não dê mais nada para beber.',
  'flags.emergency.chest': 'Dor no peito, dificuldade para respirar ou desmaio.',
  'flags.emergency.tight':
    'Perna dura e muito tensa, com dor muito pior do que seria de esperar. Ou pé dormente ou fraco depois de um esforço intenso ou de uma pancada.',
  'flags.emergency.back':
    'Dor nas costas ou na perna com dificuldade para segurar a urina ou as fezes, ou pele dormente entre as pernas.',
  'flags.emergency.side': 'Fraqueza ou dormência súbita em um lado do corpo.',
  'flags.emergency.whole': 'Cãibras no corpo todo junto com confusão.',
  'flags.today.title': 'Peça avaliação médica hoje',
  'flags.today.body': 'Ligue hoje para um médico ou para uma linha de orientação médica.',
  'flags.today.leg':
    'Uma perna inchada, quente, vermelha ou mais escura, com dor que lateja ou parece cãibra. Ainda mais depois de uma viagem longa, cirurgia, doença, gravidez ou hormônios (hormonas).',
  'flags.today.leg.do': 'Até a perna ser examinada, não a massageie.',
  'flags.today.leg.now':
    'Também tem dor no peito ou dificuldade para respirar? Ligue agora para o número de emergência local.',
  'flags.today.urine':
    'Urina escura, como chá ou cola. Ou dor ou fraqueza muscular muito pior do que o esperado, horas ou dias depois do exercício.',
  'flags.today.pop':
    'Uma pancada ou um estalo súbito na panturrilha (barriga da perna) ou no calcanhar. Ou não consegue dar impulso nem ficar na ponta do pé.',
  'flags.today.many': 'Cãibras em muitos músculos que não param.',
  'flags.today.headache':
    'Dor de cabeça, enjoo ou mãos inchadas depois de um treino longo em que bebeu muito. Por agora, não beba mais nada.',
  'flags.today.bruise': 'Mancha roxa ou inchaço junto com uma cãibra.',
  'flags.today.cold': 'Perna fria ou pálida que dói em repouso.',
  'flags.today.weak': 'Fraqueza ou dormência súbita em uma perna.',
  'flags.soon.title': 'Marque consulta nos próximos dias',
  'flags.soon.walk': 'Dor na panturrilha ao andar, que passa com repouso e volta.',
  'flags.soon.thin': 'Um músculo que fica mais fraco, mais fino ou dormente.',
  'flags.soon.back': 'Dor nas costas junto com cãibras nas pernas.',
  'flags.soon.bone': 'Dor em um ponto do osso, pior com impacto ou à noite. Pare de correr com essa dor.',
  'flags.soon.tight':
    'Aperto no mesmo ponto de cada corrida que alivia com repouso, ou um pé que fica dormente.',
  'flags.soon.rest':
    'Cãibras em repouso, à noite, frequentes ou que surgiram com um medicamento novo. Não pare o medicamento por conta própria.',
  'flags.soon.again': 'Cãibras que continuam a voltar apesar de repouso e alongamento.',
  'flags.ask.title': 'Pergunte antes',
  'flags.ask.body':
    'Faz diálise, está grávida ou tem doença dos rins, doença do coração ou diabetes? Pergunte ao médico antes de mudar o sal ou o magnésio.',
  'flags.notComplete': 'Esta lista não está completa. Se algo preocupa você, ligue para um médico.',
  'flags.check.lead': 'Marque o que nota agora. Nada fica guardado.',
  'flags.check.found': 'Você marcou',
  'flags.check.clear': 'Desmarcar tudo',
  'flags.setAside': 'Você disse que as palavras da lista “quando ir ao médico” querem dizer outra coisa.',
} as const;
