import type { PageWords } from './page-words';

export const es: PageWords = {
  labels: {
    movingSeconds: `
      tiempo efectivo|tiempo chip|tiempo pedaleando|tiempo corriendo|tiempo nadando|tiempo remando
      | tiempo caminando|tiempo andando|tiempo en movimiento|tiempo de movimiento|tiempo activo|tiempo de marcha
      | tiempo neto|en movimiento|tiempo de carrera|tiempo de remo|tiempo de nado`,
    elapsedSeconds: `
      total con descansos|transcurrido|tiempo transcurrido|tiempo total|duracion total|tiempo bruto|con pausas
      | con paradas`,
    time: `
      tiempo|duracion|duracion de la actividad|tiempo de entrenamiento|tiempo oficial|tiempo final
      | tiempo en el agua|tiempo en agua`,
    distanceMeters: `
      metros|dist|distancia corrida|distancia|distancia recorrida|distancia total|recorrido|longitud
      | recorridos|volumen|distancia nadada|distancia remada|distancia caminada`,
    ascentMeters: `
      d+|ascenso|ascenso total|desnivel|desnivel positivo|desnivel acumulado|subida|subida acumulada
      | desnivel de subida|desnivel de ascenso|desnivel subida|desnivel +|d +|desnivel acumulado positivo
      | acumulado positivo|acumulado|acumulado de subida|desnivel d+`,
    airTemperatureC: `
      temp|temperatura|temperatura del aire|temperatura ambiente|temperatura exterior|aire|temp aire
      | temp del aire|temp externa|temp exterior|temp ambiente|temperatura aire`,
    deviceTemperatureC: `
      temperatura media|temperatura promedio|temperatura del dispositivo|temperatura del sensor`,
    feelsLikeC: `
      sensacion termica|sensacion|temperatura sentida|temperatura aparente|indice de calor|se siente como
      | sens termica|sensacion termica de`,
    humidityPercent: 'humedad|humedad relativa|humedad del aire|humedad rel.',
    averageHeartRate: 'fc media|frecuencia cardiaca media|frecuencia cardiaca promedio|fcm|fcmed|fc med',
    perceivedExertion: `
      rpe|esfuerzo (rpe)|esfuerzo percibido|rpe (1-10)|percepcion del esfuerzo|percepcion de esfuerzo
      | nivel de esfuerzo percibido|borg cr10|cr10|esfuerzo sentido`,
    sport: `
      maquina utilizada|tipo de ejercicio|maquina|deporte|tipo de actividad|actividad|tipo|disciplina
      | categoria|tipo de deporte|tipo de entrenamiento`,
    title: 'titulo|nombre|nombre de la actividad',
    date: `
      fecha|inicio|hora de inicio|fecha de inicio|fecha de realizacion|realizada el|fecha y hora de inicio
      | realizado el|hecho el|hecha el|fecha y hora|fecha de la salida|fecha de la sesion|cuando|dia|salida
      | completado el|completada el|corrida el|recorrida el|dia de la salida`,
    clock: `
      hora inicio|hora salida|hora|hora del dia|hora de salida|hora de comienzo|hora de partida|comienzo
      | comenzo a las|horario|horario de inicio`,
    description: 'notas|mis notas|otras notas|descripcion|relato|mi relato',
    private: 'solo para mi|notas privadas|nota privada',
    'effort-sign': `
      tss|fc max|ritmo|ritmo medio|cadencia|potencia|frecuencia cardiaca|carga de entrenamiento|fc|pulso
      | pulsaciones`,
    other: `
      humor|d-|d -|desnivel negativo|comentario|comentarios|meteo|calorias|velocidad|velocidad media|viento
      | presion|clima|tiempo meteorologico|equipamiento|lugar|descenso|pausas|esfuerzo|condiciones`,
  },
  parts: {
    warmth: 'temp temperatura temperaturas t° tº',
    lasting: 'dur tiempo duracion crono cronometro',
    far: 'dist distancia distancias kilometraje',
    up: 'ascension desnivel ascenso subida ganancia aumento altimetria elevacion elev',
    beats: 'bpm cardio fc pulso pulsaciones cardiaca card cardiaco',
    damp: 'hum humedad',
    effort: 'rpe pse borg cr10 esfuerzo dureza',
    date: 'fecha dia',
    clock: 'hora horario',
    sport: 'deporte modalidad tipologia disciplina',
    title: 'titulo nombre asunto',
    short: '',
    moving: 'mov real movimiento neto liquido pedaleo',
    whole: 'total transcurrido transcurrida corrido bruta bruto',
    average: 'media medio med promedio prom',
    air: 'ext exterior externa aire meteo clima tiempo ambiente ambiental',
    device: 'sensor dispositivo reloj medida registrada',
    felt: 'aparente sensacion sens termica termico',
    perceived: 'percepcion percibido percibida sensacion',
    positive: 'positivo positiva positivos pos ganada ganado d+ acumulado acumulada',
    relative: 'rel relativa relativo grado ambiental',
    small: `
      a al en de la del el los lo actividad sesion entrenamiento ejercicio realizada realizado gasto nombre
      tipo`,
    whose: 'atleta deportista',
    unit: 'metros kilometros bpm',
    degree: 'nivel escala',
    high: 'altura',
    often: 'frec frecuencia',
  },
  weather: ['(?:el )?clima|meteo|condiciones|(?:el )?tiempo'],
  headings: {
    notes: [
      '(?:(?:mis?|tus?|las?|los) )?(?:notas?|apuntes?|observacion(?:es)?|anotacion(?:es)?|sensacion(?:es)|impresion(?:es)|diario|relato|cronica|descripcion|reflexion(?:es)?|valoracion personal|resumen personal)(?: (?:personal(?:es)?|(?:del?|sobre|tras) (?:(?:la|el|mi) )?(?:dia|sesion|carrera|salida|entrenamiento|entreno|rodaje|marcha|ruta de hoy)))?',
      '(?:mis? )comentarios?|comentarios? personal(?:es)?',
      'como (?:fue|ha ido|(?:me|te) (?:fue|ha ido|he sentido|has sentido|senti|sentiste|sentia|encontre)|estuvo|salio|fueron)(?: .{2,24})?',
      'que (?:paso|tal(?: .{2,24})?)',
      '(?:comentarios?|feedback|valoracion|resumen|opinion|sensaciones) del? (?:deportista|atleta|corredor|ciclista)',
      'comentarios? (?:posteriores?|post) ?(?:a la (?:actividad|sesion)|actividad)?',
      'sobre esta (?:actividad|sesion)|obs',
      '(?:notas|relato) de (?!(?:la|el|los|las|sesion|entrenamiento|entreno|carrera|salida)\\b)\\p{L}{2,20}',
      'comentario (?:sobre|de) (?:la |el )?(?:sesion|salida|entrenamiento|entreno)',
      '(?:comentarios?|relato|notas?|observaci(?:on|ones)|cronica) (?:del? |de la )(?:atleta|autora?|corredora?|ciclista|deportista|socio)(?: .{3,30})?',
    ],
    plan: [
      '(?:lo )?que (?:(?:hay que|tienes que|toca) )?hacer',
      '(?:instrucciones|indicaciones|consignas?)(?: (?:del?|de la|de tu) (?:entrenadora?|coach|sesion))?',
      'plan (?:del (?:entrenador|coach)|de (?:la )?(?:sesion|entrenamiento))',
      '(?:el )?(?:programa|desarrollo)(?: de la sesion)?',
      '(?:entrenamiento|sesion) (?:planificad[oa]|previst[oa])|contenido de la sesion',
      'indicaciones del plan|plan del dia|descripcion del entrenamiento planificado|tarea del dia',
      'entreno previsto|detalles del plan|planificado por (?:el |la )?(?:entrenadora?|coach)',
    ],
    private: [
      'solo (?:visible para (?:ti|mi)|para mi)|(?:notas?|apuntes|diario|comentario) privad[oa]s?',
      '(?:mis? )?(?:notas?|anotacion(?:es)?|apuntes?|observacion(?:es)?) (?:priv\\p{L}+|confidencial(?:es)?|reservad[ao]s?|particular(?:es)?)',
      '(?:mis? )?notas? (?:solo )?para mi',
    ],
  },
  noNote: {
    whole: [
      'no hay (?:notas?|descripcion|comentarios?)(?: .{3,30})?',
      'el atleta no ha (?:dejado|escrito) .{3,20}',
      'ningun[ao] (?:notas?|descripcion|comentario|observacion)|no se ha anadido .{3,30}',
    ],
    begins: [
      '(?:deja|escribe) (?:(?:una?|tus?|los?|aqui) )?(?:notas?|descripcion|comentarios?)(?: previos?)?\\.{0,3}$',
      'anade comentarios|sin (?:notas?|descripcion|comentarios?)',
      '(?:anad|agreg)\\S* (?:una?|tu|notas?|descripci)|(?:por|a) (?:rellenar|completar|preencher)',
      '(?:importad[oa]|sincronizad[oa]) (?:de|desde|con|por)',
    ],
  },
  offered: {
    toOwner: [
      '(?:editar|cambiar|modificar|corregir) (?:el |la |los |las |mi )?(?:detalles|titulo|nombre|descripcion|notas?(?: privadas?)?|privacidad|visibilidad|tipo de actividad|deporte|elevacion|desnivel|distancia|material(?: de esta actividad)?|equipamiento|vueltas|resultado)',
      '(?:anadir|agregar) (?:una |la )?(?:descripcion|notas?(?: privadas?)?)',
      '(?:recortar|dividir|renombrar|mover|modificar) (?:la |esta |mi )?(?:actividad|sesion|carrera|salida)',
      'renombrar|hacer privada(?: esta actividad)?',
      'marcar como (?:competicion|carrera|hecha|completada)',
      'ocultar (?:de la pagina de inicio|del feed)|guardar cambios(?: en la actividad)?',
      'editar (?:el |mi )?relato',
    ],
    toStranger: [
      '(?:anadir|agregar) (?:a mis )?amigos?|solicitar seguimiento|bloquear a este atleta',
      'contactar con el atleta|dar kudos|compararme con este atleta|silenciar a este usuario',
    ],
  },
  coach: {
    who: ['entrenador(?:a)?|tecnic[oa]|instructor(?:a)?|monitor(?:a|e)?|profe|fisio(?:terapeuta)?'],
    said: [
      'feedback|analisis|devolucion|comentarios?|notas?|observaci(?:on|ones)|valoracion|respuesta',
      'mensaje',
    ],
  },
  status: {
    planned: ['(?:(?:entrenamiento|sesion|actividad) )?(?:planificad[oa]|programad[oa])'],
    ahead: ['pendiente|por hacer|proxim[oa]|(?:aun )?sin (?:hacer|completar|realizar)'],
    done: ['real|resultado|completad[oa]|realizad[oa]'],
    race: [
      'competicion|competencia|dia de (?:la )?(?:carrera|competicion)',
      'carrera (?:oficial|con dorsal|objetivo(?: a)?|popular)|prueba oficial|evento de competicion',
      'resultado de la carrera',
    ],
    onlyInRaces: [
      '(?:tiempo|resultado) oficial|dorsal|clasificacion general|posicion general|puesto general',
    ],
    place: ['puesto|posicion'],
  },
  plan: {
    wanted: [
      'prescrit[oa]s?|previst[oa]s?|planificad[oa]s?|programad[oa]s?|objetivo',
      'estimad[oa]s?|esperad[oa]s?',
    ],
    structure: ['estructura (?:de la sesion|del (?:entreno|entrenamiento))'],
  },
  sports: {
    triathlon: ['\\b(?:tri|du|aqua|multi)\\w*at(?:h?lon|lon?)\\b|triatlon?\\b'],
    'trail-run': ['\\btrail\\b|ultra ?trail|carrera (?:de|por|en) montana'],
    'mountain-bike': ['\\bmtb\\b|\\bbtt\\b|(?:ciclismo|bici|bicicleta) de montana'],
    swim: ['natacion|\\bnadar?\\b'],
    ride: ['ciclismo|bicicleta|\\bbici\\b|\\bpedal\\w*'],
    hike: ['trekking|senderismo|excursion\\w*'],
    walk: ['\\bmarcha\\b|nordic walking|caminata|\\bcaminar\\b'],
    run: ['\\bcarrera\\b|\\bcorrer\\b|\\bcinta\\b'],
    row: ['\\w*remoergomet\\w+|\\bremo\\b'],
    ski: ['esqui(?: de (?:travesia|montana|fondo))?'],
    strength: ['\\bfuerza\\b|\\bpesas\\b'],
    other: [
      '\\b(?:boxeo)\\b|\\b(?:escalada)\\b|\\b(?:kayak\\w*)\\b|\\b(?:piraguismo)\\b|\\b(?:patinaje)\\b',
      '\\b(?:futbol)\\b|\\b(?:baloncesto)\\b|\\b(?:barranquismo)\\b',
    ],
  },
  besideSport: {
    'trail-run': ['^(?:carrera por senderos)$'],
    swim: ['^(?:nado)$', '^aguas abiertas'],
    ride: ['^(?:rodillo|vuelta ciclista)$', 'bici(?:cleta)? (?:estatica|ergometrica)'],
    walk: ['^(?:andar|paseo)$'],
    run: ['^(?:trote|rodaje|series|tirada larga)$'],
  },
  indoor: [
    '(?:bicicleta|bici) (?:ergometrica|estatica)|caminadora|trotadora|en el gimnasio',
    'en interiores|\\bindoor\\b|\\bvirtual\\w*|\\bcinta\\b|rodillo|\\binterior\\b|spinning',
  ],
};
