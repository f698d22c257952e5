import type { Phrases } from '../../phrases';

const day = '(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|finde)';
const kin =
  'companer[oa]|compi|amig[oa]|amiguet[oa]|colega|novi[oa]|mujer|marido|espos[oa]|herman[oa]|padre|madre|papa|mama|viej[oa]|papi|mami|hij[oa]|nin[oa]|peque|perr[oa]|gat[oa]|caballo|yegua|entrenador[a-z]*|mister|coach|vecin[oa]|prim[oa]|cunad[oa]|cuna[o]|suegr[oa]|sobrin[oa]|abuel[oa]|ti[oa]|liebre|lider|ganador[a-z]*|pareja|jef[ea]|profe|portero|socio|rival|contrario|contrincante|compadre|comadre|cuate|carnal|parcero|parce|pana|broder|brother|bro|dupla|binomio|capitan|delantero|lateral|central|novato|arbitro|guia|yerno|nuera|alumn[oa]|polol[oa]|cabr[oa]|pibe|chamac[oa]|patron|gregario';
const names =
  'javi|javier|carlos|pablo|marta|laura|luis|ana|pepe|dani|daniel|juan|juanma|juanjo|pedro|sergio|miguel|lucia|paco|diego|nacho|alex|raul|ivan|tono|manolo|maria|edu|eduardo|fer|fernando|jorge|alberto|alvaro|david|jose|antonio|rafa|rafael|andres|elena|cristina|carmen|sara|paula|irene|nuria|rosa|pilar|sofia|valentina|camila|santi|santiago|mateo|martin|ricardo|roberto|gustavo|rodrigo|hector|oscar|ruben|adrian|marcos|victor|gonzalo|guille|guillermo|loli|lola|bea|silvia|patri|patricia|monica|julia|clara|ines|angel|angela|chema|kike|quique|pancho|memo|beto|nico|tomas|felipe|seba|sebastian|jaime|jesus|ramon|vicente|xavi|jordi|iker|ander|mikel|aitor';

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
    'sin|no|ni(?: un(?:o|a)?)?|nunca|jamas|ning(?:un|una|uno)|nada de|cero|0|evit[a-z]+|libr(?:e|es|ado|ada|arme|e) de|tampoco|en (?:vez|lugar) de|me libre de|ausencia de|nadie|adios a(?: los)?|se acabaron|(?:me )?esquiv(?:e|ar|ando)|salvar(?:me|se) de|falsa alarma(?: de)?',
  ],
  denyAfter: [
    '(?:yo |hoy |esta vez )?(?:no|nunca|tampoco|ni) (?:los |las |lo |la |me |se |he |hemos |han |ha )*(?:tuve|tenido|hubo(?! (?:manera|forma|modo|dios|opcion|quien))|senti|note|sufri|cogi|di(?:o|eron)|dado|vi|visto|olido|oli|huele|huelo|huelen|noto|siento|aparec[a-z]+|vin[a-z]+|llegar[a-z]*|asom[a-z]+|habido|saludaron|visitaron|molest[a-z]+)',
    '(?:ninguno|ninguna|ni rastro|ni (?:uno|una|medio|asomo|por asomo|sombra|verlos|olerlos|en pintura)|ausentes|fuera|cero|0|nada(?: de nada)?|nanai|nones|nein)(?= ?$| ?[,.;:!)]| (?:hoy|esta vez|en|y) )|: ?(?:no|ninguno|cero|0|nada)|(?:se )?quedaron en casa|brillaron por su ausencia|no (?:hicieron|dieron|han dado) (?:acto|senales|la cara)[a-z]*|me (?:respetaron|perdonaron|dejaron en paz)|ni (?:los|las) (?:vi|oli|note|huelo)|(?:hoy|esta vez) no(?= ?$| ?[,.;:!)])|(?:no|tampoco) (?:es|era|fue|ha sido|sera|parece|eran|son|creo|fueron)|mental(?:es)?',
  ],
  unreal: [
    '(?<!(?:eso|vez|ahora|hoy|aqui|ahi|este|esta|tambien|porque|pues|que|ese|esa|y|esto|luego|al final) )si(?! (?:que|senor|hubo|tuve|me dio|me dieron|se me|llego|cayo|aparecio))|por si|miedo (?:a|de|al|me)|mi miedo|panico (?:a|al)|tem(?:o|ia|iendo|or|iamos)(?: a| de| por)?|preocupad[a-z]+|esper(?:o|aba|ando)|para (?:evitar|prevenir|que no|prevencion|combatir|quitar)|contra(?= ?(?:los |las |el |la )?$)|(?:a|por) evitar|evitar|prevenir|riesgo de|podrian?|pueden? (?:dar|ser|causar|provocar)|habrian?|serian?(?! (?:el|un|mi))|por que|como (?:evit|quit|hac|preven|combat)[a-z]*|alguien (?:sabe|tiene|mas|toma|ha)|a alguien|consejos?|remedios?|trucos?|lei(?:do|mos)?|he leido|articulo|podcast|video sobre|charla (?:sobre|de)',
    '(?<!(?:esta|la|de|una|media|por|ayer) )manana(?! de)|la proxima|proxim[oa] (?:vez|semana)|cuando (?:te|os|le|uno|a uno)|si (?:te|os|le|nos) (?:da|dan|entra)|sone (?:con|que)|he sonado|pesadilla|propens[a-z]+|tendencia a|dicen que|dice que (?:si|los|las|es)|segun (?:el|la|los|dicen)|por miedo|plan|en caso de|temiendo|no sea que|no vaya a|quiero (?:evitar|saber)|para (?:los|las|un|el)(?= ?$)|(?:sirve|sirven|vale|funciona|toma|tomais|tomar|usar|bueno|va bien) (?:[a-z]+ ){0,3}(?:para|contra)|pens(?:e|aba|ando) (?:que |en )?(?:iba|seria|era|me|los|en los)?|crei(?:a)? que|pensaba que (?:las|los|el|la)|mito|culpa de|¿(?:[a-z]+|(?= ?$))',
  ],
  otherTime: [
    `la semana pasada|(?:el|del) (?:mes|ano|verano|invierno|finde|fin de semana|curso) pasado|(?:la|mi) (?:carrera|tirada|maraton|temporada|edicion) (?:pasada|anterior)|(?<!desde )ayer(?! (?:por la noche cene|cene|fuerza|gym))|anteayer|antier|anteanoche|antes (?:siempre|me daban|me dab|tenia|solia)|(?<!(?:como|lo de|los de|el de|la de|de) )siempre(?= (?:me|se|que|tengo|acabo|igual|he|nos|en el|en la|a partir))|a menudo|en (?:19|20)\\d\\d|de (?:19|20)\\d\\d|en (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|hace (?:ya |justo )?(?:[a-z]+|\\d+) (?:[a-z]+ )?(?:anos?|mes(?:es)?|semanas?|dias|tiempo)|la ultima vez|el ultimo (?:maraton|dia|mes|partido)|la otra (?:vez|semana|noche)|el otro dia|en el pasado`,
    `(?:despues|tras|desde|por|recuperando|recuperad[oa]|culpa) (?:de |del |de los |el |los |aquel(?:los)? )+calambr[a-z]+ (?:del?|de la|de los) (?:${day}|ayer|otro dia|semana|maraton|pasad)|desde (?:el|los|aquellos) calambr[a-z]+(?= de(?:l)? )|(?:el|del|este) ${day} pasado|calambr[a-z]+ (?:del|de los|de el) ${day}|el ${day} (?:se me|me (?:dio|dieron|pego|acalambre)|tuve|acabe con)|normalmente|solia[a-z]*|antano|cada vez que (?:corro|compito|nado|hago|salgo|juego|entreno|corria|monto)|toda la vida|desde (?:nino|nina|chico|chica|pequeno|que deje|joven|que tomo|hace)|todos los (?:anos|veranos|maratones)|de (?:joven|pequeno|pequena|chaval|nino|nina)|de toda la vida|en la mili|este (?:mes|ano) (?:he tenido|llevo)|ya no`,
  ],
  somebody: [
    'el(?= (?:se |tuvo|iba|cayo|acabo|si |tambien se|acalambr))|ella|ellos|ellas|su(?! (?:sitio|cuenta|bola))|sus|alguien|otr[oa]s? (?:corredor|chic|ti[oa]|companer|participant|jugador|ciclist|nadador|senor|chaval|de(?:l)? (?:grupo|equipo|club)|dos corredor)[a-z]*|otros(?= (?:con|acalambr|iban|caian|tirad|andando|se ))|algunos(?= (?:con|iban|acalambr|se |de|corredor))|much[oa]s (?:con|iban|van|gente|corredor[a-z]*|participant[a-z]*|acalambr[a-z]+|andando|se )|medio (?:peloton|equipo|grupo)|(?:la|mucha|hay|tanta) gente|gente|todos(?! (?:los|mis|nosotros|lados|modos))|varios (?:corredores|companeros|jugadores)|nadie',
    `un (?:tio|chico|corredor|companero|colega|amigo|senor|chaval|tipo|abuelo|chavalin|veterano|participante|nadador|ciclista|pibe|wey|guey|man|mae|pata|muchacho|compa|jugador|crio|nino|ingles|aleman|frances|guiri|pobre [a-z]+)|una (?:chica|corredora|companera|amiga|senora|tia|mina|muchacha|nina|veterana|piba|participante)|uno (?:que|de|al|del|se|iba)|una (?:que|de las) |(?:mi|mis|al|el|la|los|las|nuestr[oa]|del|tu|a mi|un|una) (?:[a-z]+ )?(?:${kin})s?|(?:el|la) pobre(?! (?:gemelo|pierna|isquio|pantorrilla|cuadriceps))|(?:los|las) (?:demas|otros|chavales|crios|ninos|peques|chicos|chicas|rivales|juveniles|cadetes)|el (?:dorsal \\d+|que iba|que me|de (?:delante|atras|al lado|rojo|azul|negro))|la que iba`,
    `${names}|tio [a-z]+|les? (?:da|dan|dio|dieron|daba|daban|entro|entraron|agarro|agarraron|pego|vino|cogio|pillo)|se les?|(?:lleve|acompane|anime|recogi|ayude|asisti) a (?:[a-z]+ )?[a-z]+`,
  ],
  own: [
    'yo|me|mi|mis|mio|mia|mios|mias|nos|nosotr[oa]s|conmigo|a mi|tuve|acabe|pare|tengo|note|senti|llegue|sali|iba|notaba|corri|hice|termine',
  ],
  beside: [
    '(?:con|tras|detras de|delante de|pase a|adelante a|contra|para|de|y|junto a|persiguiendo a|encontre a|segui a|a rueda de|al lado de|rodeado de|gracias a|sin|vs|frente a|y a|pique con) (?:el |la |los |las |un |una |dos |mi |mis )?',
  ],
  forSomebody: [
    `(?:para|a|al|de|del) (?:(?:mi|el|la|los|las|su|un|una|otr[oa]|pobre) )?(?:[a-z]+ )?(?:${kin}|corredor[a-z]*|chic[oa]|senor[a]?|chaval|tipo|ciclista|gente|${names})s?|a (?:ella|ellos|ellas|otros|otro|otra)`,
  ],
  night: [
    '(?<!(?:correr|corrida|salida|rodaje|carrera|salimos|ruta|cicla|trote|corriendo|rodar|llegue|entrenar) )(?:por la noche|de noche)|esta noche|anoche|en la cama|durmiendo|(?:estando|estaba|medio|quede|quedarme) dormid[oa]|me despert(?:o|e|aron|aba)|despert[a-z]+|calambr[a-z]+ nocturn[oa]s?|(?:gemelos?|piernas?) (?:de |por la )?nocturn[oa]s?|en el (?:sofa|sillon)|de madrugada(?= (?:en|me|con|se))|a las [1-5] (?:am|de la (?:manana|madrugada))(?= (?:me|se|con))|la noche (?:antes|anterior|despues|previa)|(?:todas|muchas|algunas) las? noches|noches|al acostarme|acostad[oa]|viendo (?:la tele|una peli|series)|en la siesta',
  ],
  around: [
    '(?:antes|despues|recuperacion|previo|tras|para|proxim[a-z]+|post|pre|vispera|preparando|resaca|hacia|camino|rumbo|pensando en|cara|por(?= (?:el|la) $)|semanas para|dias para|dias de|agujetas|inscrito|apuntad[oa]|sueno con) ?(?:de |del |de la |de los |a |al |a la |la |las |los |el |en el |en la |un |una |mi )?',
  ],
  noSignOf: [
    '(?:ni|sin|ningun|nada de|cero) (?:rastro|senal|sintoma|asomo|signo|indicio|atisbo)(?:es|s)? de (?:la |el |los )?',
  ],
  noneAfter: [
    '(?<=^ )no (?:tuve|tengo|hubo|habia|tenia|senti|note|he tenido|aparecio|aparecieron)|(?<=^ ?: ?)(?:no|ninguno|ninguna|cero|0|nada)|(?<=^ ?,? ?)(?:ningun[oa]|ni un[oa])',
  ],
  otherDay: [
    '(?:ano|mes|verano|invierno) pasado|semana pasada|hace (?:[a-z]+|\\d+) (?:anos|mes(?:es)?|semanas)|en (?:19|20)\\d\\d|de (?:19|20)\\d\\d|antes (?:siempre|tenia|solia)|antano|temporada pasada|el otro dia|desde que deje|ayer(?=[^.\\n]{0,30}(?:maraton|carrera|partido|series|10k|ultra|tirada))',
  ],
};
