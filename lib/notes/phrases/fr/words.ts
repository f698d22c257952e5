/** A muscle in a pattern of more than one list. */
export const muscle =
  '(?:mollets?|gastrocs?|soleaires?|ischios?(?:.jambiers?)?|quadris?|quadriceps|quads?|vastes? (?:internes?|externes?)|cuisses?|jambes?|adducteurs?|pieds?|voutes?(?: plantaires?)?|orteils?|fessiers?|fesses?|psoas|avant.?bras|bras|mains?|doigts?|triceps|biceps|abdos?|dos|tibias?|jambiers?|trapezes?)';

/** One that says which: no leg, thigh or arm. */
export const oneMuscle =
  '(?:mollets?|soleaires?|ischios?(?:.jambiers?)?|quadris?|quadriceps|quads?|vastes? (?:internes?|externes?)|adducteurs?|voutes?(?: plantaires?)?|orteils?|fessiers?|psoas|avant.?bras|triceps|biceps|abdos?|jambiers?)';

const sideOrSo =
  '(?:gauches?|droite?s?|g|d|interne|externe|arriere|anterieur|plantaires?|aussi|qui|me|m.a|m.ont)';

/** Up to three small words between a muscle and what it does. */
export const between = `(?: ${sideOrSo}){0,3}`;

/** What may stand before a thing of these days that still counts: "after", "the day after". */
export const after =
  "(?:(?:apres|post|malgre|depuis|suite a|lendemain (?:de|d)|veille de|pour|recup|avec) ?[-']? ?(?:le |la |les |l.|un |une |des |du |de la |mon |ma |mes |cette |ce |ces |deux |trois |petite |grosse |sa )?)?";

/** Going out too fast. */
export const tooFast = [
  'parti(?:e|s|es)? (?:[\\p{L}\\d]+ ){0,3}trop (?:vite|fort|rapidement|rapide|ambitieu\\p{L}+)',
  'parti(?:e|s|es)? (?:\\p{L}+ )?comme (?:un|une|des) (?:fusees?|avions?|idiote?s?|debiles?|dingues?|malades?|con(?:ne|s)?|bourrins?|fou|folle|fous|balles?|boulets?|missiles?|cretine?s?|abrutie?s?|debutante?s?|sauvages?|dera?tee?s?|lapins?|flech?e)',
  'parti(?:e|s|es)? (?:en (?:trombe|boulet|fusee)|sur des bases (?:trop|de)|au taquet|beaucoup trop)',
  '(?:depart|debut|premier (?:5|10|semi|km)|premiers? (?:km|kilos?|kilometres?|bornes)) (?:\\p{L}+ ){0,3}(?:trop (?:rapides?|vite|fort|ambitieu\\p{L}+)|canon|de (?:debile|fou|dingue|bourrin|malade|con|cretin|idiot)|en (?:trombe|fusee|boulet|surregime)|suicid\\p{L}+|kamikaze|euphoriques?|comme (?:un|une) \\p{L}+)',
  'depart (?:rapide|trop)',
  'trop (?:vite|fort|rapide) (?:au depart|au debut|parti\\p{L}*|des le (?:depart|debut)|sur le (?:premier|debut)|sur la premiere|dans la premiere|le premier|a velo|sur le velo)',
  '(?:velo|natation|premiere boucle|premier tour) (?:beaucoup |bien |un peu )?trop (?:fort|vite|rapide)',
  'trop (?:donne|force|appuye|pousse|tape dedans|envoye) (?:\\p{L}+ ){0,2}(?:au (?:debut|depart)|a velo|sur le velo|en debut|sur (?:la|le) premi\\p{L}+)',
  '(?:emporte|emballe|grise)\\p{L}* (?:au|par le|des le|sur le) depart',
  'sur.?regime (?:\\p{L}+ ){0,2}(?:au|des|sur|depart)',
] as const;

