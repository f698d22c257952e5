import type { Phrases } from '../../phrases';
import { joinedLists } from '../joined-lists';
import { moreFlags } from './more-flags';
import { wideSigns } from './wide-signs';

const leg = '(?:gemelo|pantorrilla|pierna|tobillo|pie|muslo|rodilla|pata|canilla|chamorro|batata)s?';
/** One of them: a flag of one leg. */
const oneLeg = '(?:gemelo|pantorrilla|pierna|muslo|pata|canilla|chamorro|soleo|batata|cuadriceps)';
const limb =
  '(?:gemelo|pantorrilla|pierna|tobillo|pie|muslo|rodilla|pata|planta|empeine|dedo|dedito|mano|brazo|antebrazo|cara|nalga|gluteo|culo|entrepierna|perine|huevo|antepie|talon|espinilla|cuadricep|menique|pulgar|ingle|metatarso)s?';
const notCold =
  '(?! (?:por|de|del|con) (?:el |la |l[oa]s )?(?:frio|helada|postura|sillin|nieve|agua fria|lluvia|guantes?|apretad[a-z]+|cordones|estar sentad))';
const color =
  '(?:oscur|marron|marron(?:es)?|cafe|coca|cola|negr|roj|rosad|sangre|vino|oxido|conac|ladrillo|chocolate|granate|jerez|caoba|te(?= |,|\\.|$))';
const muchWater =
  '(?:(?:demasiad|much|tant)[oa]s? (?:agua|litros)|(?:[4-9]|1\\d) ?(?:l|litros)(?: de agua)?|bebi (?:muchisimo|demasiado))';

