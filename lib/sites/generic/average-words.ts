// Folded: small letters, no accents. English, German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Japanese.
/** What heart rate is called, folded. */
export const pulseWords =
  /^(?:heart ?rate|hr|pulse|herzfrequenz|hf|puls(?:en|frekvens)?|frequence cardiaque|freq\.? card(?:iaque|iaca)?\.?|fc|pouls|frecuencia cardiaca|frec\.? cardiaca|pulso|pulsaciones|frequenza cardiaca|battit[oi](?: cardiac[oi])?|frequencia cardiaca|batimentos(?: cardiacos)?|pulsacao|ritmo cardiaco|hartslag|hartfrequentie|心拍(?:数)?|脈拍(?:数)?)$/;
/** What a temperature is called, folded. */
export const warmth = /^(?:temp\.?|temperature?|temperatura|temperatuur|気温|温度)$/;
const averages =
  /^(?:avg|av|ave|avge|average|mean|ø|⌀|durchschn(?:itt(?:lich(?:e[rs]?)?)?)?|schnitt|(?:im )?mittel(?:wert)?|im schnitt|im durchschnitt|mittlere[rs]?|moy(?:en(?:ne)?s?)?|en moyenne|med(?:i[oae]?s?)?|promedio|de media|in media|gem(?:iddelde?)?|snitt|i snitt|medel|genomsnitt(?:lig[at]?)?|平均)$/;

/** Words for a maximum, folded, before or behind what it is of: to take them out of a label. */
export const most =
  /^(?:max(?:imum|imale?|imal\p{L}*|im[oa])?|peak|hochst\p{L}*|hoogste|hogsta|massim[oa]|最大|最高)\.?\s?|\s?[([]?(?:max(?:imum|imale?|im[oa])?|peak|massim[oa])\.?[)\]]?$/u;

/** Whether folded words say "on average". */
export function namesAverage(words: string): boolean {
  return averages.test(words.replace(/\.$/, ''));
}

/** `Puls Ø`, `FC (moy.)`, `gem. hartslag`: heart rate with a word for its average before or behind it. */
export function averageOf(folded: string, subject: RegExp): boolean {
  const plain = folded
    .replace(/[()[\]（）]/g, ' ')
    .replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plain
    .replace(/^平均/, '平均 ')
    .replace(/平均$/, ' 平均')
    .split(/[\s,·]+/);
  return words.some(
    (_, at) =>
      at > 0 &&
      [words.slice(0, at), words.slice(at)].some(
        (side, i, both) => namesAverage(side.join(' ')) && subject.test((both[1 - i] ?? []).join(' ')),
      ),
  );
}
