/** Facts beyond the label guide: what the risk model asks for, and what is shown and not counted. */
export const moreFacts = {
  'plain-water': [
    '(?:solo|solamente|unicamente|puramente|tan solo) (?:con |bebi |tome |llevaba |habia )?agua|nada mas que agua|agua (?:sola|a secas|a palo seco|pelada|y nada mas)|pura agua|puro agua',
  ],
  'drank-enough': [
    '(?:bien|muy bien|super) hidratad[oa]|(?:bebi|bebiendo|tome agua|tomando agua|hidrate|hidratando) (?:muy )?(?:bien|mucho|bastante|suficiente|de sobra|a menudo|en todos)|(?:mucha|bastante|suficiente) agua(?! (?:en el camino|en la pista|fria))|agua (?:de sobra|suficiente)|hidratacion (?:perfecta|bien|ok|correcta|buena|impecable)|(?:bebi|tome) (?:dos|tres|2|3) litros|bebi en todos los avituallamientos',
  ],
  'fast-start': [
    '(?:sali(?:mos|r|endo|da)?|empe(?:ce|zar|zamos)|arranque|arrancar)(?: [a-z]+){0,2} (?:muy |demasiado |mas |super |bastante )(?:rapid[oa]|fuerte|deprisa|alegre|lanzad[oa]|acelerad[oa])|(?:demasiado|muy) (?:rapido|fuerte|alegre|deprisa) (?:al (?:principio|inicio)|la salida|los primeros|de salida)|sali como (?:un|una) (?:loc[oa]|tiro|cohete|flipa[a-z]+|moto|bala)|sali (?:a lo loco|embalad[oa]|disparad[oa]|al palo|a cuchillo)|me vine arriba al (?:principio|salir|inicio)',
  ],
  'late-fade': [
    '(?:el|contra el|del) muro|me (?:hundi|vine abajo|desfonde|desinfle|funde|fundi|apague)|positive split|split positivo|de mas a menos|(?:ahi|alli|me|y|\\d) (?:pete|explote|revente|trone)|bajon de ritmo|pague el exceso|(?:me )?paso factura',
  ],
  'first-hot-day': [
    'primer(?:a|os)? (?:dia|rodaje|finde|tirada|salida|entren[a-z]+|carrera|semana) (?:[a-z]+ )?(?:de|con) (?:mucho |verdadero |este |tanto )?calor|primeros calores|primer calor(?:azo)?|no (?:estoy |estaba )?(?:aclimatad[oa]|acostumbrad[oa]) al calor|sin aclimatar',
  ],
  injury: [
    '(?<!(?:sin|prevenir|evitar) )lesion(?:es|ad[oa]|arme|e)?|rotura (?:fibrilar|de fibras|muscular)|microrrotura[a-z]*|esguince|torcedura|tendini?tis|tendinosis|tendinopatia|fasciti?s|desgarro|rehabilitacion|rehab|readaptacion|fisura|periostitis|fractura|sobrecarga (?:en|del)|pubalgia|cintilla',
  ],
  potassium: ['platan(?:os?|ito)|bananas?|potasio|guineos?|cambur(?:es)?'],
  'salt-care': [
    'hipertens[a-z]+|(?:tension|presion) (?:arterial )?(?:muy )?alta|(?:enfermedad|insuficiencia|problemas?|fallo) (?:renal|cardiac[oa]|de(?:l)? (?:rinon|rinones|corazon)|en los rinones)|dialisis|(?:piedras|calculos) (?:en el rinon|renales|en los rinones)',
  ],
  statin: ['estatinas?|(?:atorva|simva|rosuva|prava|lova|pitava|fluva)statina|lipitor|crestor|zarator'],
  'loop-diuretic': ['furosemid[ao]|seguril|torasemid[ao]|bumetanida|lasix'],
  'thiazide-diuretic': ['hidroclorotiazid[ao]|hctz|indapamid[ao]|clortalidona|tiazidas?'],
  'potassium-sparing-diuretic': ['espironolactona|aldactone|amilorid[ao]|eplerenona|triamtereno'],
  'long-acting-inhaler': ['salmeterol|formoterol|seretide|symbicort|serevent|foster|spiriva'],
};
