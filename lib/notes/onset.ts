const kmPerMile = 1.609344;

/** The place in the workout that a clause names: kilometres (2 decimals) or minutes from the start. */
export function onsetIn(
  patterns: readonly RegExp[],
  text: string,
): { readonly km: number } | { readonly min: number } | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const groups = match?.groups ?? {};
    if (groups.hm !== undefined) return { min: Number(groups.hm) * 60 + Number(groups.hmm ?? 0) };
    for (const [name, value] of Object.entries(groups)) {
      if (value === undefined) continue;
      const found = valueIn(name.replace(/\d+$/, ''), Number(value.replace(',', '.')));
      if (found) return found;
    }
  }
  return undefined;
}

function valueIn(unit: string, amount: number): { km: number } | { min: number } | undefined {
  const most = unit === 'm' || unit === 'yd' ? 100_000 : 1000;
  if (!Number.isFinite(amount) || amount <= 0 || amount > most) return undefined;
  const round = (n: number) => Math.round(n * 100) / 100;
  if (unit === 'km') return { km: round(amount) };
  if (unit === 'mi') return { km: round(amount * kmPerMile) };
  if (unit === 'm') return { km: round(amount / 1000) };
  if (unit === 'yd') return { km: round((amount * 0.9144) / 1000) };
  if (unit === 'h') return { min: Math.round(amount * 60) };
  if (unit === 'min') return { min: amount };
  return undefined;
}
