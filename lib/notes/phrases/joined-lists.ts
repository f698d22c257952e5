/** Lists of phrases by name, with more of some of them put behind. */
export function joinedLists<K extends string>(
  lists: Record<K, readonly string[]>,
  more: Partial<Record<K, readonly string[]>>,
): Record<K, readonly string[]> {
  const joined = Object.entries<readonly string[]>(lists).map(([name, list]) => [
    name,
    [...list, ...(more[name as K] ?? [])],
  ]);
  return Object.fromEntries(joined) as Record<K, readonly string[]>;
}
