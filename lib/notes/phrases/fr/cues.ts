import type { Phrases } from '../../phrases';
import { between, muscle, oneMuscle } from './words';

/** What a muscle turns to. */
const stone =
  '(?:bois|pierres?|beton|cailloux?|rocs?|rochers?|galets?|fer|acier|marbre|brique|briques|granit|ciment|parpaings?|silex|blocs?|planches?|balles?|boules?|statues?|batons?|piquets?|poteaux?|barres? (?:de fer|a mine)|manche (?:a balai|de pelle)|bout de bois|table|souche|trique|metal)';

/** Small words before what a thing is like. */
const like = '(?:comme |en mode )(?:du |de la |de l.|un |une |des |le )?(?:vrai |gros |bout de )?';

/** "has", "did", "got itself": before what a muscle did. */
const itself =
  "(?:s'est|s'etait|se sont|s'etaient|se|s'|s|sont|est|ont|a|avait) ?(?:\\p{L}+ment |tous |toutes |tout |toute |a |mis a |mise a |mises a )?(?:se )?";

/** Machines that lock. */
const thing =
  '(?:roues?|freins?|chaine|derailleurs?|moyeu|boite|vitesses?|portes?|portail|gps|montre|garmin|strava|appli|selle|tige|pedalier|pedales?|cales?|cadenas|serrure|voiture|bus|train|route|barrieres?|etriers?|fourche|suspension|plateaux?|pignons?|cassette|fermeture|zip|ascenseur|compteur|telephone|ecran|potence|roulements?|fixations?|moteur|moulinet|jante|batterie|di2|frontale|attaches?)';

/** The words of a cramp, and what only looks like one. */
export const cues: Pick<
  Phrases,
  'cramp' | 'lock' | 'twinge' | 'nearly' | 'otherKind' | 'otherSense' | 'turns'
