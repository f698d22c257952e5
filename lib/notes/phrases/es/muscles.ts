import type { Phrases } from '../../phrases';

/** A muscle that cramps, as one word: for patterns that need one right there. */
export const muscle =
  '(?:(?:gem[ei]l|pantor|soleo|chamorr|batata|isqui|femoral|cuadri|quads?|vasto|(?:ad|ab)ductor|glute|psoas|tibial|muslo|pierna|empeine|antebraz|triceps|biceps|lumbar|musculo|peroneo|trapeci|abdominal|oblicuo|entrepierna|espinilla)[a-z]*|' +
  '(?:pata|pie|planta|dedo|mano|brazo|corva|ingle|canilla|nalga|pompi|cuello|arco)s?)';

const two = `(?:(?:l[oa]s )?(?:dos|2) (?:[a-z]+ )?${muscle}|l[oa]s (?:dos|2)(?! (?:[a-z]+ )?(?:ultim|primer|km|kilom|min|hora|dia|semana|vuelta|serie|vec|gel|set|part|mes|ano|capsul|bidon|avituall|subid|bajad|cuest|puert|media|tercio|corredor|amig|compan|hij|metro|largo|siguient|manana|tarde|\\d|h |y media|de la|que)[a-z]*)|amb[oa]s|cada (?:pierna|pie|gemelo|lado|pantorrilla|muslo|mano|brazo|isquio|cuadriceps))`;

/** Both sides said apart from the muscle: "the triceps locked, both of them". */
const bothApart = '(?<=^|[,.;:] ?(?:y )?)l[oa]s (?:dos|2)(?= ?$| ?[,.;:!)\\n])|amb[oa]s (?:a la vez|lados)';

