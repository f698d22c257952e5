/** The privacy statement. PRIVACY.md says the same. */
export const privacy = {
  'privacy.title': 'Privacidad',
  'privacy.short': 'Crampwise no envía nada a ningún sitio. Lo que lee se queda en tu navegador.',
  'privacy.reads.title': 'Qué lee',
  'privacy.reads':
    'En los sitios que permites, lee la página de entrenamiento que abres. Es decir, título, fecha, deporte, duración, distancia, desnivel y parciales. También la meteorología, el pulso y el esfuerzo. Y tus notas, la privada incluida. No lee nada en otras páginas.',
  'privacy.keeps.title': 'Qué guarda',
  'privacy.keeps':
    'Tus ajustes, tus respuestas y lo que dices de un entrenamiento: un valor corregido, ocultar, abrir. Están en el almacenamiento propio de este navegador. Las respuestas sobre tu cuerpo son datos de salud. Todas son opcionales, y nunca preguntamos qué enfermedad o medicamento. Lo que marcas en la lista de cuándo ir al médico no se guarda.',
  'privacy.never.title': 'Qué no hace nunca',
  'privacy.never':
    'Ni cuenta, ni anuncios, ni rastreo, ni venta o cesión de datos. No carga código ni imágenes de la web. No cambia nada en tu diario de entrenamiento.',
  'privacy.links.title': 'Enlaces',
  'privacy.links':
    'El enlace de una fuente abre una página de una revista o una agencia. Ese sitio tiene sus propias reglas.',
  'privacy.you.title': 'Tú decides',
  'privacy.you':
    '“Borrar lo que le conté” elimina al instante tus respuestas y lo que dijiste de los entrenamientos. Quitar la extensión borra también todo lo demás.',
  'privacy.sync.title': 'Sincronización',
  'privacy.sync':
    'Tu navegador puede copiar los ajustes de activar y desactivar a tus otros dispositivos si tienes la sincronización activada. Las respuestas y los valores corregidos nunca se sincronizan.',
  'privacy.report.title': 'Informes',
  'privacy.report': '“Copiar un informe” pone texto en tu portapapeles. Tú lo ves y decides quién lo recibe.',
  'privacy.young.title': 'Menores',
  'privacy.young': 'Crampwise está hecho para adultos.',
  'privacy.change.title': 'Cambios',
  'privacy.change': 'Cuando esta página cambia, la lista de cambios de esa versión dice cómo.',
} as const;
