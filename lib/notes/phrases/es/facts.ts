import type { Phrases } from '../../phrases';

/** What a note tells beside a cramp. */
export const facts: Phrases['facts'] = {
  'keto-low-carb': [
    'keto\\p{L}*|cetogenic\\p{L}*|ceto|low.?carb|lchf|sin (?:hidratos|carbohidratos|carbos)|bajo en (?:hidratos|carbos|carbohidratos)|cero carbos|carnivor\\p{L}*',
  ],
  'poor-fueling': [
    'no he podido comer',
    'vomite (?:los )?geles',
    'en ayunas|sin (?:desayunar|desayuno|comer|geles?|cenar)|no (?:desayune|comi|cene|llevaba geles|lleve geles)|(?:olvide|perdi|vomite|se me cayo|se me cayeron) (?:los |el |un |mis |todos los )?(?:geles|gel|desayuno|barritas?)|pajara(?! de)|mal comid[oa]|comi(?:do)? (?:poco|fatal|nada)|poco desayuno|estomago vacio|no pude comer|me quede sin (?:geles|comida|gasolina)|hipoglucemia',
  ],
  'low-fluid': [
    '(?:se me acabo el|el) agua se me acabo',
    'sin agua',
    'deshidrat\\p{L}+|sin agua|me quede sin (?:agua|liquido|bebida)|(?:bebi|beber|bebido) (?:muy )?poc[oa]|poca agua|no bebi(?: (?:casi )?nada)?|casi sin beber|(?:solo|solamente|nada mas) (?:un|una|1|medio) (?:botellin|bidon|botella|litro|bote|vaso|softflask)|(?:olvide|perdi|deje) (?:el |la |los )?(?:agua|bidon|botellin|bote|botella)\\p{L}*|sed|seco|sequia|(?:me salte|salte|perdi|sin) (?:el |los |un |dos )?avituallamientos?|bidon(?:es)? vaci[oa]s?|boca seca',
  ],
  'low-sodium': [
    '(?:sin|no|olvide|falta de|me faltaron?) (?:tome )?(?:las |los )?(?:sal|sales|electrolitos|sodio|capsulas de sal)|solo (?:con )?agua|nada mas que agua|agua sola|hiponatremia|perdi las sales',
  ],
  'took-electrolytes': [
    'electrolitos?|sales(?: minerales)?|isotonic[oa]s?|bebida (?:isotonica|deportiva|con sales)|aquarius|gatorade|suero|maurten|tailwind|226ers|caldo|(?:pastillas?|capsulas?|tabletas?|comprimidos?|caps) de sal(?:es)?|sodio|powerade|nuun',
  ],
  'salt-tabs': [
    '(?:pastillas?|capsulas?|tabletas?|comprimidos?|caps) de sal(?:es)?|salt ?(?:stick|caps)|saltstick',
  ],
  magnesium: ['magnesio'],
  'pickle-juice': ['(?:jugo|agua|zumo|vinagre|liquido) de (?:los )?(?:pepinillos?|encurtidos)|pickle juice'],
  mustard: ['mostaza'],
  alcohol: [
    'cervezas?|cana|canas|vino|resaca|tequila|copas?|mezcal|alcohol|ron|birras?|chelas?|gin.?tonics?|sidra|vermut|boda (?:ayer|anoche)',
  ],
  'poor-sleep': [
    'dormi \\d ?h',
    'no pegue ojo',
    'justo de sueno',
    '(?:mal|poco|nada|fatal) dormid[oa]|dormi(?:do)? (?:mal|poco|fatal|solo|\\d|nada|tres|cuatro|cinco|dos|apenas)|no dormi|sin dormir|\\d ?h(?:oras)? de sueno|insomnio|turno de noche|noche (?:fatal|en vela|sin dormir|toledana|mala)|desvelad[oa]|poco sueno',
  ],
  illness: [
    'enferm[oa]|resfriad[oa]|resfriado|catarro|gripe|fiebre|covid|gastroenteritis|virus|infeccion|antibioticos?|constipad[oa]|tos|bronquitis|anginas|congestion|mocos',
  ],
  'medication-diuretic-statin': [
    'estatinas?|diureticos?|atorvastatina|simvastatina|rosuvastatina|furosemida|hidroclorotiazida|pastilla (?:del|para el) colesterol|seguril',
  ],
  'returned-after-break': [
    '(?:primer[oa]?|vuelta) (?:\\p{L}+ )?(?:dia|salida|rodaje|entreno|carrera|tirada)? ?(?:despues|tras|desde)|vuelta (?:a|al|tras)|tras (?:\\p{L}+|\\d+) (?:semanas?|mes(?:es)?) (?:parad\\p{L}+|sin|de (?:paron|baja|descanso))|(?:semanas?|meses) (?:parad[oa]|sin correr|de paron|sin bici|sin entrenar)|retomando|regreso|reaparicion|vuelvo',
  ],
  hot: [
    'calor\\p{L}*|calur\\p{L}+|bochorno\\p{L}*|horno|sofocante|infierno|solazo|solana|torrido|abrasador|tostando|achicharr\\p{L}+|(?:2[5-9]|3\\d|4\\d) ?(?:°|º|grados|c)|sol de justicia|chicharrera|asando|sauna',
  ],
  humid: ['humed\\p{L}+|bochorno\\p{L}*|pegajos\\p{L}+|tropical|(?:7|8|9)\\d ?% (?:de )?humedad'],
  cold: [
    '(?:mucho |un |que |hacia )?frio(?:s)?|helad[oa]|helando|nieve|nevando|escarcha|granizo|aguanieve|(?:-|menos )\\d{1,2} ?(?:°|º|grados)|[0-5] ?(?:°|º|grados)|bajo cero|congelad[oa]|rasca|hielo|pelete',
  ],
  'hard-effort-race': [
    'jornada \\d+',
    'torneo\\p{L}*',
    'rally',
    'test 2k',
    '\\d+ en pista',
    'mmp',
    'carrera(?! (?:suave|continua|profesional))|maraton|media(?: maraton)?|10k|ultra\\p{L}*|trail(?: de)?|triatlon|ironman|70\\.3|competicion|competi|series|intervalos|tempo|umbral|fartlek|contrarreloj|crono|marcha cicloturista|cicloturista|gran fondo|granfondo|relevos|parkrun|ritmo (?:maraton|medio|competicion|de carrera)|partido|torneo|final|\\d+ ?x ?\\d+ ?(?:m|k|min|km)?|test (?:ftp|de)|a tope|a muerte|mmp|rm|san silvestre|cross|dorsal|cuestas|marca personal|quebrantahuesos|hyrox|padel',
  ],
  'long-or-longest': [
    'tirada larga|rodaje largo|fondo(?: largo)?|larga|la mas larga|mas larg[oa]|maraton(?! de series)|ultra\\p{L}*|ironman|gran fondo|granfondo|quebrantahuesos|tiradon',
  ],
  'hills-descents': [
    'subidas?|bajadas?|cuestas?|puertos?|desnivel|d\\+|monte|montana|rampas?|repechos?|pendientes?|escaleras|cumbre|collado|ascenso|descenso|toboganes|rompepiernas|cresta|tachuelas?|alto de',
  ],
  'new-shoes': [
    'a estrenar',
    'tacones nuevos',
    '(?:zapatillas|zapas|tenis|calas|plantillas|zapatos|playeras|botas) (?:\\p{L}+ )?(?:nuev[oa]s|de estreno|a estrenar)|nuev[oa]s (?:\\p{L}+ )?(?:zapatillas|zapas|tenis|calas|plantillas|zapatos)|estren(?:o|e|aba|ando) (?:\\p{L}+ )?(?:zapatillas|zapas|tenis|calas|plantillas|zapatos)',
  ],
  'fatigue-heavy-legs': [
    'cansad\\p{L}*|cansancio|piernas (?:\\p{L}+ ){0,2}(?:pesad|carg|vaci|muert|de plomo|reventad|fundid|dur|de madera)\\p{L}*|agotad\\p{L}*|reventad\\p{L}*|fundid\\p{L}*|muert[oa](?= |,|\\.)|vaci[oa]|hecho polvo|destrozad\\p{L}*|fatiga\\p{L}*|sin fuerzas|molid[oa]|petad[oa]|roto',
  ],
  'pacing-fade': [
    '(?:sali|empece|arranque|salida|salir|salimos) (?:\\p{L}+ )?(?:muy |demasiado )(?:rapid[oa]|fuerte|deprisa)|demasiado (?:rapido|fuerte|alegre) (?:al (?:principio|inicio)|la salida)|muro|pete|petad[oa]|me hundi|reviento|reventon|me vine abajo|positive split|pinchazo|me desfonde|explot[eo]',
  ],
  stretched: [
    'estir\\p{L}+|(?:tirar|tire|tiro|tirando) (?:de )?(?:la punta|los dedos|las puntas|del pie)|bajar el talon|talon abajo|stretching',
  ],
  'strength-trained': [
    'fuerza(?! de voluntad)|gimnasio|gym|sentadillas?|peso muerto|pesas|core|dia de pierna|crossfit|wod|zancadas|elevaciones de (?:talon|gemelo)\\p{L}*|tren inferior',
  ],
  'plain-water': ['solo (?:con )?agua|nada mas que agua|agua sola|unicamente agua|agua a secas'],
  'drank-enough': [
    'bien hidratad[oa]|bebi (?:bien|mucho|bastante|suficiente)|mucha agua|hidratacion (?:perfecta|bien|ok)',
  ],
  'fast-start': [
    '(?:sali|empece|arranque|salida|salir|salimos) (?:\\p{L}+ )?(?:muy |demasiado )(?:rapid[oa]|fuerte|deprisa)|demasiado (?:rapido|fuerte|alegre) (?:al (?:principio|inicio)|la salida)|me vine arriba al (?:principio|salir)',
  ],
  'late-fade': ['el muro|me hundi|me vine abajo|positive split|me desfonde|pete|explot[eo]'],
  'first-hot-day': [
    'primer (?:dia|rodaje|finde) (?:\\p{L}+ )?(?:de|con) (?:mucho )?calor|primeros calores|primera (?:tirada|salida) con calor|no (?:estoy )?(?:aclimatad[oa]|acostumbrad[oa]) al calor',
  ],
  injury: [
    'lesion\\p{L}*|rotura (?:fibrilar|de fibras)|esguince|tendinitis|tendinopatia|desgarro|rehabilitacion|fisura',
  ],
  potassium: ['platanos?|bananas?|potasio|guineo'],
  'salt-care': [
    'hipertens\\p{L}+|tension alta|presion alta|(?:enfermedad|insuficiencia|problemas?) (?:renal|cardiac[oa]|de rinon|del corazon)|dialisis|piedras en el rinon',
  ],
  statin: ['estatinas?|(?:atorva|simva|rosuva|prava)statina'],
  'loop-diuretic': ['furosemida|seguril|torasemida'],
  'thiazide-diuretic': ['hidroclorotiazida|indapamida|tiazida'],
  'potassium-sparing-diuretic': ['espironolactona|amilorida|eplerenona'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort'],
};
