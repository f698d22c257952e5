/** The quick reference. */
export const reference = {
  'ref.title': 'Guia rápido',
  'ref.search': 'Procurar no guia',
  'ref.search.clear': 'Limpar a busca',
  'ref.results': '{count} lugares mencionam “{query}”',
  'ref.noResults': 'Nada achado para “{query}”. Tente um músculo, uma bebida ou um sinal.',
  'ref.find.now':
    'cãibra cãimbra câimbra caibra espasmo travou perna coxa posterior isquiotibiais quadríceps panturrilha batata da perna barriga gémeos gêmeos planta arco dedos alongar alongamento massagem cronómetro cronômetro',
  'ref.find.next':
    'evitar prevenir ritmo pace treino prova corrida tapering polimento carboidratos hidratos gel calor',
  'ref.find.cause':
    'porquê porque motivo razão causa eletrólitos falta de minerais carência desidratação fadiga cansaço quinina quinino',
  'ref.find.lowcarb': 'cetogénica cetogênica keto lchf dieta carboidratos hidratos carbo',
  'ref.find.fluids':
    'eletrólito eletrólitos desidratação desidratado desidratada hidratação água beber demais excesso hiper-hidratação sal cápsulas comprimidos pastilhas minerais banana isotónico isotônico',
  'ref.find.strength': 'academia ginásio musculação pesos exercícios pliometria força',
  'ref.find.doctor':
    'xixi urina emergência urgência dormência formigueiro formigamento inchaço inchado peito colapso desmaio dor hospital',
  'ref.tab': 'Esta aba',
  'ref.tab.none': 'Nenhum treino nesta aba',
  'ref.tab.none.body': 'O guia funciona sem treino.',
  'ref.tab.panel': 'Mostrar painel',
  'ref.contents': 'Saber mais',
  'ref.now.title': 'Cãibra agora?',
  'ref.now.chest':
    'Dor no peito, confusão ou dificuldade para respirar? Ligue para o número de emergência local.',
  'ref.now.which': 'Onde é?',
  'ref.now.stop': 'Pare',
  'ref.now.stop.body': 'Pare ou desça da bicicleta. Segure-se em algo.',
  'ref.now.calf.stretch': 'Alongue a panturrilha',
  'ref.now.calf.body':
    'Dê um passo atrás com a perna dolorida. Calcanhar no chão, joelho esticado. Incline-se até sentir puxar de leve.',
  'ref.now.calf.sitting':
    'Não consegue ficar de pé? Sente-se, mantenha o joelho esticado e puxe os dedos do pé para a canela.',
  'ref.now.hamstring.stretch': 'Alongue a parte de trás da coxa',
  'ref.now.hamstring.body':
    'Ponha o calcanhar à sua frente. Mantenha esse joelho esticado. Leve o quadril (anca) para trás e incline-se com as costas longas.',
  'ref.now.hamstring.sitting': 'No chão? Sente-se com a perna esticada e incline-se para os dedos do pé.',
  'ref.now.quad.stretch': 'Alongue a frente da coxa',
  'ref.now.quad.body': 'Segure-se em algo. Leve o calcanhar para a nádega e mantenha os joelhos lado a lado.',
  'ref.now.quad.sitting': 'Sem equilíbrio? Deite-se de lado e faça o mesmo.',
  'ref.now.foot.stretch': 'Alongue o pé',
  'ref.now.foot.body':
    'Tire o calçado, se puder. Empurre os dedos para cima contra uma parede ou puxe-os com a mão.',
  'ref.now.foot.sitting': 'Depois apoie o pé inteiro no chão, de pé, por um momento.',
  'ref.now.slow': 'Vá devagar. Sem balançar, e pare antes de doer.',
  'ref.now.hold': 'Segure 20 a 30 segundos',
  'ref.now.hold.body': 'Solte o ar. Repita até o músculo parar de tremer.',
  'ref.now.timer.start': 'Iniciar 30 s',
  'ref.now.timer.stop': 'Parar',
  'ref.now.timer.again': 'Segurar de novo',
  'ref.now.timer.left': 'Faltam {seconds} segundos',
  'ref.now.timer.done': 'Pronto. Solte devagar.',
  'ref.now.timer.holding': 'Segure',
  'ref.now.timer.count': 'Vez {n}',
  'ref.now.timer.cue': 'Som ou vibração no fim',
  'ref.now.back': 'Volte aos poucos',
  'ref.now.back.body':
    'Primeiro ande, depois trote leve. Espere uns cinco minutos antes de voltar a forçar. Se o músculo tremer, alongue e vá mais devagar.',
  'ref.now.enough': 'Pare por hoje se',
  'ref.now.enough.again': 'a cãibra voltar',
  'ref.now.enough.spot': 'a dor ficar num só ponto',
  'ref.now.enough.sign': 'surgir algum sinal da lista “quando ir ao médico”',
  'ref.now.late': 'As cãibras costumam começar tarde no treino. Vá leve se ainda estiver longe de casa.',
  'ref.now.pickle':
    'Salmoura de picles? Um teste de laboratório viu cãibras mais curtas, outro posterior não. Alongue primeiro. Evite com refluxo, pressão alta ou dieta com pouco sal.',
  'ref.now.evidence':
    'Alongar alivia uma cãibra: as revisões de especialistas concordam. Nenhum ensaio definiu o tempo.',
  'ref.next.title': 'Antes da próxima',
  'ref.next.lead':
    'Nenhum truque sozinho serve para todas as pessoas. Estas ideias combinam com o que os estudos associam a cãibras.',
  'ref.next.pace':
    'Comece no ritmo que treinou ou abaixo dele. Numa ultra, quem teve cãibra saiu mais rápido do que outros do mesmo nível.',
  'ref.next.train': 'Treine para a distância e as subidas que vai fazer, passo a passo.',
  'ref.next.when':
    'Conte com o final como a parte difícil. Num grande questionário, quase metade das cãibras começou no último quarto. Alivie antes dele.',
  'ref.next.fuel': 'Depois de uma hora, muitos atletas tomam 30 a 60 g de carboidratos por hora.',
  'ref.next.heat': 'Habitue-se ao calor durante 7 a 14 dias e vá mais devagar nos dias quentes.',
  'ref.next.rest': 'Treine leve nos três últimos dias antes de uma prova.',
  'ref.next.plan': 'Tenha um plano: parar, alongar, recomeçar devagar.',
  'ref.next.log': 'Anote as cãibras nas notas do treino. O seu próprio padrão diz mais do que uma média.',
  'ref.cause.title': 'O que causa cãibras',
  'ref.cause.lead':
    'A cãibra é um músculo que se contrai sozinho e não solta por um tempo. Dói. Na maioria das vezes passa em segundos ou minutos. Ninguém conhece uma causa única para todas as cãibras.',
  'ref.cause.night':
    'As cãibras noturnas em repouso são outra coisa. Este guia é sobre cãibras no exercício.',
  'ref.cause.where':
    'Quem corre tem cãibra mais vezes na panturrilha; quem pedala, na frente da coxa. Em provas mais longas, a coxa também entra.',
  'ref.cause.nerve.title': 'Músculos cansados confundem os seus nervos',
  'ref.cause.nerve':
    'Num músculo cansado, os sinais que dizem “contrair” crescem. Os que dizem “soltar” ficam mais fracos. É o que melhor combina: a cãibra surge no músculo que trabalha, vem tarde e alivia com alongamento.',
  'ref.cause.salt.title': 'Perda de água e sal',
  'ref.cause.salt':
    'Uma ideia muito antiga. Relatos antigos de trabalho no calor e alguns estudos de laboratório a apoiam. Quatro estudos em provas, que pesaram atletas ou testaram o sangue, não.',
  'ref.cause.many.title': 'Muitas coisas ao mesmo tempo',
  'ref.cause.many':
    'Revisões recentes veem uma mistura que varia de pessoa para pessoa. Por isso o Crampwise lista fatores e não aponta uma causa.',
  'ref.cause.myth.title': 'Ouve-se muito',
  'ref.cause.myth.mg':
    '“Falta magnésio ou potássio.” Onde se testou o sangue em provas, não houve diferença que importe.',
  'ref.cause.myth.drink': '“Beba o máximo que puder.” Isso pode ser perigoso.',
  'ref.cause.myth.stretch':
    '“Alongue antes para afastar a cãibra.” Dois testes de laboratório não acharam efeito.',
  'ref.cause.myth.quinine':
    '“Tome quinina.” Não tome. A agência de medicamentos dos EUA alerta para mortes e danos ao sangue e aos rins.',
  'ref.lowcarb.title': 'Low-carb e keto',
  'ref.lowcarb.lead':
    'Com poucos carboidratos, o corpo produz menos insulina. Os rins então perdem mais sal e água, sobretudo nas primeiras semanas.',
  'ref.lowcarb.study':
    'Num ensaio de dieta, pequenos efeitos colaterais foram mais comuns com muito poucos carboidratos. Essas pessoas não eram atletas. Nenhum estudo olhou para cãibras no exercício.',
  'ref.lowcarb.try':
    'Alguns atletas tomam mais sal nas primeiras semanas ou guardam os carboidratos para dias fortes. É opinião, não foi testado.',
  'ref.lowcarb.ask':
    'Com pressão alta, doença do coração ou dos rins, pergunte ao médico antes de aumentar o sal.',
  'ref.fluids.title': 'Líquidos e sal',
  'ref.fluids.over.title': 'Não beba demais',
  'ref.fluids.over':
    'Beber mais do que você sua dilui o sal no sangue. Isso pode ser mortal. Num estudo de maratona, cerca de 1 em cada 8 corredores terminou com pouco sódio no sangue. Quem ganhou peso foi o mais afetado.',
  'ref.fluids.thirst':
    'Beba quando tiver sede. Tente não perder mais de cerca de 2% do seu peso, e nunca ganhe peso.',
  'ref.fluids.cramps': 'Ajuda com as cãibras? Os estudos divergem. Beba pela sua saúde e pelo seu ritmo.',
  'ref.fluids.sodium':
    'Em treinos longos com muito suor, muitos atletas escolhem uma bebida com algum sódio. Para cãibras, isso não está demonstrado.',
  'ref.fluids.rate.title': 'Descubra quanto você sua',
  'ref.fluids.rate':
    'Pese-se antes e depois de uma hora. Some o que bebeu. Exemplo: 70,0 kg antes, 69,0 kg depois, meio litro bebido. São 1,5 litros por hora.',
  'ref.fluids.range': 'Varia muito de pessoa para pessoa: muitas vezes de meio litro a dois litros por hora.',
  'ref.fluids.salty':
    'Marcas de sal na roupa? Num estudo com 350 atletas, quem tinha cãibras não perdia mais sal no suor. O futebol americano foi a única exceção.',
  'ref.minerals.title': 'Sódio, potássio, magnésio',
  'ref.minerals.sodium':
    'Sódio: o que os atletas comeram ou tomaram não fez diferença nos estudos de provas que olharam para isso. O sódio no sangue de quem teve cãibra estava um pouco mais baixo num e um pouco mais alto noutro.',
  'ref.minerals.potassium':
    'Potássio: não estava mais baixo no sangue de quem teve cãibra. Uma banana quase não o altera durante uma hora.',
  'ref.minerals.magnesium':
    'Magnésio: não conhecemos nenhum ensaio para cãibras no exercício. Numa prova, não estava mais baixo em corredores com cãibra. Os comprimidos podem dar problemas de barriga e fazer mal a quem tem doença dos rins.',
  'ref.minerals.food':
    'Alguns treinadores juram pelos três. Comida com minerais, como nozes e peixe, é boa para a maioria das pessoas.',
  'ref.fluids.ask':
    'Com doença dos rins ou do coração, pressão alta ou na gravidez, pergunte ao médico antes de mudar o sal ou os líquidos.',
  'ref.pickle.title': 'Salmoura de picles',
  'ref.pickle.lead':
    'Um golinho do líquido do frasco pode encurtar uma cãibra. Se funciona, é provavelmente um reflexo da boca e da garganta. O sal demora mais do que isso a chegar ao sangue.',
  'ref.pickle.for':
    'Num teste de laboratório, uma cãibra no dedo do pé durou 85 segundos com salmoura de picles e 134 com água. Os sais do sangue não mudaram.',
  'ref.pickle.against':
    'Um teste posterior com 11 pessoas não a achou melhor do que água. Ninguém a testou numa prova.',
  'ref.pickle.dose':
    'O laboratório usou cerca de 1 ml por kg, ou seja, 70 ml para 70 kg. O alongamento vem primeiro.',
  'ref.pickle.care': 'Evite com refluxo, pressão alta ou dieta com pouco sal.',
  'ref.pickle.stomach':
    'Com sete vezes mais, um terço tinha saído do estômago após cinco minutos. Depois ficou ali durante a meia hora observada. A quantidade de sódio no sangue não mudou.',
  'ref.pickle.mustard': 'Não conhecemos nenhum ensaio de mostarda para cãibras.',
  'ref.strength.title': 'Força',
  'ref.strength.lead':
    'Se músculos cansados estão por trás de muitas cãibras, músculos mais fortes talvez se cansem mais tarde. Faz sentido, mas não está demonstrado.',
  'ref.strength.study':
    'Numa maratona, 5 de 20 corredores com cãibra tinham feito treino de força. Dos outros 63, 30 tinham. A diferença pode ser acaso.',
  'ref.strength.try':
    'Dois treinos curtos por semana trazem também outros ganhos, como correr com menos energia. Elevações de calcanhar, ponte, descidas de degrau e agachamentos são um bom começo.',
  'ref.sources.title': 'Fontes',
  'ref.sources.here': 'Lido para esta parte',
  'ref.sources.lead':
    'Lemos estas fontes para os textos daqui. Os grandes questionários dizem quem tem cãibras, não quando. Só alguns estudos acompanharam uma prova.',
} as const;
