/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Facteurs de crampe, les plus lourds d’abord',
  'factors.weight.large': 'Grande part',
  'factors.weight.medium': 'Part moyenne',
  'factors.weight.small': 'Petite part',
  'factors.weight.less': 'Fait baisser',
  'factors.weight.none': 'Pas compté',
  'factors.more': 'Ce que tu ne peux pas changer, et ce qui ne compte pas ({count})',
  'factors.moreUnknown': 'Ce qui est aussi laissé de côté',
  'factors.why': 'Pourquoi ?',
  'factors.changes': 'Ce qui le fait changer :',
  'factors.notCause':
    'Un facteur n’est pas une cause. Personne ne peut dire d’après une page pourquoi tu as eu une crampe.',

  'size.slightly': 'Légèrement plus que la charge habituelle.',
  'size.little': 'Un peu plus que la charge habituelle.',
  'size.quarter': 'Environ un quart de plus que la charge habituelle.',
  'size.half': 'Environ une fois et demie la charge habituelle.',
  'size.twice': 'Environ deux fois la charge habituelle.',
  'size.twiceHalf': 'Environ deux fois et demie la charge habituelle.',
  'size.three': 'Environ trois fois la charge habituelle.',
  'size.four': 'Environ quatre fois la charge habituelle.',
  'size.slightlyLess': 'Légèrement moins que la charge habituelle.',
  'size.littleLess': 'Un peu moins que la charge habituelle.',
  'size.thirdLess': 'Environ un tiers de moins que la charge habituelle.',
  'size.halfLess': 'Environ la moitié de la charge habituelle.',
  'size.none': 'Cela ne change pas la charge.',
  'size.meaning': '« Charge » est notre propre somme de facteurs. Rien à voir avec la charge d’entraînement.',

  'change.words': 'ce que tu dis qu’il s’est passé. Touche « Crampe musculaire » plus haut.',
  'change.answer': 'ta réponse sous « À propos de toi ».',
  'change.notes': 'ce que disent tes notes.',
  'change.value': 'la valeur plus haut. Touche-la pour la corriger.',
  'change.length':
    'la longueur de comparaison. C’est {usual}, notre valeur par défaut. Indique la tienne sous « À propos de toi ».',
  'change.lengthOwn': 'la longueur de comparaison. C’est {usual}, ton habitude.',
  'change.longer': 'une longue séance dans les six dernières semaines.',
  'change.start': 'un départ à l’allure du deuxième quart.',
  'change.days': 'des jours plus légers avant.',
  'change.weekly': 'moins de kilomètres par semaine, et seulement très peu.',
  'change.hotDays': 'plus de séances au chaud dans les deux semaines d’avant.',
  'change.water': 'une boisson avec des sels, ou une séance plus courte.',

  'factor.crampNoted.title': 'Tu as noté une crampe',
  'factor.crampNoted.says': 'Après une crampe, une autre dans la même épreuve est plus fréquente.',
  'factor.crampNoted.why':
    'L’équipe de soins d’un championnat Ironman a gardé 10 553 dossiers médicaux de 1989 à 2019. Une crampe plus tôt dans la course était le lien le plus fort trouvé. Ces sportifs étaient venus chercher de l’aide, ils peuvent donc être différents de toi.',
  'factor.nearCramp.title': 'Tu as noté un début de crampe',
  'factor.nearCramp.says': 'Des tressautements ou un muscle qui se tend viennent souvent avant une crampe.',
  'factor.nearCramp.why':
    'Des experts décrivent une phase de petits tressautements avant la vraie crampe. Dans une course de 161 km, les débuts de crampe étaient presque deux fois plus fréquents que les crampes. Aucune étude n’a chiffré cela. Nous comptons la moitié d’une crampe.',
  'factor.pastCramps.title': 'Tu as déjà eu des crampes',
  'factor.pastCramps.says':
    'Les coureurs qui ont déjà eu des crampes en course en ont plus souvent que les autres.',
  'factor.pastCramps.why':
    'Dans une course de 56 km, les 20 coureurs qui ont eu des crampes en avaient tous déjà eu. Sur les 29 autres, environ la moitié. Des études sur un Ironman et une course de 161 km vont dans le même sens.',
  'factor.pastCramps.tip':
    'Prépare un plan : stop, étire, repars doucement. Monte vers la partie la plus dure étape par étape.',
  'factor.length.title': 'Plus long que d’habitude : {length}',
  'factor.length.titleStandIn': 'Longueur : {length}',
  'factor.length.titleShort': 'Plus court que d’habitude : {length}',
  'factor.length.says':
    'Sur les courses longues, les coureurs signalent plus de crampes que sur les courtes.',
  'factor.length.why':
    'Une enquête a demandé à 71 420 coureurs s’ils avaient déjà eu une crampe. Sur la course de 56 km, 20 sur 100 en avaient eu. Sur celle de 21 km, 8 ou 9 sur 100. Au-delà de 56 km, le lien ne semble pas grandir. Les autres sports n’ont pas été interrogés : là, nous regardons le temps et comptons moins.',
  'factor.length.tip':
    'Allonge tes longues séances étape par étape, pour que cette longueur ne soit pas nouvelle pour tes jambes.',
  'factor.longerThanUsual.title': 'Plus long que tes dernières séances',
  'factor.longerThanUsual.says': 'C’était plus long que ta plus longue séance des dernières semaines.',
  'factor.longerThanUsual.why':
    'Dans une enquête sur marathon, environ 4 coureurs sur 10 ayant eu des crampes se sentaient mal préparés. Aucune étude n’a chiffré cela. Le poids est notre choix.',
  'factor.longerThanUsual.tip': 'Allonge ta plus longue séance un peu à la fois.',
  'factor.effort.title': 'Une course ou un jour dur',
  'factor.effort.says':
    'Beaucoup de crampes du sport viennent en compétition ou quand on force plus que d’habitude.',
  'factor.effort.why':
    'Dans une enquête sur marathon, 85 coureurs sur 100 ayant eu des crampes les reliaient à la compétition. Aucune étude n’a chiffré cela. Le poids est notre choix. Par prudence, nous le réduisons.',
  'factor.effort.tip': 'Pars à l’allure que tu as préparée, ou un peu moins vite.',
  'factor.fastStart.title': 'Un départ rapide',
  'factor.fastStart.says': 'Le départ était plus rapide que l’allure qui a suivi.',
  'factor.fastStart.why':
    'Dans une course de 56 km, les coureurs qui ont eu des crampes sont passés au km 28 en 144 minutes. Les autres en ont mis 157, avec des records semblables. Cette étude connaissait leurs records. Nous ne voyons que cette séance.',
  'factor.fastStart.tip': 'Retiens-toi dans la première moitié.',
  'factor.hills.title': 'Côtes : {climb} de dénivelé',
  'factor.hills.titleTold': 'Côtes, comme tu l’as écrit',
  'factor.hills.says': 'Montées et descentes sollicitent beaucoup les muscles des jambes.',
  'factor.hills.why':
    'Dans une enquête, environ la moitié des marathoniens qui ont eu des crampes citaient les côtes. Les signes d’usure musculaire dans le sang sont aussi plus élevés chez ceux qui ont des crampes. Le poids est notre choix.',
  'factor.hills.tip': 'Entraîne-toi en montée et en descente avant un jour de côtes.',
  'factor.heavyDays.title': 'Gros entraînement juste avant',
  'factor.heavyDays.says': 'Tu as fait beaucoup d’entraînement les trois jours d’avant.',
  'factor.heavyDays.why':
    'Dans une course de 56 km, les coureurs qui ont eu des crampes en avaient fait plus les trois derniers jours. L’écart était petit et peut être dû au hasard. Le poids est notre choix.',
  'factor.heavyDays.tip': 'Garde légers les trois derniers jours avant une course.',
  'factor.weeklyDistance.title': 'Beaucoup de kilomètres par semaine',
  'factor.weeklyDistance.says':
    'Les coureurs qui font plus de distance par semaine signalent légèrement moins de crampes.',
  'factor.weeklyDistance.why':
    'Le lien était minuscule dans une enquête auprès de 10 973 coureurs. Dans une autre grande enquête, il allait dans l’autre sens.',
  'factor.heat.title': 'Chaleur : {temperature}',
  'factor.heat.titleHumid': 'Chaleur : {temperature}, humidité {humidity}',
  'factor.heat.titleTold': 'Chaleur, comme tu l’as écrit',
  'factor.heat.says':
    'Dans les sports d’équipe, les crampes sont plus fréquentes les premières semaines chaudes. Pour les longues courses, les études ne sont pas d’accord.',
  'factor.heat.why':
    'Au football américain universitaire, les crampes étaient les plus fréquentes les premiers jours chauds de la saison. Mais les joueurs étaient aussi moins en forme. Les crampes viennent aussi au froid, et se rafraîchir ne les arrête pas aussitôt. Le poids est notre choix. La chaleur est dure pour le corps dans tous les cas.',
  'factor.heat.index':
    'Selon la formule du service météo américain, le ressenti est d’environ {index} à l’ombre. La mesure de chaleur des épreuves sportives (WBGT) est d’environ {wet}, à {margin} près. C’est pour du soleil et un vent léger.',
  'factor.heat.noIndex':
    'C’est hors de la plage des formules de chaleur, donc nous utilisons la température seule.',
  'factor.heat.tip':
    'Par la chaleur, pars plus lentement et réduis les parties dures. Bois quand tu as soif. C’est pour ta sécurité, quel que soit l’effet sur les crampes.',
  'factor.firstHotDays.title': 'Premiers jours chauds',
  'factor.firstHotDays.says': 'Tu as fait peu de séances au chaud dans les deux semaines d’avant.',
  'factor.firstHotDays.why':
    'Au football américain universitaire, les soucis de chaleur venaient surtout les 14 premiers jours, et plus encore les 7 premiers. Les crampes en étaient la plus grande part. Le poids est notre choix. Par prudence, nous le réduisons.',
  'factor.firstHotDays.tip':
    'Laisse à ton corps 7 à 14 jours pour s’habituer à la chaleur. Ajoute un peu chaque jour.',
  'factor.lowFluids.title': 'Peu bu',
  'factor.lowFluids.says':
    'Les études ne sont pas d’accord sur le lien entre boire peu et avoir des crampes.',
  'factor.lowFluids.why':
    'Sur un Ironman, les sportifs chez qui la tente médicale a constaté un manque d’eau avaient plus souvent des crampes. Quatre études, avec pesée des sportifs ou analyse de sang, n’ont trouvé aucun lien.',
  'factor.lowFluids.tip':
    'Emporte assez pour boire quand tu as soif. Ne bois jamais au point de prendre du poids.',
  'factor.plainWater.title': 'Rien que de l’eau',
  'factor.plainWater.says': 'Tes notes ne parlent que d’eau pure dans une longue séance.',
  'factor.plainWater.why':
    'Dans deux petites études en labo, le mollet avait plus facilement des crampes après de l’eau pure. Une boisson avec des sels faisait le contraire. Personne ne l’a montré en course. Le poids est notre choix.',
  'factor.plainWater.tip':
    'Sur les longues séances au chaud, choisis une boisson avec un peu de sodium. Ne te force pas à boire.',
  'factor.lowFuel.title': 'À court d’énergie',
  'factor.lowFuel.says': 'Tes notes parlent d’une panne d’énergie ou d’avoir trop peu mangé.',
  'factor.lowFuel.why':
    'Le muscle fatigué est l’idée la mieux étayée sur le départ des crampes, et le manque d’énergie fatigue le muscle. Aucune étude ne l’a testé. Le poids est notre choix.',
  'factor.lowFuel.tip': 'Au-delà d’une heure, beaucoup de sportifs prennent 30 à 60 g de glucides par heure.',
  'factor.lowCarb.title': 'Alimentation low-carb',
  'factor.lowCarb.says':
    'Dans un essai sur l’alimentation, les petits effets indésirables étaient plus fréquents avec très peu de glucides.',
  'factor.lowCarb.why':
    'Manger peu de glucides fait éliminer plus de sel par les reins, surtout les premières semaines. Les personnes de l’essai n’étaient pas des sportifs. Aucune étude n’a regardé les crampes dans le sport. Le poids est notre choix. Par prudence, nous le réduisons.',
  'factor.lowCarb.tip':
    'Essaie tes jours durs et chauds avec des glucides. Avec de l’hypertension, une maladie du cœur ou des reins, demande conseil avant d’ajouter du sel.',
  'factor.injury.title': 'Une blessure ces 12 derniers mois',
  'factor.injury.says': 'Les coureurs avec une blessure récente signalent plus souvent des crampes.',
  'factor.injury.why':
    'Trois grandes enquêtes auprès d’inscrits à des courses ont trouvé ce lien. Chez les cyclistes, il était plus petit. Elles demandaient qui avait déjà eu une crampe, pas quand.',
  'factor.injury.tip':
    'Termine ta rééducation, garde le renforcement et surveille les anciens points sensibles.',
  'factor.illness.title': 'Une maladie de longue durée',
  'factor.illness.says':
    'Les inscrits à des courses avec une maladie de longue durée signalent plus souvent des crampes.',
  'factor.illness.why': 'Plusieurs grandes enquêtes l’ont trouvé. Chaque maladie de plus ajoutait un peu.',
  'factor.illness.tip': 'Parle de tes crampes avec ton médecin.',
  'factor.medicine.title': 'Un médicament régulier',
  'factor.medicine.says':
    'Les personnes qui prennent un médicament régulier signalent plus souvent des crampes.',
  'factor.medicine.why':
    'Une enquête auprès de 15 778 inscrits à des courses l’a trouvé. Elle ne peut pas dire si le médicament ou la maladie est derrière. Par prudence, nous lui donnons moins de poids. Certains inhalateurs, diurétiques et statines sont liés à des crampes de nuit après 50 ans.',
  'factor.medicine.tip':
    'N’arrête jamais un médicament de toi-même. Parle des crampes à ton médecin ou à ton pharmacien.',
  'factor.strength.title': 'Renforcement musculaire',
  'factor.strength.says':
    'Dans un marathon, parmi les coureurs qui faisaient du renforcement, moins ont eu des crampes.',
  'factor.strength.why':
    'Sur 20 coureurs qui ont eu des crampes, 5 avaient fait du renforcement. Sur 63 autres, 30 en avaient fait. L’écart peut encore être dû au hasard.',
  'factor.family.title': 'Crampes dans la famille',
  'factor.family.says': 'Les personnes dont la famille a des crampes signalent plus de crampes.',
  'factor.family.why':
    'Dans une enquête sur marathon, 19 coureurs sur 100 avec des crampes avaient cela dans la famille. Chez les autres, 10 sur 100. Il n’y a rien à changer ici.',
  'factor.men.title': 'Être un homme',
  'factor.men.says': 'Les hommes signalent plus souvent des crampes que les femmes.',
  'factor.men.why':
    'Les grandes enquêtes de course sont d’accord, une étude plus petite en course non. Personne ne connaît la raison, et il n’y a rien à changer.',

  'factor.over40.title': 'Avoir plus de 40 ans',
  'factor.over40.says': 'Les inscrits à des courses de plus de 40 ans signalent plus souvent des crampes.',
  'factor.over40.why':
    'Une très grande enquête l’a trouvé. Une petite étude en course non. Le chiffre n’était pas dans ce que nous avons pu lire, donc nous ne le comptons pas.',
  'factor.lateFade.title': 'Tu as ralenti sur la fin',
  'factor.lateFade.says': 'Jambes fatiguées et crampes viennent souvent ensemble.',
  'factor.lateFade.why':
    'Dans un marathon, les coureurs qui ont eu des crampes étaient plus lents dès le km 25. On ne sait pas ce qui est venu d’abord, donc nous ne le comptons pas.',
  'factor.salt.title': 'Du sel dans tes notes',
  'factor.salt.says': 'Manger du sel ou en manquer n’était pas lié aux crampes en course.',
  'factor.salt.why':
    'Une course de 161 km et une grande enquête sur marathon l’ont regardé sans trouver de lien. Le sel dans tes notes ne fait donc pas bouger le palier, ni dans un sens ni dans l’autre.',
  'factor.saltySweat.title': 'Sueur salée ou abondante',
  'factor.saltySweat.says':
    'Dans une étude de 350 sportifs, les personnes avec des crampes ne perdaient pas plus de sel dans la sueur.',
  'factor.saltySweat.why':
    'La quantité de sueur et son sel étaient semblables avec et sans crampes. Seul le football américain montrait une petite différence dans la sueur. De très petites études avaient trouvé un lien. Nous l’affichons et ne le comptons pas.',
  'factor.saltySweat.tip':
    'Sur les séances de plus de deux heures, tu peux essayer une boisson avec plus de sodium. Ne te force pas à boire.',
  'factor.magnesium.title': 'Magnésium',
  'factor.magnesium.says': 'Nous ne connaissons aucun essai du magnésium contre les crampes dans le sport.',
  'factor.magnesium.why':
    'Dans une course de 56 km, le magnésium du sang n’était pas plus bas chez les coureurs qui ont eu des crampes. Les comprimés peuvent déranger le ventre. Avec une maladie des reins, ils peuvent être nocifs.',
  'factor.potassium.title': 'Potassium et bananes',
  'factor.potassium.says':
    'Le potassium du sang n’était pas plus bas chez les personnes qui ont eu des crampes.',
  'factor.potassium.why':
    'Des études en course l’ont mesuré. Les petits écarts vus étaient trop petits pour compter, ou allaient dans l’autre sens.',
  'factor.sleep.title': 'Sommeil court',
  'factor.sleep.says': 'Nous n’avons trouvé aucune étude sur le sommeil et les crampes dans le sport.',
  'factor.sleep.why': 'Le sommeil compte pour ta santé d’autres façons. Nous ne le comptons pas ici.',
  'factor.alcohol.title': 'Alcool',
  'factor.alcohol.says': 'Nous n’avons trouvé aucune étude sur l’alcool et les crampes dans le sport.',
  'factor.alcohol.why': 'Il compte pour ta santé d’autres façons. Nous ne le comptons pas ici.',
} as const;
