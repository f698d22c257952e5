/** One word of a gap. */
export const w = '(?:\\p{L}+ )';
/** What a muscle is written together with: "vänsterbenet". */
export const side = '(?:vanster|hoger)?';