/** Muscles and sides, with the words of Spain and Latin America. */
export const muscles: Pick<Phrases, 'muscles' | 'sides'> = {
  muscles: {
    calf: [
      'gem(?:e|i)l[oa]s?|gemelit[oa]s?|gemelar(?:es)?|gemelazos?|gmelos?|gemlos?',
      'pantor+i(?:ll|y|l)as?|pantor+as?|p?antorri?llas?|pantorilas?|soleos?|chamorros?|gastrocnem[a-z]+|batatas?|molledos?|camotes?|triceps sural|bolas?(?= (?:subida|del gemelo))',
    ],
    hamstring: [
      'isqui(?:o|os|s)|isquiotibi[a-z]*|izquios?|isquio [a-z]*tibial(?:es)?|biceps (?:femoral|crural)(?:es)?|femoral(?:es)?|semitendinoso|semimembranoso',
      '(?:parte |cara |zona )?(?:de atras|posterior|trasera|por detras) (?:del|de los|de la|de las|de mi) (?:muslo|pierna)s?|musl[oa]s? (?:por detras|de atras|posterior(?:es)?)|piernas? por detras|corvas?|posterior(?:es)?(?= (?:derech|izquierd|se |del muslo|me ))|tendon(?:es)? de la corva',
    ],
    quad: [
      'cuadri?c?eps?|cuadr?ic?eps|cuadris?(?:cep)?|cuadricep[a-z]*|cuadrices|cuads|quads?|quadriceps|vastos?(?: (?:interno|externo|medial|lateral)s?)?|recto (?:anterior|femoral)|crural(?:es)?|sartorio',
      '(?:parte |cara |zona )?(?:delantera|de delante|de adelante|frontal|anterior|por delante) (?:del|de los|de la|de mi) (?:muslo|pierna)s?|muslos? (?:por delante|de adelante|anterior(?:es)?)',
    ],
    adductor: [
      '(?:ad|ab|a)?ductor(?:es)?|adutor(?:es)?|ingles?|entrepiernas?|pubis|gracil',
      '(?:cara |parte |zona )?(?:interna|interior|de adentro|de dentro) (?:del|de los|de la|de mi) (?:muslo|pierna)s?|muslos? (?:por dentro|interior(?:es)?|interno)',
    ],
    foot: [
      '(?<!dedos? (?:[a-z]+ )?(?:del|de los|de mi|de mis) |dedos? )(?<!(?:a|de|en|y|al|eche|echar|echo|poner|puse|pongo|primer|algo de|ni|hizo) )pie(?! (?:a|en) tierra| de (?:la|el|los|las) (?:subida|puerto|cuesta|montana))',
      '(?<!dedos? (?:[a-z]+ )?)(?:el|mi|un|al|del) pie(?! de (?:puerto|la|el|monte))(?<!dedos? (?:[a-z]+ )?del pie)',
      '(?<!dedos? (?:[a-z]+ )?(?:de los|de mis) |dedos? )(?:pies|patitas|pinreles?)(?! para que)',
      'plantas?(?= (?:del|de los|de mi|izq|der|se |me |y |en |cerrad|hech|agarrot|plantar))|(?:la|las|una) plantas?(?! (?:baja|alta|de arriba|de abajo|del edificio))|fascia(?! lata)|arcos?(?: (?:del|de los|de cada|plantar))?|puente (?:del pie|plantar)|plantar(?:es)?|empeines?|talon(?:es)?(?= (?:hecho|agarrot))|metatarsos?',
    ],
    toes: [
      'dedos?(?: (?:gordos?|pequenos?|chicos?|chiquitos?))? (?:del|de los|de mi|de mis|de cada|del otro) pie(?:s)?|dedos?(?: de)? gordos?|ded(?:o|it)os? (?:pequeno|chico|menique)|dedos? (?:izquierd|derech)[a-z]+ (?:del pie|de los pies)',
      '(?<!mano[^.]{0,40}|abrir (?:los |bien los )?|brazos?[^.]{0,30}|tres |pala[^.]{0,30}|manillar[^.]{0,30}|remo[^.]{0,30})dedos?(?! (?:de (?:la|las|mi|mis|ambas|cada) manos?|agarrando|de frente|cruzados))(?=[^.]{0,40}(?:pie|zapa|zapatilla|aleta|bota|encog|mont|cruz|calambr|garra|gancho|retorc|agarrot|dobl))',
    ],
    shin: ['tibial(?:es)?(?: anterior(?:es)?)?|espinillas?|tibias?|canillas?|peroneos?|periostio'],
    glute: [
      'gluteos?|gluteo (?:mayor|medio)|culo|nalgas?|piramidal|piriforme|pompis?|poto|cachetes?(?= del culo)|trasero',
    ],
    'hip-flexor': [
      'psoas(?: iliaco)?|iliopsoas|cadera|flexor(?:es)?(?: de (?:la )?cadera)?|tensor de la fascia(?: lata)?|tfl',
    ],
    'unspecified-leg': [
      '(?<!(?:dia|rutina|entreno|tren|sesion|prensa|gym) de )piernas?|muslos?|patas?|gambas?(?! al)|jamon(?:es)?|muslamen|piernitas?|pierna entera|zancas?',
    ],
    'arm-hand': [
      'antebrazos?|brazos?|manos?|manitas?|ded(?:o|it)os? de (?:la|las|mi|mis|ambas|cada) manos?|triceps(?! sural)|biceps(?! (?:femoral|crural))|pulgar(?:es)?|munecas?|meniques?(?! del pie)|hombros?|deltoides',
    ],
    'abdomen-muscle': [
      'abdominales|oblicuos?|abdomen|(?:recto )?abdominal|abdos?|serrato|intercostal(?:es)?',
    ],
    back: [
      'lumbar(?:es)?|zona lumbar|dorsal(?:es)?(?! (?:\\d|n|numero|puesto|en el pecho))(?<!(?:con|el|mi|de|sin|quito el|recoger el) dorsal)|dorsal ancho|espalda(?: baja| alta)?|rinones|trapecios?(?= y la espalda)|cuadrado lumbar',
    ],
    neck: ['(?<!(?:al|medalla en el) )cuello|trapecios?|nuca|cervical(?:es)?|pescuezo|esternocleido[a-z]*'],
    'whole-body': [
      'todo el cuerpo|(?:por|en|de) tod(?:as|os) (?:las )?(?:partes|lados)|el cuerpo entero|cuerpo completo|todos los musculos|de (?:la cabeza a los pies|pies a cabeza|arriba abajo)|hasta (?:en )?(?:el pelo|las cejas|las orejas|la lengua)|medio cuerpo|el cuerpo se me',
    ],
  },
  sides: {
    left: [`izquierd[oa]s?|izq\\.?|izda|izdo|iz|izqda?o?|izqu|zurd[oa]s?|siniestr[oa]|${bothApart}`],
    right: [
      `derech[oa]s?(?! (?:hasta|hacia|al (?:coche|hospital|podio|sofa|bar|agua)|a (?:casa|meta|por)) )|derecha|dcho|dcha|dch|dxo|der\\.?|drcho|drcha|diestr[oa]|${bothApart}`,
    ],
    both: [
      `${two}|bilateral(?:es|mente)?|izquierd[oa] y derech[oa]|derech[oa] y (?:el |la |luego |despues )?izquierd[oa]|izquierd[oa] y (?:el |la |luego |despues )?derech[oa]|primero (?:en )?(?:el |la )?un[oa] y (?:luego|despues) (?:en )?(?:el |la )?otr[oa]|(?:un[oa]|otr[oa]) (?:detras|despues|tras|tras de) (?:de |del )?(?:el |la )?otr[oa]|(?:un[oa]|un lado) y (?:luego |despues |al rato )?(?:el |la |en el |en la )?otr[oa]|un[oa] tras otr[oa]|en un[oa] y (?:en )?otr[oa]|y (?:luego |despues |al rato |tambien )?(?:se me [a-z]+ )?(?:el|la) otr[oa]|por partida doble|doble (?:calambre|bola|subida)|calambre doble|a pares|a duo`,
    ],
  },
};
