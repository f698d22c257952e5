/** The quick reference. */
export const reference = {
  'ref.title': 'Guide rapide',
  'ref.search': 'Chercher dans le guide',
  'ref.search.clear': 'Effacer la recherche',
  'ref.results': 'Passages avec « {query} » : {count}',
  'ref.noResults': 'Rien trouvé pour « {query} ». Essaie un muscle, une boisson ou un signe.',
  'ref.find.now':
    'crampe crampes spasme contraction contracture bloqué blocage tétanie jambe cuisse mollet mollets ischio ischios ischio-jambiers quadri quadriceps voûte plante orteils étirement étirer massage minuteur chrono',
  'ref.find.next':
    'éviter empêcher allure gestion entraînement course compétition affûtage glucides gel chaleur ravito',
  'ref.find.cause':
    'pourquoi raison origine électrolytes minéraux carence manque déshydratation fatigue quinine',
  'ref.find.lowcarb': 'cétogène keto lchf régime glucides sucres low-carb',
  'ref.find.fluids':
    'électrolyte électrolytes déshydratation déshydraté hydratation eau boire boisson surhydratation trop bu pastilles sel minéraux banane',
  'ref.find.strength': 'muscu musculation renfo renforcement gainage exercices pliométrie',
  'ref.find.doctor':
    'pipi urine urgence urgences engourdissement gonflement gonflé poitrine malaise effondrement évanouissement douleur hôpital docteur samu',
  'ref.tab': 'Cet onglet',
  'ref.tab.none': 'Pas de séance dans cet onglet',
  'ref.tab.none.body': 'Le guide marche aussi sans séance.',
  'ref.tab.panel': 'Voir le panneau',
  'ref.contents': 'En savoir plus',
  'ref.now.title': 'Crampe en cours ?',
  'ref.now.chest': 'Douleur à la poitrine, confusion ou mal à respirer ? Appelle le numéro d’urgence local.',
  'ref.now.which': 'Où est-elle ?',
  'ref.now.stop': 'Arrête-toi',
  'ref.now.stop.body': 'Arrête-toi ou descends du vélo. Tiens-toi à quelque chose.',
  'ref.now.calf.stretch': 'Étire le mollet',
  'ref.now.calf.body':
    'Recule la jambe douloureuse. Talon au sol, genou tendu. Penche-toi en avant jusqu’à ce que ça tire doucement.',
  'ref.now.calf.sitting':
    'Tu ne tiens pas debout ? Assieds-toi, garde le genou tendu et tire les orteils vers le tibia.',
  'ref.now.hamstring.stretch': 'Étire l’arrière de la cuisse',
  'ref.now.hamstring.body':
    'Pose le talon devant toi. Garde ce genou tendu. Recule les fesses et penche-toi en avant, le dos long.',
  'ref.now.hamstring.sitting': 'Au sol ? Assieds-toi, jambe tendue, et penche-toi vers tes orteils.',
  'ref.now.quad.stretch': 'Étire l’avant de la cuisse',
  'ref.now.quad.body':
    'Tiens-toi à quelque chose. Ramène le talon vers la fesse et garde les genoux côte à côte.',
  'ref.now.quad.sitting': 'Tu vacilles ? Allonge-toi sur le côté et fais pareil.',
  'ref.now.foot.stretch': 'Étire le pied',
  'ref.now.foot.body':
    'Enlève la chaussure si tu peux. Appuie les orteils vers le haut contre un mur, ou tire-les à la main.',
  'ref.now.foot.sitting': 'Puis pose le pied bien à plat et reste dessus un moment.',
  'ref.now.slow': 'Va doucement. Sans à-coups, et arrête avant la douleur.',
  'ref.now.hold': 'Tiens 20 à 30 secondes',
  'ref.now.hold.body': 'Souffle. Répète jusqu’à ce que ça ne tressaute plus.',
  'ref.now.timer.start': 'Tenir 30 s',
  'ref.now.timer.stop': 'Arrêter',
  'ref.now.timer.again': 'Tenir encore',
  'ref.now.timer.left': 'Encore {seconds} secondes',
  'ref.now.timer.done': 'Fini. Relâche doucement.',
  'ref.now.timer.holding': 'Tiens',
  'ref.now.timer.count': 'Maintien {n}',
  'ref.now.timer.cue': 'Bip ou vibration à la fin',
  'ref.now.back': 'Repars en douceur',
  'ref.now.back.body':
    'Marche d’abord, puis trottine tranquillement. Laisse passer environ cinq minutes avant de forcer à nouveau. Si ça tressaute, étire et ralentis.',
  'ref.now.enough': 'Arrête pour la journée si',
  'ref.now.enough.again': 'la crampe revient',
  'ref.now.enough.spot': 'la douleur reste au même endroit',
  'ref.now.enough.sign': 'un signe de la liste « Voir un médecin » apparaît',
  'ref.now.late': 'Les crampes viennent souvent tard dans une séance. Vas-y doucement si le retour est long.',
  'ref.now.pickle':
    'Jus de cornichon (saumure) ? Un test en labo a vu des crampes plus courtes, un test plus récent non. Étire d’abord. Évite-le en cas de reflux, d’hypertension ou de régime pauvre en sel.',
  'ref.now.evidence':
    'L’étirement soulage une crampe : les synthèses d’experts sont d’accord. Aucun essai n’a fixé la durée du maintien.',
  'ref.next.title': 'Avant la prochaine',
  'ref.next.lead':
    'Aucune astuce ne marche à elle seule pour tout le monde. Ces idées suivent ce que les études relient aux crampes.',
  'ref.next.pace':
    'Pars à ton allure d’entraînement ou en dessous. Sur un ultra, les coureurs qui ont eu des crampes étaient partis plus vite que ceux de leur niveau.',
  'ref.next.train': 'Entraîne-toi pour la longueur et les côtes prévues, étape par étape.',
  'ref.next.when':
    'Attends-toi à ce que la fin soit le plus dur. Dans une grande enquête, presque la moitié des crampes a commencé dans le dernier quart. Lève le pied avant.',
  'ref.next.fuel': 'Au-delà d’une heure, beaucoup de sportifs prennent 30 à 60 g de glucides par heure.',
  'ref.next.heat': 'Habitue-toi à la chaleur en 7 à 14 jours, et ralentis les jours chauds.',
  'ref.next.rest': 'Garde légers les trois derniers jours avant une course.',
  'ref.next.plan': 'Aie un plan : stop, étire, repars doucement.',
  'ref.next.log':
    'Note tes crampes dans tes notes de séance. Ce qui se répète chez toi t’en dit plus qu’une moyenne.',
  'ref.cause.title': 'Ce qui cause les crampes',
  'ref.cause.lead':
    'Une crampe, c’est un muscle qui se serre tout seul et ne se relâche pas pendant un moment. Ça fait mal. Le plus souvent, elle passe en quelques secondes ou minutes. Personne ne connaît une cause unique à toutes les crampes.',
  'ref.cause.night':
    'Les crampes de nuit, au repos, sont autre chose. Ce guide parle des crampes dans le sport.',
  'ref.cause.where':
    'En course à pied, c’est le plus souvent le mollet ; à vélo, l’avant de la cuisse. Sur les courses plus longues, la cuisse s’y met aussi.',
  'ref.cause.nerve.title': 'Les muscles fatigués trompent leurs nerfs',
  'ref.cause.nerve':
    'Dans un muscle fatigué, les signaux « serre » augmentent. Les signaux « relâche » faiblissent. C’est ce qui colle le mieux : les crampes touchent le muscle qui travaille, viennent tard et se calment à l’étirement.',
  'ref.cause.salt.title': 'Perte d’eau et de sel',
  'ref.cause.salt':
    'Une très vieille idée. De vieux rapports sur le travail à la chaleur et quelques études en labo l’appuient. Quatre études en course, avec pesée des sportifs ou analyse de sang, non.',
  'ref.cause.many.title': 'Beaucoup de choses à la fois',
  'ref.cause.many':
    'Les synthèses récentes voient un mélange qui change d’une personne à l’autre. C’est pourquoi Crampwise liste des facteurs et ne nomme pas de cause.',
  'ref.cause.myth.title': 'Souvent entendu',
  'ref.cause.myth.mg':
    '« Tu manques de magnésium ou de potassium. » Là où le sang a été analysé en course, il n’y avait pas d’écart qui compte.',
  'ref.cause.myth.drink': '« Bois autant que tu peux. » Cela peut être dangereux.',
  'ref.cause.myth.stretch':
    '« Étire-toi avant pour éviter les crampes. » Deux tests en labo n’ont trouvé aucun effet.',
  'ref.cause.myth.quinine':
    '« Prends de la quinine. » Ne le fais pas. L’agence américaine du médicament alerte sur des décès et des dommages au sang et aux reins.',
  'ref.lowcarb.title': 'Low-carb et keto',
  'ref.lowcarb.lead':
    'Avec peu de glucides, le corps produit moins d’insuline. Les reins éliminent alors plus de sel et d’eau, surtout les premières semaines.',
  'ref.lowcarb.study':
    'Dans un essai sur l’alimentation, les petits effets indésirables étaient plus fréquents avec très peu de glucides. Ces personnes n’étaient pas des sportifs. Aucune étude n’a regardé les crampes dans le sport.',
  'ref.lowcarb.try':
    'Certains sportifs prennent plus de sel les premières semaines, ou gardent des glucides pour les jours durs. C’est une opinion, pas testée.',
  'ref.lowcarb.ask':
    'Avec de l’hypertension, une maladie du cœur ou des reins, demande conseil avant d’ajouter du sel.',
  'ref.fluids.title': 'Boissons et sel',
  'ref.fluids.over.title': 'Ne bois pas trop',
  'ref.fluids.over':
    'Boire plus que tu ne transpires dilue le sel dans ton sang. Cela peut être mortel. Dans une étude sur un marathon, environ 1 coureur sur 8 a fini avec trop peu de sodium dans le sang. Ceux qui avaient pris du poids étaient les plus touchés.',
  'ref.fluids.thirst':
    'Bois quand tu as soif. Essaie de ne pas perdre plus d’environ 2 % de ton poids, et ne prends jamais de poids.',
  'ref.fluids.cramps':
    'Est-ce que ça aide contre les crampes ? Les études ne sont pas d’accord. Bois pour ta santé et ton allure.',
  'ref.fluids.sodium':
    'Sur les longues séances avec beaucoup de sueur, beaucoup de sportifs choisissent une boisson avec un peu de sodium. Pour les crampes, ce n’est pas démontré.',
  'ref.fluids.rate.title': 'Trouve ton taux de sudation',
  'ref.fluids.rate':
    'Pèse-toi avant et après une heure. Ajoute ce que tu as bu. Exemple : 70,0 kg avant, 69,0 kg après, un demi-litre bu. Cela fait 1,5 litre par heure.',
  'ref.fluids.range': 'Les gens sont très différents : souvent d’un demi-litre à deux litres par heure.',
  'ref.fluids.salty':
    'Des traces de sel sur le maillot ? Dans une étude de 350 sportifs, les personnes avec des crampes ne perdaient pas plus de sel dans la sueur. Le football américain était la seule exception.',
  'ref.minerals.title': 'Sodium, potassium, magnésium',
  'ref.minerals.sodium':
    'Sodium : ce que les sportifs mangeaient ou prenaient ne changeait rien dans les études en course qui ont regardé. Chez ceux qui ont eu des crampes, le sodium du sang était un peu plus bas dans l’une et un peu plus haut dans une autre.',
  'ref.minerals.potassium':
    'Potassium : il n’était pas plus bas dans le sang des personnes qui ont eu des crampes. Une banane le fait à peine bouger pendant une heure.',
  'ref.minerals.magnesium':
    'Magnésium : nous ne connaissons aucun essai sur les crampes dans le sport. Dans une course, il n’était pas plus bas chez les coureurs qui ont eu des crampes. Les comprimés peuvent déranger le ventre, et nuire aux personnes avec une maladie des reins.',
  'ref.minerals.food':
    'Certains coachs ne jurent que par les trois. Des aliments riches en minéraux, comme les noix et le poisson, conviennent à la plupart des gens.',
  'ref.fluids.ask':
    'Maladie des reins ou du cœur, hypertension ou grossesse : demande conseil avant de changer le sel ou les boissons.',
  'ref.pickle.title': 'Jus de cornichon',
  'ref.pickle.lead':
    'Une petite gorgée de cette saumure peut raccourcir une crampe. Si ça marche, c’est probablement un réflexe de la bouche et de la gorge. Le sel met plus de temps que ça à arriver dans le sang.',
  'ref.pickle.for':
    'Dans un test en labo, une crampe d’orteil a duré 85 secondes avec du jus de cornichon et 134 avec de l’eau. Les sels du sang n’ont pas changé.',
  'ref.pickle.against':
    'Un test plus récent avec 11 personnes ne l’a pas trouvé meilleur que l’eau. Personne ne l’a testé en course.',
  'ref.pickle.dose':
    'Le labo a utilisé environ 1 ml par kg, donc 70 ml pour 70 kg. L’étirement passe d’abord.',
  'ref.pickle.care': 'Évite-le en cas de reflux, d’hypertension ou de régime pauvre en sel.',
  'ref.pickle.stomach':
    'Avec sept fois plus, un tiers avait quitté l’estomac après cinq minutes. Ensuite, le reste n’a plus bougé pendant la demi-heure observée. La quantité de sodium dans le sang n’a pas changé.',
  'ref.pickle.mustard': 'Nous ne connaissons aucun essai de la moutarde contre les crampes.',
  'ref.strength.title': 'Renforcement',
  'ref.strength.lead':
    'Si des muscles fatigués sont derrière beaucoup de crampes, des muscles plus forts pourraient fatiguer plus tard. C’est logique, mais pas démontré.',
  'ref.strength.study':
    'Dans un marathon, 5 des 20 coureurs qui ont eu des crampes avaient fait du renforcement. Sur 63 autres, 30 en avaient fait. L’écart peut être dû au hasard.',
  'ref.strength.try':
    'Deux séances courtes par semaine ont aussi d’autres bénéfices, comme une foulée plus économe. Montées sur pointes, ponts, descentes de marche et squats sont un bon début.',
  'ref.sources.title': 'Sources',
  'ref.sources.here': 'Lu pour cette partie',
  'ref.sources.lead':
    'Nous les avons lues pour les textes d’ici. Les grandes enquêtes disent qui a des crampes, pas quand. Seules quelques études ont suivi une épreuve.',
} as const;
