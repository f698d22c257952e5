import type { Phrases } from '../../phrases';
import { muscle } from './muscles';

const the =
  '(?:el |la |los |las |un |una |mi |mis |este |esta |todo el |toda la |algun |no se que )?(?:(?:los|las)? ?(?:dos|2) |ambos |ambas |pobre |punetero |maldito |dichoso )?';
/** After a verb of rising: what rose was the pulse, the price, a dog. */
const notElse = `(?! (?:(?:el|la|los|las|un|una|su|sus|mi|mis) (?!(?:dos|otr|izquierd|derech|mism|primer|bola|pelota|punetero|maldit|dichos)|${muscle})|al? |por |encima|hasta |pulso|pulsaciones|de pulso))`;
const has =
  '(?:ha |han |habia |habian |volvio a |volvieron a |vuelve a |fue |fueron |acabo |acabaron |va |van |iba |iban |termino |empezo a |empezaron a )?';
const toMe = `se (?:me|nos|te) ${has}`;

/** What a muscle does that locks. */
const locks =
  '(?:cerr(?:o|aron|aba|aban|ado|ada|ados|adas|ando|ar)|cierran?|bloque(?:o|aron|aba|aban|ado|ada|ados|adas|a|an|ando)|' +
  'trab(?:o|aron|aba|aban|ado|ada|ados|adas|a|an|ando)|tranc(?:o|aron|aba|aban|ado|ada|ados|adas|a|an)|atasc(?:o|aron|ado|ada|ados|adas)|' +
  'ator(?:o|aron|ado|ada|ados|adas)|enganch(?:o|aron|aba|aban|ado|ada|ados|adas|ao|an|a)(?! (?:el|los|un) pies? (?:en|con))|' +
  'agarr(?:o|aron|aba|aban|ado|ada|ados|adas|a|an)|encog(?:io|ieron|ia|ian|ido|ida|idos|idas|e|en|iendo)|' +
  'contra(?:jo|jeron|yo|yeron|ido|ida|idos|idas|e|en|ia|ian)|ret(?:orcio|orcieron|orcia|orcido|orcidos|orcidas|uerce|uercen)|' +
  'enrosc\\p{L}+|arque(?:o|aron|aba|ado|ando|a)|enduri?e?ci\\p{L}+|endurec\\p{L}+|petrific\\p{L}+|cruz(?:o|aron)(?! (?:un|una|el|la|los) )|' +
  'anud\\p{L}+|crisp\\p{L}+|atenaz\\p{L}+|engurru\\p{L}+|engarfi\\p{L}+|apelot\\p{L}+|aferr\\p{L}+|apret(?:o|aron|ujo) (?:solo|sola|solos)|' +
  'pill(?:o|aron|ado|ada)|plant(?:o|aron)|neg(?:o|aron)(?= |$)|amotin\\p{L}+|rebel\\p{L}+|sublev\\p{L}+|encabrit\\p{L}+|revolucion\\p{L}+|volvi(?:o|eron) loc[oa]s?|' +
  'sub(?:io|ieron|ia|ian|ido|idos|e|en|iendo)|mont(?:o|aron|aba|aban|ado|ada|ados|ao|a|an)|trep(?:o|aron|aba|ado|ados|a|an)|encaram\\p{L}+|' +
  'clav(?:o|aron|ado)(?! (?:un|una|algo) )|junt(?:o|aron)|recogi(?:o|eron)|enrigid\\p{L}+|tens(?:o|aron) (?:sol|enter|tod|de golpe|como)\\p{L}*)';
const stiff =
  '(?:clavad|ties|bloquead|cerrad|enganchad|engancha|dur|durisim|rigid|pillad|agarrad|agarrotad|pegad|trabad|trancad|encogid|petrificad|planchad|plantad|seca|tirad|retorcid|contraid|montad|cruzad|congelad|paralizad|tullid|doblad|inmovil)\\p{L}*';
const hard =
  '(?:piedra|roca|tabla|palo|puno|ladrillo|garrote|hierro|acero|cemento|hormigon|marmol|madera|nudo|tronco|bloque|adoquin|garra|gancho|acordeon|resorte|muelle|estatua|poste|farola|tornillo|cepo|tenaza|pelota|bola|canto|corcho|pedrusco|alambre|cuerda de (?:violin|guitarra)|maroma)s?';

