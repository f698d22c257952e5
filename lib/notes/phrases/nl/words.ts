/** One word of a gap, also with an apostrophe ("m'n"). */
export const w = "(?:[\\p{L}']+ )";
/** What a muscle is written together with: "rechterkuit". */
export const side = '(?:(?:linker|rechter|binnen|buiten)-?)?';
export const mine = "(?:de |het |een |mijn |m'n |mn |me |m |t |'t )?";
