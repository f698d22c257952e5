import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { wideSigns } from './wide-signs';

const leg = '(?:mollets?|jambes?|chevilles?|pieds?|cuisses?|genoux?)';
/** The part below the knee, one of the two. */
const lowerLeg = '(?:mollet|jambe)';
/** Up to four words that deny nothing. */
const plainWords = '(?:(?!(?:ni|pas|aucune?|non|sans|jamais|feu)(?!\\p{L}))\\p{L}+ ){0,4}';
/** Numb from cold or a posture: no sign. */
const cold =
  '(?!.{0,40}(?:froid|position|posture|gants?|gel|neige|cuissard|selle|lacets?|serre|glace|onglee|vibrations|circulation))';
/** A pain of the leg, told. */
const pain =
  '(?:douleurs?|(?:fait |ai |avais |du |a |toujours )?mal(?= (?:au|aux|a la|dans|des|quand))|brul(?:e|ent|ait|ures?)|serr(?:e|ent|ait)|crampes?|etau|tiraill\\p{L}*|lance|contracte|mollets? (?:\\p{L}+ )?(?:dur|lourd|tir)\\p{L}*)';
const stops = '(?:arret|repos|pause|stop|banc|vitrine|debout|assi)\\p{L}*';
const gone =
  '(?:passe|part|parti|disparai\\p{L}*|disparu|s.en va|s.envole|cesse|rien|calme|file|s.estompe|se dissipe|va mieux)';
const again =
  '(?:revien\\p{L}*|retour|reprend\\p{L}*|recommenc\\p{L}*|rebelote|repar(?:s|t|tir|tais|tait)(?!\\p{L})|pareil|idem|a nouveau|de nouveau|chaque fois|et ainsi de suite|toutes les)';
const muchWater =
  '(?:(?:trop|beaucoup|tellement|enormement) (?:bu|d.?eau)|(?:[4-9]|1\\d) ?(?:l|litres?) d.?eau|des litres)';

