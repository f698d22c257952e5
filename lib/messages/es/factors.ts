/**
 * Every factor: title, one sentence, why, and the idea that follows. Then what is read and not counted. Counts from
 * studies are about the people of the study, never about the reader.
 */
export const factors = {
  'factors.title': 'Factores de calambres, de más a menos peso',
  'factors.weight.large': 'Parte grande',
  'factors.weight.medium': 'Parte media',
  'factors.weight.small': 'Parte pequeña',
  'factors.weight.less': 'Lo baja',
  'factors.weight.none': 'No cuenta',
  'factors.more': 'Lo que no puedes cambiar y lo que no cuenta ({count})',
  'factors.moreUnknown': 'Qué más queda fuera',
  'factors.why': '¿Por qué?',
  'factors.changes': 'Lo que lo cambia:',
  'factors.notCause':
    'Un factor no es una causa. Nadie puede saber por una página por qué tuviste un calambre.',

  'size.slightly': 'Apenas más que la carga habitual.',
  'size.little': 'Un poco más que la carga habitual.',
  'size.quarter': 'Cerca de un cuarto más que la carga habitual.',
  'size.half': 'Cerca de una vez y media la carga habitual.',
  'size.twice': 'Cerca del doble de la carga habitual.',
  'size.twiceHalf': 'Cerca de dos veces y media la carga habitual.',
  'size.three': 'Cerca del triple de la carga habitual.',
  'size.four': 'Cerca de cuatro veces la carga habitual.',
  'size.slightlyLess': 'Apenas menos que la carga habitual.',
  'size.littleLess': 'Un poco menos que la carga habitual.',
  'size.thirdLess': 'Cerca de un tercio menos que la carga habitual.',
  'size.halfLess': 'Cerca de la mitad de la carga habitual.',
  'size.none': 'No cambia la carga.',
  'size.meaning':
    '“Carga” es nuestra propia suma de factores. No tiene nada que ver con la carga de entrenamiento.',

  'change.words': 'lo que dices que pasó. Toca “Calambre muscular” arriba.',
  'change.answer': 'tu respuesta en “Sobre ti”.',
  'change.notes': 'lo que dicen tus notas.',
  'change.value': 'el valor de arriba. Tócalo para corregirlo.',
  'change.length':
    'la referencia con la que se compara. Es {usual}, nuestro valor provisional. El tuyo va en “Sobre ti”.',
  'change.lengthOwn': 'la referencia con la que se compara. Es {usual}, tu valor habitual.',
  'change.longer': 'una sesión larga en las últimas seis semanas.',
  'change.start': 'salir al ritmo del segundo cuarto.',
  'change.days': 'días previos más ligeros.',
  'change.weekly': 'menos kilómetros por semana, y solo muy poco.',
  'change.hotDays': 'más sesiones con calor en las dos semanas previas.',
  'change.water': 'una bebida con sales, o una sesión más corta.',

  'factor.crampNoted.title': 'Anotaste un calambre',
  'factor.crampNoted.says': 'Tras un calambre, otro en la misma prueba es más común.',
  'factor.crampNoted.why':
    'El equipo de asistencia de un campeonato Ironman reunió 10 553 fichas médicas de 1989 a 2019. Un calambre antes en la carrera fue la relación más fuerte que hallaron. Estos deportistas pidieron ayuda, así que pueden ser distintos a ti.',
  'factor.nearCramp.title': 'Anotaste un casi calambre',
  'factor.nearCramp.says': 'A menudo hay pequeñas sacudidas o tensión antes de un calambre.',
  'factor.nearCramp.why':
    'Los expertos describen una fase de pequeñas sacudidas antes del calambre completo. En una carrera de 161 km, los casi calambres fueron casi el doble de comunes que los calambres. Ningún estudio le dio un tamaño. Contamos la mitad de un calambre.',
  'factor.pastCramps.title': 'Ya has tenido calambres',
  'factor.pastCramps.says':
    'Los corredores que ya tuvieron calambres en carrera los tienen más a menudo que otros.',
  'factor.pastCramps.why':
    'En una carrera de 56 km, los 20 corredores con calambres ya los habían tenido antes. De los otros 29, cerca de la mitad. Estudios de un Ironman y de una carrera de 161 km apuntan en la misma dirección.',
  'factor.pastCramps.tip':
    'Ten un plan listo: para, estira, vuelve a empezar despacio. Prepárate paso a paso para la parte más dura.',
  'factor.length.title': 'Más largo de lo habitual: {length}',
  'factor.length.titleStandIn': 'Distancia o duración: {length}',
  'factor.length.titleShort': 'Más corto de lo habitual: {length}',
  'factor.length.says': 'En carreras largas, los corredores dicen tener más calambres que en las cortas.',
  'factor.length.why':
    'Una encuesta preguntó a 71 420 corredores si alguna vez habían tenido calambres. En la carrera de 56 km, 20 de cada 100 dijeron que sí. En la de 21 km, 8 o 9 de cada 100. Más allá de 56 km la relación no parece crecer. No se preguntó a otros deportes: ahí usamos la duración y contamos menos.',
  'factor.length.tip':
    'Alarga tus sesiones largas paso a paso, para que esta distancia o duración no sea nueva para tus piernas.',
  'factor.longerThanUsual.title': 'Más largo que tus entrenamientos recientes',
  'factor.longerThanUsual.says': 'Fue más largo que el más largo de las últimas semanas.',
  'factor.longerThanUsual.why':
    'En una encuesta de maratón, unos 4 de cada 10 corredores con calambres se sentían mal preparados. Ningún estudio le ha dado un tamaño. El tamaño lo elegimos nosotros.',
  'factor.longerThanUsual.tip': 'Alarga tu sesión más larga poco a poco.',
  'factor.effort.title': 'Una carrera o un día duro',
  'factor.effort.says': 'Muchos calambres en el deporte llegan al competir o al apretar más de lo habitual.',
  'factor.effort.why':
    'En una encuesta de maratón, 85 de cada 100 corredores con calambres los relacionaron con competir. Ningún estudio le ha dado un tamaño. El tamaño lo elegimos nosotros. Por prudencia, le damos menos peso.',
  'factor.effort.tip': 'Sal al ritmo que entrenaste, o un poco más lento.',
  'factor.fastStart.title': 'Una salida rápida',
  'factor.fastStart.says': 'La salida fue más rápida que el ritmo que siguió.',
  'factor.fastStart.why':
    'En una carrera de 56 km, los corredores con calambres llegaron al km 28 en 144 minutos. Los demás tardaron 157, y sus mejores marcas eran parecidas. Ese estudio conocía sus mejores marcas. Nosotros solo vemos este entrenamiento.',
  'factor.fastStart.tip': 'Contente en la primera mitad.',
  'factor.hills.title': 'Cuestas: {climb} de subida',
  'factor.hills.titleTold': 'Cuestas, como escribiste',
  'factor.hills.says': 'Las subidas y bajadas cargan mucho los músculos de las piernas.',
  'factor.hills.why':
    'En una encuesta, cerca de la mitad de los maratonistas con calambres nombraron las cuestas. Las señales de desgaste muscular en la sangre también son más altas en quienes tienen calambres. El tamaño lo elegimos nosotros.',
  'factor.hills.tip': 'Entrena subidas y bajadas antes de un día con cuestas.',
  'factor.heavyDays.title': 'Entrenamiento duro justo antes',
  'factor.heavyDays.says': 'Entrenaste mucho los tres días previos.',
  'factor.heavyDays.why':
    'En una carrera de 56 km, los corredores con calambres habían hecho más en los tres últimos días. La diferencia fue pequeña y puede ser azar. El tamaño lo elegimos nosotros.',
  'factor.heavyDays.tip': 'Haz ligeros los tres últimos días antes de una carrera.',
  'factor.weeklyDistance.title': 'Muchos kilómetros por semana',
  'factor.weeklyDistance.says':
    'Los corredores con más distancia semanal dicen tener algo menos de calambres.',
  'factor.weeklyDistance.why':
    'La relación fue mínima en una encuesta a 10 973 corredores. En otra gran encuesta fue al revés.',
  'factor.heat.title': 'Calor: {temperature}',
  'factor.heat.titleHumid': 'Calor: {temperature}, {humidity} de humedad',
  'factor.heat.titleTold': 'Calor, como escribiste',
  'factor.heat.says':
    'En deportes de equipo, los calambres son más comunes en las primeras semanas de calor. En carreras largas, los estudios no coinciden.',
  'factor.heat.why':
    'En el fútbol americano universitario hubo más calambres en los primeros días de calor de la temporada. Pero entonces los jugadores también estaban menos en forma. También hay calambres con frío, y enfriar no los para al instante. El tamaño lo elegimos nosotros. En todo caso, el calor es duro para el cuerpo.',
  'factor.heat.index':
    'Según la fórmula del servicio meteorológico de EE. UU., la sensación es de unos {index} a la sombra. La medida de calor de las pruebas deportivas (WBGT) es de unos {wet}, con un margen de {margin}. Vale para sol y viento flojo.',
  'factor.heat.noIndex':
    'Esto queda fuera del alcance de las fórmulas de calor, así que usamos solo la temperatura.',
  'factor.heat.tip':
    'Con calor, empieza más lento y recorta las partes duras. Bebe cuando tengas sed. Es por tu seguridad, sea cual sea su efecto en los calambres.',
  'factor.firstHotDays.title': 'Primeros días de calor',
  'factor.firstHotDays.says': 'Tuviste pocos entrenamientos con calor en las dos semanas previas.',
  'factor.firstHotDays.why':
    'En el fútbol americano universitario, los problemas por calor llegaron sobre todo en los primeros 14 días, y más aún en los primeros 7. Los calambres fueron la mayor parte. El tamaño lo elegimos nosotros. Por prudencia, le damos menos peso.',
  'factor.firstHotDays.tip':
    'Dale a tu cuerpo de 7 a 14 días para acostumbrarse al calor. Añade un poco cada día.',
  'factor.lowFluids.title': 'Poca bebida',
  'factor.lowFluids.says': 'Los estudios no coinciden en si beber poco va unido a los calambres.',
  'factor.lowFluids.why':
    'En un Ironman, los deportistas a los que en la carpa médica se les halló falta de agua tuvieron calambres más a menudo. Cuatro estudios que pesaron a los deportistas o analizaron su sangre no hallaron relación.',
  'factor.lowFluids.tip': 'Lleva bastante para beber cuando tengas sed. Nunca bebas tanto que ganes peso.',
  'factor.plainWater.title': 'Nada más que agua sola',
  'factor.plainWater.says': 'Tus notas mencionan solo agua en una sesión larga.',
  'factor.plainWater.why':
    'En dos pequeños estudios de laboratorio, los músculos de la pantorrilla se acalambraron con más facilidad tras tomar agua sola. Con una bebida con sales pasó lo contrario. Nadie lo ha demostrado en una carrera. El tamaño lo elegimos nosotros.',
  'factor.plainWater.tip':
    'En sesiones largas con calor, elige una bebida con algo de sodio. No te fuerces a beber.',
  'factor.lowFuel.title': 'Poca energía',
  'factor.lowFuel.says': 'Tus notas mencionan que te quedaste sin energía o que comiste demasiado poco.',
  'factor.lowFuel.why':
    'El músculo cansado es la idea mejor respaldada de por qué empiezan los calambres, y la poca energía cansa el músculo. Ningún estudio lo ha probado. El tamaño lo elegimos nosotros.',
  'factor.lowFuel.tip':
    'A partir de una hora, muchos deportistas toman de 30 a 60 g de carbohidratos por hora.',
  'factor.lowCarb.title': 'Comer bajo en carbohidratos',
  'factor.lowCarb.says':
    'En un ensayo de dieta, los efectos secundarios leves fueron más comunes con muy pocos carbohidratos.',
  'factor.lowCarb.why':
    'Comer pocos carbohidratos hace que los riñones eliminen más sal, sobre todo en las primeras semanas. Las personas del ensayo no eran deportistas. Ningún estudio ha mirado los calambres en el deporte. El tamaño lo elegimos nosotros. Por prudencia, le damos menos peso.',
  'factor.lowCarb.tip':
    'Prueba tus días duros y de calor con carbohidratos. Con presión arterial alta o enfermedad del corazón o del riñón, consulta antes de añadir sal.',
  'factor.injury.title': 'Una lesión en los últimos 12 meses',
  'factor.injury.says': 'Los corredores con una lesión reciente dicen tener calambres más a menudo.',
  'factor.injury.why':
    'Tres grandes encuestas a inscritos en carreras hallaron esta relación. En ciclistas fue menor. Preguntaron quién había tenido calambres alguna vez, no cuándo.',
  'factor.injury.tip':
    'Termina tu rehabilitación, sigue con el trabajo de fuerza y vigila los viejos puntos de dolor.',
  'factor.illness.title': 'Una enfermedad de larga duración',
  'factor.illness.says':
    'Los inscritos en carreras con una enfermedad de larga duración dicen tener calambres más a menudo.',
  'factor.illness.why': 'Varias grandes encuestas lo hallaron. Cada enfermedad más sumaba un poco.',
  'factor.illness.tip': 'Habla con tu médico de tus calambres.',
  'factor.medicine.title': 'Un medicamento habitual',
  'factor.medicine.says': 'Quienes toman un medicamento habitual dicen tener calambres más a menudo.',
  'factor.medicine.why':
    'Lo halló una encuesta a 15 778 inscritos en carreras. No puede decir si detrás está el medicamento o la enfermedad. Por prudencia, le damos menos peso. Algunos inhaladores, pastillas para orinar (diuréticos) y estatinas se relacionan con calambres nocturnos después de los 50 años.',
  'factor.medicine.tip':
    'Nunca dejes un medicamento por tu cuenta. Pregunta a tu médico o en la farmacia por los calambres.',
  'factor.strength.title': 'Entrenamiento de fuerza',
  'factor.strength.says':
    'En una maratón, entre los corredores que hacían trabajo de fuerza hubo menos con calambres.',
  'factor.strength.why':
    'De 20 corredores con calambres, 5 habían hecho trabajo de fuerza. De otros 63, lo habían hecho 30. Aun así, la diferencia puede ser azar.',
  'factor.family.title': 'Calambres en la familia',
  'factor.family.says': 'Las personas con calambres en la familia dicen tener más calambres.',
  'factor.family.why':
    'En una encuesta de maratón, 19 de cada 100 corredores con calambres los tenían en la familia. Entre los demás, 10 de cada 100. Aquí no hay nada que cambiar.',
  'factor.men.title': 'Ser hombre',
  'factor.men.says': 'Los hombres dicen tener calambres más a menudo que las mujeres.',
  'factor.men.why':
    'Las grandes encuestas de carreras coinciden; un estudio de carrera más pequeño, no. Nadie sabe la razón, y no hay nada que cambiar.',

  'factor.over40.title': 'Tener más de 40 años',
  'factor.over40.says': 'Los inscritos en carreras de más de 40 años dicen tener calambres más a menudo.',
  'factor.over40.why':
    'Lo halló una encuesta muy grande. Un pequeño estudio de carrera, no. El tamaño no estaba en lo que pudimos leer, así que no lo contamos.',
  'factor.lateFade.title': 'Bajaste el ritmo al final',
  'factor.lateFade.says': 'Las piernas cansadas y los calambres a menudo van juntos.',
  'factor.lateFade.why':
    'En una maratón, los corredores con calambres fueron más lentos desde el km 25. No se sabe qué vino primero, así que no lo contamos.',
  'factor.salt.title': 'Sal en tus notas',
  'factor.salt.says': 'Tomar sal o no tomarla no se relacionó con calambres en carreras.',
  'factor.salt.why':
    'Una carrera de 161 km y una gran encuesta de maratón lo miraron y no hallaron relación. Por eso la sal en tus notas no mueve el nivel, ni hacia arriba ni hacia abajo.',
  'factor.saltySweat.title': 'Sudor salado o abundante',
  'factor.saltySweat.says': 'En un estudio con 350 deportistas, quienes tenían calambres no sudaban más sal.',
  'factor.saltySweat.why':
    'La tasa de sudor y la sal del sudor eran parecidas con y sin calambres. Solo en el fútbol americano el sudor distinguió un poco a unos de otros. Estudios muy pequeños habían hallado una relación. Lo mostramos y no lo contamos.',
  'factor.saltySweat.tip':
    'En sesiones de más de dos horas, puedes probar, si quieres, una bebida con más sodio. No te fuerces a beber.',
  'factor.magnesium.title': 'Magnesio',
  'factor.magnesium.says': 'No conocemos ningún ensayo de magnesio para los calambres en el deporte.',
  'factor.magnesium.why':
    'En una carrera de 56 km, el magnesio en la sangre no era más bajo en los corredores con calambres. Las pastillas pueden sentar mal al intestino. Con enfermedad del riñón pueden ser dañinas.',
  'factor.potassium.title': 'Potasio y plátanos (bananas)',
  'factor.potassium.says': 'El potasio en la sangre no era más bajo en quienes tuvieron calambres.',
  'factor.potassium.why':
    'Lo midieron estudios en carreras. Las pequeñas diferencias que vieron no llegaban a importar o iban al revés.',
  'factor.sleep.title': 'Poco sueño',
  'factor.sleep.says': 'No encontramos ningún estudio sobre sueño y calambres en el deporte.',
  'factor.sleep.why': 'El sueño importa para tu salud de otras formas. Aquí no lo contamos.',
  'factor.alcohol.title': 'Alcohol',
  'factor.alcohol.says': 'No encontramos ningún estudio sobre alcohol y calambres en el deporte.',
  'factor.alcohol.why': 'Importa para tu salud de otras formas. Aquí no lo contamos.',
} as const;