> = {
  cramp: [
    '(?:re.?)?cramp(?!on|agn|ill|ant)\\p{L}{0,7}',
    'c(?:ranp|rapm|rmap|armp|remp|rmp|rzmp|tamp|rammp|rram?p)e?(?:s|r|ee?s?|ent|ait)?|kramp\\p{L}{0,4}|cram pes?',
    'tetani(?!q)\\p{L}{0,9}|spasm(?!oph)\\p{L}{0,9}|charl(?:ey|ie) ?horses?',
    'contractions? (?:involontaire|incontrol\\p{L}+|reflexe)s?',
    '(?:re|se )?croqueville\\p{L}*|recro?quevil\\p{L}*|(?:bloqu|coinc|ferm|referm|fig|crisp|tord|tordu|repli)\\p{L}* en (?:griffe|crochet|pince)s?|en griffes?',
    `tout (?:s.est|s.etait|se|a) ?(?:mis a )?(?:se )?(?:bloqu|verrouill|coinc|fig|noue|contract|crisp)\\p{L}*`,
  ],
  lock: [
    // to lock, to seize, to stiffen at once
    '(?:re|de)?bloqu(?:e|ee|es|ees|er|ent|ait|aient|ant|eant|age|ages)|(?:re)?(?:ver{1,2}ouill|cadenass|barricad)\\p{L}*|lock(?:e|ee|es|ees|er|ent|ait)|(?:de)?coinc(?:e|ee|es|ees|er|ent|ait|aient|age)|fig(?:e|ee|es|ees|er|ent|eait|eaient|ea|erent|eant)(?! sur)|(?:petrifi|statufi|cimente|betonn|solidifi)\\p{L}*',
    '(?:se |s.est |se sont |s.etait |m.a |m.ont |a |ont |est |sont |voulait |allait |va |vont )(?:se )?(?:gripp|barr)(?:er|e|ee|es|ees|ait|aient|ent)|debarr(?:er|e|ee|es|ees|ait)',
    'raidi(?!ll)(?:r|s|t|e|es|es|ssait|ssent|ssaient|ssant|ssement)?|(?:s.est|se sont|devenue?s?|d.un coup|toute?s?|ben|bien|completement) raides?|raides? (?:comme|net|sec|d.un coup|direct|et bloqu\\p{L}*)',
    '(?:en )?crisp(?:e|ee|es|ees|er|ent|ait|aient|ant|ation|ations)(?! sur (?:le|les|mon)(?: cintre| guidon))|contract(?:e|ee|es|ees|er|ent|ait|aient) (?:d.un coup|a fond|net|direct|a bloc|violemment|si|tellement|tout\\p{L}*|sans|comme|brutalement)',
    `${itself}(?:re)?(?:contract|crisp|serr|resserr|nou|tord|tordu|arqu|cambr|dress|redress|retourn|repli|enroul|ratatin|emball|mutin|rebiff|rebell|ferm|referm|durci|fait la malle|mis en travers|brid|saisi|vrill|agripp|cabr|petr)\\p{L}*`,
    '(?:devenu\\p{L}*|devien\\p{L}+|deven\\p{L}+|etai(?:en)?t|sont|est|reste\\p{L}*) (?:\\p{L}+ )?durs? comme|(?:mollet|ischio|quadri|muscle|cuisse|pied|triceps|fessier|adducteur|bras)s? (?:\\p{L}+ ){0,3}(?:carrement|tout|tres|super|hyper|ultra|completement) durs?',
    `dur(?:s|e|es|ci|cie|cis)?(?: \\p{L}+)? ${like}${stone}|(?:transform|chang|mu|vir|tourn)\\p{L}* (?:en |au )${stone}|(?:devenu\\p{L}*|devien\\p{L}+|devenai\\p{L}+) (?:\\p{L}+ )?(?:dur\\p{L}*|(?:du |de la |un |une |des )?(?:vrai |bout de |veritable )?${stone})`,
    `${like}${stone}|${stone} a la place|(?:jambe|pied|pilon) de bois|statue`,
    // balled, knotted, clawed
    '(?:s.est |se sont |se |s.)?(?:mis|mise|mises|met|mettent|mettait|mettaient|mettre|monte|montee?s?|formee?s?|roulee?s?|part\\p{L}*|tourne\\p{L}*|finie?s?) en (?:boules?|noeuds?|bois|pierre|beton|pelote|brique|bloc|vrille|sucette|banane|arc|torche|tire.?bouchon|ficelle|greve|torsade|tension|chewing.gum|carafe|live|cacahuete|couille|rideau|rade|croix)',
    'en (?:boules?|pelote|griffe|noeuds?|crochets?|banane|tire.?bouchon|crabe|pince)|(?:grosse |petite |belle |une |la )?boules?(?! (?:quies|au ventre|de (?:massage|noel|petanque|neige|nerf)|a zero))|(?:un |des |gros |le |sac de )noeuds?|noeuds?(?= (?:dans|au|sous|d.un|a la|de la taille|gros|dur))|oeuf (?:sous|dans)|balle de (?:tennis|golf|ping.pong)|poing (?:ferme|serre)|pince de (?:homard|crabe)|serres? d.aigle',
    'tord(?:u|ue|us|ues|ait|ent|aient)(?! (?:la|le) (?:cheville|pied|genou)| de rire)|vrille(?:e|s|es|r|nt)?|nou(?:e|ee|es|ees) (?:d.un coup|net|direct|sec|comme)',
    // grabbed, let down, gone on strike
    '(?:m.a|m.ont|me|m.avait) (?:\\p{L}+ )?(?:chop|attrap|saisi|cueilli|clou|scotch|fauch|terrass|pli|stopp|trahi|lach|abandonn|plant|bloqu|coup|serr|mord|croqu|gripp|fait la (?:malle|peau)|fusill|sci|tordu|pince|poignard|immobilis)\\p{L}*|attrape(?:e|s|es)?|chopee?s?|saisie?s? (?:d.un coup|net)',
    'di(?:t|sent|re|sait|saient) (?:non|stop|merde|bye|au revoir|ciao|adieu|basta|niet|zut|fuck|halte|assez|ca suffit)|(?:en |fai\\p{L}+ )greve|rendu (?:l.ame|les armes|son tablier)|(?:pose|donne|rendu|presente)\\p{L}* (?:sa |leur |ma )?demission|demission\\p{L}*|disjonct\\p{L}*|hors.service|court.?circuit\\p{L}*|(?:coup de |decharge de )?taser\\p{L}*|electrocut\\p{L}*|prise electrique',
    '(?:pris|prise|prises|serre\\p{L}*|coince\\p{L}*|tenu) (?:comme )?dans (?:un |l.|une )?(?:etau|pince|serre)|etau',
    '(?:ne )?(?:voul|voud)\\p{L}+ (?:plus|pas|rien) (?:\\p{L}+ |s.|m.|se )?(?:\\p{L}+er|\\p{L}+ir|\\p{L}+re|savoir|entendre)(?!.{0,3}mange)|veu(?:t|lent) (?:plus|pas|rien) (?:\\p{L}+ |s.|se )?(?:\\p{L}+er|\\p{L}+ir|\\p{L}+re)|refus\\p{L}+ (?:de|d|tout|net|obstin\\p{L}+)|(?:ne )?(?:lach|relach|decrisp|detend|desserr)\\p{L}* (?:plus|pas)',
    '(?:impossible|incapable|plus moyen|pas moyen|infoutu\\p{L}*|plus (?:pu|possible|capable)|pouvai(?:s|t) (?:plus|pas)|peux (?:plus|pas)|pas pu|arriv\\p{L}+ (?:plus|pas)) (?:a |de |d.)?(?:\\p{L}+ |l.|les |la |le )?(?:la |le |les |mon |ma |mes )?(?:plier|replier|deplier|tendre|detendre|etendre|ouvrir(?! (?:ma|une|un) )|rouvrir|redresser|decoincer|desserrer|relacher|lacher|decontracter|decrisper|debloquer|decoller|flechir|allonger|pedaler|declipser|reclipser|deverrouiller)',
    // let go at last
    '(?:a|ont|finit|fini|fait|puis|se|s.est|s.etait|ca) (?:par )?(?:se )?(?:relach|decontract|desserr|decrisp|decoinc|debloqu|deverrouill|debarr|denou)\\p{L}*',
    // gone
    `${muscle}${between} (?:est |sont |etait |etaient |soit )?(?:reparti|parti)(?:e|s|es)?(?= (?:d.un|net|en|tout|direct|sans|sur|au|vers|a la|a \\d)|,|\\.|!|$)|${muscle}${between} (?:part|partent|partait|saute|sautent|pete|petent|petait|lachent|lachait|casse)(?= (?:d.un|net|en|direct|sans|au|a|sur|,|\\.|!))`,
    `${oneMuscle}${between} (?:ne )?repond\\p{L}* plus|${muscle}${between} (?:(?:a|ont) (?:fini par )?(?:lach|saut|pet|ced|rend|flanch|disjonct|explos)\\p{L}*|se barre\\p{L}*|fait la malle|part en)`,
  ],
  twinge: [
    // moves by itself
    'palpit\\p{L}*|fretill\\p{L}*|sautill\\p{L}*|tressau\\p{L}+|tressaill\\p{L}*|tresaill\\p{L}*|sursaut\\p{L}*|soubresauts?|fremi\\p{L}*|fascicul\\p{L}*|grelott\\p{L}*|frisson(?:n\\p{L}+|s dans)|papillon\\p{L}*|papilot\\p{L}*|(?:tremblot|vibrot|vibrionn|clignot|gigott|gresill|petill|crepit|grouill|gratouill|titill|chatouill)\\p{L}*|gigot(?:e|er|ent|ait|aient|ant|ements?)|vibr(?:e|er|ent|ait|aient|ations?|eur|ant)|en mode vibreur|fasciculations?|spasmodique\\p{L}*|myoclon\\p{L}*|nerveusement',
    `${oneMuscle}${between} (?:\\p{L}+ ){0,3}(?:trembl|danse|sauta|saute|bouge|remu|battai|battr)\\p{L}*|(?:boug|saut|mont|dans|remu|trembl|part|battai|bat|tir|jou|contract|agit|s.agit)\\p{L}* (?:et \\p{L}+ )?tout?e?s? seule?s?|dans(?:e|ent|ait|aient) (?:sous|la|le|toute?s?|dans)|(?:fibres?|muscles?) (?:qui )?(?:dans|saut|trembl|boug|jou|pet)\\p{L}*|(?:micro|mini|petites?|legeres?|quelques|premieres?) ?-?(?:contractions?|decharges?|secousses?|coups? de jus|impulsions?|saccades?|pointes?)|electri(?:que|ques|cite|se)|tics?(?: nerveux)?|vers? (?:sous|dans) (?:la|le)|vagues? sous la peau|sous la peau`,
    'jou(?:e|ent|er|ait|aient)? (?:du|de la|des|aux?|les) (?:tambour|banjo|guitare|castagnettes?|violon|yo.?yo|cordes?|harpe|accordeon|trompette|percussions?|marionnettes?|maracas)|castagnettes|danse de saint.guy|(?:battai|tapai|tambour)\\p{L}*(?= (?:la mesure|du|des|sous|fort|dans le|tout))',
    // gives notice
    '(?:toqu|frapp|sonn|cogn|gratt|tap)\\p{L}* a la porte|alertes?|menac\\p{L}*|menaces?|avertiss\\p{L}*|avertir\\p{L}*|averti(?:e|t|s)?|warnings?|sonnettes? d.alarme|alarmes?|signa(?:l|ux)(?! (?:gps|sonore))|cartons? (?:jaune|orange)|voyants? (?:orange|rouge|au|allume)|(?:passe|clignot)\\p{L}* (?:a l.|au |en )(?:orange|rouge)|(?:fai(?:t|s|re|saient|sait|sant)|donn\\p{L}+|envoy\\p{L}+|lanc\\p{L}+) (?:\\p{L}+ ){0,2}(?:signes?|coucou|clins? d.oeil|mine|semblant|appels?|des siennes|le malin)|clins? d.(?:oeil|yeux)|coucou|(?:se|s.est|se sont|s.) ?(?:manifest|reveill|rappel|fai\\p{L}+ sentir|agit|affol|annonc|excit|enerv|emoustill)\\p{L}*|pointa?i?e?n?t? le bout|rod(?:e|er|ait|aient)|guett\\p{L}+|plan(?:e|er|ait|aient)(?! d)|(?:couv|mij)(?:e|er|ait|aient|ot\\p{L}*)|grond\\p{L}*|grogn\\p{L}*|capricieu\\p{L}*|caprices?|flirt\\p{L}*',
    // pulls
    '(?:ca |qui |me |m.a |se |mollets? |ischios? |quadris? |cuisses? )?(?:re)?tir(?:ait|aient|ent|aill\\p{L}*)|(?:ca|qui|me|mollets?|ischios?|quadris?|un peu|commence a|droite?|gauche) tir(?:e|er)|pinc(?:e|ent|ait|aient|ements?)|coup de (?:jus|pince)|decharges?|elanc\\p{L}*|mord(?:re|ait|aient|ille\\p{L}*)|durci(?:r|t|s|ssent|ssait|ssaient|ssant)|sensations? (?:bizarre|etrange)s?|(?:pieds?|mollets?|muscles?|cuisses?|jambes?|mains?) (?:\\p{L}+ )?(?:bizarres?|etranges?)',
    // on the edge
    '(?:au bord|aux portes|au seuil|a la limite|a un cheveu|a un poil|a un fil|a (?:deux|2) doigts|tout pres|pas loin|proches?|a l.oree) (?:de |du |d.)(?:(?:la |l.|le )?(?:rupture|explosion|gouffre|casse|crise|precipice|blocage|implosion|limite|catastrophe|retour|accident)|(?:se |s.|me |tout |m.)?\\p{L}+(?:er|ir|re)(?!\\p{L}))|sur le (?:fil|point d\\p{L})|limite(?: limite)?(?! de vitesse)|(?:en|sous) sursis|sur un fil|sur des oeufs|fil du rasoir',
    '(?:allai(?:en)?t|va|vont|voulai(?:en)?t|veu(?:t|lent)|prete?s? a|failli|commenc\\p{L}+ a|envie de|menac\\p{L}+ de|sur le point de|voulu|hesitai(?:en)?t a|cherchai(?:en)?t a|essa(?:ie|y)\\p{L}* de|tent\\p{L}+ de|mine de|demandai(?:en)?t qu.a|parlai(?:en)?t de)(?: \\p{L}+){0,2}(?: me| se| s.| tout)? ?(?:partir|barrer|peter|lacher|claquer|exploser|bloquer|coincer|gripper|sauter|cramer|disjoncter|faire la malle|verrouiller|serrer|nouer|contracter|crisper|recroqueviller|figer|casser|ceder|raidir|durcir|se mettre en|trahir|faire (?:faux bond|des siennes))',
    '(?:ca |qui |a |ont |aurait )failli(?! (?:tomber|me|mourir|abandonner|vomir|arreter|renoncer|rater|louper|tout|chuter|finir|annuler))|(?:je |j.)?sent(?:ais|i|ant|ait) (?:\\p{L}+ ){0,2}(?:venir|arriver|monter|poindre|partir|pointer)|(?:la|une|ma) griffe|ca a tenu|jamais (?:bloque|parti|pris|lache|alle au bout)\\p{L}*|frol\\p{L}+|evite\\p{L}* (?:de justesse|de peu|in extremis)|de justesse',
  ],
  nearly: [
    "presque|quasi(?:ment)?|pre(?=-| ?$)|mini|micro|semi|demi|debuts? (?:de|d.)?|limite|au bord (?:de|des)|aux portes de|au seuil de|a (?:deux|2) doigts|a un (?:cheveu|poil|rien|fil)|a ca de|proches?(?: de)?|tout pres|pas (?:tres |si )?loin|menac\\p{L}+|menaces?(?: de)?|alertes?(?: de| a la| aux?)?|signes? (?:de|avant.?coureurs?|annonciateurs?)|premices?(?: de| d.?)?|prodromes?|soupcons? de|ombre de|failli|sur le point|commenc\\p{L}+ (?:a|de)|esquisse|avant.?gout|ebauche|embryon|sent(?:ais|ait|i|ir|ant|aient) (?:\\p{L}+ )?(?:venir|arriver|monter|poindre|pointer|la|une|les|des|cette|ma|mes|le|l')?|ca sent(?:ait)?(?: la)?|avant (?:que |de |d.)?(?:ca |la |qu.\\p{L}+ )?|petite? (?:alerte|menace|coup de)|envie de|amorces?(?: de)?|frol\\p{L}+|flirt\\p{L}+|tutoy\\p{L}+|(?:allai(?:en)?t|voulai(?:en)?t|cherchai(?:en)?t a|prete?s? a|semblant de|mine de|tent\\p{L}+ de|essay\\p{L}+ de|parl\\p{L}+ de)(?: me| se| \\p{L}+)?|a la limite(?: de)?|esquiv\\p{L}+|evite\\p{L}* (?:de justesse|de peu|in extremis)|de justesse|sensation de|impression (?:de|d.)|comme une|rod\\p{L}+|plan(?:e|ait|aient)|pointe\\p{L}*|guett\\p{L}+|fantome",
  ],
  otherKind: [
    '(?:d.?|a l.?|au |de |l.)?estomacs?|estoma|ventre|ventral\\p{L}*|bide|bidou|abdomina(?:les?|l)(?! \\(? ?(?:le |c.est le )?muscle)|abdo(?=s? douloureux)|(?:haut|bas) (?:du |de l.|de )(?:ventre|abdomen)|abdomen|intestin\\p{L}*|digesti\\p{L}*|gastri\\p{L}*|boyaux|tripes|colon|coliques?|transit|foie|diaphragme|diaphragmatique|oesophage|points? de cote|regles|menstru\\p{L}+|ragnagnas|ovul\\p{L}+|cycle menstruel|uter\\p{L}+|endometriose|ovaires?|post.?partum|de l.?ecrivain|a force d.ecrire|stylo|clavier|souris|zygomatiques?|rire|cerveau|cervelle|neurones?|chaine|moteurs?|freins?|derailleurs?|moyeu|boite de vitesses?|pedalier|machoires?',
  ],
  otherSense: [
    'se cramponn\\p{L}*|cramponn\\p{L}*|crampages?|crampante?s?|anti.?crampes?(?: \\p{L}+)?|(?:gels?|spray|huile|baume|creme|pommade|comprimes?|boisson|stop|produit|remede) (?:anti.?)?crampes?|stop.?crampes?|crampes? (?:d.?ecriture|au cerveau|mentales?|de rire|aux? zygomatiques?|d.estomac|intestinales?|menstruelles?|gastriques?)|quelle crampe (?:ce|cette|le|la)|(?:tire|tirer|tirait) (?:sa|ma|une|leur) crampe',
    'crampee?s? (?:de rire|ben raide de|en deux|mort de rire)|(?:etait|etions|etait tous|tous|sommes|est) (?:tous |tout |serres et )?crampee?s (?:entre|dans (?:la|le|les|un|une|l.) ?(?:voiture|bus|minibus|avion|train|metro|tente|sas|salle|van|caisse|bagnole|ascenseur|chambre|vestiaires?|char)|a \\d+ dans)',
    'crampee?s? (?:entre (?:deux|2|les|des) (?:\\p{L}+)(?<!km|bornes)|dans (?:la|le|un|une|l.) ?(?:voiture|bus|minibus|avion|train|metro|tente|sas|van|caisse|bagnole|ascenseur|char))',
    '(?:cote|col|bosse|mur|rue|chemin|sentier|virage|montee|raidillon|segment|refuge|bar|cafe|resto|club|team|equipe|trail|course|trophee|challenge|podcast|livre|film|groupe|chanson|blog|pont|lieu.?dit|hameau|colline|descente|boucle|tour|foulees?|relais|bal|defi) (?:(?:de |des |du |d.)(?:la |les |l.)?|(?:qui )?s.appelle (?:la |les |cote de la )?)crampes?',
    '["«»“”](?: ?\\p{L}+){0,3} ?crampe\\p{L}*(?: \\p{L}+){0,3} ?["«»“”]',
    'spasm\\p{L}* (?:de rire|intestina\\p{L}+|gastriqu\\p{L}+|d.estomac|au ventre|oesoph\\p{L}+|d.amour|de joie|respiratoires?)',
    'tetanis\\p{L}* (?:par|de|d.|devant) ?(?:la |le |l.)?(?:peur|trouille|stress|trac|vide|panique|vertige|pression|enjeu|angoisse|chien|emotion)',
    `${thing} (?:\\p{L}+ ){0,3}(?:(?:re|de)?bloqu|coinc|verrouill|gripp|fig|serr|tord|nou|crampe|lach|fermee?|raid)\\p{L}*`,
    'pieds? (?:\\p{L}+ )?(?:coince|bloque)\\p{L}* (?:dans|sous|entre)|bloqu\\p{L}* (?:par|dans|a|au|aux|derriere|sur) (?:la |le |les |un |une |des |l.)?(?:bouchons?|trafic|passage|barrieres?|train|feu|feux|douane|foule|voitures?|neige|sas|peloton|groupe|route|gare|aeroport|rond.point|maison|hotel|parking|col)|boule (?:au ventre|dans la gorge|de neige|de poils)|(?:coup|perdu la) (?:de )?boule|figees? (?:dans|sur) (?:le |la |les )?(?:temps|photo|sourire)|s.?est serre la main|se serr\\p{L}+ (?:la main|les coudes)|serre(?:e|s|es|r)? (?:les dents|les fesses|comme des|la main|le frein|mes lacets|les lacets)|frein\\p{L}* serres?|coude[s]? serres?|papillons? (?:dans le ventre|en nage|\\d)|\\d+ ?m? papillon|(?:nage|brasse|dos|crawl|longueurs?) papillon|signal gps',
  ],
  turns: [
    'mais|puis|pis|alors|ensuite|et puis|et pis|jusqu.?a ce que|pourtant|cependant|sauf que|sauf|apres(?! (?:la|le|les|l|ca|ce|cette|une|un|deux|\\d|avoir))|tandis que|pendant que|alors que|donc|&|et la(?! (?:cuisse|jambe|voute|main|hanche|fesse|nuque|plante|chaleur|fatigue|pluie))|par contre|en revanche|du coup|heureusement|malheureusement|malgre|parce que|parce qu|car|puisque|quoique|bien que|meme si|lorsque|quand(?! meme)|des que|avant que|finalement|au final|sinon|bref|toutefois|neanmoins|et pourtant|grace|a cause|vu (?:la|le|les|que)|et(?= (?:j|je|on|il|c|ca|y|bim|paf|vlan|hop|boum|patatras|pouf|ensuite|apres|quand|crampes?|debut de crampe|pourtant|jambes (?:lourdes|mortes|vides))(?!\\p{L}))|(?:sous|par|avec)(?= (?:un |une |la |le |les |l.|de la |du )?(?:grosses? |belles? |gros |grand |fort )?(?:\\d{2} ?(?:°|degr|c(?!\\p{L}))|chaleurs?|canicul|cagnard|soleil|pluie|neige|froid|humidite|vent|grele|trente|quarante))',
  ],
};
