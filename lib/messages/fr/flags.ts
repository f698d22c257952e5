/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'À lire d’abord, s’il te plaît',
  'flags.found.body': 'Certains de tes mots sont sur notre liste « Voir un médecin ».',
  'flags.found.quote': 'Tu as écrit',
  'flags.found.all': 'Voir toute la liste',
  'flags.found.dismiss': 'Je voulais dire autre chose',
  'flags.found.below':
    'Les facteurs de crampe de cette séance sont plus bas. Pour l’instant, ils comptent moins.',
  'flags.found.short': 'Mots « Voir un médecin »',
  'flags.emergency.title': 'Appelle tout de suite le numéro d’urgence local',
  'flags.emergency.short': 'Urgence : appelle tout de suite',
  'flags.emergency.confused':
    'Confusion, comportement étrange, effondrement ou convulsions, pendant ou après l’effort. Si le corps est très chaud, commence à le refroidir à l’eau froide, sans attendre.',
  'flags.emergency.water':
    'Confusion, vomissements ou convulsions après une longue séance, surtout après avoir beaucoup bu. Ne donne plus rien à boire.',
  'flags.emergency.chest': 'Douleur à la poitrine, mal à respirer ou évanouissement.',
  'flags.emergency.tight':
    'Une jambe dure, très tendue, avec une douleur bien plus forte que prévu. Ou un pied engourdi ou faible après un gros effort ou un choc.',
  'flags.emergency.back':
    'Mal au dos ou à la jambe, avec du mal à retenir l’urine ou les selles, ou la peau engourdie entre les jambes.',
  'flags.emergency.side': 'Faiblesse ou engourdissement soudain d’un côté du corps.',
  'flags.emergency.whole': 'Crampes dans tout le corps avec de la confusion.',
  'flags.today.title': 'Fais-toi examiner aujourd’hui',
  'flags.today.body': 'Appelle aujourd’hui un médecin ou une ligne de conseil médical.',
  'flags.today.leg':
    'Une jambe gonflée, chaude, rouge ou plus foncée, avec une douleur qui bat ou qui ressemble à une crampe. Encore plus après un long voyage, une opération, une maladie, une grossesse ou des hormones.',
  'flags.today.leg.do': 'Tant que personne ne t’a examiné la jambe, ne la masse pas.',
  'flags.today.leg.now':
    'Douleur à la poitrine ou mal à respirer en plus ? Appelle tout de suite le numéro d’urgence local.',
  'flags.today.urine':
    'Urine foncée, comme du thé ou du cola. Ou douleur ou faiblesse musculaire bien pire que prévu, des heures ou des jours après l’effort.',
  'flags.today.pop':
    'Un coup ou un claquement soudain dans le mollet ou le talon. Ou tu ne peux plus pousser sur le pied ni monter sur la pointe.',
  'flags.today.many': 'Des crampes dans beaucoup de muscles, qui ne s’arrêtent pas.',
  'flags.today.headache':
    'Mal de tête, nausée ou mains gonflées après une longue séance où tu as beaucoup bu. Ne bois plus rien pour l’instant.',
  'flags.today.bruise': 'Un bleu ou un gonflement avec une crampe.',
  'flags.today.cold': 'Une jambe froide ou pâle qui fait mal au repos.',
  'flags.today.weak': 'Faiblesse ou engourdissement soudain dans une jambe.',
  'flags.soon.title': 'Prends rendez-vous dans les prochains jours',
  'flags.soon.walk': 'Mal au mollet à la marche, qui part au repos et qui revient.',
  'flags.soon.thin': 'Un muscle qui devient plus faible, plus mince ou engourdi.',
  'flags.soon.back': 'Mal au dos en même temps que des crampes aux jambes.',
  'flags.soon.bone':
    'Douleur en un point précis d’un os, pire aux chocs ou la nuit. Arrête de courir dessus.',
  'flags.soon.tight':
    'Une sensation de serrement au même moment de chaque sortie, qui se calme au repos, ou un pied qui s’engourdit.',
  'flags.soon.rest':
    'Des crampes au repos, la nuit, souvent, ou nouvelles après un nouveau médicament. N’arrête pas le médicament de toi-même.',
  'flags.soon.again': 'Des crampes qui reviennent sans cesse malgré le repos et les étirements.',
  'flags.ask.title': 'Demande conseil d’abord',
  'flags.ask.body':
    'Dialyse, grossesse, maladie des reins, maladie du cœur ou diabète ? Demande conseil avant de changer le sel ou le magnésium.',
  'flags.notComplete': 'Cette liste n’est pas complète. Si tu t’inquiètes, appelle un médecin.',
  'flags.check.lead': 'Coche ce que tu remarques maintenant. Rien n’est enregistré.',
  'flags.check.found': 'Tu as coché',
  'flags.check.clear': 'Tout décocher',
  'flags.setAside': 'Tu as dit que des mots de notre liste « Voir un médecin » veulent dire autre chose.',
} as const;