/** Slowing down in the end. */
export const fade = [
  '(?:pris|prends|prend|tape|rencontre|heurte|percute|trouve|mange|frappe|croise|vu) (?:\\p{L}+ )?(?:le |un |ce |mon )?(?:fameux |gros |grand )?murs?(?! (?:de la|du (?:bassin|fond|jardin)))',
  '(?:le|un|fameux|vrai|gros|au) mur (?:a|au|du|des|vers|vers le|est|des le) (?:le |km |la |kilometre |arrive )?(?:[23]\\d|trent\\p{L}*|vingt\\p{L}*|quarant\\p{L}*|marathon)',
  'mur (?:a|au|des|du|vers(?: le)?) (?:km |kilometre )?[23]\\d',
  '(?:le|fameux|du|vrai) mur(?= ?(?:,|\\.|!|;|:|$|et |puis |comme |quoi|classique))',
  "(?:j'ai|me suis|completement|litteralement|fini par|je|puis|et) (?:\\p{L}+ )?explos(?:e|ee|er)(?! (?:mon|ma|le|la|mes|les|de|mes))",
  'explos(?:e|ee|er|ion) (?:en (?:plein )?vol|a partir|au (?:km|\\d+e?)|totale|apres le|vers|des le|sur (?:la fin|la deuxieme|le (?:second|retour)))',
  '(?:(?:allure|rythme|vitesse|moyenne)(?: qui)?(?: s.| s.est | est )?|me suis|s.est|completement|je m.) ?effondr\\p{L}*(?! (?:en larmes|sur la ligne|dans))|effondrement',
  'coup de bambou|(?:j.ai|ai|et|puis) (?:\\p{L}+ )?(?:coule|sombre|pioche|pris l.eau|pris cher)(?! (?:a pic|dans|un cafe|une douche))|(?:crame|grille|brule)\\p{L}* (?:mes |toutes mes |les |toutes les )?cartouches|(?:positive|negatif? inverse) split|split positif|grosses? defaillances?|defaillances?',
  "(?:j'ai|completement|totalement) craque (?:sur|au|dans|a|des|apres|vers)",
  'perdu (?:\\p{L}+ ){0,2}(?:\\d+|\\p{L}+) (?:bonnes? |grosses? )?min(?:utes?)?(?! (?:a|au|pour))',
  'fini (?:a l.agonie|en (?:perdition|roue libre|survie)|a la rue|a la ramasse|au ralenti)|agoni\\p{L}*|chemin de croix|descente aux enfers|(?:en mode|mode) survie',
  'pay(?:e|ee|es|er|ais|ait|erai) (?:\\p{L}+ ){0,2}(?:cash|cher|(?:mon|le|ce) depart|l.addition|la note|a pied|ensuite|a la fin|sur la fin|apres|au (?:\\d+|km)|tout de suite|comptant)|(?:la note|l.addition) (?:est|fut|a ete) salee|je (?:le |l.ai )pay(?:e|ais)',
  '(?:allure|rythme|vitesse|moyenne|chrono|watts|puissance) (?:\\p{L}+ ){0,3}(?:chut|degring|plong|degrad|s.ecroul|ecroul|tombe)\\p{L}*|degring\\p{L}*|(?:me suis|tout) (?:\\p{L}+ )?ecroul\\p{L}*|ecroule\\p{L}* (?:sur|au|dans|apres|vers|a partir)',
  '(?:impossible|incapable) de (?:tenir|maintenir|garder) (?:l.allure|le rythme|la cadence|mon allure)|plus (?:pu|capable de) (?:tenir|relancer)|(?:ralenti|baisse|lache) (?:de plus en plus|inexorablement)',
  '(?:deuxieme|seconde|2e|2eme) (?:moitie|partie|boucle|semi) (?:\\p{L}+ ){0,3}(?:catastroph\\p{L}*|en survie|enfer|agonie|plus lente|beaucoup plus|calvaire|galere|compliquee?|penible|a la ramasse)',
  '(?:derniers?|dernieres?) (?:\\d+ )?(?:km|bornes?|kilos?|kilometres?|tours?) (?:\\p{L}+ ){0,3}(?:enfer|calvaire|agonie|galere|horribles?|interminables?|souffrance|cauchemar|au ralenti|en survie|au courage)',
] as const;
