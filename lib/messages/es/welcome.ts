/** The page after install. */
export const welcome = {
  'welcome.title': 'Crampwise está listo',
  'welcome.lead':
    'Abre uno de tus entrenamientos. Bajo sus cifras verás una línea discreta sobre factores de calambres.',
  'welcome.sites': 'Elige tus sitios',
  'welcome.sites.hint': 'Strava está listo. Para cualquier otro sitio, tu navegador te pregunta antes.',
  'welcome.sites.more':
    '¿No está aquí tu diario? Abre allí un entrenamiento, haz clic en el icono de Crampwise y elige “Leer entrenamientos en este sitio”.',
  'welcome.open': 'Abrir {site}',
  'welcome.local.title': 'Nada sale de este dispositivo',
  'welcome.local': 'Ni cuenta, ni anuncios, ni rastreo. Puedes borrar todo lo que le contaste.',
  'welcome.reads.title': 'Lee la página que abres',
  'welcome.reads': 'Calor, duración, desnivel y las palabras de tus propias notas.',
  'welcome.lists.title': 'Enumera lo que los estudios relacionan con los calambres',
  'welcome.lists': 'Con la calidad de la evidencia de cada cosa e ideas que puedes probar.',
  'welcome.honest.title': 'Dice lo que no sabe',
  'welcome.honest': 'Ni suposiciones ni pronóstico de calambres. Un nivel, nunca un número.',
} as const;
