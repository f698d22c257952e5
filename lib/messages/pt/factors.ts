/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Fatores de cãibra, do maior ao menor',
  'factors.weight.large': 'Peso grande',
  'factors.weight.medium': 'Peso médio',
  'factors.weight.small': 'Peso pequeno',
  'factors.weight.less': 'Diminui',
  'factors.weight.none': 'Não conta',
  'factors.more': 'O que você não pode mudar, e o que não conta ({count})',
  'factors.moreUnknown': 'O que mais fica de fora',
  'factors.why': 'Por quê?',
  'factors.changes': 'O que muda isto:',
  'factors.notCause': 'Um fator não é uma causa. Ninguém pode dizer por uma página por que você teve cãibra.',

  'size.slightly': 'Ligeiramente mais do que a carga habitual.',
  'size.little': 'Um pouco mais do que a carga habitual.',
  'size.quarter': 'Cerca de um quarto a mais do que a carga habitual.',
  'size.half': 'Cerca de uma vez e meia a carga habitual.',
  'size.twice': 'Cerca do dobro da carga habitual.',
  'size.twiceHalf': 'Cerca de duas vezes e meia a carga habitual.',
  'size.three': 'Cerca do triplo da carga habitual.',
  'size.four': 'Cerca de quatro vezes a carga habitual.',
  'size.slightlyLess': 'Ligeiramente menos do que a carga habitual.',
  'size.littleLess': 'Um pouco menos do que a carga habitual.',
  'size.thirdLess': 'Cerca de um terço a menos do que a carga habitual.',
  'size.halfLess': 'Cerca de metade da carga habitual.',
  'size.none': 'Não muda a carga.',
  'size.meaning': '“Carga” é a nossa própria soma de fatores. Não tem nada a ver com carga de treino.',

  'change.words': 'o que você diz que aconteceu. Toque em “Cãibra muscular” acima.',
  'change.answer': 'a sua resposta em “Sobre você”.',
  'change.notes': 'o que dizem as suas notas.',
  'change.value': 'o valor acima. Toque nele para corrigir.',
  'change.length':
    'o tamanho de comparação. É {usual}, um valor provisório nosso. O seu vai em “Sobre você”.',
  'change.lengthOwn': 'o tamanho de comparação. É {usual}, o seu habitual.',
  'change.longer': 'um treino longo nas últimas seis semanas.',
  'change.start': 'um início no ritmo do segundo quarto.',
  'change.days': 'dias mais leves antes.',
  'change.weekly': 'menos km por semana, e só muito pouco.',
  'change.hotDays': 'mais treinos no calor nas duas semanas anteriores.',
  'change.water': 'uma bebida com sais, ou um treino mais curto.',

  'factor.crampNoted.title': 'Você anotou uma cãibra',
  'factor.crampNoted.says': 'Depois de uma cãibra, outra na mesma prova é mais comum.',
  'factor.crampNoted.why':
    'Quem prestou ajuda num campeonato Ironman guardou 10.553 fichas médicas de 1989 a 2019. Uma cãibra mais cedo na prova foi a ligação mais forte que acharam. Esses atletas procuraram ajuda, por isso podem ser diferentes de você.',
  'factor.nearCramp.title': 'Você anotou uma quase cãibra',
  'factor.nearCramp.says': 'Tremores no músculo ou aperto vêm muitas vezes antes de uma cãibra.',
  'factor.nearCramp.why':
    'Especialistas descrevem uma fase com pequenos tremores antes da cãibra completa. Numa prova de 161 km, as quase cãibras foram quase duas vezes mais comuns do que as cãibras. Nenhum estudo mediu o tamanho disso. Contamos metade de uma cãibra.',
  'factor.pastCramps.title': 'Você já teve cãibra antes',
  'factor.pastCramps.says': 'Corredores que já tiveram cãibra em provas têm cãibra mais vezes do que outros.',
  'factor.pastCramps.why':
    'Numa prova de 56 km, todos os 20 corredores com cãibra já a tinham tido antes. Dos outros 29, cerca de metade. Estudos de um Ironman e de uma prova de 161 km apontam no mesmo sentido.',
  'factor.pastCramps.tip':
    'Tenha um plano pronto: parar, alongar, recomeçar devagar. Prepare-se para a parte mais dura passo a passo.',
  'factor.length.title': 'Mais longo que o habitual: {length}',
  'factor.length.titleStandIn': 'Tamanho: {length}',
  'factor.length.titleShort': 'Mais curto que o habitual: {length}',
  'factor.length.says': 'Corredores de provas longas relatam mais cãibras do que os de provas curtas.',
  'factor.length.why':
    'Um questionário perguntou a 71.420 corredores se alguma vez tiveram cãibra. Na prova de 56 km, 20 em cada 100 tinham tido. Na de 21 km, foram 8 ou 9 em cada 100. Acima de 56 km, a ligação não parece crescer. Não se perguntou a outras modalidades: nelas usamos o tempo e contamos menos.',
  'factor.length.tip':
    'Aumente os seus treinos longos passo a passo, para este tamanho não ser novo para as pernas.',
  'factor.longerThanUsual.title': 'Mais longo que os seus treinos recentes',
  'factor.longerThanUsual.says': 'Foi mais longo do que o seu mais longo das últimas semanas.',
  'factor.longerThanUsual.why':
    'Num questionário de maratona, cerca de 4 em cada 10 corredores com cãibra achavam-se mal preparados. Nenhum estudo mediu o tamanho disso. O tamanho é escolha nossa.',
  'factor.longerThanUsual.tip': 'Aumente o seu treino mais longo um pouco de cada vez.',
  'factor.effort.title': 'Uma prova ou um dia forte',
  'factor.effort.says':
    'Muitas cãibras no exercício surgem em provas ou quando se força mais do que o habitual.',
  'factor.effort.why':
    'Num questionário de maratona, 85 em cada 100 corredores com cãibra associaram-na a provas. Nenhum estudo mediu o tamanho disso. O tamanho é escolha nossa. Por cautela, damos menos peso a isto.',
  'factor.effort.tip': 'Comece no ritmo que treinou, ou um pouco mais devagar.',
  'factor.fastStart.title': 'Um início rápido',
  'factor.fastStart.says': 'O início foi mais rápido do que o ritmo que veio depois.',
  'factor.fastStart.why':
    'Numa prova de 56 km, os corredores com cãibra chegaram aos 28 km em 144 minutos. Os outros levaram 157, e os melhores tempos deles eram parecidos. Esse estudo conhecia os melhores tempos. Nós só vemos este treino.',
  'factor.fastStart.tip': 'Segure-se na primeira metade.',
  'factor.hills.title': 'Subidas: {climb} no total',
  'factor.hills.titleTold': 'Subidas, como você escreveu',
  'factor.hills.says': 'Subidas e descidas exigem muito dos músculos das pernas.',
  'factor.hills.why':
    'Num questionário, cerca de metade dos maratonistas com cãibra falou de subidas e descidas. No sangue, os sinais de desgaste muscular também são mais altos em quem tem cãibra. O tamanho é escolha nossa.',
  'factor.hills.tip': 'Treine subidas e descidas antes de um dia com muitas.',
  'factor.heavyDays.title': 'Treino forte pouco antes',
  'factor.heavyDays.says': 'Você treinou muito nos três dias anteriores.',
  'factor.heavyDays.why':
    'Numa prova de 56 km, os corredores com cãibra tinham feito mais nos últimos três dias. A diferença foi pequena e pode ser acaso. O tamanho é escolha nossa.',
  'factor.heavyDays.tip': 'Treine leve nos três últimos dias antes de uma prova.',
  'factor.weeklyDistance.title': 'Muitos km por semana',
  'factor.weeklyDistance.says': 'Corredores com mais distância semanal relatam ligeiramente menos cãibras.',
  'factor.weeklyDistance.why':
    'A ligação foi mínima num questionário com 10.973 corredores. Noutro grande questionário foi no sentido contrário.',
  'factor.heat.title': 'Calor: {temperature}',
  'factor.heat.titleHumid': 'Calor: {temperature}, {humidity} de umidade',
  'factor.heat.titleTold': 'Calor, como você escreveu',
  'factor.heat.says':
    'Em modalidades coletivas, as cãibras são mais comuns nas primeiras semanas quentes. Em provas longas, os estudos divergem.',
  'factor.heat.why':
    'Jogadores de futebol americano universitário tiveram mais cãibras nos primeiros dias quentes da temporada. Mas também estavam menos em forma. As cãibras vêm também no frio, e esfriar o corpo não as para de imediato. O tamanho é escolha nossa. O calor é duro para o corpo de qualquer modo.',
  'factor.heat.index':
    'Pela fórmula do serviço meteorológico dos EUA, a sensação é de cerca de {index} à sombra. A medida de calor dos eventos de atletas (WBGT) é de cerca de {wet}, com margem de {margin} para mais ou para menos. Isso vale para sol e vento fraco.',
  'factor.heat.noIndex': 'Isto está fora do alcance das fórmulas de calor, por isso usamos só a temperatura.',
  'factor.heat.tip':
    'No calor, comece mais devagar e corte as partes fortes. Beba quando tiver sede. Isto é pela sua segurança, seja qual for o efeito nas cãibras.',
  'factor.firstHotDays.title': 'Primeiros dias quentes',
  'factor.firstHotDays.says': 'Você teve poucos treinos no calor nas duas semanas anteriores.',
  'factor.firstHotDays.why':
    'No futebol americano universitário, os problemas com o calor vieram sobretudo nos primeiros 14 dias, e mais ainda nos primeiros 7. As cãibras foram a maior parte. O tamanho é escolha nossa. Por cautela, damos menos peso a isto.',
  'factor.firstHotDays.tip':
    'Dê ao corpo 7 a 14 dias para se habituar ao calor. Aumente um pouco a cada dia.',
  'factor.lowFluids.title': 'Pouco líquido',
  'factor.lowFluids.says': 'Os estudos divergem sobre se beber pouco anda junto com cãibras.',
  'factor.lowFluids.why':
    'Num Ironman, atletas em que a tenda médica viu falta de água tiveram cãibra mais vezes. Quatro estudos que pesaram atletas ou testaram o sangue não acharam ligação.',
  'factor.lowFluids.tip': 'Leve o suficiente para beber quando tiver sede. Nunca beba tanto que ganhe peso.',
  'factor.plainWater.title': 'Só água pura',
  'factor.plainWater.says': 'Suas notas mencionam só água pura num treino longo.',
  'factor.plainWater.why':
    'Em dois pequenos estudos de laboratório, a panturrilha teve cãibra mais facilmente depois de água pura. Uma bebida com sais fez o contrário. Ninguém mostrou isto numa prova. O tamanho é escolha nossa.',
  'factor.plainWater.tip':
    'Em treinos longos e quentes, escolha uma bebida com algum sódio. Não beba à força.',
  'factor.lowFuel.title': 'Pouca energia',
  'factor.lowFuel.says': 'Suas notas mencionam ficar sem energia ou comer pouco.',
  'factor.lowFuel.why':
    'Músculo cansado é a ideia com mais apoio sobre por que as cãibras começam, e pouca energia cansa o músculo. Nenhum estudo testou isto. O tamanho é escolha nossa.',
  'factor.lowFuel.tip': 'Depois de uma hora, muitos atletas tomam 30 a 60 g de carboidratos por hora.',
  'factor.lowCarb.title': 'Alimentação low-carb',
  'factor.lowCarb.says':
    'Num ensaio de dieta, pequenos efeitos colaterais foram mais comuns com muito poucos carboidratos.',
  'factor.lowCarb.why':
    'Comer poucos carboidratos faz os rins perderem mais sal, sobretudo nas primeiras semanas. As pessoas do ensaio não eram atletas. Nenhum estudo olhou para cãibras no exercício. O tamanho é escolha nossa. Por cautela, damos menos peso a isto.',
  'factor.lowCarb.tip':
    'Experimente fazer os dias fortes e quentes com carboidratos. Com pressão alta, doença do coração ou dos rins, pergunte ao médico antes de aumentar o sal.',
  'factor.injury.title': 'Uma lesão nos últimos 12 meses',
  'factor.injury.says': 'Corredores com lesão recente relatam cãibras mais vezes.',
  'factor.injury.why':
    'Três grandes questionários com inscritos em provas acharam esta ligação. Em ciclistas foi menor. Perguntaram quem alguma vez teve cãibra, não quando.',
  'factor.injury.tip':
    'Termine a reabilitação, mantenha o treino de força e fique de olho nos pontos doloridos antigos.',
  'factor.illness.title': 'Uma doença de longa duração',
  'factor.illness.says': 'Inscritos em provas com doença de longa duração relatam cãibras mais vezes.',
  'factor.illness.why': 'Vários grandes questionários acharam isto. Cada doença a mais somou um pouco.',
  'factor.illness.tip': 'Fale com o seu médico sobre as suas cãibras.',
  'factor.medicine.title': 'Um medicamento regular',
  'factor.medicine.says': 'Quem toma um medicamento regular relata cãibras mais vezes.',
  'factor.medicine.why':
    'Um questionário com 15.778 inscritos em provas achou isto. Não consegue dizer se é o medicamento ou a doença que está por trás. Por cautela, damos menos peso a isto. Alguns inaladores, diuréticos e estatinas estão associados a cãibras noturnas depois dos 50 anos.',
  'factor.medicine.tip':
    'Nunca pare um medicamento por conta própria. Fale com o médico ou farmacêutico sobre as cãibras.',
  'factor.strength.title': 'Treino de força',
  'factor.strength.says': 'Numa maratona, menos corredores que faziam treino de força tiveram cãibra.',
  'factor.strength.why':
    'De 20 corredores com cãibra, 5 tinham feito treino de força. Dos outros 63, 30 tinham. A diferença ainda pode ser acaso.',
  'factor.family.title': 'Cãibras na família',
  'factor.family.says': 'Quem tem cãibras na família relata mais cãibras.',
  'factor.family.why':
    'Num questionário de maratona, 19 em cada 100 corredores com cãibras tinham isto na família. Nos outros, eram 10 em cada 100. Aqui não há nada a mudar.',
  'factor.men.title': 'Ser homem',
  'factor.men.says': 'Os homens relatam cãibras mais vezes do que as mulheres.',
  'factor.men.why':
    'Grandes questionários em provas concordam, um estudo menor de prova não. Ninguém sabe a razão, e não há nada a mudar.',

  'factor.over40.title': 'Ter mais de 40 anos',
  'factor.over40.says': 'Inscritos em provas com mais de 40 anos relatam cãibras mais vezes.',
  'factor.over40.why':
    'Um questionário muito grande achou isto. Um pequeno estudo de prova não. O tamanho não estava no que pudemos ler, por isso não contamos.',
  'factor.lateFade.title': 'Você perdeu ritmo no final',
  'factor.lateFade.says': 'Pernas cansadas e cãibras vêm muitas vezes juntas.',
  'factor.lateFade.why':
    'Numa maratona, os corredores com cãibra foram mais lentos a partir do km 25. Não se sabe o que veio primeiro, por isso não contamos.',
  'factor.salt.title': 'Sal nas suas notas',
  'factor.salt.says': 'Comer sal ou ficar sem ele não se mostrou ligado a cãibras em provas.',
  'factor.salt.why':
    'Uma prova de 161 km e um grande questionário de maratona olharam para isto e não acharam ligação. Por isso, o sal nas suas notas não mexe na faixa, em nenhum sentido.',
  'factor.saltySweat.title': 'Suor salgado ou intenso',
  'factor.saltySweat.says': 'Num estudo com 350 atletas, quem tinha cãibras não perdia mais sal no suor.',
  'factor.saltySweat.why':
    'A quantidade de suor e o sal do suor eram parecidos com e sem cãibras. Só no futebol americano o suor separou um pouco os dois grupos. Estudos muito pequenos tinham achado uma ligação. Mostramos isto e não contamos.',
  'factor.saltySweat.tip':
    'Em treinos de mais de duas horas, pode experimentar uma bebida com mais sódio, se quiser. Não beba à força.',
  'factor.magnesium.title': 'Magnésio',
  'factor.magnesium.says': 'Não conhecemos nenhum ensaio de magnésio para cãibras no exercício.',
  'factor.magnesium.why':
    'Numa prova de 56 km, o magnésio no sangue não estava mais baixo em corredores com cãibra. Os comprimidos podem dar problemas de barriga. Com doença dos rins podem fazer mal.',
  'factor.potassium.title': 'Potássio e bananas',
  'factor.potassium.says': 'O potássio no sangue não estava mais baixo em quem teve cãibra.',
  'factor.potassium.why':
    'Estudos em provas o mediram. As pequenas diferenças que viram eram pequenas demais para importar, ou iam no sentido contrário.',
  'factor.sleep.title': 'Pouco sono',
  'factor.sleep.says': 'Não achamos nenhum estudo sobre sono e cãibras no exercício.',
  'factor.sleep.why': 'O sono importa para a saúde de outras formas. Aqui não contamos.',
  'factor.alcohol.title': 'Álcool',
  'factor.alcohol.says': 'Não achamos nenhum estudo sobre álcool e cãibras no exercício.',
  'factor.alcohol.why': 'Importa para a saúde de outras formas. Aqui não contamos.',
} as const;
