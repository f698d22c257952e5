/** The quick reference. */
export const reference = {
  'ref.title': 'Guía rápida',
  'ref.search': 'Buscar en la guía',
  'ref.search.clear': 'Borrar búsqueda',
  'ref.results': 'Menciones de “{query}”: {count}',
  'ref.noResults': 'Nada encontrado para “{query}”. Prueba con un músculo, una bebida o una señal.',
  'ref.find.now':
    'calambre calambres acalambrado acalambrarse rampa tirón espasmo contractura agarrotado se sube gemelo bola pierna muslo isquios isquiotibiales cuádriceps gemelos pantorrilla planta arco dedos estirar estiramiento masaje cronómetro',
  'ref.find.next':
    'evitar ritmo entrenar entreno carrera competición competencia tapering carbohidratos hidratos gel calor',
  'ref.find.cause':
    'por qué razón motivo electrolitos minerales falta déficit deshidratación fatiga cansancio quinina',
  'ref.find.lowcarb': 'cetogénica ceto lchf dieta carbohidratos hidratos low carb',
  'ref.find.fluids':
    'electrolito electrolitos deshidratación deshidratado hidratación hidratarse agua beber tomar sobrehidratación hiperhidratación sal sales pastillas cápsulas minerales plátano banana isotónico suero',
  'ref.find.strength': 'gimnasio gym pesas ejercicios pliometría levantar musculación',
  'ref.find.doctor':
    'pis orina emergencia urgencias adormecimiento hormigueo hinchazón hinchado pecho desplome desmayo dolor hospital médico',
  'ref.tab': 'Esta pestaña',
  'ref.tab.none': 'No hay entrenamiento en esta pestaña',
  'ref.tab.none.body': 'La guía funciona sin él.',
  'ref.tab.panel': 'Mostrar panel',
  'ref.contents': 'Saber más',
  'ref.now.title': '¿Calambre ahora?',
  'ref.now.chest':
    '¿Dolor en el pecho, confusión o dificultad para respirar? Llama al número de emergencias de tu zona.',
  'ref.now.which': '¿Dónde es?',
  'ref.now.stop': 'Para',
  'ref.now.stop.body': 'Para o bájate de la bici. Agárrate a algo.',
  'ref.now.calf.stretch': 'Estira la pantorrilla',
  'ref.now.calf.body':
    'Da un paso atrás con la pierna dolorida. Talón abajo, rodilla recta. Inclínate hasta que tire un poco.',
  'ref.now.calf.sitting':
    '¿No puedes estar de pie? Siéntate, con la rodilla recta, y tira de los dedos del pie hacia la espinilla.',
  'ref.now.hamstring.stretch': 'Estira el muslo por detrás',
  'ref.now.hamstring.body':
    'Pon el talón delante de ti. Mantén esa rodilla recta. Lleva la cadera atrás e inclínate con la espalda larga.',
  'ref.now.hamstring.sitting':
    '¿En el suelo? Siéntate con la pierna recta e inclínate hacia los dedos del pie.',
  'ref.now.quad.stretch': 'Estira el muslo por delante',
  'ref.now.quad.body': 'Agárrate a algo. Lleva el talón hacia el glúteo y mantén las rodillas juntas.',
  'ref.now.quad.sitting': '¿Te tambaleas? Acuéstate de lado y haz lo mismo.',
  'ref.now.foot.stretch': 'Estira el pie',
  'ref.now.foot.body':
    'Quítate la zapatilla si puedes. Empuja los dedos hacia arriba contra una pared o tira de ellos con la mano.',
  'ref.now.foot.sitting': 'Después ponte de pie un momento con toda la planta apoyada.',
  'ref.now.slow': 'Ve despacio. No rebotes y para antes de que duela.',
  'ref.now.hold': 'Mantén de 20 a 30 segundos',
  'ref.now.hold.body': 'Suelta el aire. Repite hasta que paren las pequeñas sacudidas.',
  'ref.now.timer.start': 'Empezar 30 s',
  'ref.now.timer.stop': 'Parar',
  'ref.now.timer.again': 'Otra vez',
  'ref.now.timer.left': 'Quedan {seconds} segundos',
  'ref.now.timer.done': 'Listo. Afloja despacio.',
  'ref.now.timer.holding': 'Mantén',
  'ref.now.timer.count': 'Estiramiento {n}',
  'ref.now.timer.cue': 'Pitido o vibración al final',
  'ref.now.back': 'Vuelve poco a poco',
  'ref.now.back.body':
    'Primero camina, luego trota suave. Espera unos cinco minutos antes de volver a apretar. Si hay pequeñas sacudidas, estira y baja el ritmo.',
  'ref.now.enough': 'Déjalo por hoy si',
  'ref.now.enough.again': 'el calambre vuelve',
  'ref.now.enough.spot': 'el dolor se queda en un punto',
  'ref.now.enough.sign': 'aparece alguna señal de la lista de cuándo ir al médico',
  'ref.now.late':
    'Los calambres suelen empezar tarde en la sesión. Ve suave si te queda mucho camino a casa.',
  'ref.now.pickle':
    '¿Jugo de pepinillos en vinagre? En una prueba de laboratorio los calambres duraron menos; en otra posterior, no. Estira primero. No lo tomes si tienes reflujo, presión arterial alta o una dieta baja en sal.',
  'ref.now.evidence':
    'Estirar alivia un calambre: las revisiones de expertos coinciden. Ningún ensayo ha fijado cuánto tiempo mantener.',
  'ref.next.title': 'Antes de la próxima',
  'ref.next.lead':
    'Ningún truco les sirve a todos. Estas ideas encajan con lo que los estudios relacionan con los calambres.',
  'ref.next.pace':
    'Sal a tu ritmo entrenado o por debajo. En una ultra, los corredores con calambres habían salido más rápido que otros de su nivel.',
  'ref.next.train': 'Entrena, paso a paso, para la distancia y las cuestas que piensas hacer.',
  'ref.next.when':
    'Cuenta con que lo duro llega al final. En una gran encuesta, casi la mitad de los calambres empezó en el último cuarto. Afloja antes.',
  'ref.next.fuel': 'A partir de una hora, muchos deportistas toman de 30 a 60 g de carbohidratos por hora.',
  'ref.next.heat': 'Acostúmbrate al calor durante 7 a 14 días, y baja el ritmo los días de calor.',
  'ref.next.rest': 'Haz ligeros los tres últimos días antes de una carrera.',
  'ref.next.plan': 'Ten un plan: para, estira, vuelve a empezar despacio.',
  'ref.next.log':
    'Apunta los calambres en las notas del entrenamiento. Tu propio patrón te dice más que una media.',
  'ref.cause.title': 'Qué causa los calambres',
  'ref.cause.lead':
    'Un calambre es un músculo que se tensa solo y no se suelta durante un rato. Duele. Casi siempre pasa en segundos o minutos. Nadie conoce una causa única para todos los calambres.',
  'ref.cause.night':
    'Los calambres nocturnos en reposo son otra cosa. Esta guía trata de los calambres en el deporte.',
  'ref.cause.where':
    'Al correr dan sobre todo en la pantorrilla; en bici, en la parte delantera del muslo. En carreras más largas también se suma el muslo.',
  'ref.cause.nerve.title': 'Los músculos cansados confunden a sus nervios',
  'ref.cause.nerve':
    'En un músculo cansado crecen las señales que dicen “tensa”. Las que dicen “suelta” se debilitan. Es lo que mejor encaja: los calambres dan en el músculo que trabaja, llegan tarde y ceden al estirar.',
  'ref.cause.salt.title': 'Agua y sal perdidas',
  'ref.cause.salt':
    'Una idea muy antigua. La apoyan informes antiguos de trabajos con calor y algunos estudios de laboratorio. Cuatro estudios en carreras que pesaron a los deportistas o analizaron su sangre no la apoyaron.',
  'ref.cause.many.title': 'Muchas cosas a la vez',
  'ref.cause.many':
    'Las revisiones recientes ven una mezcla distinta en cada persona. Por eso Crampwise enumera factores y no nombra una causa.',
  'ref.cause.myth.title': 'Se oye a menudo',
  'ref.cause.myth.mg':
    '“Te falta magnesio o potasio.” Donde se analizó la sangre en carreras, no hubo una diferencia que importe.',
  'ref.cause.myth.drink': '“Bebe todo lo que puedas.” Eso puede ser peligroso.',
  'ref.cause.myth.stretch':
    '“Estira antes para no tener calambres.” Dos pruebas de laboratorio no hallaron efecto.',
  'ref.cause.myth.quinine':
    '“Toma quinina.” No lo hagas. La agencia de medicamentos de EE. UU. avisa de muertes y de daños en la sangre y los riñones.',
  'ref.lowcarb.title': 'Bajo en carbohidratos y keto',
  'ref.lowcarb.lead':
    'Con pocos carbohidratos, el cuerpo produce menos insulina. Entonces los riñones eliminan más sal y agua, sobre todo en las primeras semanas.',
  'ref.lowcarb.study':
    'En un ensayo de dieta, los efectos secundarios leves fueron más comunes con muy pocos carbohidratos. No eran deportistas. Ningún estudio ha mirado los calambres en el deporte.',
  'ref.lowcarb.try':
    'Algunos deportistas toman más sal las primeras semanas o dejan los carbohidratos para los días duros. Es una opinión, no está probado.',
  'ref.lowcarb.ask':
    'Con presión arterial alta o enfermedad del corazón o del riñón, consulta antes de añadir sal.',
  'ref.fluids.title': 'Líquidos y sal',
  'ref.fluids.over.title': 'No bebas de más',
  'ref.fluids.over':
    'Beber más de lo que sudas diluye la sal de la sangre. Eso puede ser mortal. En un estudio de maratón, cerca de 1 de cada 8 corredores acabó con el sodio bajo en la sangre. A quienes ganaron peso les afectó más.',
  'ref.fluids.thirst':
    'Bebe cuando tengas sed. Procura no perder más del 2 % de tu peso, aproximadamente, y no ganar nunca.',
  'ref.fluids.cramps':
    '¿Ayuda con los calambres? Los estudios no coinciden. Bebe por tu salud y por tu ritmo.',
  'ref.fluids.sodium':
    'En sesiones largas con mucho sudor, muchos deportistas eligen una bebida con algo de sodio. Para los calambres, eso no está demostrado.',
  'ref.fluids.rate.title': 'Halla tu tasa de sudor',
  'ref.fluids.rate':
    'Pésate antes y después de una hora. Suma lo que bebiste. Ejemplo: 70,0 kg antes, 69,0 kg después, medio litro bebido. Son 1,5 litros por hora.',
  'ref.fluids.range': 'Varía mucho de una persona a otra: a menudo de medio litro a dos litros por hora.',
  'ref.fluids.salty':
    '¿Marcas de sal en la camiseta? En un estudio con 350 deportistas, quienes tenían calambres no sudaban más sal. El fútbol americano fue la única excepción.',
  'ref.minerals.title': 'Sodio, potasio, magnesio',
  'ref.minerals.sodium':
    'Sodio: lo que comieron o tomaron los deportistas no cambió nada en los estudios de carreras que lo miraron. En quienes tuvieron calambres, el sodio en la sangre fue algo más bajo en uno y algo más alto en otro.',
  'ref.minerals.potassium':
    'Potasio: no estaba más bajo en la sangre de quienes tuvieron calambres. Un plátano (banana) apenas lo mueve durante una hora.',
  'ref.minerals.magnesium':
    'Magnesio: no conocemos ningún ensayo para los calambres en el deporte. En una carrera no estaba más bajo en quienes tuvieron calambres. Las pastillas pueden sentar mal al intestino y dañar a personas con enfermedad del riñón.',
  'ref.minerals.food':
    'Algunos entrenadores confían mucho en los tres. La comida con minerales, como frutos secos y pescado, va bien a la mayoría.',
  'ref.fluids.ask':
    'Con enfermedad del riñón o del corazón, presión arterial alta o embarazo, consulta antes de cambiar la sal o los líquidos.',
  'ref.pickle.title': 'Jugo de pepinillos',
  'ref.pickle.lead':
    'Un sorbo pequeño puede acortar un calambre. Si funciona, es probable que sea un reflejo de la boca y la garganta. La sal tarda más que eso en llegar a la sangre.',
  'ref.pickle.for':
    'En una prueba de laboratorio, un calambre del dedo del pie duró 85 segundos con jugo de pepinillos y 134 con agua. Las sales de la sangre no cambiaron.',
  'ref.pickle.against':
    'En una prueba posterior con 11 personas no fue mejor que el agua. Nadie lo ha probado en una carrera.',
  'ref.pickle.dose':
    'El laboratorio usó cerca de 1 ml por kg, es decir, 70 ml con 70 kg. Estirar va primero.',
  'ref.pickle.care': 'No lo tomes si tienes reflujo, presión arterial alta o una dieta baja en sal.',
  'ref.pickle.stomach':
    'Con siete veces esa cantidad, un tercio había salido del estómago a los cinco minutos. El resto se quedó allí la media hora que observaron. La cantidad de sodio en la sangre no cambió.',
  'ref.pickle.mustard': 'No conocemos ningún ensayo de la mostaza para los calambres.',
  'ref.strength.title': 'Fuerza',
  'ref.strength.lead':
    'Si los músculos cansados están detrás de muchos calambres, unos músculos más fuertes podrían cansarse más tarde. Tiene sentido, pero no está demostrado.',
  'ref.strength.study':
    'En una maratón, 5 de 20 corredores con calambres habían hecho trabajo de fuerza. De otros 63, lo habían hecho 30. La diferencia puede ser azar.',
  'ref.strength.try':
    'Dos sesiones cortas por semana tienen otras ventajas, como la economía de carrera. Elevaciones de talones, puentes, bajadas de escalón y sentadillas son un buen comienzo.',
  'ref.sources.title': 'Fuentes',
  'ref.sources.here': 'Leído para esta parte',
  'ref.sources.lead':
    'Leímos esto para los textos de aquí. Las grandes encuestas dicen quién tiene calambres, no cuándo. Solo unos pocos estudios siguieron una prueba concreta.',
} as const;
