import type { Phrases } from '../../phrases';

/** Cramps, what turns them into none, muscles, sides and where it began. */
export const events: Omit<Phrases, 'language' | 'spaced' | 'common' | 'facts' | 'redFlags'> = {
  cramp: [
    'calan?bres?',
    'se (?:me )?subio la bola',
    'calambr\\p{L}+|acalambr\\p{L}+|calambrazos?|rampas? (?:en|de|al|a) (?:el |la |los |las )?(?:gemelo|cuadriceps|isquio|pierna|pie|soleo|muslo|abductor|aductor)\\p{L}*|(?:me |que )?(?:dio|dieron|daban|entro|entraron) rampas?|espasmos?|me acalambre',
  ],
  lock: [
    '(?:hecho )?una garra|se me engancharon|se me engancho|se me cerr\\p{L}+|agarrotad\\p{L}+|se me agarr\\p{L}+',
    '(?:se me |me )?(?:subio|subieron|subia|subian)(?: (?:el|la|los|las|un))?(?! el sueldo)|se me (?:subio|subieron|monto|montaron|cerro|engarroto|agarro|hizo|puso|pusieron)\\p{L}*',
    'agarrot\\p{L}+|engarrot\\p{L}+|bloque(?:o|aron|ado|ada|ados|adas|aba|aban)|encogi(?:o|eron|do|da)|se (?:cerro|bloqueo|contrajo|encogio|anudo)|hecho? (?:un )?(?:bola|nudo|piedra)|(?:como|duro como) (?:una )?(?:piedra|roca)|(?:una |la )?bola|engurrun\\p{L}+|me pillo|garrotill\\p{L}+|me tiro al suelo|no (?:me )?solta(?:ba|ban)',
  ],
  twinge: [
    'saltitos|salta(?:ba|ban|ndo)|temblete\\p{L}*|amag\\p{L}+|tembl(?:aba|aban|ando|eque)',
    'amag\\p{L}+|avis(?:o|os|aba|aban|aron|ando)|pinchaz\\p{L}*|tembl\\p{L}+|vibra(?:ba|ban)|salta(?:ba|ban|ndo)|tiron(?:cito|citos)|fascicul\\p{L}+|palpita\\p{L}+|brinca(?:ba|ban|ndo)|bail(?:aba|aban|oteaba)|cosquilleo raro|chispazos?|protest(?:o|aron|aba|aban)|queja(?:ba|ban|ndo)?',
  ],
  nearly: [
    'casi|amag\\p{L}+(?: de| con)?|aviso(?:s)?(?: de)?|a punto de|al borde de(?:l)?|principio(?:s)? de|inicio(?:s)? de|conato(?:s)?(?: de)?|cerca de|rozando|amenaza(?:s)?(?: de)?|queria(?:n)?|se me subia(?:n)?|empezaba(?:n)? a|sintomas de|notaba (?:que )?(?:venir)?|previo|medio|por poco|iba(?:n)? a|sensacion de|pre',
  ],
  otherKind: [
    'estomago|estomacal(?:es)?|barriga|panza|tripa(?:s)?|abdominal(?:es)?|intestin\\p{L}+|menstrual(?:es)?|regla|periodo|utero|ovarios?|flato|costado|de escrit\\p{L}+|electric\\p{L}+|cadena|motor|frenos?|cambio',
  ],
  otherSense: [
    'rampas? (?:del?|al|dur\\p{L}+|final\\p{L}*|imposibl\\p{L}+|brutal\\p{L}*|de (?:garaje|tierra|hormigon)|\\d+)|(?:las|unas|con|sus|varias|esas|estas|por|primeras|ultimas) rampas(?! (?:en|de) (?:el|los|la|las) (?:gemel|pierna|cuad|isquio))|rampas? (?:del|al) \\d+|calambre (?:electrico|de corriente|al tocar)|(?:spray|gel|crema|pastillas?|sales) (?:anti)?calambres|anticalambres?|me dio un calambre (?:la|el) (?:valla|enchufe|puerta|coche)',
  ],
  denyBefore: [
    'sin|no|ni(?: un(?:o|a)?)?|nunca|jamas|ning(?:un|una|uno)|nada de|cero|0|evit\\p{L}+|libre de|tampoco|en vez de|me libre de',
  ],
  denyAfter: [
    '(?:yo )?(?:no|nunca|tampoco) (?:los |las |lo |la )?(?:tuve|hubo|senti|note|sufri|cogi)|(?:ninguno|ninguna)|ni rastro|(?:no |ni )(?:aparec\\p{L}+|vin\\p{L}+|llegar\\p{L}*|hubo|han? aparecido|asom\\p{L}+)|: ?(?:no|ninguno|cero|0|nada)|(?:se )?quedaron en casa|ausentes|ni (?:uno|rastro|asomo)|brillaron por su ausencia|desaparecid\\p{L}+|cero',
  ],
  unreal: [
    'si|por si|miedo (?:a|de|al)|tem(?:o|ia|iendo|or)(?: a| de)?|preocupad\\p{L}+|esper(?:o|aba|ando)|para (?:evitar|prevenir|que no)|contra|evitar|prevenir|riesgo de|podria(?:n)?|habria(?:n)?|seria(?:n)?|por que|como (?:evit|quit|hac)\\p{L}*|alguien (?:sabe|tiene|mas)|consejos?|remedios?|lei(?:do)?|articulo|podcast|manana|la proxima|cuando (?:te|os|le)|so(?:n|ñ)e|sone con|pesadilla|propens\\p{L}+|tendencia a|dicen que|por miedo|plan|en caso de|temiendo',
  ],
  otherTime: [
    'la semana pasada|el mes pasado|el (?:ano|año) pasado|ayer|anteayer|antes (?:siempre|me daban|tenia)|siempre|a menudo|muchas veces|cada vez|en (?:19|20)\\d\\d|hace (?:\\p{L}+|\\d+) (?:anos|años|mes(?:es)?|semanas|dias)|la ultima vez|el ultimo (?:maraton|dia|mes)|la otra (?:vez|semana)|el otro dia|en el pasado|despues de(?:l| los) calambres?|desde (?:el|los) calambres?|el (?:domingo|sabado|lunes|martes|miercoles|jueves|viernes) pasado|normalmente|de siempre|solia\\p{L}*|antano',
  ],
  somebody: [
    'el(?= (?:se|tuvo|iba|cayo|acabo))|ella|ellos|ellas|su|sus|alguien|otros|otro|otra|algunos|muchos|muchas?|la gente|gente|todos|un (?:tio|chico|corredor|companero|colega|amigo|senor|chaval|tipo)|una (?:chica|corredora|companera|amiga|senora)|uno (?:que|de|al)|(?:mi|mis|al|el|la|nuestro) (?:\\p{L}+ )?(?:companer[oa]|amig[oa]|colega|novi[oa]|mujer|marido|esposa|esposo|herman[oa]|padre|madre|hij[oa]|perr[oa]|entrenador\\p{L}*|vecin[oa]|prim[oa]|cunad[oa]|suegr[oa]|liebre|lider|ganador\\p{L}*|pareja|jef[ea]|profe|portero|socio)s?|javi|carlos|pablo|marta|laura|luis|ana|pepe|dani|juan|pedro|sergio|miguel|lucia|paco|diego|nacho|alex|raul|ivan|tono|manolo|maria',
  ],
  own: ['yo|me|mi|mis|mio|mia|nos|nosotros|conmigo|a mi|tuve|acabe|pare'],
  beside: [
    '(?:con|tras|detras de|delante de|pase a|adelante a|contra|a|para|de|y|junto a|persiguiendo a|encontre a) (?:el |la |los |las |un |una |dos |mi )?',
  ],
  forSomebody: ['(?:para|a|de) (?:mi|el|la|los|las|su)'],
  night: [
    'por la noche|de noche|esta noche|anoche|en la cama|durmiendo|dormid[oa]|me desperto|me desperte|despert\\p{L}+|nocturn[oa]s?|en el sofa|de madrugada(?= (?:en|me|con))|a las [1-5] de la (?:manana|madrugada)|la noche (?:antes|anterior|despues)',
  ],
  around: [
    '(?:antes|despues|recuperacion|previo|tras|para|proxim\\p{L}+|ultim\\p{L}+|post|pre|vispera|preparando) ?(?:de |del |de la |a |la |el |un |una |mi |al )?',
  ],
  noSignOf: ['(?:ni|sin|ningun) (?:rastro|senal|señal|sintoma|asomo|signo)(?:es)? de '],
  noneAfter: ['(?<=^ ?: ?)(?:no|ninguno|cero|0|nada)'],
  otherDay: [
    '(?:ano|año|mes|verano|invierno) pasado|semana pasada|hace (?:\\p{L}+|\\d+) (?:anos|años|mes(?:es)?|semanas)|en (?:19|20)\\d\\d|antes (?:siempre|tenia)|antano|temporada pasada',
  ],
  turns: [
    'pero|luego|entonces|despues|aunque|hasta que|sin embargo|excepto|salvo|mientras|asi que|y luego|y ahi|&',
  ],
  muscles: {
    calf: [
      'gemel[oa]s?|pantorrillas?|soleos?|chamorros?|gastrocnemi\\p{L}+|batatas?|pantorilla|bolas?(?= subida)',
    ],
    hamstring: [
      'isquio\\p{L}*|isquios?|biceps femoral|femoral(?:es)?|parte (?:de atras|posterior|trasera) (?:del|de los|de la) (?:muslo|pierna)s?|corva|posterior(?:es)? del muslo',
    ],
    quad: [
      'cuadriceps?|cuads?|quads?|cuadris?|(?:parte )?(?:delantera|de delante|frontal|anterior) del muslo|vasto (?:interno|externo)|recto (?:anterior|femoral)',
    ],
    adductor: [
      'ad?ductor(?:es)?|abductor(?:es)?|ingles?|cara interna del muslo|interior del muslo|parte interna del muslo|pubis',
    ],
    foot: ['pies?|plantas? (?:del|de los) pies?|planta|fascia|arco(?: del pie)?|puente del pie|plantar'],
    toes: ['dedos?(?: (?:gordo|de los pies|del pie))?'],
    shin: ['tibial(?:es)?(?: anterior)?|espinillas?|tibia'],
    glute: ['gluteos?|culo|nalgas?|piramidal|piriforme'],
    'hip-flexor': ['psoas|cadera|flexor(?:es)? de (?:la )?cadera'],
    'unspecified-leg': ['piernas?|muslos?|patas?|gambas'],
    'arm-hand': ['antebrazos?|brazos?|manos?|dedos? de (?:la|las) manos?|triceps|biceps(?! femoral)|pulgar'],
    'abdomen-muscle': ['abdominales|oblicuos?|abdomen'],
    back: ['lumbar(?:es)?|zona lumbar|dorsal(?:es)?|espalda(?: baja)?'],
    neck: ['cuello|trapecios?|nuca|cervicales'],
    'whole-body': ['todo el cuerpo|por todas partes|cuerpo entero|todos los musculos'],
  },
  sides: {
    left: ['izquierd[oa]s?|izq\\.?|izqda?|zurdo'],
    right: ['derech[oa]s?|dcho|dcha|der\\.?|drcho'],
    both: [
      'l[oa]s dos|ambos|ambas|dos|2|bilateral|izquierd[oa] y derech[oa]|derech[oa] y (?:el )?izquierd[oa]|primero uno y luego (?:el )?otro|cada',
    ],
  },
};
