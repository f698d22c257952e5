/**
 * Patterns written in plain German, as patterns over folded text: an umlaut also matches its two-letter spelling
 * ("müde": "mude", "muede"), ß also ss. A letter is one that German has: a class of all letters of all scripts makes
 * patterns slow to compile, the more so in gaps of several words.
 */
export function german(list: readonly string[]): readonly string[] {
  return list.map((pattern) =>
    pattern
      .replaceAll('ä', 'ae?')
      .replaceAll('ö', 'oe?')
      .replaceAll('ü', 'ue?')
      .replaceAll('ß', '(?:ß|ss)')
      .replaceAll('[\\p{L}', '[a-zß')
      .replaceAll('\\p{L}', '[a-zß]'),
  );
}

/** The same for a table of lists. */
export function germanLists<K extends string>(
  lists: Record<K, readonly string[]>,
): Record<K, readonly string[]> {
  const entries = Object.entries<readonly string[]>(lists).map(([key, list]) => [key, german(list)]);
  return Object.fromEntries(entries) as Record<K, readonly string[]>;
}

/** One word of a gap within a pattern, that denies nothing. */
export const gap = '(?:(?!nicht |nix |kein|ned |net |nöd |weder |nie |ohne )\\p{L}+ )';

/** A muscle or limb, for patterns that name one within. */
export const limb =
  '(?:(?:ober|unter|bauch|rücken|bein|knie|hüft|ring|zeige|mittel)?(?:waden?|wadln?|wadn|wadeln?|schenkeln?|schänkel|muskeln?|muskulatur|fingern?|beuger|strecker)|beinen?|bein|zehe?n?|fuß|füßen?|fußsohlen?|fußgewölbe|hand|händen?|(?:unter|ober)?arme?n?|hintern|leiste|quads?|quadrizeps|hamstrings?|adduktor|adduktoren|trizeps|bizeps|rücken|nacken|hals|haxn|haxen|vastus|soleus)';
