import type { Phrases } from '../../phrases';

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

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:douleurs?|(?:fait |ai |avais )?mal (?:a|dans)|oppress\\p{L}*|poids|pression|serrements?|serr(?:e|ait)|point|pointe|barre|gene|etau|pincement|brulure|compress\\p{L}*|elancements?|coup de (?:poignard|couteau)|tension|lourdeur) (?:\\p{L}+ |l.){0,4}?(?:poitrine|thorax|thoraciques?|coeur|sternum|pectora\\p{L}*|poitrail|cage thoracique|cote gauche de la poitrine)(?! (?:du groupe|de la course))(?<!mal au coeur)|poitrine (?:\\p{L}+ ){0,3}?(?:serree?|serre|serrait|oppress\\p{L}*|qui (?:serre|brule|lance)|comprim\\p{L}*|en feu|lourde|douloureuse|fait mal|bloquee)|(?:thorax|sternum) (?:\\p{L}+ )?(?:douloureux|oppresse|serre|comprime)|angor|angine de poitrine|infarctus',
  ],
  'breathing-trouble': [
    '(?:du )?mal a respirer|plus d.?air|essouffle\\p{L}* anormal\\p{L}*|impossible de respirer|souffle coupe|n.?arrivai[st] (?:plus|pas) a respirer',
  ],
  'confusion-collapse': [
    'sav(?:ais|ait) (?:meme |vraiment )?(?:plus|pas|meme plus) (?:\\p{L}+ ){0,3}?(?:ou|quel\\p{L}*|qui|mon (?:nom|prenom)|comment je|le score|si c.etait|ce que je|dans quel)(?!\\p{L})|ne sais plus (?:\\p{L}+ )?(?:ou|comment) (?:j|je)|plus (?:su|capable de dire) (?:\\p{L}+ ){0,3}(?:ou|mon (?:nom|prenom)|quel\\p{L}*)',
    'malaises?(?! (?:social|avec|entre|dans l.equipe))|vaga(?:l|ux)(?!\\p{L})|evanoui\\p{L}*|(?:tomb\\p{L}+ )?dans les pommes|(?:perdu|perte de|reprendre|repris) connaissance|inconscien(?:te?|ts)(?!\\p{L})|(?<!comme un )syncopes?|desorient\\p{L}*|confus(?:e|ion)?(?!\\p{L})|voiles? noirs?|plus ou j.etais|(?<!(?<!\\p{L})(?:rire|larmes) )effondre\\p{L}* (?:a (?:l.arrivee|la fin|\\d)|apres la ligne|sur (?:la ligne|la route|le (?:bitume|sol|bord))|au sol|par terre|d.un coup)|delir(?:ais|ait|er|ant|ium|e)(?= (?:un peu|sur|a|completement|total(?:ement)?|,|\\.|dans))(?<!(?<!\\p{L})(?:un|de|du|quel|gros|en mode|ce|le|total) delire)|tourne\\p{L}* de l.?oeil|divagu\\p{L}+|convulsions?|convulsive|(?:j.ai|ai) convulse|convulsais|hallucinations?|hallucinais|(?:propos|parol\\p{L}+|discours|phrases|etais|etait) (?:\\p{L}+ )?(?:incoheren\\p{L}*|decousus?)|racont\\p{L}+ n.importe quoi|plus aucun repere|titub\\p{L}*|marchais (?:de travers|en zigzag)|black.?out|trous? noirs?|(?:vu|voyais) (?:tout )?(?:noir|trouble et)|demande (?:\\p{L}+ )?mon (?:nom|prenom)|souven\\p{L}* (?:plus|pas) (?:de la fin|des derniers|du dernier|de l.arrivee|comment|de mon nom)|aucun souvenir (?:de|des)|dans le gaz|dans le cirage|(?:amnes|absence)\\p{L}* (?:de quelques|passagere)',
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
  ],
  swelling: [
    '(?<!(?<!\\p{L})(?:pneus?|roues?|chambre|ballons?|bouee|matelas|tubeless|boyaux?|re) (?:\\p{L}+ ){0,2})(?:de)?gonfl(?:e|ee|es|ees|ait|ent|ement|ements)(?! (?:a bloc|(?:les|mes|ma|le|la) (?:pneus?|roues?|chambre|fourche|boudin)|a \\d|mon ego|d.orgueil|de (?:fierte|bonheur|pluie)))(?<!(?<!\\p{L})(?:avant.?bras|bras) gonfles?)|enfl(?:e|ee|es|ees|ure|ait|ent)(?!\\p{L}| de)|oedeme\\p{L}*|oeuf de pigeon|(?:double|triple|tripler|doubler) de volume|(?:gros|grosse|rond|comme) (?:comme )?(?:un |une )?(?:melon|pamplemousse|balle de tennis|orange|pasteque)|plus gros\\p{L}* que (?:l.autre|le (?:gauche|droit))|bouffi\\p{L}*|tumefi\\p{L}*|epanchement|poche de liquide|\\d(?:[.,]\\d)? ?cm de plus',
  ],
  bruising: [
    '(?<!comme )(?:un|des|gros|enormes?|beau|joli|petits?|le|mon|quelques|plusieurs|vilain|sacre|superbe|deux|trois|mes) (?:\\p{L}+ )?bleus?(?! (?:ciel|marine|du ciel|blanc|de la mer|azur|horizon|turquoise|clair|roi|nuit|lagon|ou|et (?:blanc|soleil)))(?<!(?<!\\p{L})(?:ciel|maillot|train|short|panneau|balisage|parcours|piste|velo|lac|mer|departement|vert) bleus?)|bleus? (?:de \\d|enorme|sur (?:la|le|les|toute)|au (?:mollet|genou|bras|tibia)|a la (?:cuisse|hanche)|partout|geant|monstre|gros)|(?:tourn|vir|devien|deven)\\p{L}* (?:au |a )?(?:bleu|violet|noir)(?:e|te)?(?! (?:avec|et le ciel))|(?:mollet|cuisse|cheville|pied|orteil|genou|ongle|bras|hanche|fesse|tibia|peau)s? (?:\\p{L}+ ){0,2}(?:bleue?s?|violet\\p{L}*|violac\\p{L}*|noire?s?)(?! et blanc)|hematomes?|ecchymoses?|violac\\p{L}*|contusions?',
  ],
  'dark-urine': [
    '(?:urines?|pipis?|pisses?|pisser|pisse|uriner?|urinais?) (?:\\p{L}+ |d.){0,5}?(?:foncee?s?|sombres?|bruns?|brunes?|brunatres?|marrons?|noire?s?|coca|cola|the|rouges?|rougeatres?|rosees?|cafe|sang|ambree?s?|rouille|biere brune)(?!\\p{L})|(?:sang|hemoglobine) dans (?:les |mes |l.|mon |le |la )?(?:urines?|pipi|pisse)|hematurie|couleur (?:coca|cola)|rhabdo\\p{L}*',
  ],
  'pop-sudden-snap': [
    '(?:un |le |entendu |senti |ca a fait |fait |petit |gros |et |bruit |puis |la )?(?:clac|crac|tchac|schlac|ploc|poc|clonc)(?!\\p{L})|(?:un |gros |petit |entendu (?:un |le |comme un )?|senti (?:un |le |comme un )?|bruit de |fait |le |sorte de )(?:pop|clic|snap|toc)(?!\\p{L}|.?corn|.?up|.?art)|pop (?:dans|au|derriere|sous)|(?<!(?<!\\p{L})(?:une|la|grosse|des) )claquements?(?! (?:de doigts|du tonnerre|de portes?|de dents|de drapeau))|(?<!(?<!\\p{L})(?:genoux?|os|parquet|vertebres|neige|articulations?) (?:\\p{L}+ ){0,2})craquements?(?! (?:de la glace|du parquet|des branches))|(?:ca|qui|mollet|ischio|muscle|tendon|achille|cheville|genou|quadri|truc|chose|cuisse|gauche|droite?|adducteur)(?: \\p{L}+)? (?:a|ont|m.a) (?:claque|craque|pete|fait (?:clac|crac|pop)|casse net|rompu)(?! (?:mental|nerveu|nos|la|le|un|une|mon|ma|des|dans la tete))|senti (?:\\p{L}+ |l.){0,4}?(?:lacher d.un|claquer|craquer|peter|se dechirer|rompre|se rompre|casser)(?!\\p{L})|(?<!(?<!\\p{L})(?:donne|donner|redonne|filer|file|remis|met) (?:un |comme un |un vrai |un petit )?)coup de fouet(?! nerveu)|comme (?:un |si (?:on|quelqu.un) (?:m.avait|me|m.a) (?:\\p{L}+ ){0,3})(?:coup (?:de (?:pied|fouet|feu|baton|fusil|poignard|couteau)|dans)|elastique (?:qui|pete|casse|lache|claque)|tire (?:dessus|une balle)|frappe|tape|caillou (?:recu|dans)|pierre)|bruit (?:sec|de (?:claquement|craquement|branche|elastique|corde))|coup de (?:pied|feu) dans (?:le |la )?(?:mollet|cuisse|tendon|achille)|senti (?:\\p{L}+ ){0,2}(?:elastique|corde) (?:qui )?(?:lach|pet|claqu|cass)\\p{L}*',
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
  ],
  numbness: [
    `engourd\\p{L}*${cold}|fourmi(?:s|lle|llent|llait|llaient|llement|llements|ller)(?!\\p{L})${cold}(?! (?:rouges|volantes))|insensibl\\p{L}*${cold}|insensibilite|anesthesi\\p{L}* (?:par|du|de la)|paresthesi\\p{L}*|picotements?${cold}|(?:perte de|plus (?:de|aucune)|zero|sans) sensibilite|perdu (?:la sensibilite|toute sensation)|plus aucune sensation dans ${cold}`,
    `(?:plus|pas) (?:senti\\p{L}*|sens|sentais|sentait) (?:mes|mon|ma|le|la|les) (?:\\p{L}+ )?(?:pieds?|orteils?|jambes?|mains?|doigts?|mollets?|cuisses?|bras|plante|voute|talons?)${cold}|sens(?:ais)? (?:plus|pas) (?:mes|mon|ma|le|la|les) (?:\\p{L}+ )?(?:pieds?|orteils?|jambes?|mains?|doigts?|mollets?|cuisses?|bras|plante|voute|talons?)${cold}|(?:orteils?|pieds?|jambes?|mains?|doigts?|mollets?|bras|cuisses?|fesses?|plante) (?:gauche |droite? )?(?:\\p{L}+ ){0,2}(?:endormi(?:e|s|es)?|s.endort|s.endorment|s.endormait|en carton|cartonn\\p{L}*|en coton|cotonneu\\p{L}*)${cold}`,
  ],
  atrophy: [
    `(?:${leg}|quadri|quadriceps|muscle|bras|vaste) (?:\\p{L}+ |\\d+ ?cm ){0,5}?(?:fondu\\p{L}*|aminci\\p{L}*|maigri\\p{L}*|plus (?:fin|mince|petit|maigre)\\p{L}*(?! (?:qu.avant l|foulee))|tout(?:e)? (?:maigre|maigrichon|fine?|petite?)|maigrichon\\p{L}*|ratatine\\p{L}*|retreci\\p{L}*)|atrophi\\p{L}*|amyotroph\\p{L}*|fonte (?:musculaire|du)|\\d(?:[.,]\\d)? ?cm (?:de|en) moins|perdu (?:\\p{L}+ |\\d ?cm ){0,3}(?:volume|muscle|masse|circonference|tour)(?: \\p{L}+){0,3} (?:mollet|cuisse|jambe|quadri)|(?:a|ont) perdu \\d(?:[.,]\\d)? ?cm|perdu \\d(?:[.,]\\d)? ?cm de (?:tour|mollet|cuisse|quadri)`,
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
  ],
  'night-pain-rest-pain': [
    '(?:douleurs?|douloureu\\p{L}*|(?:fait|ai|avais|avait|eu) (?:encore |tres |super )?mal|mal (?:au|a la|aux|dans) \\p{L}+|mal(?= meme)|me lance|lance(?:nt)?|lancait|elanc\\p{L}*|puls(?:e|ait|ation|ations)|brul(?:e|ait|ure|ures|ent)|lancinan\\p{L}*|tambourine).{0,44}(?:la nuit|de nuit|toutes les nuits|chaque nuit|cette nuit|au repos|au lit|allonge\\p{L}*|couche(?:e|r)?(?!\\p{L})|meme assise?|assise? (?:au bureau|devant|sur le canape)|en dormant|sans (?:bouger|rien faire))',
    '(?:la nuit|chaque nuit|toutes les nuits|au repos|au lit|allongee?|sans bouger|meme (?:assise?|couchee?))(?!.{0,6}(?:crampes?|blanche)).{0,40}(?:douleurs?|douloureu\\p{L}*|fait mal|me lance|lance(?:nt)?(?!\\p{L})|lancait|elanc\\p{L}*|puls(?:e|ait)|brul(?:e|ait|ent))|reveill\\p{L}+ (?:\\p{L}+ ){0,3}?(?:par|avec|a cause de) (?:\\p{L}+ ){0,3}(?:douleurs?|mal)|douleurs? (?:nocturnes?|de repos)|mal(?:es)? (?:qui )?(?:empeche|reveille)\\p{L}* (?:de dormir|la nuit)|empech\\p{L}+ de dormir',
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
