import type { Phrases } from '../../phrases';

const leg = '(?:gemelo|pantorrilla|pierna|tobillo|pie|muslo|rodilla)s?';
const muchWater =
  '(?:(?:demasiad|much|tant)[oa]s? (?:agua|litros)|(?:[4-9]|1\\d) ?(?:l|litros)(?: de agua)?|bebi (?:muchisimo|demasiado))';

/** Signs on the see-a-doctor list. Wide on purpose: a flag only opens a fixed list. */
export const redFlags: Phrases['redFlags'] = {
  'chest-pain': [
    '(?:dolor|presion|opresion|pinchazos?|molestia|punzada|peso)\\p{L}* (?:\\p{L}+ ){0,3}(?:pecho|toracic[oa]|esternon|corazon)|pecho (?:\\p{L}+ )?(?:apretado|oprimido|dolia|duele|cerrado)',
  ],
  'breathing-trouble': [
    'no podia respirar|me faltaba (?:el )?aire|falta de aire|dificultad para respirar|me ahogaba|sin aire',
  ],
  'confusion-collapse': [
    'no sabia (?:decir )?(?:en que \\p{L}+|donde estaba|que dia|mi nombre)',
    'haciendo eses',
    'desmay\\p{L}+|mare(?:o|e|ado|ada)\\p{L}* (?:y |hasta )?(?:cai|caer|confus)\\p{L}*|colaps\\p{L}+|desplom\\p{L}+|confus[oa]\\p{L}*|desorientad[oa]|perdi(?:o)? (?:el )?(?:conocimiento|conciencia)|sincope|inconsciente|no sabia donde estaba|se me fue la (?:cabeza|vista)|desvanec\\p{L}+|delir\\p{L}+|convuls\\p{L}+|me fui al suelo sin',
  ],
  'overdrinking-signs': [
    `(?:vomit\\p{L}+|confus\\p{L}+).{0,60}${muchWater}|${muchWater}.{0,60}(?:vomit\\p{L}+|confus\\p{L}+)`,
  ],
  'headache-after-drinking': [
    `(?:dolor de cabeza|manos hinchadas|nauseas?).{0,60}${muchWater}|${muchWater}.{0,60}(?:dolor de cabeza|manos hinchadas|nauseas?)`,
  ],
  'muscle-pain-beyond-expected': [
    '(?:dolor|agujetas) (?:\\p{L}+ ){0,3}(?:mucho )?(?:peor|mas fuertes?) (?:que|de) (?:lo )?(?:normal|habitual)',
  ],
  'same-point-tightness': [
    '(?:siempre|cada vez|en cada salida) (?:\\p{L}+ ){0,4}mism[oa] (?:punto|sitio|kilometro|km|distancia|minuto).{0,40}(?:tens|dur|dorm|carg)\\p{L}*',
  ],
  'new-medicine-cramps': [
    'calambre\\p{L}*.{0,40}desde (?:\\p{L}+ ){0,4}(?:medicamento|medicacion|pastilla|tratamiento|estatina)\\p{L}*|desde (?:\\p{L}+ ){0,4}(?:medicamento|medicacion|pastilla|tratamiento|estatina)\\p{L}*.{0,40}calambre\\p{L}*',
  ],
  'keeps-coming-back': [
    '(?:vuelve|vuelven|sigue volviendo).{0,40}(?:a pesar|aunque).{0,30}(?:descans|estir)\\p{L}*|a pesar.{0,30}(?:descans|estir)\\p{L}*.{0,40}vuelve\\p{L}*',
  ],
  'tight-hard-leg': [
    `${leg} (?:\\p{L}+ ){0,3}(?:como una piedra|dur\\p{L}+) y (?:\\p{L}+ )?(?:dormid|hinchad)\\p{L}*|sindrome compartimental`,
  ],
  'bladder-saddle': [
    '(?:no puedo|no podia|sin) (?:\\p{L}+ )?(?:aguantar|controlar) (?:la |el )?(?:orina|pis|vejiga|caca|esfinter\\p{L}*)|entrepierna dormida|incontinencia',
  ],
  'one-sided-calf-swelling-warmth': [
    `${leg} (?:izquierd[oa] |derech[oa] )?(?:\\p{L}+ ){0,4}(?:hinchad|inflamad|caliente|roj)\\p{L}*|(?:hinchad|caliente|inflamad)\\p{L}* (?:y \\p{L}+ )?(?:el |la )?${leg}|mas (?:gord|calient|hinchad|grues)\\p{L}* que (?:el |la )?otr[oa]|\\d ?cm mas`,
  ],
  swelling: [
    'hinchad\\p{L}*|hinchazon|inflamad\\p{L}*|se (?:me )?hincho|edema|mas (?:gord|grues)[oa] que (?:el |la )?otr[oa]|\\d ?cm mas',
  ],
  bruising: [
    'moreton\\p{L}*',
    'moraton\\p{L}*',
    'moretones',
    'moraton(?:es)?|morado|hematomas?|cardenal(?:es)?|moretones?|amoratad\\p{L}*',
  ],
  'dark-urine': [
    '(?:orina|pis|pipi|meada|orine) (?:\\p{L}+ ){0,4}(?:oscur|marron|cafe|coca|cola|negr|roj|te(?= |,|\\.|$))\\p{L}*|(?:oriné|orine|mee|meando) (?:\\p{L}+ ){0,2}(?:oscur|marron|coca|sangre|cafe|negr)\\p{L}*|sangre en la orina',
  ],
  'pop-sudden-snap': [
    'chasquid\\p{L}+|crack|crac|crujid\\p{L}+|crujio|latigazo|pop|pedrada|como (?:si me )?(?:una |un |dieran una )?(?:patada|pedrada|tiro|latigazo)|se (?:me )?(?:rompio|rajo)|crujir',
  ],
  'cramps-all-over': [
    'calambres? (?:por |en )?(?:todo el cuerpo|todas partes|todos (?:los|lados))|todo el cuerpo (?:\\p{L}+ )?acalambrad\\p{L}*',
  ],
  'cold-pale-leg': [`(?:${leg}|dedos?) (?:\\p{L}+ ){0,2}fri[oa]s? y (?:blanc|palid|azul)\\p{L}*`],
  weakness: [
    '(?:no|ni) (?:puedo|podia|pude) (?:\\p{L}+ )?ponerme de puntillas',
    `${leg} (?:\\p{L}+ ){0,3}(?:debil|floj[oa]|sin fuerza)\\p{L}*|sin fuerza(?! de voluntad)(?: en)?|debilidad|me fall(?:a|o|aba) (?:la|el) (?:pierna|rodilla|tobillo|pie)|se me va (?:la|el) (?:pierna|rodilla|tobillo)|pie caido|(?:no puedo|no podia|incapaz de) (?:\\p{L}+ ){0,3}(?:punta|puntillas|talon)\\p{L}*|no tengo fuerza`,
  ],
  numbness: [
    'dormid[oa]s?(?! (?:mal|poco|bien|fatal|\\d))(?= |,|\\.|$)|hormigue\\p{L}*|entumecid\\p{L}*|acorchad\\p{L}*|adormecid\\p{L}*|no (?:siento|sentia) (?:el|la|los|las)|sin sensibilidad|insensible',
  ],
  atrophy: [
    `${leg} (?:\\p{L}+ ){0,4}(?:mas (?:fin|delgad|pequen|chic)[oa]|menos musculo|encogid\\p{L}*)|atrofia\\p{L}*|\\d ?cm menos|perdida de (?:masa|musculo)`,
  ],
  'back-pain': [
    'dolor (?:de|en la|en el) (?:espalda|lumbar\\p{L}*|lumbago|rinones)|(?:espalda|lumbar\\p{L}*) (?:\\p{L}+ ){0,3}(?:duel|dol|mata|toca|cargad|bloquead|fatal)\\p{L}*|me (?:duele|dolia) (?:\\p{L}+ )?(?:la espalda|el lumbar|la lumbar|la zona lumbar)|lumbago|ciatica|lumbalgia',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:dolor|duele|dolia|quema|quemaba|aprieta|carga|calambre|tira)\\p{L}*.{0,60}(?:al parar|parar|parado|paro|pare|descans\\p{L}+|sentarme|me siento|banco).{0,30}(?:pasa|quita|va|desaparec\\p{L}+|nada|se fue|alivia)|(?:paro|parar|descanso|me paro).{0,40}(?:pasa|quita|desaparece|se va).{0,40}(?:vuelve|otra vez|de nuevo|ando|camin\\p{L}+)|claudicacion',
  ],
  'night-pain-rest-pain': [
    '(?:dolor|duele|dolia|late|latia|palpita)\\p{L}*.{0,40}(?:por la noche|de noche|en reposo|en la cama|tumbad[oa]|sentad[oa])|(?:por la noche|de noche|en reposo|en la cama|tumbad[oa]).{0,40}(?:dolor|duele|dolia|late|latia)\\p{L}*',
  ],
  'bone-spot-pain': [
    '(?:dolor|duele) (?:\\p{L}+ ){0,3}(?:punto|sitio) (?:concreto )?(?:de|del|en) (?:la |el )?(?:tibia|hueso|metatarso|espinilla)|fractura (?:por|de) estres',
  ],
  'one-sided-weakness': [
    '(?:lado|mitad) (?:derech|izquierd)[oa] (?:del cuerpo|de la cara|del rostro)(?: \\p{L}+){0,4} (?:dormid|debil|entumecid|paraliz)\\p{L}*',
    'media cara (?:\\p{L}+ ){0,2}(?:dormida|paralizada|caida)',
  ],
  'sudden-numbness': ['de (?:repente|golpe) (?:\\p{L}+ ){0,4}(?:dormid|entumecid|debil|sin fuerza)\\p{L}*'],
};