const closeSigns: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:douleurs?|(?:fait |ai |avais )?mal (?:a|dans)|oppress\\p{L}*|poids|pression|serrements?|serr(?:e|ait)|point|pointe|barre|gene|etau|pincement|brulure|compress\\p{L}*|elancements?|coup de (?:poignard|couteau)|tension|lourdeur) (?:\\p{L}+ |l.){0,4}?(?:poitrine|thorax|thoraciques?|coeur|sternum|pectora\\p{L}*|poitrail|cage thoracique|cote gauche de la poitrine)(?! (?:du groupe|de la course))(?<!mal au coeur)|poitrine (?:\\p{L}+ ){0,3}?(?:serree?|serre|serrait|oppress\\p{L}*|qui (?:serre|brule|lance)|comprim\\p{L}*|en feu|lourde|douloureuse|fait mal|bloquee)|(?:thorax|sternum) (?:\\p{L}+ )?(?:douloureux|oppresse|serre|comprime)|angor|angine de poitrine|infarctus',
    '(?:thorax|poitrine|sternum|coeur) (?:\\p{L}+ ){0,3}(?:qui (?:serre|pince|tire|appuie|brule|lance)|dans un etau|pris dans|me serre\\p{L}*|comprime\\p{L}*|ecrase\\p{L}*)|(?:pincements?|pique|picote|coups? d.aiguille|tiraillement|enclume|elephant|sensation d.etau|genes?|contraction|crampe) (?:\\p{L}+ ){0,3}(?:au |sur |dans |a |derriere )(?:la |le )?(?:poitrine|thorax|sternum|coeur)|douleurs? (?:\\p{L}+ )?(?:thoraciques?|retrosternale\\p{L}*|precordiale\\p{L}*)|douleur (?:\\p{L}+ ){0,3}(?:irradi\\p{L}*|qui descend) (?:dans |vers )?(?:le )?(?:bras gauche|la machoire)',
  ],
  'breathing-trouble': [
    '(?:du )?mal a respirer|plus d.?air|essouffle\\p{L}* anormal\\p{L}*|impossible de respirer|souffle coupe|n.?arrivai[st] (?:plus|pas) a respirer',
  ],
  'confusion-collapse': [
    'sav(?:ais|ait) (?:meme |vraiment )?(?:plus|pas|meme plus) (?:\\p{L}+ ){0,3}?(?:ou|quel\\p{L}*|qui|mon (?:nom|prenom)|comment je|le score|si c.etait|ce que je|dans quel)(?!\\p{L})|ne sais plus (?:\\p{L}+ )?(?:ou|comment) (?:j|je)|plus (?:su|capable de dire) (?:\\p{L}+ ){0,3}(?:ou|mon (?:nom|prenom)|quel\\p{L}*)',
    '(?<!(?:copain|copine|coureur|coureuse|mec|gars|collegue|ami|amie|coequipier|spectateur|concurrent|voisin|fille|dame|type|participant) (?:\\p{L}+ ){0,5})malaises?(?! (?:social|avec|entre|dans l.equipe))|vaga(?:l|ux)(?!\\p{L})|evanoui\\p{L}*|(?:tomb\\p{L}+ )?dans les pommes|(?:perdu|perte de|reprendre|repris) connaissance|inconscien(?:te?|ts)(?!\\p{L})|(?<!comme un )syncopes?|desorient\\p{L}*|confus(?:e|ion)?(?!\\p{L})|voiles? noirs?|plus ou j.etais|(?<!(?<!\\p{L})(?:rire|larmes) )effondre\\p{L}* (?:a (?:l.arrivee|la fin|\\d)|apres la ligne|sur (?:la ligne|la route|le (?:bitume|sol|bord))|au sol|par terre|d.un coup)|delir(?:ais|ait|er|ant|ium|e)(?= (?:un peu|sur|a|completement|total(?:ement)?|,|\\.|dans))(?<!(?<!\\p{L})(?:un|de|du|quel|gros|en mode|ce|le|total) delire)|tourne\\p{L}* de l.?oeil|divagu\\p{L}+|convulsions?|convulsive|(?:j.ai|ai) convulse|convulsais|hallucinations?|hallucinais|(?:propos|parol\\p{L}+|discours|phrases|etais|etait) (?:\\p{L}+ )?(?:incoheren\\p{L}*|decousus?)|(?:je (?:me suis mise? a )?|me voit |j.ai |ai )racont\\p{L}+ n.importe quoi|plus aucun repere|titub\\p{L}*|marchais (?:de travers|en zigzag)|black.?out|trous? noirs?|(?:vu|voyais) (?:tout )?(?:noir|trouble et)|demande (?:\\p{L}+ )?mon (?:nom|prenom)|souven\\p{L}* (?:plus|pas) (?:de la fin|des derniers|du dernier|de l.arrivee|comment|de mon nom)|aucun souvenir (?:de|des)|dans le gaz|dans le cirage|(?:amnes|absence)\\p{L}* (?:de quelques|passagere)',
    '(?:rappel\\p{L}*|souven\\p{L}*|retrouv\\p{L}*) (?:\\p{L}+ )?(?:plus|pas|plus du tout|meme plus) (?:de |d. ?)?(?:mon|quel|ou|comment|ce que|la fin|le dernier|les derniers|rien)(?: \\p{L}+)?|failli (?:m.evanouir|tomber dans les pommes|tourner de l.oeil|perdre connaissance|faire un malaise)|(?:jambes|tete) (?:\\p{L}+ )?(?:qui )?(?:coupees? et|tourne\\p{L}*)[^.\\n]{0,30}(?:par terre|au sol|tombe|noir|assise?|allonge\\p{L}*)|(?:au bord du|proche du|presque un?) (?:malaise|evanouissement|tomber)|(?:repondais|repondait) (?:plus|a cote)|incapable de dire (?:mon|ou|quel)\\p{L}*|ecroule\\p{L}* (?:a l.arrivee|apres la ligne|sur la ligne|au sol|d.un coup|par terre)|vu (?:trente.six chandelles|des etoiles) et',
  ],
  'overdrinking-signs': [
    `(?:vomi\\p{L}*|confus\\p{L}*).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomi\\p{L}*|confus\\p{L}*)`,
  ],
  'headache-after-drinking': [
    `(?:mal (?:a la|de) tete|mains? gonflees?|nausee\\p{L}*).{0,60}${muchWater}|${muchWater}.{0,60}(?:mal (?:a la|de) tete|mains? gonflees?|nausee\\p{L}*)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:courbatures|douleurs?) (?:\\p{L}+ ){0,3}(?:bien )?(?:pires?|plus fortes?) que (?:la normale|d.?habitude|normal)',
  ],
  'same-point-tightness': [
    '(?:toujours|a chaque fois|a chaque sortie) (?:\\p{L}+ ){0,3}(?:meme) (?:endroit|moment|distance|kilometre).{0,40}(?:dur|serre|engourdi|tension)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'crampe\\p{L}*.{0,40}depuis (?:\\p{L}+ ){0,4}(?:traitement|medicament|comprime|statine)\\p{L}*|depuis (?:\\p{L}+ ){0,4}(?:traitement|medicament|comprime|statine)\\p{L}*.{0,40}crampe\\p{L}*',
  ],
  'keeps-coming-back': [
    'revien(?:t|nent) (?:toujours|sans cesse)?.{0,40}malgre.{0,30}(?:repos|etirement)\\p{L}*|malgre.{0,30}(?:repos|etirement)\\p{L}*.{0,40}revien(?:t|nent)',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}durs? comme (?:du |de la )?(?:bois|pierre|beton) et (?:\\p{L}+ )?(?:engourdi|gonfle)\\p{L}*|syndrome des? loges?`,
  ],
  'bladder-saddle': [
    '(?:plus|pas) (?:\\p{L}+ )?(?:retenir|controler) (?:mes |l.?|les )?(?:urines?|selles?|vessie)|entrejambe (?:engourdie?|insensible)|incontinence',
  ],
  'one-sided-calf-swelling-warmth': [
    `${lowerLeg} (?:gauche |droite? )?${plainWords}(?:(?:gonfl|enfl)\\p{L}+|chaud(?:e|s|es)?|tout(?:e)? rouge|rouge et \\p{L}+|\\p{L}+ et rouge|double de volume)|(?:(?:gonfl|enfl|tumef)\\p{L}+|oedeme|chaleur)(?: et (?:chaud|rouge|dur|douloureu\\p{L}+))? (?:au |du |le |la |dans le |de la |a la |sur le |mon |ma )(?:bas de la )?${lowerLeg}(?!s)|plus (?:gros|chaud|epais|gonfle|volumineu)\\p{L}* que (?:l.autre|le (?:gauche|droit)|la (?:gauche|droite))|\\d(?:[.,]\\d)? ?cm de plus`,
    `(?:mollet|jambe)[^\\n]{0,70}(?:gonfle|gonflee|enfle|enflee|dur|dure|rouge|tendu) et (?:\\p{L}+ )?(?:chaud|chaude|rouge|brulant|brulante)|(?:mollet|jambe) (?:gauche |droite? )?${plainWords}(?:brulante?|bouillante?|ecarlate|double|plus gros(?:se)?|plus chaud\\p{L}*)|phlebite|thrombose|embolie pulmonaire`,
  ],
  swelling: [
    '(?<!(?<!\\p{L})(?:pneus?|roues?|chambre|ballons?|bouee|matelas|tubeless|boyaux?|re) (?:\\p{L}+ ){0,2})(?:de)?gonfl(?:e|ee|es|ees|ait|ent|ement|ements)(?! (?:a bloc|(?:les|mes|ma|le|la) (?:pneus?|roues?|chambre|fourche|boudin)|a \\d|mon ego|d.orgueil|de (?:fierte|bonheur|pluie)))(?<!(?<!\\p{L})(?:avant.?bras|bras) gonfles?)|enfl(?:e|ee|es|ees|ure|ait|ent)(?!\\p{L}| de)|oedeme\\p{L}*|oeuf de pigeon|(?:double|triple|tripler|doubler) de volume|(?:gros|grosse|rond|comme) (?:comme )?(?:un |une )?(?:melon|pamplemousse|balle de tennis|orange|pasteque)|plus gros\\p{L}* que (?:l.autre|le (?:gauche|droit))|bouffi\\p{L}*|tumefi\\p{L}*|epanchement|poche de liquide|\\d(?:[.,]\\d)? ?cm de plus',
    '(?:cheville|genou|pied|mollet|main|coude|poignet|doigt|orteil|jambe)s? (?:gauche |droite? )?(?:(?!pas |ni |plus |jamais )\\p{L}+ ){0,2}(?:a (?:double|triple)|double|comme (?:un |une )?(?:ballon|patate|balle|poteau|melon|pasteque|oeuf)|enorme|boursoufle\\p{L}*|enfl\\p{L}*)(?= ?(?:$|[.,;!]| de| depuis| ce| et))|(?:de l.?eau|du liquide|liquide|eau) (?:dans|au|autour d\\p{L}*) (?:le |la |mon |ma |l.)?(?:genou|cheville|coude|articulation)|(?:rentre|rentrait|rentrer|passe|enfile|mettre) (?:\\p{L}+ )?(?:plus|pas) (?:\\p{L}+ )?(?:dans )?(?:la |ma |mes |les )chaussures?(?! neuves)|(?:une |grosse |belle |enorme |vilaine )bosse (?:\\p{L}+ )?(?:sur|au|a la|dans) (?:le |la |mon |ma |l.)?(?:tibia|cheville|genou|mollet|cuisse|front|tete|coude|pied|tendon|bras)|boule (?:dure )?(?:qui )?(?:sort|sortie) (?:sur|au) \\p{L}+|boursouflure',
  ],
  bruising: [
    '(?<!comme )(?:un|des|gros|enormes?|beau|joli|petits?|le|mon|quelques|plusieurs|vilain|sacre|superbe|deux|trois|mes) (?:\\p{L}+ )?bleus?(?! (?:ciel|marine|du ciel|blanc|de la mer|azur|horizon|turquoise|clair|roi|nuit|lagon|ou|et (?:blanc|soleil)))(?<!(?<!\\p{L})(?:ciel|maillot|train|short|panneau|balisage|parcours|piste|velo|lac|mer|departement|vert) bleus?)|bleus? (?:de \\d|enorme|sur (?:la|le|les|toute)|au (?:mollet|genou|bras|tibia)|a la (?:cuisse|hanche)|partout|geant|monstre|gros)|(?:tourn|vir|devien|deven)\\p{L}* (?:au |a )?(?:bleu|violet|noir)(?:e|te)?(?! (?:avec|et le ciel))|(?:mollet|cuisse|cheville|pied|orteil|genou|ongle|bras|hanche|fesse|tibia|peau)s? (?:\\p{L}+ ){0,2}(?:bleue?s?|violet\\p{L}*|violac\\p{L}*|noire?s?)(?! et blanc)|hematomes?|ecchymoses?|violac\\p{L}*|contusions?',
    'bleus? (?:\\p{L}+ )?(?:qui )?(?:sort|sortent|apparai\\p{L}*|commence|arrive|se forme|pousse|monte|descend)(?! du garage)|(?:un|gros|joli|beau) bleu (?:apparai\\p{L}*|sort)|bleui\\p{L}*|bleute\\p{L}*|verdatre et (?:bleu|jaune)|toutes? (?:bleue?|violette?|noire?)s?(?= ?(?:$|[.,;!]))|(?:de|par) toutes les couleurs(?! (?:du maillot|dans le peloton))(?<=(?:mollets?|jambes?|chevilles?|pieds?|cuisses?|genoux?|bras|mains?|hanches?|fesses?|tibias?|orteils?|coudes?|epaules?)(?: \\p{L}+){0,3} (?:de|par) toutes les couleurs)|arc.en.ciel sur (?:la|le|ma|mon) (?:mollets?|jambes?|chevilles?|pieds?|cuisses?|genoux?|bras|mains?|hanches?|fesses?|tibias?|orteils?|coudes?|epaules?)|marque (?:bleue|violette|noire)|tache (?:bleue|violette|violacee)|saignement (?:interne|dans le (?:mollet|muscle))|epanchement sanguin|bleu.?(?:violet|noir|jaune)|(?:jaune|vert|violet) et bleu(?! (?:maillot|clair))',
  ],
  'dark-urine': [
    '(?:urines?|pipis?|pisses?|pisser|pisse|uriner?|urinais?) (?:\\p{L}+ |d.){0,5}?(?:foncee?s?|sombres?|bruns?|brunes?|brunatres?|marrons?|noire?s?|coca|cola|the|rouges?|rougeatres?|rosees?|cafe|sang|ambree?s?|rouille|biere brune)(?!\\p{L})|(?:sang|hemoglobine) dans (?:les |mes |l.|mon |le |la )?(?:urines?|pipi|pisse)|hematurie|couleur (?:coca|cola)|rhabdo\\p{L}*',
    '(?:urines?|pipi|pisse) (?:\\p{L}+ ){0,4}(?:couleur|teinte) (?:\\p{L}+ )?(?:coca|the|cafe|biere|rouille|brique|porto)|(?:pisse|pisser|urine|uriner) (?:du |tout )?(?:coca|the|brun|marron|noir|rouge|sang|fonce)|pisse du sang|urines? (?:orange|acajou|rouille|porto|brique)|myoglobin\\p{L}*',
  ],
  'pop-sudden-snap': [
    '(?:un |le |entendu |senti |ca a fait |fait |petit |gros |et |bruit |puis |la )?(?<!(?:rayon|chaine|cable|patte|derailleur|lacet|batons?|pneu|selle)s? (?:\\p{L}+ |\\p{L}+, ){0,3})(?:clac|crac|tchac|schlac|ploc|poc|clonc)(?!\\p{L})|(?:un |gros |petit |entendu (?:un |le |comme un )?|senti (?:un |le |comme un )?|bruit de |fait |le |sorte de )(?:pop|clic|snap|toc)(?!\\p{L}|.?corn|.?up|.?art)|pop (?:dans|au|derriere|sous)|(?<!(?<!\\p{L})(?:une|la|grosse|des) )claquements?(?! (?:de doigts|du tonnerre|de portes?|de dents|de drapeau))|(?<!(?<!\\p{L})(?:genoux?|os|parquet|vertebres|neige|articulations?) (?:\\p{L}+ ){0,2})craquements?(?! (?:de la glace|du parquet|des branches))|(?:ca|qui|mollet|ischio|muscle|tendon|achille|cheville|genou|quadri|truc|chose|cuisse|gauche|droite?|adducteur)(?: \\p{L}+)? (?:a|ont|m.a) (?:claque|craque|pete|fait (?:clac|crac|pop)|casse net|rompu)(?! (?:mental|nerveu|nos|la|le|un|une|mon|ma|des|dans la tete))|senti (?:\\p{L}+ |l.){0,4}?(?:lacher d.un|claquer|craquer|peter|se dechirer|rompre|se rompre|casser)(?!\\p{L})|(?<!(?<!\\p{L})(?:donne|donner|redonne|filer|file|remis|met) (?:un |comme un |un vrai |un petit )?)coup de fouet(?! nerveu)|comme (?:un |si (?:on|quelqu.un) (?:m.avait|me|m.a) (?:\\p{L}+ ){0,3})(?:coup (?:de (?:pied|fouet|feu|baton|fusil|poignard|couteau)|dans)|elastique (?:qui|pete|casse|lache|claque)|tire (?:dessus|une balle)|frappe|tape|caillou (?:recu|dans)|pierre)|bruit (?:sec|de (?:claquement|craquement|branche|elastique|corde))|coup de (?:pied|feu) dans (?:le |la )?(?:mollet|cuisse|tendon|achille)|senti (?:\\p{L}+ ){0,2}(?:elastique|corde) (?:qui )?(?:lach|pet|claqu|cass)\\p{L}*',
    'senti\\p{L}* (?:\\p{L}+ ){0,4}(?:lacher|lache|craquer|claquer|peter|sauter|rompre|ceder|partir d.un coup)(?! (?:mentalement|le groupe|prise|les chevaux|du lest|l.affaire))|(?:sensation|impression|bruit) (?:de |d.)(?:dechirure|dechirement|claquage|claquement|craquement|rupture|elastique|corde qui)|dechirure (?:brutale|nette|soudaine|d.un coup|franche)|(?:muscle|mollet|ischio|tendon|cuisse|truc|adducteur) (?:\\p{L}+ )?(?:s.est |a |vient de )(?:dechire\\p{L}*|claquer?|rompu|lache|lacher|craquer?|petee?)(?! (?:la|le|les|mentale\\p{L}*))|comme un(?:e)? (?:coup|decharge|balle|pierre|fleche|caillou|couteau|elastique|corde)(?: de (?:poignard|couteau|pied|fouet|fusil|feu|marteau))? (?:\\p{L}+ )?(?:dans|derriere|au|sur|qui (?:casse|pete|lache)) (?:le |la |mon |ma |l.)?(?:mollet|cuisse|ischio|talon|tendon|jambe|achille|dos de la cuisse)?|fait (?:un )?(?:gros |grand )?(?:clac|crac|pop|schlack|tchac)',
  ],
  'cramps-all-over': [
    'crampes? (?:partout|dans tout le corps|generalisees?)|tout le corps (?:\\p{L}+ )?(?:crampe|tetanis)\\p{L}*|tetanise\\p{L}* (?:de partout|entierement)',
  ],
  'cold-pale-leg': [
    `(?:${leg}|orteils?) (?:\\p{L}+ ){0,2}froide?s? et (?:blanc|pale|bleu)\\p{L}*|blanc(?:he)? et froide?`,
  ],
  weakness: [
    '(?:peux|peut|pouvais|pu|arriv\\p{L}+|possible|capable|impossible|incapable|reussi\\p{L}*|tien\\p{L}*|tenir|mont\\p{L}+)(?: \\p{L}+){0,4}? sur (?:la |les |une )(?:pointe|demi.pointe)s?(?! (?:rocheuse|du cap))(?<!(?<!\\p{L})(?:pouvais|peux|pu|arrive) (?:me |bien |enfin ){1,2}(?:mettre |monter |tenir )?sur (?:la |les )pointes?)|(?:impossible|incapable|plus|pas) (?:de |a |d.)?(?:\\p{L}+ ){0,2}(?:lever|relever) (?:le |mon |la )?(?:pied|pointe|orteils?|gros orteil|talon)',
    `(?:jambe|genou|cheville|pied|bras|main|cuisse)s? (?:gauche |droite? )?(?:\\p{L}+ |m.\\p{L}+ ){0,3}?(?:lach(?:e|es|ait|ent|aient)|se derob\\p{L}*|derob\\p{L}*|faibl\\p{L}*|flanch\\p{L}*|sans (?:aucune )?force|ced(?:e|ait|ent)|pli(?:e|ait) (?:tout\\p{L}* seule?|sous)|paralys\\p{L}*|me (?:porte|tient) (?:plus|pas))(?!.{0,6}(?:prise|le guidon|la barre|affaire))(?<!jambes faibl\\p{L}{0,3})|(?:plus|pas|sans|perte|perdu|manque) (?:de |de la |aucune |la moindre |toute )?forces?(?! (?:en fin|pour|mental|de ven|dans la tete|a la fin|sur la fin))|se derob\\p{L}*|faiblesses?(?! (?:mental|technique))|pied (?:\\p{L}+ )?(?:qui )?(?:tombe|tombant|traine|racle)(?! dans)|steppage|(?:mollet|quadri|jambe|pied|main|muscle)s? (?:\\p{L}+ ){0,2}(?:paralys|tres faible|affaibli)\\p{L}*`,
    '(?:mollet|jambe|pied|cuisse|main|bras|quadri|cheville|genou)s? (?:gauche |droite? )?(?:\\p{L}+ ){0,2}(?:plus faible|moins fort|sans force|affaibli\\p{L}*|vraiment faible|tout faible|toute faible|inerte|mort de fatigue nerveuse|qui (?:part tout\\p{L}* seule?|se derobe|lache|cede|plie|flanche|decroche))(?! (?:mental|en (?:natation|cote)))|(?:pied|pointe|avant.pied|orteils?) (?:\\p{L}+ ){0,3}(?:accroche|bute|racle|traine|frotte|claque au sol|tape au sol|tombant|qui tombe)|(?:je )?(?:ne |n.)?(?:le |la )?(?:leve|releve|souleve) plus (?:le |la |mon |ma )?(?:pied|pointe|orteils?|avant.pied|bras|jambe)|(?:arrive|arrivais|arrivait|peux|pouvais|peut|reussi\\p{L}*) (?:\\p{L}+ )?(?:plus|pas) (?:a |bien a )?(?:lever|relever|soulever|pousser sur) (?:le |la |mon |ma |l.|les )?(?:pied|pointe|orteils?|avant.pied|gros orteil|talon|mollet)|pied (?:gauche |droit )?(?:\\p{L}+ )?je (?:ne )?(?:le |la )?(?:leve|releve|souleve) plus|leve plus(?= ?(?:$|[.,;!]))|(?:jambe|genou|cheville|hanche)s? (?:\\p{L}+ ){0,3}(?:me lach\\p{L}*|m.a lach\\p{L}*|parti\\p{L}* (?:sous moi|dans le vide)|s.est (?:derobe\\p{L}*|plie\\p{L}*)|me porte (?:plus|pas)|tient (?:plus|pas))|parties? sous moi|pieds? tombants?|deficit (?:moteur|de force)|moins de force (?:dans|au|a la|du cote) \\p{L}+|lache (?:tout ce|les objets)|(?:relevees?|montee) (?:de |sur )(?:talon|pointe)s? (?:\\p{L}+ ){0,2}impossibles?',
  ],
  numbness: [
    `engourd\\p{L}*${cold}|fourmi(?:s|lle|llent|llait|llaient|llement|llements|ller)(?!\\p{L})${cold}(?! (?:rouges|volantes|dans les jambes (?:avant|d.impatience|et envie|d.envie)))|insensibl\\p{L}*${cold}|insensibilite|anesthesi\\p{L}* (?:par|du|de la)|paresthesi\\p{L}*|picotements?${cold}|(?:perte de|plus (?:de|aucune)|zero|sans) sensibilite|perdu (?:la sensibilite|toute sensation)|plus aucune sensation dans ${cold}`,
    `(?:plus|pas) (?:senti\\p{L}*|sens|sentais|sentait) (?:mes|mon|ma|le|la|les) (?:\\p{L}+ )?(?:pieds?|orteils?|jambes?|mains?|doigts?|mollets?|cuisses?|bras|plante|voute|talons?)${cold}|sens(?:ais)? (?:plus|pas) (?:mes|mon|ma|le|la|les) (?:\\p{L}+ )?(?:pieds?|orteils?|jambes?|mains?|doigts?|mollets?|cuisses?|bras|plante|voute|talons?)${cold}|(?:orteils?|pieds?|jambes?|mains?|doigts?|mollets?|bras|cuisses?|fesses?|plante) (?:gauche |droite? )?(?:\\p{L}+ ){0,2}(?:endormi(?:e|s|es)?|s.endort|s.endorment|s.endormait|en carton|cartonn\\p{L}*|cotonneu\\p{L}*)(?<!(?:bras|jambes|cuisses|mollets) (?:\\p{L}+ ){0,2}(?:en carton|cotonneu\\p{L}*))(?! a force| d.etre (?:rest|assis)\\p{L}*)${cold}`,
    `(?:sensation|impression) (?:de |d.)(?:coton|carton|semelle|pied mort|decharges?|fourmis|aiguilles?|pied endormi|courant|anesthesie)|(?:pied|orteil|main|bras|jambe|doigt|mollet)s? (?:gauche |droite? )?(?:mort|morte|morts|engourdi\\p{L}*|anesthesie\\p{L}*)(?= ?(?:$|[.,;!]))${cold}(?! de fatigue)|(?:plus|plus aucune|aucune|moins|perte|perdu) (?:de |la |toute |toutes |des )?(?:sensations?|sensibilite)s? (?:au|dans|sur|du|de la|a la|aux|sous) (?:\\p{L}+ |l.){0,3}(?:pieds?|orteils?|jambe|main|doigts?|mollet|cuisse|plante|dessus|talon)${cold}|(?<=, ?)plus (?:de|aucune) sensations?(?= ?(?:$|[.,;!]))|(?:decharges?|chocs?|courant) electriques?(?! (?:de|du) (?:cloture|velo))|decharges? (?:\\p{L}+ )?(?:dans|jusqu|le long|et des)|coton sous (?:le|les|mes) pieds?|sens (?:plus|mal|moins|a peine) (?:mon|ma|mes|le|la|les) (?:\\p{L}+ )?(?:orteils?|pieds?|doigts?|main|talon|plante)${cold}|aiguilles dans (?:le|la|les|mon|ma|mes) (?:pieds?|jambes?|orteils?|mains?|bras|mollets?)|dormeur dans la jambe|hypoesthesie`,
  ],
  atrophy: [
    `(?:${leg}|quadri|quadriceps|muscle|bras|vaste) (?:\\p{L}+ |\\d+ ?cm ){0,5}?(?:fondu\\p{L}*|aminci\\p{L}*|maigri\\p{L}*|plus (?:fin|mince|petit|maigre)\\p{L}*(?! (?:qu.avant l|foulee))|tout(?:e)? (?:maigre|maigrichon|fine?|petite?)|maigrichon\\p{L}*|ratatine\\p{L}*|retreci\\p{L}*)|atrophi\\p{L}*|amyotroph\\p{L}*|fonte (?:musculaire|du)|\\d(?:[.,]\\d)? ?cm (?:de|en) moins|perdu (?:\\p{L}+ |\\d ?cm ){0,3}(?:volume|muscle|masse|circonference|tour)(?: \\p{L}+){0,3} (?:mollet|cuisse|jambe|quadri)|(?:a|ont) perdu \\d(?:[.,]\\d)? ?cm|perdu \\d(?:[.,]\\d)? ?cm de (?:tour|mollet|cuisse|quadri)`,
    '\\d(?:[.,]\\d)? ?cm (?:d.ecart|de difference)(?! (?:de denivele|avec))|(?:jambe|cuisse|mollet|bras|quadri)s? (?:gauche |droite? )?(?:\\p{L}+ ){0,3}(?:amaigri\\p{L}*|amoindri\\p{L}*|moins (?:gros|epais|muscle|volumineu)\\p{L}*|rabougri\\p{L}*|perdu du volume|plus (?:fine?|mince|maigre)s?)|perte (?:musculaire|de (?:muscle|masse|volume))|muscle (?:\\p{L}+ )?(?:a )?(?:disparu|fondu)|difference de (?:tour|volume|circonference)',
  ],
  'back-pain': [
    'mal (?:\\p{L}+ ){0,3}?(?:au|de|du|aux|dans le|en bas du|bas du|dans les|dans tout le) (?:bas du |haut du |milieu du )?(?:dos|lombaires?|reins)(?!\\p{L})(?! (?:crawl|papillon))|(?:douleurs?|genes?|souffr\\p{L}*|pointes?|elancements?|lance|lancait|brulures?|decharge) (?:\\p{L}+ ){0,4}?(?:dos|lombaires?|reins|lombalgie)(?!\\p{L}|.?crawl)|lumbago|lombago|lombalgies?|sciatique\\p{L}*|cruralgie|hernies? discales?|(?<!sac a )dos (?:\\p{L}+ ){0,3}?(?:en vrac|douloureux|en compote|casse(?!.croute)|fait (?:\\p{L}+ )?mal|me (?:lance|tue|tire|fait)|souffre|en miettes|fracasse|ruine|bousille|defonce|grince|coince|bloque|qui (?:tire|lance|couine|grince|hurle)|en feu|pourri|detruit|raide et douloureux)(?! dans (?:le bain|la voiture))|tours? de reins?|barre (?:dans le|au|en) (?:bas (?:du|de) )?dos|lombaires (?:\\p{L}+ ){0,3}?(?:douloureus\\p{L}*|en feu|en vrac|qui (?:tirent|lancent|couinent)|sensibles|en compote|bloquees)',
  ],
  'pain-walking-relieved-by-rest': [
    `${pain}.{0,80}${stops}.{0,40}${gone}.{0,60}${again}`,
    `${stops}.{0,30}${gone}.{0,40}${again}.{0,40}${pain}`,
    `${pain}.{0,60}${gone}.{0,16}(?:des que|quand|si|lorsque|a l.|au|en m.|apres|sitot|aussitot).{0,14}${stops}(?:.{0,40}${again}|.{0,6}$)`,
    `(?:vient|arrive|apparait|commence|oblige\\p{L}* a (?:m.arreter|stopper)).{0,40}(?:marche|marchant|metres|pas|min\\p{L}*|\\d ?m).{0,60}${gone}.{0,40}${stops}`,
    `(?:toutes? les|tous les|au bout de|apres) \\d{2,4} ?(?:m|metres|pas)(?!\\p{L}).{0,60}(?:${stops}|${gone}).{0,60}${again}|claudication|arterite|arteriopathie`,
    `(?:arret\\p{L}*|pause|stopper|repos)[^\\n]{0,12}(?:tous les|toutes les) \\d{2,4} ?(?:m|metres|pas)(?!\\p{L})[^\\n]{0,40}(?:mollet|jambe|cuisse|douleur|crampe)[^\\n]{0,60}(?:repart\\p{L}*|reprend\\p{L}*|passe|${gone})|(?:douleurs?|mal|crampes?)[^.\\n]{0,30}(?:mollet|jambe|cuisse)[^.\\n]{0,20}(?:en marchant|a la marche|quand je marche)[^\\n]{0,40}(?:arret|repos|pause|assis)\\p{L}*`,
  ],
  'night-pain-rest-pain': [
    '(?:douleurs?|douloureu\\p{L}*|(?:fait|ai|avais|avait|eu) (?:encore |tres |super )?mal|mal (?:au|a la|aux|dans) \\p{L}+|mal(?= meme)|me lance|lance(?:nt)?|lancait|elanc\\p{L}*|puls(?:e|ait|ation|ations)|brul(?:e|ait|ure|ures|ent)|lancinan\\p{L}*|tambourine).{0,44}(?:la nuit|de nuit|toutes les nuits|chaque nuit|cette nuit|au repos|au lit|allonge\\p{L}*|couche(?:e|r)?(?!\\p{L})|meme assise?|assise? (?:au bureau|devant|sur le canape)|en dormant|sans (?:bouger|rien faire))',
    '(?:la nuit|chaque nuit|toutes les nuits|au repos|au lit|allongee?|sans bouger|meme (?:assise?|couchee?))(?!.{0,6}(?:crampes?|blanche)).{0,40}(?:douleurs?|douloureu\\p{L}*|fait mal|me lance|lance(?:nt)?(?!\\p{L})|lancait|elanc\\p{L}*|puls(?:e|ait)|brul(?:e|ait|ent))|reveill\\p{L}+ (?:\\p{L}+ ){0,3}?(?:par|avec|a cause de) (?:\\p{L}+ ){0,3}(?:douleurs?|mal)|douleurs? (?:nocturnes?|de repos)|mal(?:es)? (?:qui )?(?:empeche|reveille)\\p{L}* (?:de dormir|la nuit)|empech\\p{L}+ de dormir',
    '(?:impossible de|pas (?:pu |reussi a )?|peine a |mal a |du mal a )(?:fermer l.oeil|dormir|dormi|m.endormir)[^.\\n]{0,30}(?:douleurs?|elancements?|mal au|mal a la|tellement (?:ca|j))|(?:douleur|ca (?:lance|tire|brule|fait mal|pulse))[^.\\n]{0,30}(?:meme|y compris) (?:\\p{L}+ )?(?:au repos|sans (?:bouger|appui|rien faire)|allonge\\p{L}*|assise?|couche\\p{L}*|la nuit)|douleurs? (?:permanentes?|constantes?|inflammatoires?|qui (?:me )?(?:reveille|empeche)\\p{L}*)|reveille\\p{L}* (?:\\p{L}+ )?par (?:la|une|des|ma) (?:\\p{L}+ )?(?:douleur|tibia|mollet|cheville)s?',
  ],
  'bone-spot-pain': [
    '(?:douleur|mal) (?:\\p{L}+ ){0,3}(?:point|endroit) (?:precis )?(?:sur|du|de|au) (?:le |la |l.?)?(?:tibia|os|metatars\\p{L}*)|fracture de fatigue',
  ],
  'one-sided-weakness': [
    '(?:cote|moitie) (?:droite?|gauche) du (?:corps|visage)(?: \\p{L}+){0,4} (?:engourdie?|paralysee?|faible|insensible)',
    'tout le cote (?:droit|gauche)(?: \\p{L}+){0,4} (?:engourdi|faible|paralyse)',
    'visage (?:qui )?(?:tombe|paralyse|engourdi)',
  ],
  'sudden-numbness': [
    '(?:soudain|soudainement|d.un coup|brusquement) (?:\\p{L}+ ){0,4}(?:engourdie?|faible|insensible)',
  ],
};

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
