import type { Phrases } from '../../phrases';

const months = '(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)';
const days = '(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const some = '(?:\\p{L}+|\\d+)';

/** People beside the athlete. */
const person =
  '(?:potes?|potos?|amie?s?(?! la ?$)|copains?|copines?(?! la ?$)|mari|femme|homme|conjointe?|compagnons?|compagnes?|cherie?|moitie|freres?|frangine?s?|soeurs?|pere|mere|papa|maman|daronne?|fils|fiston|filles?|gamine?s?|gosses?|enfants?|neveux?|nieces?|oncle|tonton|tante|grand.(?:pere|mere)|beau.?(?:pere|frere|fils)|beaufs?|belle.?(?:mere|soeur|fille)|cousine?s?|collegues?|coachs?|entraineure?s?|profs?|chefs?|president|presidente|kines?|medecin|toubib|docteur|osteo|voisine?s?|binomes?|partenaires?|co.?equipiers?|coequipieres?|equipiers?|equipieres?|camarades?|meneurs?|meneuses?|lievres?|premiere?s?(?= (?:du|de la|a|s|qui))|vainqueur|gagnant|favorie?|leader|gardienne?|goal|ailiere?|defenseur|attaquante?|buteur|laterale?|capitaine|arbitre|adversaires?|(?:mec|type|gars|monsieur|dame|meuf|nana|fille|concurrent|concurrente|participant|coureur|coureuse|cycliste|triathlete|traileur|traileuse|nageur|nageuse|joueur|joueuse|rameur|grimpeur|skieur|randonneur|randonneuse|finisher|senior|junior|cadet|stagiaire|eleve|touriste|inconnu|inconnue|monde|gens)s?|(?:petit|petite|jeune|ancien|vieux|autre)s?(?= (?:a|m|est|s|fait|avait|qui|dort|ont|etait)(?!\\p{L})| ?[,.!]| ?$)|equipe adverse|chiens?|chienne|chat|cheval|jument|poney|toutou)';

/** Words that can stand before "has", and are no person. */
const noPerson =
  '(?:ca|cela|tout|qui|y|on|je|j|tu|nous|mollets?|ischios?|jambiers?|quadris?|quadriceps|cuisses?|jambes?|adducteurs?|pieds?|voute|plantaires?|orteils?|fessiers?|fesses?|psoas|bras|mains?|doigts?|triceps|biceps|abdos?|dos|tibias?|trapezes?|muscles?|gauche|droite?|g|d|interne|externe|anterieur|arriere|corps|genou|cheville|soleaire|jumeau|femoral|cote|autre|deux|deuxieme|premiere|celui|celle|n|m|s|l|machine|montre|meteo|pluie|coeur|ventre|haut|bas|mis|mise|pret|prete|prets|commence|continue|recommence|reussi|cherche|oblige|fini|arrive|hesite|force|tendance|limite|debute|repris|passe|reste|suite|grace|retour)';

/** What turns a cramp word into no cramp of this workout: denial, fear, another day, another person, the night. */
export const scopes: Pick<
  Phrases,
  | 'denyBefore'
  | 'denyAfter'
  | 'unreal'
  | 'otherTime'
  | 'somebody'
  | 'night'
  | 'own'
  | 'beside'
  | 'forSomebody'
  | 'around'
  | 'noSignOf'
  | 'noneAfter'
  | 'otherDay'