const closeSigns: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:dol(?:or|ores|io|ia)|duel|presion|opresion|pinchaz|molestia|punzad|peso|aprieto|apreton|tirantez|ardor|quemazon|pinchacit)[a-z]* (?:[a-z]+ ){0,4}(?:pecho|toracic[oa]|torax|esternon|corazon)|pecho (?:[a-z]+ ){0,2}(?:apreta|oprimi|dolia|duele|dolio|cerra|aprieta|tira)[a-z]*|(?:un elefante|una losa) en el pecho|angina de pecho',
    ...moreFlags['chest-pain'],
  ],
  'breathing-trouble': [
    'no (?:podia|puedo|pude|consegui|lograba) (?:[a-z]+ )?respirar|me falt(?:aba|o|a) (?:el )?aire|falta de aire|dificultad (?:para|al) respirar|me ahog(?:aba|o|ue)|sin (?:aire|aliento) (?:al|con|en)|ahogo|no me entraba el aire|disnea|broncoespasmo',
  ],
  'confusion-collapse': [
    'no (?:sabia|supe|se|sabiamos|recordaba|reconocia|recuerdo|me acuerdo|acertaba) (?:[a-z]+ ){0,2}(?:en que [a-z]+ (?:[a-z]+ )?(?:estaba|andaba|iba|vivia)|en que (?:pueblo|ciudad|dia|calle|km|kilometro|ano|vuelta)|(?:a )?donde (?:estaba|andaba|me encontraba|iba|estoy|quedaba)|que (?:dia|ano|hora) (?:era|es)|mi (?:nombre|direccion|apellido)|como me llamo|como me llamaba|quien era)|no me acuerdo (?:de (?:nada|como|haber|los ultimos)|del? (?:km|ultim|final))|haciendo eses|(?:iba|corria|andaba) en zigzag',
    '(?<!se (?:le |me )?|si )(?:desmay[a-z]+|desvanec[a-z]+|desplom[a-z]+|colaps(?:e|ar|o|ado|ada|aba)(?! (?:el|la|de|en la|mental)))|me (?:desmay|desvanec|desplom|colaps)[a-z]+|se me (?:fue|iba|nublo) la (?:cabeza|vista|olla)(?! de)|mareo? y (?:[a-z]+ )?(?:cai|caer|confus)[a-z]*|mare(?:o|e|ado|ada)[a-z]* (?:[a-z]+ )?(?:y |hasta )(?:cai|caer|confus|perdi|casi me caigo)[a-z]*|confus[oa](?! (?:el|la|con|por|las|los))|confusion(?! (?:en|con|de|del))|desorientad[oa]|desorientacion|perd(?:i|er|iendo|io)(?: casi)? (?:el )?(?:conocimiento|conciencia|sentido(?! del))|sincope|lipotimia|inconsciente|grogui|como borrach[oa]|balbuce[a-z]+|desvari[a-z]+|delir(?:i?ando|aba|e)|convuls[a-z]+|me fui al suelo sin|(?:me )?cai (?:redond[oa]|desplomad[oa]|inconsciente)|(?:lo |la )?vi(?:a|endo)? (?:todo )?(?:negro|doble|borroso|estrellas y cai)|vision (?:borrosa|en tunel|doble|negra)|hablaba (?:raro|sin sentido)|decia (?:tonterias|incoherencias|cosas sin sentido)|sin (?:saber|recordar) (?:donde|quien|que dia|en que)[a-z]*|tambale[a-z]+|dando tumbos|no coordinaba|perd[a-z]+ la nocion|me quede en blanco|vahid[a-z]+|patatus|soponcio|yuyu|parraque|telele|jamacuco|me fui (?:para|pa) (?:el suelo|atras)|(?:me )?recogieron (?:del suelo|en camilla)|despert[a-z]* en (?:la |una )(?:ambulancia|camilla|enfermeria)',
    ...moreFlags['confusion-collapse'],
  ],
  'overdrinking-signs': [
    `(?:vomit[a-z]+|confus[a-z]+).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomit[a-z]+|confus[a-z]+)`,
  ],
  'headache-after-drinking': [
    `(?:dolor de cabeza|manos hinchadas|nauseas?).{0,60}${muchWater}|${muchWater}.{0,60}(?:dolor de cabeza|manos hinchadas|nauseas?)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:dolor|agujetas) (?:[a-z]+ ){0,3}(?:mucho )?(?:peor|mas fuertes?) (?:que|de) (?:lo )?(?:normal|habitual)',
  ],
  'same-point-tightness': [
    '(?:siempre|cada vez|en cada salida) (?:[a-z]+ ){0,4}mism[oa] (?:punto|sitio|kilometro|km|distancia|minuto).{0,40}(?:tens|dur|dorm|carg)[a-z]*',
  ],
  'new-medicine-cramps': [
    'calambre[a-z]*.{0,40}desde (?:[a-z]+ ){0,4}(?:medicamento|medicacion|pastilla|tratamiento|estatina)[a-z]*|desde (?:[a-z]+ ){0,4}(?:medicamento|medicacion|pastilla|tratamiento|estatina)[a-z]*.{0,40}calambre[a-z]*',
  ],
  'keeps-coming-back': [
    '(?:vuelve|vuelven|sigue volviendo).{0,40}(?:a pesar|aunque).{0,30}(?:descans|estir)[a-z]*|a pesar.{0,30}(?:descans|estir)[a-z]*.{0,40}vuelve[a-z]*',
  ],
  'tight-hard-leg': [
    `${leg} (?:[a-z]+ ){0,3}(?:como una piedra|dur[a-z]+) y (?:[a-z]+ )?(?:dormid|hinchad)[a-z]*|sindrome compartimental`,
  ],
  'bladder-saddle': [
    '(?:no puedo|no podia|sin) (?:[a-z]+ )?(?:aguantar|controlar) (?:la |el )?(?:orina|pis|vejiga|caca|esfinter[a-z]*)|entrepierna dormida|incontinencia',
  ],
  'one-sided-calf-swelling-warmth': [
    `${oneLeg} (?:izq[a-z]*|derech[oa]|dcho|dcha)? ?(?:[a-z]+ ){0,4}(?:hinchad|hincho|inflamad|inflad|inflo|caliente|calentit|rojiz|enrojecid|roj[oa]|gord)[a-z]*(?! (?:por delante|de trabajar))|(?:hinchad|caliente|calentit|inflamad|inflad)[a-z]* (?:y [a-z]+ )?(?:y [a-z]+ )?(?:el |la |de )?${oneLeg}|(?:gemelo|pantorrilla|pierna|pata)[^.\\n]{0,40} mas (?:gord|calient|hinchad|grues)[a-z]* (?:y (?:[a-z]+ )?[a-z]+ )?que (?:el |la )?(?:otr[oa]|derech|izquierd|sano|sana|buen)|mas (?:gord|hinchad|grues)[a-z]* (?:y [a-z]+ )?que (?:el |la )otr[oa]|(?:hinchad|calient|calentit)[a-z]* (?:y [a-z]+ )?de un (?:solo )?lado|\\d(?:[.,]\\d)? ?cm mas (?:que|de contorno|de grosor)|${oneLeg}[^.\\n]{0,30} \\d ?cm mas`,
    ...moreFlags['one-sided-calf-swelling-warmth'],
  ],
  swelling: [
    '(?<!(?:rueda|ruedas|globo|flotador|cubierta|camara|neumaticos?) (?:[a-z]+ )?)(?:hinchad[oa]s?|hinchadit[oa]s?|inflamad[oa]s?|inflamadit[oa]s?)|hinchazon|inflamacion|se (?:me )?(?:ha )?(?:hincho|hincha|hincharon|hinchan|inflo|inflamo|hinchado|inflamado|inflaron)(?! la rueda)|(?:tobillo|rodilla|pie|pierna|pantorrilla|gemelo|mano|dedo|pata)s? (?:[a-z]+ ){0,2}inflad[oa]s?|edema(?:s|tizad[oa])?|bulto en|mas (?:gord|grues)[oa] que (?:el |la )?(?:otr[oa]|derech|izquierd)[a-z]*|\\d ?cm mas',
    ...moreFlags.swelling,
  ],
  bruising: [
    'morat[a-z]+(?! en el (?:orgullo|ego|alma))|moret[a-z]+(?! en el (?:orgullo|ego|alma))|(?<!(?:camiseta|color|zapas?|zapatillas|mallot|gorra|las pas[a-z]*|equipo|globo|las) (?:[a-z]+ )?)morad[oa]s?(?! de frio)|moradura[a-z]*|hematomas?|cardenal(?:es)?|amoratad[a-z]*|negral(?:es)?|(?:tobillo|rodilla|pierna|pantorrilla|gemelo|una|muslo|dedo) (?:[a-z]+ ){0,2}(?:negr[oa]|azul|violacea|violaceo)|chupones?(?= en la pierna)|equimosis|sugilacion',
    ...moreFlags.bruising,
  ],
  'dark-urine': [
    `(?:orina|orinar?|pis|pipi|meada|meado|pichi|chis) (?:[a-z]+ ){0,5}${color}[a-z]*(?! muy clarit)|(?:orin(?:e|o|ando|aba)|me(?:e|o|ando|aba)|hice pis|haciendo pis) (?:[a-z]+ ){0,3}${color}[a-z]*|sangre (?:en|al) (?:la )?(?:orina|orinar|mear|pis)|hematuria|mioglobinuria|rabdo[a-z]*|${color}[a-z]* (?:el|la|mi) (?:pis|orina|meada)`,
    ...moreFlags['dark-urine'],
  ],
  'pop-sudden-snap': [
    'chasquid[a-z]+|chasc[a-z]+(?! (?:de risa|los dedos))|crujid[a-z]+|(?:me |algo )?cruji(?:o|eron)|crujir|(?<!(?:cadena|cable|radio|bici|tija|pedal|rama)[^.\\n]{0,30})(?:y (?:oi )?|un )(?:crac|crak|clac|clack|clec)(?! mental)|(?:oi|escuche|sono|hizo|note|notar|senti|oir|oyo|hacer)(?: algo| como| el| un| tipo| y)? ?(?:un |el |como un )?(?:crac|crack|crak|pop|clac|clack|clec|tac|ploc|plof|ras|trac|catacrac|chac|pum|latigazo sonoro)(?= ?$| ?[,.;!:)\\n]| (?:en|y|que|detras|dentro|fuerte|seco|en|del|de))(?! (?:mental|de risa))(?<!(?:un|eres un|es un|otro|y) crack(?! (?:en|seco|fuerte)))|pedrada|(?:como (?:si )?(?:me )?(?:una|un|dieran una|hubieran? dado una|dado|pegaran|pegado|metido|hubiesen?|dieron|diesen|tiraran)(?: [a-z]+){0,3}) (?:patada|pedrada|tiro|disparo|balazo|pelotazo|batazo)s?(?! de la cerveza)|(?:una |la )?patada (?:invisible|por detras|en el gemelo|fantasma)|se (?:me )?(?:rompio|rajo|rasgo|partio|desgarro|solto) (?:algo|el (?:gemelo|isquio|musculo|tendon|aquiles)|la fibra)|(?:algo|musculo|fibra|gemelo|aquiles|tendon|isquio) (?:[a-z]+ ){0,2}(?:se (?:me )?)?(?:rompio|rajo|rasgo|partio|revento|desgarro)(?: |$|[,.;])|me (?:revento|rompio|rasgo|petó|peto) algo|se (?:oyo|escucho)(?= (?:y todo|un|el (?:crac|chasq|tac)|hasta|desde|como)| ?$| ?[,.;!])',
    ...moreFlags['pop-sudden-snap'],
  ],
  'cramps-all-over': [
    'calambres? (?:por |en )?(?:todo el cuerpo|todas partes|todos (?:los|lados))|todo el cuerpo (?:[a-z]+ )?acalambrad[a-z]*',
  ],
  'cold-pale-leg': [`(?:${leg}|dedos?) (?:[a-z]+ ){0,2}fri[oa]s? y (?:blanc|palid|azul)[a-z]*`],
  weakness: [
    '(?:no|ni) (?:puedo|podia|pude|consigo|consegui|soy capaz|era capaz|logro|me aguanta|me aguantaba|aguantaba|aguanto|sostiene)(?: de)? (?:[a-z]+ ){0,3}(?:ponerme |ponerse |subir(?:me)? |levantarme |estar )?(?:de|en|sobre la|sobre las) (?:puntillas|puntitas|puntas?|talones)|(?:puntillas|puntitas): (?:no|imposible)|pie (?:caido|que se cae)|(?:se me )?(?:arrastr|cae|caia|cuelga)[a-z]* (?:la punta del pie|el pie al andar)|(?:no (?:puedo|podia|pude)|incapaz de|imposible) (?:subir|levantar|hacer)(?: el| ni una?)? (?:talon|elevacion)[a-z]*',
    `${oneLeg} (?:[a-z]+ ){0,3}(?:debil|floj[oa]|sin fuerza|fall(?:a|o|aba)|no (?:me )?(?:aguant|sosten|sostien|responde|respond|suj)[a-z]*)(?! y (?:cansad|pesad))|(?:rodilla|tobillo|pie|brazo|mano) (?:[a-z]+ ){0,3}(?:debil|sin fuerza|flojo|floja|no (?:me )?(?:aguant|sosten|sostien|responde)[a-z]*)|sin fuerza (?:en|para (?:levantar|empujar|subir)) (?:el |la |las |los )?(?:${limb}|talon|punta)|debilidad(?! (?:general|total|por|mental|generalizada))|(?:pierd|perd)[a-z]+ (?:la )?fuerza (?:en|de) (?:el |la |una )?${limb}|me fall(?:a|o|aba|aron) (?:la |el |las )(?:pierna|rodilla|tobillo|pie)s?|se me (?:va|iba|dobla|doblaba|doblo|cedia|vencia|vence) (?:la |el )?(?:pierna|rodilla|tobillo)|se me (?:doblaba|vencia|cedia)(?= ?$| ?[,.;!])|(?:no tengo|no tenia|perdi(?:da)?|poca|menos|falta de) (?:de )?fuerza en (?:la|el|una) ${limb}`,
    ...moreFlags.weakness,
  ],
  numbness: [
    `${limb} (?:[a-z]+ ){0,4}(?:dormid[oa]s?|dormidit[oa]s?|acorchad|entumecid|adormecid|adormilad|insensible|entumid|como (?:de |un )?(?:corcho|algodon|trapo|madera muerta))[a-z]*${notCold}(?! (?:mal|poco|bien|fatal|\\d|en la cama|y el otro))|dormid[oa]s? (?:el|la|los|las|un|una|unos|medio) (?:[a-z]+ )?${limb}${notCold}`,
    `(?<!si |cuando )se me (?:ha |han |ha ido )?(?:durm(?:io|ieron|iendo)|dormi(?:a|an|do)|duerme[n]?|adormec[a-z]+|entumeci[a-z]+|acorch[a-z]+|entumi(?:o|eron))(?! (?:el (?:nin|peque|beb|reloj|garmin)|la (?:nin|peque)))(?![^.,\\n]{0,30} (?:frio|postura))|hormigue[a-z]*${notCold}|hormigas(?= (?:en|por|desde)| ?$| ?[,.;])|como con hormigas|acorchad[a-z]*|como (?:de )?corcho|parestes[a-z]+|sin sensibilidad|insensib[a-z]+|perd[a-z]+ (?:la )?sensibilidad|no (?:me )?(?:siento|sentia|senti|noto|notaba) (?:ya )?(?:el|la|los|las|mis|mi) (?:[a-z]+ )?${limb}${notCold}|(?:agujas|alfileres|agujitas) en (?:el|la|los)`,
    ...moreFlags.numbness,
  ],
  atrophy: [
    `${leg} (?:[a-z]+ ){0,6}(?:mas (?:fin|delgad|flac|flaquit|pequen|chic|chiquit|estrech|canij)[oa]s?|menos (?:musculo|masa|volumen|gord|perimetro|contorno)|adelgaz|sin musculo|en los huesos|quedado (?:[a-z]+ )?(?:fin|delgad|flac|esmirriad|en nada)|chupad[oa]|consumid[oa]|escuchimizad[oa]|raquitic[oa]|como un palillo)|(?:mas (?:fin|delgad|flac|flaquit|canij|pequen)[oa]) (?:el|la|mi) ${leg}|atrofi[a-z]*|\\d(?:[.,]\\d)? ?cm (?:menos|de diferencia)|(?:perdid[ao]|perdiendo|perdi|pierdo|pierde) (?:de |mucha |mucho |bastante )?(?:masa|musculo|volumen|perimetro)(?! grasa)|(?:se me )?(?:ha |esta )?(?:comido|perdido) (?:el |todo el )?(?:musculo|gemelo|cuadriceps)|mas (?:fin|delgad|flac)[oa] que (?:el |la )(?:otr[oa]|derech|izquierd)[a-z]*`,
    ...moreFlags.atrophy,
  ],
  'back-pain': [
    '(?:dolor(?:es|cito|azo|on)?|molestias?|punzadas?|pinchazos?) (?:[a-z]+ )?(?:de|en la|en el|en las|en los|por la) (?:[a-z]+ )?(?:espalda|lumbar[a-z]*|zona lumbar|lumbago|rinones|riñones|cintura)|(?<!(?:no|sin) )(?:espalda|lumbar[a-z]*|rinones)(?: baja)? (?:[a-z]+ ){0,3}(?:duel|dol|mat|jodid|fatal|destroz|hech[oa] polvo|machac|quej|crujid|trinc|pincha|rabia)[a-z]*|me (?:duel|dol|mat|molest|tira)[a-z]* (?:[a-z]+ )?(?:la espalda|el lumbar|la lumbar|la zona lumbar|las lumbares|los rinones|la cintura)|lumbago|ciatic[oa]|lumbalgia|dorsalgia|hernia discal|(?:dolia|duele|doliendo) (?:[a-z]+ )?(?:la espalda|las lumbares|la zona lumbar)',
    ...moreFlags['back-pain'],
  ],
  'pain-walking-relieved-by-rest': [
    '(?:dolor|duel|doli|quema|apriet|apretaba|calambre|tira|carga|agarrot)[a-z]*[^.\\n]{0,70}(?:(?:al|si|cuando|en cuanto|hasta que) (?:me )?(?:par|descans|sient|sent)[a-z]*|parad[oa]|me (?:siento|paro)|un banco|parando|descansando)[^.\\n]{0,30}(?:pasa|quita|(?:se|me) va|desaparec|alivi|calma)[a-z]*(?! a )|(?:paro|parar|pare|descanso|me paro|me siento|me sente|sent[oa]rme|paraba|parando)[^.\\n]{0,50}(?:pasa|paso|quita|quito|desaparec|se va|se fue|se iba|alivia|nada)[a-z]*[^.\\n]{0,40}(?:vuelv|volv|otra vez|de nuevo|reaparec|(?:y|al) (?:andar|caminar|arrancar|seguir) (?:otra|de nuevo|vuelve))[a-z]*|(?:cada|a los|siempre a los|a las) (?:\\d+|[a-z]+) (?:metros|m|cuadras|pasos|minutos)[^.\\n]{0,50}(?:duel|dol|calambr|agarr|aprieta|parar)[a-z]*[^.\\n]{0,60}(?:par|descans|sient)[a-z]*[^.\\n]{0,30}(?:pasa|quita|se va|vuelv|sig)[a-z]*|claudicacion',
    ...moreFlags['pain-walking-relieved-by-rest'],
  ],
  'night-pain-rest-pain': [
    '(?:dolor|duel|doli|(?<=me |sigue |pierna |gemelo )(?:late|latia|palpita))[a-z]*[^.\\n]{0,40}(?:por las? noches?|de noche(?! (?:cerrada|corr))|toda la noche|en reposo|en la cama|tumbad[oa]|sentad[oa](?! en la bici)|acostad[oa]|acostarme|al dormir|quiet[oa]|sin (?:moverme|moverla|moverlo|hacer nada|andar|apoyar)|en el (?:sofa|sillon)|parad[oa](?! (?:en|y|al))|de madrugada|estando sin|hasta (?:sentad|tumbad|parad|acostad|durmiendo)[a-z]*|no me dej[a-z]+ dormir)|(?:por las? noches?|de noche|en reposo|en la cama|tumbad[oa]|acostad[oa]|hace [a-z]+ noches|todas las noches)[^.\\n]{0,40}(?:dolor|duel|doli|late|latia)[a-z]*|dolor nocturno|me despierta el dolor|despert[a-z]+ (?:del|de|por el|con) (?:[a-z]+ )?dolor|no (?:pude|puedo|podia|me deja) dormir (?:del|por el|de) dolor',
    ...moreFlags['night-pain-rest-pain'],
  ],
  'bone-spot-pain': [
    '(?:dolor|duele) (?:[a-z]+ ){0,3}(?:punto|sitio) (?:concreto )?(?:de|del|en) (?:la |el )?(?:tibia|hueso|metatarso|espinilla)|fractura (?:por|de) estres',
  ],
  'one-sided-weakness': [
    '(?:lado|mitad) (?:derech|izquierd)[oa] (?:del cuerpo|de la cara|del rostro)(?: [a-z]+){0,4} (?:dormid|debil|entumecid|paraliz)[a-z]*',
    'media cara (?:[a-z]+ ){0,2}(?:dormida|paralizada|caida)',
  ],
  'sudden-numbness': ['de (?:repente|golpe) (?:[a-z]+ ){0,4}(?:dormid|entumecid|debil|sin fuerza)[a-z]*'],
};

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = joinedLists(closeSigns, wideSigns);
