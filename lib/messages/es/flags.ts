/** The see-a-doctor list. Fixed texts: never a disease, never "all is well". */
export const flags = {
  'flags.found.title': 'Lee esto primero, por favor',
  'flags.found.body': 'Algunas de tus palabras están en nuestra lista de cuándo ir al médico.',
  'flags.found.quote': 'Escribiste',
  'flags.found.all': 'Ver la lista completa',
  'flags.found.dismiss': 'Quería decir otra cosa',
  'flags.found.below': 'Los factores de calambres de este entrenamiento están abajo. Ahora importan menos.',
  'flags.found.short': 'Palabras de la lista médica',
  'flags.emergency.title': 'Llama ya al número de emergencias de tu zona',
  'flags.emergency.short': 'Emergencia: llama ya',
  'flags.emergency.confused':
    'Confusión, conducta rara, desplome o convulsiones, durante el ejercicio o después. Si el cuerpo está muy caliente, empieza a enfriarlo con agua fría y no esperes.',
  'flags.emergency.water':
    'Confusión, vómitos o convulsiones tras una sesión larga, sobre todo después de beber mucho. No des nada más de beber.',
  'flags.emergency.chest': 'Dolor en el pecho, dificultad para respirar o desmayo.',
  'flags.emergency.tight':
    'Una pierna dura y muy tensa, con un dolor mucho peor de lo esperable. O un pie sin sensibilidad o débil tras un esfuerzo duro o un golpe.',
  'flags.emergency.back':
    'Dolor de espalda o de pierna con dificultad para retener la orina o las heces, o con la piel dormida entre las piernas.',
  'flags.emergency.side': 'Debilidad o adormecimiento repentinos en un lado del cuerpo.',
  'flags.emergency.whole': 'Calambres por todo el cuerpo junto con confusión.',
  'flags.today.title': 'Que te vean hoy',
  'flags.today.body': 'Llama hoy a un médico o a una línea de consejo médico.',
  'flags.today.leg':
    'Una pierna hinchada, caliente, roja o más oscura, con dolor palpitante o como de calambre. Más aún tras un viaje largo, una operación o una enfermedad, o con embarazo u hormonas.',
  'flags.today.leg.do': 'Hasta que te vean, no masajees la pierna.',
  'flags.today.leg.now':
    '¿También dolor en el pecho o dificultad para respirar? Llama ya al número de emergencias de tu zona.',
  'flags.today.urine':
    'Orina oscura, como té o cola. O dolor o debilidad muscular mucho peor de lo esperado, horas o días después del ejercicio.',
  'flags.today.pop':
    'Una patada o un chasquido de repente en la pantorrilla o el talón. O no puedes impulsarte ni ponerte de puntillas.',
  'flags.today.many': 'Calambres en muchos músculos que no paran.',
  'flags.today.headache':
    'Dolor de cabeza, náuseas o manos hinchadas tras una sesión larga en la que bebiste mucho. Por ahora no bebas nada más.',
  'flags.today.bruise': 'Moretón o hinchazón con un calambre.',
  'flags.today.cold': 'Una pierna fría o pálida que duele en reposo.',
  'flags.today.weak': 'Debilidad o adormecimiento repentinos en una pierna.',
  'flags.soon.title': 'Pide cita para los próximos días',
  'flags.soon.walk': 'Dolor en la pantorrilla al caminar, que se va con el descanso y vuelve.',
  'flags.soon.thin': 'Un músculo que se vuelve más débil, más delgado o se duerme.',
  'flags.soon.back': 'Dolor de espalda junto con calambres en las piernas.',
  'flags.soon.bone':
    'Dolor en un punto de un hueso, peor con el impacto o de noche. Deja de correr con ese dolor.',
  'flags.soon.tight':
    'Tensión en el mismo momento cada vez que corres, que cede con el descanso, o un pie que se duerme.',
  'flags.soon.rest':
    'Calambres en reposo, de noche, frecuentes, o nuevos tras un medicamento nuevo. No dejes el medicamento por tu cuenta.',
  'flags.soon.again': 'Calambres que vuelven una y otra vez pese al descanso y los estiramientos.',
  'flags.ask.title': 'Consulta antes',
  'flags.ask.body':
    '¿Diálisis, embarazo, enfermedad del riñón o del corazón, o diabetes? Consulta antes de cambiar la sal o el magnesio.',
  'flags.notComplete': 'Esta lista no está completa. Si algo te preocupa, llama a un médico.',
  'flags.check.lead': 'Marca lo que notas ahora. No se guarda nada.',
  'flags.check.found': 'Marcaste',
  'flags.check.clear': 'Desmarcar todo',
  'flags.setAside': 'Dijiste que esas palabras de nuestra lista de cuándo ir al médico significan otra cosa.',
} as const;