> = {
  denyBefore: [
    'pas(?! (?:mal|loin|longtemps|que|seulement|de chance|cool|glop)(?!\\p{L}))|pas la moindre|aucune?s?|sans(?! (?:prevenir|raison|doute|surprise|cesse|arret|pitie|transition|crier|deconner|mentir|blague|parler|compter|sommation|avertissement|pouvoir)(?!\\p{L}))|ni|jamais(?! (?:\\p{L}+ ){0,2}(?:autant|aussi|pareil\\p{L}*|tel\\p{L}*|une? (?:pareil|tel)\\p{L}*|si)(?!\\p{L}))|zero|0|rien(?! (?:que|de tel|qu))|que dalle|nada|neant|nope|ras(?! jusqu)|non(?! plus)|evit(?:e|ee|es|ees|er|ent|ant)|evitement|exempt\\p{L}* de|absence (?:de|d)|plus de|plus d|nul(?:le|s)?(?: part)?|epargn\\p{L}*|echapp\\p{L}+ (?:a|aux|au)|au lieu (?:de|d)|plutot que|(?:pas|aucun\\p{L}*|moindre) (?:ombre|trace|signe|soupcon|debut|menace|alerte) (?:de|d)|ombre d.une|loin (?:de|des)|a l.abri (?:de|des)|fini(?:e|s|es) (?:les|la|le)|termine(?:e|s|es) (?:les|la)|adieu|bye|ciao|debarrass\\p{L}+ (?:de|des)|oublie\\p{L}*(?= (?:mes|mon|ma|les|la|le|de|d|l|que|cette)(?!\\p{L}))|(?:perdu|laisse|lache|paume|fait tomber) (?:mes|mon|ma)|rien a voir avec|n.etai(?:en)?t pas|c.etait pas|pa(?= de)|(?<!(?<!\\p{L})(?:au|a la) )moindre',
  ],
  denyAfter: [
    '(?:je )?(?:n.en ai|n.ai|j.en ai|en ai|en) (?:pas|jamais|aucune?|point) (?:eue?s?|vue?s?|senti\\p{L}*)?|connais? pas|aucune|(?:ne |n.?)?(?:sont|est|a|ont|etaient) (?:pas|jamais) (?:venue?s?|arrivee?s?|apparue?s?|la|ete|eu|pointe|ose|montre)|absentes?|evitees?|ecartees?|: ?(?:non|aucune?|zero|0|rien|neant|nada|ras|nope)|se (?:sont|est) (?:pas|jamais) \\p{L}+|restee?s? (?:sages?|a distance|au vestiaire|a la maison|loin|au chaud|au garage|tranquilles?|dans (?:leur|son))|(?:n.?ont|n.?a) pas \\p{L}+|aux abonnes absents|oubliees?|aux oubliettes|(?:lointain |mauvais |vieux )souvenir|nulle part|(?:m.)?(?:ont|a) (?:foutu|laisse) (?:la paix|tranquille)|(?:sont|est) (?:de l.histoire ancienne|derriere moi|oubliees?|finies?|loin|passees?)|au rendez.vous (?:manque|pas)|pas (?:eues?|au rendez.vous|invitees?|venues?|la|la(?= aujourd)|vues?|pour (?:aujourd.?hui|cette fois|moi))|zero|neant|nada|que nenni|walou|ni (?:rien|courbatures?|bobos?|douleurs?)',
  ],
  unreal: [
    '(?<!comme )si(?! (?:fort|violent|dur|intense|bien|mal|chaud|froid|raide|soudain|vite|brutal|puissant|loin|longtemps|ca se trouve)\\p{L}*)(?! \\p{L}+ que)|s.il|au cas ou|des fois que|en cas de?|de peur|par (?:peur|crainte|precaution)|(?:peur|trouille)(?!.{0,30}(?:j.ai|je|j.avais|on a|pris|bu)(?!\\p{L}))|flipp\\p{L}*|flip|angoiss\\p{L}*|stress\\p{L}* (?:de|des|d|par)|phobie|obsession|hantise|spectre|appreh?en\\p{L}*|mefi\\p{L}*|redout\\p{L}+|crai(?:ns|nt|nte|ntes|ndre|gnais|gnait|gnant)|inquiet\\p{L}*|inquietude|espoir|esper\\p{L}+|pour (?:eviter|prevenir|ne pas|pas|soigner|combattre|contrer|limiter|lutter)(?!.{0,30}(?:j.ai|je|j.avais|on a|pris|bu)(?!\\p{L}))|afin d|histoire (?:d|de ne|de pas)|contre(?= (?:les |la |des |mes |ces |ma |l.)?$)|lutte\\p{L}*|prevention|prevenir|risqu\\p{L}*|pourrai\\p{L}*|aurai(?:s|t|ent)|serai(?:s|t|ent)|devrai\\p{L}*|attend(?:ais|ait|re|s|ant)|imagin\\p{L}+|croyais|croyait|pensais|je (?:me )?pensais|pourquoi|comment|quelqu.?un (?:a|connait|sait)|est.ce|savez|connaissez|avez.vous|vous (?:faites|avez|croyez|connaissez|prenez)|c.est quoi|question\\p{L}*|deman(?:de|der|dais|dait)(?! (?:le changement|la sortie|a sortir))|conseil\\p{L}*|astuces?|remedes?|recettes?|solution|truc (?:contre|pour|anti)|articles?|podcast|video|tuto|lu (?:que|un|sur|qu)|parait|on (?:dit|m.a dit|m.avait dit)|coach (?:veut|dit|conseille|recommande)|demain|la prochaine fois|prochaine|(?:ca |je |on |il |elle )va (?:me |m.|encore )?(?=$|\\p{L}+er(?!\\p{L}))|vais|ira|aura|reve\\p{L}*|cauchemar\\p{L}*|sujet(?:te|s|tes)? aux?|propices?|pris pour|prenais pour|prenait pour|confond\\p{L}+|quand (?:on|vous|tu)|eviter(?!.{0,30}(?:j.ai|je|j.avais|on a|pris|bu)(?!\\p{L}))|plan (?:pour|de course|b)|consignes?|faudra\\p{L}*|il (?:me )?faut|faut (?:que|du|pas)|va falloir|penser a|achet(?:e|er)|command(?:e|er)|racheter|au moindre|a la moindre|au premier signe|meme pas|parl(?:e|er|ait|ant|ons|ions)(?: (?:de|des|d.))?(?= ?$)',
  ],
  otherTime: [
    `hier|avant.?hier|la veille|la semaine (?:derniere|passee|d.avant)|cette semaine|toute la semaine|en semaine|le mois (?:dernier|passe|d.avant)|l.?an(?:nee)? (?:derni\\p{L}+|passee?|d.avant)|l.(?:ete|hiver|automne) (?:dernier|passe)|autrefois|jadis|a l.epoque|dans le temps|(?<!comme )d.?hab(?:itude)?|toujours(?! (?:la|plus|autant|pas))|souvent|parfois|des fois|(?:a )?(?:chaque|toutes les) (?:fois|sorties?|courses?|semaines?)|tout le temps|en (?:19|20)\\d\\d|(?:il )?y a (?:\\p{L}+ )?${some} (?:ans?|annees?|mois|semaines?|jours?)|ya ${some} (?:ans?|mois|semaines?|jours?)|la (?:derniere|fois) (?:fois|d.avant|precedente)|l.autre (?:jour|fois|soir|semaine)|derni(?:er|ere|ers|eres) (?:course|sortie|marathon|fois|trail|edition|match|semi|saison|triathlon|entrainement|cyclo|ultra)s?|par le passe|avant (?:je|j)|suite (?:a la|aux|a ma|a mes) crampes?|(?:depuis|apres|suivant) (?:la|les|ma|mes|cette|l.episode de|mon episode de) ?(?:crampes?|episode)|(?:lendemain|surlendemain) (?:de|d)|${days} (?:dernier|passe|soir|matin)|(?:de|depuis|celle de|celui de|au match de|du|ce) ${days}|(?:de|d|en|debut|fin|mi|au mois de|depuis) ?-?${months}|normalement|d.?ordinaire|habituellement|generalement|en general|passee|precedent\\p{L}*|la fois ou|quand j.etais|etant (?:jeune|petit|ado)|historique|antecedents?|depuis que|depuis (?:plus|longtemps|des (?:mois|annees|semaines))|${some} (?:jours|semaines|mois) (?:apres|plus tard|avant)|avant le depart`,
  ],
  somebody: [
    `il(?! (?:y|n.y|(?:ne )?fai(?:t|sait)|a (?:fait|fallu|plu|neige)|fallait|faut|faudra|fera|pleu\\p{L}*|neig\\p{L}*|gel\\p{L}*|caill\\p{L}*|pel\\p{L}*|rest(?:e|ait)|me (?:rest|fall|faut|manqu)\\p{L}*|m.(?:a fallu|en)|s.agit|(?:est|etait) (?:\\d|temps|tard|tot|midi|encore|deja))(?!\\p{L}{3}))|ils|elles?|lui|leurs?|eux|(?:son|sa|ses)(?! (?:diva|tete|crise|fete|loi|star|apparition|come|retour|nez|place|forme))|quelqu.?un|certaine?s|d.?autres|les autres|l.autre (?:equipe|la.bas)|tout le monde|plein de (?:monde|gens)|beaucoup de (?:monde|gens|coureurs)|pas mal de (?:monde|gens|coureurs)|(?:mon|ma|mes|notre|nos|le|la|les|l.|un|une|des|deux|trois|ce|cette|cet|votre|ton|ta|plusieurs|quelques) ?(?:\\p{L}+ )?${person}(?!\\p{L})|equipe adverse|en face|ton|ta|tes|tu|vous|votre|vos`,
    `(?!${noPerson}(?!\\p{L}))\\p{L}{3,} (?:a|avait|a encore|a aussi|qui a) (?:eu|chope|pris|attrape|fait|souffert d|termine avec|fini avec) ?(?:une|des|sa|de|d|la|par|avec)?(?= )|(?<=^|[.!?,;:] )(?!${noPerson}(?!\\p{L}))\\p{L}{3,} (?:a|avait)(?= ?$)`,
    'thomas|julien|marie|paul|nico|seb|fred|pierre|sophie|lucas|hugo|camille|karim|antoine|manu|greg',
  ],
  own: [
    "je|j'|j|(?<!(?<!\\p{L})(?:devant|derriere|avec|cote de|pres de|contre|chez|pour|sur|apres|avant) )moi|mon|ma|mes|me|m'\\p{L}*|m|nous|on|notre|nos|j'\\p{L}+|perso|personnellement|chuis|jai|chui|moi.meme|le mien|les miens|les miennes",
  ],
  beside: [
    '(?:avec|derriere|devant|(?:depass|doubl|rattrap|attend|aid|encourag|crois|accompagn|remerci|felicit|suiv|port|tract|relay|remplac)\\p{L}{1,5}|rejoint|rejoindre|contre|chez|a|et|pour|de|d|croise|suivi|suivre|par|sur|sous|vers|entre|sans|selon|du|au|aux|des|attendu|laisse|lache|entre|comme|que|merci|voir|suivant|accompagne|tire|promene|emmene|face|battu|remercie|vu|est) ?(?:le |la |les |un |une |des |deux |l.)?',
  ],
  forSomebody: [
    '(?:pour|chez) (?:mon|ma|mes|le|la|les|son|sa|lui|elle|eux|notre|un|une|l)|de (?:mon|ma|mes|notre|nos)|a (?:mon|ma|un|une|notre)(?= )|cote (?:de )?(?:lui|elle)',
  ],
  night: [
    'la nuit(?! (?:tomb|est|arriv|venue|derniere))|cette nuit|dans la nuit|toute la nuit|de nuit(?= au lit)|chaque nuit|toutes les nuits|pendant la nuit|en pleine nuit|milieu de la nuit|nuits?(?= (?:derniere|passee|a cause))|au lit|dans (?:mon|le) (?:lit|pieu|plumard|sommeil)|sous la couette|au pieu|au dodo|(?:m.a|m.ont|me|suis|ete) (?:\\p{L}+ )?reveill(?:e|ee|er|ait)|(?<!(?<!\\p{L})(?:s.est|se sont|se|s.etait) )reveill(?:e|ee|er)(?= (?:a |par|en |vers|cette|avec|dans))|au reveil|en me reveillant|au saut du lit|nocturnes?|sur (?:le|mon) (?:canape|sofa|divan)|devant (?:la tele|netflix|un film|la serie)|en dormant|endormi|pendant (?:le sommeil|la sieste|que je dormais)|a la sieste|(?:a |vers |de )(?:[1-5]|deux|trois|quatre|cinq|minuit) ?h?(?:eures?)? ?(?:\\d\\d )?(?:du )?mat(?:in)?|du mat|a minuit|au bureau|au cine(?:ma)?|au restau?(?:rant)?|(?:jour|lendemain) d.apres|le soir (?:venu|meme|au|dans|sur|en)|en me (?:couchant|levant)',
  ],
  around: [
    '(?:avant|apres|recup\\p{L}*|post|pre|veille|veilles|lendemain|surlendemain|prochaine?s?|pour|preparation|prepa|preparer|prepare|j-\\d+|objectif|viser|vise|vivement|inscri\\p{L}+ (?:a|au|pour)|en vue|annulation|annulee?|bientot|dans \\d+ (?:jours|semaines)) ?-?(?:le |la |les |du |de la |de l.|de mon |de ma |de |d.?|des |au |mon |ma |un |une |l.|ce |cette |notre )?(?:grand |premier |prochain |futur )?',
  ],
  noSignOf: [
    '(?:aucune?|pas (?:de|d)|sans|pas (?:le|la) moindre|zero|jamais (?:de|eu)|ni) (?:signe|trace|symptome|indice|sensation|impression|debut|soupcon|gene|notion|suspicion)s? ?(?:de |d.|du )?',
  ],
  noneAfter: [
    '(?<=^ ?: ?)(?:non|aucune?|zero|0|rien|neant|nada|ras|nope)|(?<=^ )(?:oubliee?s? (?:a|au|dans|sur|chez)|restee?s? (?:a la maison|au frigo|dans)|(?:pas|aucune?) (?:pris|eu|du tout)|pour (?:demain|la prochaine))|(?<=^,? ?)(?:aucune?|zero|neant)(?= ?[.!,]?$)',
  ],
  otherDay: [
    `l.?an(?:nee)? (?:derni\\p{L}+|passee?)|(?:il )?y a ${some} (?:ans?|mois|semaines?)|en (?:19|20)\\d\\d|autrefois|la semaine derniere|le mois dernier|l.(?:ete|hiver) dernier|a l.epoque|annul\\p{L}+|report(?:e|ee|es|ees)(?!r)|la prochaine fois|l.an prochain|l.annee prochaine`,
  ],
};