/** The words of a cramp, and what only looks like one. */
export const cues: Pick<
  Phrases,
  'cramp' | 'lock' | 'twinge' | 'nearly' | 'otherKind' | 'otherSense' | 'turns'
> = {
  cramp: [
    '(?:a|en|aca)?[ckg]ala[mn]b\\p{L}*|a?(?:calmabr|calabmr|calmbr|claambr|calambar|caalmbr|calmamb|calhambr)\\p{L}*',
    'espa[sz]m\\p{L}*|esp[sz]amos?|tetani\\p{L}+',
    // The cramp of Aragon, Catalonia and Levante.
    `rampas? (?:en|de|del|al|a) ${the}(?:parte \\p{L}+ del |arco |cara \\p{L}+ del )?${muscle}|(?:me |nos |que )?(?:dio|dieron|daban?|da|dan|entro|entraron|entraba|cogio|pego|agarro|vino|vinieron|tuve|sufri) (?:una |la |unas |otra |las )?rampas?(?! (?:del?|al|dur|final)\\b)`,
    `(?<=(?:amago|amenaza|principio|conato|aviso|miedo|susto)s? de (?:una )?)rampas?|${muscle} (?:\\p{L}+ ){0,2}(?:en|con) rampas?|(?:con|por|para|contra|ni|unas|sin) (?:las |una |unas )?rampas? (?:en|del?|al?) ${the}${muscle}|rampazos?|g?arrampas?|garrampazos?|(?:en|enga)r?ramp(?:ad|ao|o|aron|aba|ar|arse|arme)\\p{L}*`,
    // The ball that rises, the muscle that mounts.
    `(?:se )?(?:me |nos )?(?:ha |han )?(?:sub(?:io|ieron|ido|e|ia|ian|iendo|ir)|mont(?:o|aba|ado)|hizo|salio|hacia|formo) (?:la|una|las|unas) (?:bola|pelota)s?(?= |$|[,.;:!)])(?! de (?:nieve|papel))|bola(?:zo|za)?s? (?:en|del?|al?) (?:el |la |los |las )?(?:dos )?${muscle}|(?:subid(?:a|as|on)|montad(?:a|ura)) de (?:la |el |los )?(?:bola|${muscle})`,
    `${toMe}(?:sub(?:io|ieron|ido|idos|e|en|ia|ian|ir|irse)|mont(?:o|aron|aba|aban|ado|ados|ao|a|an|ar|arse)|trep(?:o|aron|ado|a|an|ar)|encaram\\p{L}+)${notElse}`,
    `${toMe}(?:a|en)gar+ot\\p{L}+|me (?:a|en)gar+ot(?:e|o)|(?:subir|montar|trepar|agarrotar|engarrotar|cerrar|encoger|bloquear|trabar|enganchar|agarrar)se(?:me|nos)(?:l[oa]s?)?|(?<=^ ?)me (?:agarro|solto|trabo)(?= ?$)`,
    `${toMe}${locks} ${the}(?:${muscle}|bola)`,
    `(?:se )?(?:me |nos )(?:quedo|quedaron|puso|pusieron|hizo|hicieron|quede|dejo) (?:${the}(?:${muscle} )?(?:\\p{L}+ )?)?(?:hech[oa]s? (?:un |una )?|como (?:un |una |el |la )?|de )?(?:puno|garra|garrote|ladrillo|piedra|nudo|bola|pelota)s?(?! (?:de|en) (?:nieve|rinon|el zapato|la zapatilla))`,
    'me (?:pego|entro|dio|cogio|agarro|vino) (?:un|el) (?:rampazo|agarron|agarrotamiento|garrotillo)|garrotill\\p{L}+|musculo (?:subido|montado|agarrotado|encogido)|(?:se me |me )?(?:subio|monto) (?:un|el) musculo',
    'contraccion(?:es)? (?:muy )?(?:involuntari|brusc|brutal|salvaj|fort|espasmodic)\\p{L}*',
  ],
  lock: [
    `se (?:me |nos |le )?${has}${locks}`,
    `(?:se )?(?:me |nos |te )?(?:qued|dej|pus)(?:o|e|aron|ieron|aba|aban|a|an|ado|ando)(?: (?:el|la|los|las|mi) ${muscle})?(?: (?:todo|toda|muy|bien|super|medio|tan|asi|ahi|alli|totalmente|completamente|literalmente)){0,2} (?:${stiff}|arriba(?= |$)|en garra|sin poder (?:mover|doblar|estirar|abrir|apoyar)\\p{L}*)`,
    `(?:(?:dur|ties|rigid)[oa]s? )?como (?:una |un |el |la |de |si fuera(?:n)? (?:de |una |un )?|unas |unos )?${hard}|hech[oa]s? (?:una? |un |unos |unas )?${hard}|(?<!piernas? (?:\\p{L}+ )?)de (?:piedra|hormigon|cemento|marmol|hierro|acero|granito|palo)|(?:piernas?|patas?) de palo|en (?:forma de )?(?:garra|gancho|tension maxima)|garras?(?= |$)`,
    '(?:a|en)gar+ot\\p{L}*|bloque(?:o|aron|ado|ada|ados|adas|aba|aban|azo)|trabad[oa]s?|trancad[oa]s?|tiesos?|tiesas?|encogid[oa]s?|enganchad[oa]s?|engancha[os]|petrificad[oa]s?|retorcid[oa]s?|engurru\\p{L}+|contraid[oa]s?|atenazad[oa]s?|tullid[oa]s?|subidos?(?! de)|montados?(?! (?:en|de))|clavad[oa]s?(?! (?:en|el|la) \\d)|agarrad[oa]s?(?! (?:a|al|en) )|contraccion(?:es)?|crispad[oa]s?',
    `(?:me |nos )(?:sub(?:io|ieron|ia|ian)|agarr(?:o|aron)|pill(?:o|aron)|cogi(?:o|eron)|engancho|mordi(?:o|eron)|monto|trabo|traicion\\p{L}+|abandon(?:o|aron)|tir(?:o|aron) al suelo|tumb(?:o|aron)|par(?:o|aron) en seco|dobl(?:o|aron) de dolor) ?(?:el|la|los|las|un|una)?(?! (?:lluvia|noche|tormenta|calor|el toro|sueldo|viento))`,
    '(?:una |la )?(?<!a (?:mi|su|tu|nuestra) )bol(?:a|as|azo|ita|ota)(?! (?:de nieve|de oro|extra))|(?:una |la )pelota(?= |$)|un nudo(?: |$)|nudos?(?= (?:en|del|de))|puno cerrado|mordi(?:o|eron|a)|mordiscos?|dentelladas?|zarpazos?',
    '(?:ya )?no (?:me )?(?:solta(?:ba|ban|r)|afloja(?:ba|ban)|cedia(?:n)?|responde|responden|respondi(?:a|an|o|eron))|no (?:me )?(?:l[oa]s? )?(?:podia|pude|puedo|conseguia|lograba|habia (?:manera|forma|dios|modo)(?: de)?|era capaz de) (?:ni )?(?:casi )?(?:ni )?(?:doblar|estirar|abrir|mover|apoyar|soltar|enderezar|despegar|cerrar|girar|pisar|extender|flexionar|desdoblar)\\p{L}*|no (?:dobla|estira|abri|movi|apoya)(?:ba|ban|a|an)',
    '(?<!piernas? )(?:dij(?:o|eron)|dice|dicen|diciendo) (?:que )?(?:basta|hasta aqui|ya no|no|adios|ahi te quedas|stop|se acabo|que no)|(?:en|de) huelga|hizo de las suyas|hicieron de las suyas|(?:me )?(?:la )?jug(?:o|aron) (?:una )?(?:mala )?pasada|pidi(?:o|eron) (?:la baja|la cuenta|el cambio|clemencia|socorro|cacao)|adios (?:al?|mi|el|la|los)|fuera de control|(?:se )?(?:me )?(?:fue|fueron) (?:al garete|a la mierda|a tomar por \\p{L}+|de vacaciones|de huelga)',
    `se me (?:fue|fueron|va|van|iba|iban) (?:el |los |la |las )?(?:gemel|isqui|cuadri|soleo|aductor|pantorrill|gluteo|femoral)\\p{L}*`,
  ],
  twinge: [
    'amag\\p{L}+|amenaz\\p{L}+|avis(?:o|os|aba|aban|aron|ando|an|a|ito|itos|azo|e)|(?:pre|mini|micro|semi|cuasi|casi) ?-?(?:calambr|espasm)\\p{L}+|espasmit\\p{L}+',
    'tembl\\p{L}+|temblete\\p{L}*|temblequ\\p{L}+|tirit(?:a|aba|aban|ando|o|aron|on|ones|era)|titil\\p{L}+|vibra(?:ba|ban|ndo|cion|ciones|n|r)?|palpit\\p{L}+|parpade\\p{L}+|lati(?:a|an|do|dos|endo)|late|salt(?:aba|aban|ando|itos?|a|an|ones)|brinc\\p{L}+|respingos?|bot(?:es|ando|aba|aban)|bail(?:aba|aban|oteaba|oteaban|oteo|ando|ar|oteando|a|an|es|ecitos?)|danz(?:a|aba|ando)|mov(?:ia|ian|iendose|er)(?:se)? (?:sol[oa]s?|por (?:su cuenta|libre))|se movian? sol[oa]s?',
    'chisporrot\\p{L}+|chispazos?|chispitas?|chispas|toquecitos?(?: electricos?)?|toques? electricos?|descargas?(?: electricas?)?|electricidad|corrient(?:e|azo|azos|es)|calambrit\\p{L}+|cosquill\\p{L}+|picotaz\\p{L}+|pinchaz\\p{L}*|pinchacit\\p{L}+|punzad(?:a|as|ita|itas)|pellizc\\p{L}+|fascicul\\p{L}+|tironcit\\p{L}+|zumb(?:aba|aban|ando|a|an|ido|idos)|burbuj\\p{L}+|hervi(?:a|an|r|endo)|hormiguill\\p{L}*|tics?|mioclon\\p{L}+|mordisquit\\p{L}+|tironea\\p{L}+|sacudid\\p{L}+|espasmod\\p{L}+|culebr\\p{L}+|palomitas|gusan\\p{L}+|mariposas|(?:un )?bicho (?:dentro|vivo|debajo)|ondas?|hicieron? la ola|hizo la ola|crep\\p{L}+',
    'protest\\p{L}*|quej(?:o|aron|aba|aban|andose|a|an|ido|idos|ica|icas)|refunfun\\p{L}+|rechist\\p{L}+|gru(?:n|ñ)\\p{L}+|murmur\\p{L}+|rezong\\p{L}+|bronc(?:a|as)|dando (?:guerra|la lata|por saco|la murga|la tabarra|avisos|toques|el cante|la brasa)|(?:dio|dieron|daba|daban) (?:guerra|la lata|un toque|toques|un aviso|avisos|un susto|sustos|el cante|la brasa|la lata|un saltito|botes|un bote|un respingo|señales|senales)|(?:llam|toc)(?:o|ando|aba|aron|aban) (?:a |la )?(?:la )?puerta|asom(?:o|aba|aban|ando|arse|aron|ar|e)|pid(?:io|iendo|ieron|e|en) (?:la hora|permiso|tregua|auxilio|paz|perdon|clemencia|socorro|cambio|cacao|agua|pista)|pedia(?:n)? (?:la hora|permiso|tregua|auxilio|paz|clemencia|socorro|cacao)',
    `(?:quer(?:ia|ian|iendo)|quis(?:o|ieron)|quier(?:e|en)|intent(?:o|aba|aban|aron|ando)|con ganas de|ganas de|a punto de|al borde de|iban? a|cerca de|a nada de|empez(?:o|aba|aron|aban) a|comenz\\p{L}+ a|peligro de|amag\\p{L}+ (?:con|de)) (?:que )?(?:se )?(?:me )?(?:subi|monta|cerra|agarr|acalambr|encog|bloque|engarrot|contrae|trepa|ir|trabar|salta|petar|revent|enganch|retorc|anuda|dar(?:me)?|hacer (?:bola|de las suyas)|trancar|endurec|poner)\\p{L}*`,
    'no (?:se )?(?:me )?(?:lleg(?:o|aron|ue|aba|aban)|acab(?:o|aron|aba)|termin(?:o|aron|aba)|alcanz\\p{L}+|consigu\\p{L}+) (?:a |de )?(?:que )?(?:se )?(?:me )?(?:subi|cerra|monta|agarrot|bloque|acalambr|engarrot|encog|trabar|enganch|romper|salta|cuaja|estall|explot|contrae|trepar|apret|endurec|calambre|agarr|dar|dispara)\\p{L}*|sin (?:que )?(?:se )?(?:me )?(?:llegar a |acabar de |terminar de )(?:subi|cerra|monta|agarrot|bloque|acalambr|engarrot|encog|calambr|agarr|nada|apret|salta)\\p{L}*|no se apreto del todo|nunca se (?:apreto|cerro|subio|monto|agarroto)',
    '(?:hasta que|y|luego|despues|al (?:rato|minuto|momento|poco)|enseguida|poco a poco|a los \\p{L}+ (?:segundos|minutos)|en (?:un|dos|tres) minutos?) (?:al final )?(?:ya )?(?:por fin )?(?:se )?(?:me )?(?:l[oa]s? )?(?:fue )?(?:solt(?:o|aron|ando)|afloj(?:o|aron|ando)|cedi(?:o|eron)|abri(?:o|eron|endo)|relaj(?:o|aron)|desbloque\\p{L}+|desagarrot\\p{L}+|deshizo|desmonto|destrab\\p{L}+|desengarrot\\p{L}+|volvi(?:o|eron) a (?:su sitio|ser mi\\p{L}+))|(?:me|tard(?:o|aron|aba) en|dejo de) (?:solt(?:o|ar|aron)|afloj(?:o|ar|aron)|ced(?:io|er))|(?:ya )?no (?:me )?(?:solt|afloj)(?:aba|aban|ar)',
    '(?:y |, ?)?(?:zas|pum|pam|cataplum|catapum|zasca|zaca|tras tras|chas)|y adios|reca(?:ida|yo)|nervios[oa]s?|revoltos[oa]s?|tont[oa]s?|tontorron\\p{L}*|jugueton\\p{L}*|inquiet[oa]s?|lo(?:co|ca|cos|cas)|vari?os sustos|sustos?|sustito|por libre|por su cuenta|vida propia',
  ],
  nearly: [
    'casi(?: casi)?|amag\\p{L}+(?: de| con)?|avis(?:o|os|ando|aba|aban|aron)(?: de| con)?|a punto(?: de)?(?: que)?|a punto de(?:l)?|al borde de(?:l)?|al filo de(?:l)?|a las puertas de(?:l)?|principi(?:o|os)(?: de)?|inici(?:o|os) de|conatos?(?: de)?|cerca de(?= (?:un |una |el |los |la |las |que )?(?:$|se))|cerquita de(?:l)?|rozando|roce de|rondando|amenaz\\p{L}*(?: de| con)?|quer(?:ia|ian|iendo)|quis(?:o|ieron)|quier(?:e|en)|intent(?:o|aba|aban|aron|ando)|se me subian?|empezaban? a|comenzaban? a|sintomas? de|senal(?:es)? de|indicios? de|notaba (?:que )?(?:venir)?|venir|previos? (?:a|al)|medio|por (?:muy )?poco|por (?:los )?pelos|iban? a|sensacion(?:es)? (?:de|como de)|pre|cuasi|semi|mini|micro|a nada de|a esto de|a un (?:pelo|tris|paso|pelin) de|falt(?:o|aba) (?:muy )?(?:poco|nada)|a dos de|estuv(?:e|o|ieron) (?:por|a nada)|asom(?:o|os|aba|aban|aron|ando)(?: de| un| el)?|ganas de|peligro de|pinta de|coquete\\p{L}+ con|tonte\\p{L}+ con|flirte\\p{L}+ con|jugando con|toques? de|pequenos|lig?eros?(?= (?:amago|espasm))|a lo justo|bordeando|esquiv\\p{L}+|burl(?:e|ar|ando)|sin llegar a(?:l)?|no lleg(?:o|aron|ue) a(?:l)?',
  ],
  otherKind: [
    'estomago|estomacal(?:es)?|barriga|panza|guata|tripas?|tripon|vientre|(?<!los |mis |y |en )abdominal(?:es)?|intestin\\p{L}+|gastr\\p{L}+|digestiv\\p{L}+|retort\\p{L}+|retorci?j\\p{L}+|torzon\\p{L}*|colicos?|menstrual(?:es)?|menstruacion|premenstrual(?:es)?|reglas?|periodo(?! (?:de|final))|utero|uterin\\p{L}+|ovarios?|ovulacion|flato|costado|costillas?|diafragma|dolor de caballo|de escrib\\p{L}+|escribir|de (?:la )?risa|de hambre|(?:de|por) (?:no mover|tanto (?:coche|avion|estar|viaje|boli|escrib|raton|movil)|estar sentad|conducir|(?:la )?oficina|(?:la )?silla|(?:el )?frio|(?:el )?viaje|(?:el )?coche|(?:el )?sofa|(?:el )?vuelo|teclear|escribir|corregir)\\p{L}*|del? (?:viaje|coche|avion|frio|sofa|vuelo|bus)|cerebral|mental|cerebro|electric[oa]s?|estatica|pastor|enchufe|cadena(?! posterior)|motor|frenos?|(?:el|del|de) cambio(?! (?:de|en))|cambio trasero|tacto rectal',
  ],
  otherSense: [
    'calambre (?:electrico|de corriente|al tocar)|(?:spray|gel|crema|pastillas?|sales|pomada|parches?|calcetines|medias|bebida|chupito) (?:\\p{L}+ )?(?:anti|para (?:los )?|contra (?:los )?)(?:calambres?|rampas?)|anti.?(?:calambres?|r?rampas?)',
    '(?:me |le |nos )?(?:da|dan|daba|dio|pega|pego|suelta|solto) (?:un |unos )?(?:calambr\\p{L}+) (?:con )?(?:la|el|al tocar(?: la| el)?) (?:valla|enchufe|puerta|coche|cerca|taquilla|cinta|barandilla|pasamanos|alambrada|pastor|cable|farola|maquina|manillar|reja|ascensor)',
    '(?:alambres?|alambradas?|pastor|enchufe|valla|cerca|cable|taquilla|pasamanos|barandilla|cinta|moqueta|estatica) (?:\\p{L}+ ){0,6}?calambr\\p{L}+(?! (?:en|del?|al) (?:el |la |los |las )?(?:gemel|isqui|cuadr|piern|pie|musl|sole|aductor|pantor))',
    'calambr\\p{L}+ (?:(?:me|que|la|el|del?|al|por|con|tocando|tocar) ){0,4}(?:pastor|taquilla|enchufe|pasamanos|barandilla|alambrada|alambre|corriente|valla electr\\p{L}+|cerca electr\\p{L}+|luz)',
    '(?<!(?:me|nos|te|le|os|que|no|si) )da calambres?(?= ?$| ?[,.;!]| (?:al|cada|cuando|si|la|el) )',
    '(?:disco|libro|cancion|tema|album|poemario|novela|grupo|banda|peli|pelicula|collado|calle|bar|pico|fuente|barranco|barrio|venta|camino|curva|sendero|rincon|perro|perra|gato|caballo|equipo|club|alto|puerto|arroyo|via|lista|playlist) (?:que se llama |llamad[oa] |titulad[oa] |del? |de los |el |")*calambres?',
    '["«“”\'‹]calambr\\p{L}+["»“”\'›]|["«“]rampas?["»”]|test de calambre|se llam\\p{L}+ calambres?',
    '(?:movil|reloj|garmin|app|aplicacion|gps|strava|cinta|banda|ascensor|cadena|cambio|freno|frenos|rueda|puerta|cremallera|candado|cala|pedal|piñon|pinon|maquina(?: de \\p{L}+)?|portatil|trafico|zwift|pulsometro|ordenador|coche|cerradura) (?:\\p{L}+ ){0,3}?se (?:me )?(?:ha |quedo |habia )?(?:bloque|trab|cerr|engancha?|atasc|colg|qued|par|agarrot|pill|clav|ator|tranc)\\p{L}*(?: (?:bloquead|pillad|trabad|atascad|enganchad|colgad)\\p{L}*)?',
    'se (?:me )?(?:qued(?:o|a) )?(?:bloque|trab|engancha?|engancho|atasc|cerr|pill|clav|ator|tranc)\\p{L}* (?:el|la|un|una) (?:movil|reloj|garmin|app|gps|strava|cinta|banda|ascensor|cadena|cambio|freno|rueda|puerta|cremallera|candado|cala|pedal|pinon|maquina|zwift|pulsometro|mochila|chaqueta|cordon|semaforo)',
  ],
  turns: [
    'pero|luego|entonces|despues|aunque|hasta que|sin embargo|excepto|salvo|mientras|asi que|y luego|y ahi|y entonces|en cambio|no obstante|&',
  ],
};
