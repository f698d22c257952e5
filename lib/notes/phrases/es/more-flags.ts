const limb =
  '(?:gemelo|pantorrilla|pierna|tobillo|pie|muslo|rodilla|pata|planta|empeine|dedo|dedito|mano|brazo|antebrazo|nalga|gluteo|talon|espinilla|cuadriceps|isquio|menique|pulgar|canilla|chamorro|batata|hombro|codo|muneca)s?';
const side = '(?: izquierd[oa]| derech[oa]| izq| dch[oa]| dcho| dcha)?';
const warm = '(?<!(?:frio|helad|hielo|nieve|bajo cero|congelad|postura|sentad|cruzad)[a-z]*[^\\n]{0,50})';
const notWarm = '(?![^.\\n]{0,40}(?:frio|helad|hielo|nieve|postura|sillin|sentad|guantes|cruzad|congelad))';
const machine =
  '(?:cadena|cable|radio|cordon(?:es)?|cambio|llanta|rueda|cubierta|camara|bici|cuadro|sillin|tija|pedal|cala|raqueta|pala|cuerda|goma|rama|hielo|reloj|gafas|baston(?:es)?|correa|barra|patilla)';

/** Further ways to tell a sign on the see-a-doctor list. */
export const moreFlags = {
  weakness: [
    `(?:el |mi )?pie${side} (?:se (?:me )?(?:cae|caia|cuelga|arrastra|queda colgando)|(?:me )?(?:golpea|golpeaba|cuelga|colgaba|arrastraba)|va arrastrando|no (?:se )?levanta|colgando)|pie (?:pendulo|equino|en gota)|(?:arrastro|arrastraba|arrastrando|voy arrastrando) (?:el pie|la punta|un pie|la pierna)|tropiez[a-z]+ (?:con|en) (?:la punta|mi propio pie|el dedo gordo)`,
    '(?:no|ni|apenas|incapaz de|imposible) (?:me |logro |poder )?(?:puedo|podia|pude|consigo|consegui|logre|logro)? ?(?:poner(?:me)?|subir(?:me)?|levantar(?:me)?|alzar(?:me)?|caminar|andar|quedar(?:me)?|sostener(?:me)?|parar(?:me)?|estar)(?: a la pata coja)? (?:de|en|sobre) (?:las |la )?(?:puntillas|puntitas|puntas?|talones)',
    `no (?:puedo|podia|pude|consigo|logro) (?:levantar|subir) (?:la punta|el pie|el dedo gordo|los dedos|el brazo|el talon)(?! (?:de |del )?(?:cansancio|agujetas))|${limb}${side} (?:se (?:me )?)(?:dobla|doblo|doblaba|cede|cedio|cedia|vence|vencio|afloja|aflojo|va|iba)(?! (?:cargando|poniendo|soltando|durmiendo|calentando|hinchando))|se me (?:va|iba|fue|dobla|doblo|cede|cedio|vence|vencio|afloja|aflojo) (?:la |el )(?:rodilla|tobillo|pierna|pie|gemelo)(?! (?:cargando|poniendo|para))`,
    `(?:${limb})${side} (?:sin|con (?:poca|menos|muy poca)) fuerzas?|(?:menos|poca|nada de|ninguna) fuerza en (?:el|la|una|un|ese|esa) ${limb}|(?:ha perdido|perdio|he perdido|perdi) (?:toda )?(?:la )?fuerza(?= (?:el|la|en|de) )|paresia|flojera en (?:la|el|una) ${limb}|(?:se me caen|se me caian) las cosas de (?:la mano|las manos)`,
  ],
  numbness: [
    `${warm}${limb}${side} (?:[a-z]+ ){0,3}(?:sin sensibilidad|sin tacto|insensibles?|anestesiad[oa]s?|dormid(?:o|a|os|as)|hormigue[a-z]+|muertos? de tacto)(?! (?:mal|bien|poco|\\d))${notWarm}`,
    `${warm}(?:sin sensibilidad|perdida de sensibilidad|poca sensibilidad|sin tacto|cosquilleo(?!s? (?:en el estomago|de nervios|previo))|calambritos electricos|adormecimiento|entumecimiento|acorchamiento|hormiguillo|hormigueos?) ?(?:en|por|del|de|desde)?${notWarm}`,
    `${warm}no (?:me )?(?:siento|sentia|noto|notaba) (?:ni )?(?:bien )?(?:los|las|el|la|dos|tres|medio|media) (?:[a-z]+ )?${limb}${notWarm}|como (?:si )?(?:me )?(?:anestesia|hubieran anestesiado|del dentista|pisara (?:algodon|corcho))|(?:piso|pisar|pisaba) (?:como )?(?:algodon|sobre algodon|corcho)|(?:alfilerazos|pinchacitos) en (?:los dedos|el pie|la planta)`,
  ],
  swelling: [
    'hinchadisim[oa]s?|inflamadisim[oa]s?|hinchaz[a-z]+|tumefact[oa]|(?:retencion|derrame|liquido) (?:articular|en (?:la |el )(?:rodilla|tobillo))|derrame sinovial',
    '(?:tobillo|rodilla|pie|mano|dedo|muneca|codo|pierna|gemelo|pantorrilla)s?(?: izquierd[oa]| derech[oa])? (?:(?:se me |se |esta|estaba|me|ha|puso|puesto|quedo|parece|parecia|tengo|ya|muy|todo|toda) ){0,4}(?:como (?:un |una )(?:bota|balon|globo|melon|pelota|morcilla|bola|naranja|patata|papa|pomelo|berenjena|elefante|toronja|chorizo|salchicha|pan)|el doble(?= |,|\\.|$)|enorme|deform[a-z]+)(?<!(?:duro|dura|bola) .{0,12})',
    '(?:no me (?:entra|entraba|cabe|cabia)|no (?:puedo|pude) (?:ponerme|quitarme)) (?:el |la |las |ni )?(?:zapatilla|zapato|bota|tenis|anillo|calcetin|zapas?)s?|marca (?:profunda )?del calcetin|(?:no se (?:me )?ve|ha desaparecido) el hueso del tobillo|(?:un|me salio un) (?:huevo|chichon) en (?:el|la) (?:tobillo|espinilla|codo|rodilla|cabeza)',
  ],
  'one-sided-calf-swelling-warmth': [
    '(?:gemelo|soleo)(?=[ .,;:])[^\\n]{0,110} (?:esta|sigue|ahora|hoy|y|muy|todo|ya|se me ha puesto|se ha puesto|puesto) (?:muy |todo |bastante |algo )?(?:hinchado|inflamado|hinchadisimo|caliente al tacto|rojo|enrojecido)(?<!(?:tobillo|pie|dedo|muslo|cuello|codo) (?:[a-z]+ ){0,3}[a-z]+)',
    '(?:pantorrilla|pierna|pata|batata|canilla)(?=[ .,;:])[^\\n]{0,110} (?:esta|sigue|ahora|hoy|y|muy|toda|ya|puesto) (?:muy |toda |bastante |algo )?(?:hinchada|inflamada|hinchadisima|caliente al tacto|enrojecida)(?<!(?:rodilla|mano|muneca|cara|planta|una) (?:[a-z]+ ){0,3}[a-z]+)',
    '(?:calor|rojez|hinchazon|inflamacion|enrojecimiento) (?:[a-z]+ ){0,2}(?:en|de|del) (?:el |la |un |una |un solo |una sola )?(?:gemelo|pantorrilla|pierna)|caliente al tacto|(?:una|la) pierna (?:[a-z]+ )?(?:el doble|mas (?:gorda|ancha|gruesa|hinchada|caliente))|trombosis|trombo|tvp|flebitis|\\d ?cm mas (?:de )?(?:gemelo|pantorrilla|perimetro|contorno|ancho)',
  ],
  bruising: [
    'cardenalazo|moraton(?:azo)?|(?:se me (?:ha )?(?:puesto|puso|esta poniendo)|esta|tengo|puesto|todo|toda) (?:[a-z]+ ){0,4}(?:morad[oa]|negr[oa] y|violeta|amarill[oa] y|lila|de todos los colores|como una berenjena)(?! (?:de frio|del frio))|(?:muslo|gemelo|pantorrilla|tobillo|rodilla|pierna|brazo|cadera|una|dedo) (?:[a-z]+ ){0,3}(?:morad[oa]|violeta|lila|amoratad[oa]|de todos los colores|como una berenjena)(?! de frio)|sangre (?:pisada|bajo la (?:piel|una))|derrame en el (?:muslo|gemelo|tobillo)|ojo (?:morado|a la funerala)',
  ],
  'pop-sudden-snap': [
    `(?:note|noto|notar|senti|sentir|oi|escuche) (?:como )?(?:un |una |algo (?:que )?|que algo (?:se )?)(?:[a-z]+ )?(?:tiron seco|latigazo|crujido|chasquido|estallido|petardazo|rotura|desgarro|rompia|rompio|rasgaba|rasgo|partia|soltaba|solto|estallo|estallaba)(?![^.\\n]{0,30} ${machine})`,
    '(?:un |como un )?(?:latigazo|estallido|petardazo|tiro|balazo|goma que se rompe|cuerda que se rompe|elastico que se rompe) (?:seco )?en (?:el |la )(?:gemelo|pantorrilla|isquio|aquiles|muslo|pierna|talon|soleo|abductor|aductor|cuadriceps)|(?:gemelo|isquio|aquiles|rodilla|tobillo|hombro|musculo|tendon) (?:me )?(?:hizo|ha hecho|hace) (?:un )?(?:crac|crack|pop|clac|clec|tac|ruido|chasquido|clic|click)|me (?:ha hecho|hizo) (?:un )?(?:crac|crack|pop|clac|clec|chasquido) (?:el|la|en)|trono (?:algo|el|la) (?:rodilla|tobillo|pantorrilla|gemelo)|algo (?:me )?trono',
  ],
  'back-pain': [
    'dolor(?:es|cillo|cito)? lumbar(?:es)?|dolor(?:es)? (?:dorsal|de (?:rinones|cintura|columna|sacro))|(?:espalda|lumbares?|zona lumbar|columna|cintura|sacro)(?: baja)? (?:[a-z]+ ){0,3}(?:dolorid|molest|cargadisim|reventad|resentid|tocad[oa]|en llamas|fastidiad|echa polvo|grita|protesta|bloquead|contracturad|enganchad|clavad|mala|chung)[a-z]*|(?:me (?:ha |he )?(?:dado|quede|quedado|enganche|pille|clave|jodi|fastidie|cargue)) (?:[a-z]+ )?(?:la espalda|las lumbares|la lumbar|un tiron en la espalda|enganchad[oa] de la espalda|clavad[oa] de la espalda)|(?:tiron|pinchazo|pinzamiento|latigazo|contractura) (?:[a-z]+ )?(?:lumbar|en la espalda|en las lumbares|en los rinones)|lumbago|dolor de columna',
  ],
  'pain-walking-relieved-by-rest': [
    '(?:cada|a los|siempre a los|tras|despues de) (?:\\d+|[a-z]+) (?:metros|m|cuadras|manzanas|pasos|minutos)[^\\n]{0,60}(?:gemelo|pantorrilla|pierna|gluteo|muslo)[^\\n]{0,60}(?:paro|parar|parado|descans|sient|sent|banco)[a-z]*[^\\n]{0,50}(?:pasa|quita|va|desaparece|alivia|cede|afloja)[a-z]*[^\\n]{0,60}(?:vuelv|otra vez|de nuevo|igual|sigo|repit|y asi)[a-z]*|(?:me )?(?:duele|dolia|aprieta|quema) (?:[a-z]+ ){0,4}(?:al|cuando) (?:andar|camin[a-z]+|ando|subir)[^.\\n]{0,50}(?:par[oa]|descans[a-z]+|reposo|siento)[^.\\n]{0,25}(?:pasa|quita|va|alivia|cede|desaparece|nada)|(?:mirar|mirando|viendo) escaparates[^.\\n]{0,40}(?:pas|alivi|descans)[a-z]+|sindrome del escaparate',
  ],
  'night-pain-rest-pain': [
    '(?:dolor|molestia|duele|dolia|dolio|molesta|late|latidos)[^.\\n]{0,30}(?:incluso|hasta|aun|tambien|ya) (?:[a-z]+ )?(?:parad[oa]|sentad[oa]|tumbad[oa]|acostad[oa]|en reposo|quiet[oa]|descansando|durmiendo|sin (?:correr|andar|hacer nada|mover[a-z]*))|dolor (?:constante|continuo|dia y noche|las 24 horas|a todas horas|nocturno)|(?:duele|dolor) (?:dia y noche|de dia y de noche|a todas horas|todo el rato|todo el dia y)|(?:el|de|del|un) dolor (?:[a-z]+ ){0,3}(?:me )?(?:despierta|desperto|despierto|desvela|desvelo|no me deja(?:ba)? dormir|no me dejo dormir)|(?:noche|noches) (?:[a-z]+ ){0,2}(?:en vela|sin dormir|toledana)[^.\\n]{0,25}(?:dolor|gemelo|pierna|rodilla|cadera|espalda)|(?:pierna|gemelo|pie) (?:[a-z]+ )?(?:fuera|colgando) de la cama',
  ],
  'dark-urine': [
    '(?:orina|pis|pipi|meada|meado|mear|meo|orino|orine|mee|meando|orinando|chis|water|vater|inodoro)(?:[ ,:]+[a-z]+){0,5}[ ,:]+(?:(?:de )?color (?:de(?:l)? |a )?)?(?:coca ?cola|cocacola|coca|pepsi|cola|te(?= |[,.;!]|$)(?! (?:digo|cuento))|cafe|marron|oscur[oa]|oscurisim[oa]|negr[oa]|roj[oa]|rojiz[oa]|cerveza negra|ladrillo|herrumbre|oxido|vino|sangre|chocolate|ron|whisky|conac)(?! (?:con|y) (?:leche|tostada|churros))',
    '(?:coca ?cola|marron|te|cafe|negro|sangre) (?:al|en el|cuando) (?:mear|orinar|pis|water)|(?:meo|mee|orine|orino|meando) (?:puro |pura |como )?(?:sangre|coca ?cola|cafe|te negro|marron|oscuro)',
  ],
  atrophy: [
    '(?:una?|la|mi|el) (?:pierna|pantorrilla|gemelo|muslo|cuadriceps|brazo)(?: izquierd[oa]| derech[oa]| mal[oa]| operad[oa])? (?:[a-z]+ ){0,4}(?:mas (?:delgad|fin|flac|pequen|canij|estrech)[oa]|delgaduch[oa]|flacuch[oa]|encogid[oa]|menguad[oa]|esmirriad[oa]|enclenque|en (?:el )?hueso|se (?:me )?(?:ha |esta )?(?:qued[a-z]+ (?:sin|en)|adelgaz[a-z]+|consum[a-z]+|encog[a-z]+|sec[aoó][a-z]*))(?! agua)|(?:perdida|perder|perdiendo|perdido) (?:de )?(?:masa|musculo|volumen)(?: muscular)? (?:en|del|de) (?:el|la|una|un)?|\\d(?:[.,]\\d)? ?cm (?:menos|mas (?:fin|delgad)[oa])|(?:mitad de (?:gord[oa]|ancho|grues[oa]))',
  ],
  'chest-pain': [
    '(?:pecho|torax|esternon) (?:[a-z]+ ){0,3}(?:apretad|oprimid|cargad|dolorid|pesad|tirante|tenso|agarrotad|como (?:si|un|una))[a-z]*(?! (?:por|de) (?:el )?(?:banca|press|gimnasio|pecho))|(?:se me (?:cerro|cerraba|encogio) el pecho)|(?:algo|una losa|un peso|un yunque|un ladrillo|una piedra|alguien) (?:[a-z]+ ){0,2}(?:encima del|sobre el|en el) pecho|(?:pinchazo|punzada|dolor|quemazon|opresion|nudo|apreton|molestia|tirantez|presion)(?:es|s)? (?:[a-z]+ ){0,3}(?:pecho|esternon|torax|corazon)|(?:dolor|dolia|hormigueo) (?:[a-z]+ ){0,4}(?:brazo izquierdo|mandibula)',
  ],
  'confusion-collapse': [
    '(?:dije|decia|dijo que decia|creia|jure|conteste) (?:[a-z]+ ){0,4}(?:que )?(?:era|estabamos en|estaba en) (?:el |el ano )?(?:19|20)\\d\\d|no (?:pude|podia|supe|sabia|acertaba a|consegui) (?:decir|dar|recordar) (?:[a-z]+ ){0,2}(?:mi|el) (?:nombre|dorsal|numero|direccion|edad|fecha)|no (?:supe|sabia) (?:por donde|hacia donde|para donde|en que sentido) (?:se iba|iba|estaba|ir|tenia|quedaba)(?! (?:el recorrido|la ruta|el sendero))',
    '(?:me )?(?:despert|amanec)[a-z]+ (?:en el (?:suelo|hospital|box)|tumbad[oa]|rodead[oa]|con (?:gente|los sanitarios|el medico|la gente))|volvi en mi|recobre (?:el sentido|la conciencia)|(?:caer|cai|cayendo|fui) (?:al suelo )?(?:a plomo|redond[oa]|desmayad[oa])|(?:casi|por poco) (?:me )?(?:desmayo|desvanezco|pierdo el (?:conocimiento|sentido)|caigo redond[oa])|(?:se me (?:apago|apagaron|fue) (?:la luz|las luces|el mundo|la mente))|me quede (?:ido|ida|en blanco|grogui)|(?:estaba|iba) (?:como )?(?:ido|ida|zombi y|drogad[oa])|vi lucecitas|no (?:podia|pude) (?:hablar|articular)(?! de (?:la risa|emocion))|alucina(?:ba|ciones|ndo con)(?= (?:en|con|cosas|y|por)|[,.])(?! con (?:el|la|las|los))|(?:no recuerdo|no me acuerdo de) (?:la )?(?:meta|llegada|bajada|ultimos)',
  ],
};
