import { wholeHundreds } from './whole-hundreds';

/**
 * The numbers from one to a hundred, and whole hundreds, as words, cardinal and ordinal, of the languages that set words apart, folded (lower
 * case, no accents) and with spaces for hyphens.
 */
export interface NumberWord {
  readonly value: number;
  readonly ordinal: boolean;
}

export const numberWords: ReadonlyMap<string, NumberWord> = everyNumber();

/** Words that mostly stand for no number: one only right before a unit ("an hour", "en mil"). */
export const numbersBeforeUnits: ReadonlyMap<string, number> = new Map([
  ...list('a an ein eine einer einem einen een un une una uno um uma en ett one').map(
    (word) => [word, 1] as const,
  ),
  ...list('half halbe halben halber demi demie media medio mezza mezzo mezz meia meio halve halv halva').map(
    (word) => [word, 0.5] as const,
  ),
  ...list('anderthalb eineinhalb anderhalf anderhalve').map((word) => [word, 1.5] as const),
  ...[
    'a good',
    'a solid',
    'a full',
    'eine gute',
    'einer guten',
    'eine knappe',
    'einer knappen',
    'eine starke',
    'eine ganze',
    'ein gutes',
    'une bonne',
    'une petite',
    'une grosse',
    'una buona',
    'una bella',
    'una buena',
    'uma boa',
    'een dik',
    'een goed',
    'een ruim',
    'een klein',
    'een krap',
    'en dryg',
    'en knapp',
    'en god',
  ].map((words) => [words, 1] as const),
  ...['couple of', 'paio di', 'paio d', 'par de', 'ett par'].map((words) => [words, 2] as const),
  ...list('tausend tusen duizend mille').map((word) => [word, 1000] as const),
  ['half a', 0.5],
  ['half an', 0.5],
  ...list('zwei drei vier funf fuenf sechs sieben acht neun zehn').flatMap((word) => {
    const value = ['', '', 'zwei', 'drei', 'vier', 'funf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'].indexOf(
      word.replace('ue', 'u'),
    );
    return [[`${word}einhalb`, value + 0.5] as const, [`${word}einviertel`, value + 0.25] as const];
  }),
  ...list('twee drie vier vijf zes zeven acht negen tien').flatMap((word, i) =>
    ['enhalf', 'enhalve', 'eneenhalf', 'eneenhalve'].map((end) => [word + end, i + 2.5] as const),
  ),
]);

/** After a number: a part of one more, the words folded and set apart by spaces. */
export const partsAfter: ReadonlyMap<string, number> = new Map([
  ...[
    'and a half',
    'and half a',
    'et demi',
    'et demie',
    'y medio',
    'y media',
    'e mezzo',
    'e mezza',
    'e meio',
    'e meia',
    'ein halb',
    'und ein halb',
    'und eine halbe',
    'en een half',
    'en een halve',
    'en half',
    'och en halv',
  ].map((words) => [words, 0.5] as const),
  ...['and a quarter', 'et quart', 'y cuarto', 'e un quarto', 'en een kwart'].map(
    (words) => [words, 0.25] as const,
  ),
  ...['and three quarter', 'and three quarters', 'et trois quarts', 'y tres cuartos', 'e tre quarti'].map(
    (words) => [words, 0.75] as const,
  ),
]);

function list(words: string): string[] {
  return words.split(' ');
}

function everyNumber(): Map<string, NumberWord> {
  const all = new Map<string, NumberWord>();
  for (const language of [english, german, dutch, swedish, french, spanish, italian, portuguese])
    language((words, value, ordinal = false) => {
      for (const word of words.split('/')) if (!all.has(word)) all.set(word, { value, ordinal });
    });
  for (const word of list('hundred hundert honderd hundra cent cien cento cem'))
    all.set(word, { value: 100, ordinal: false });
  for (const [words, value] of wholeHundreds()) all.set(words, { value, ordinal: false });
  for (const [words, of, values] of roundNumbers())
    for (const [i, word] of list(words).entries()) {
      const value = values[i];
      if (value !== undefined) all.set(of === '' ? word : `${word} ${of}`, { value, ordinal: false });
    }
  return all;
}

/** "Una quarantina di minuti": about so many. */
function roundNumbers(): readonly (readonly [words: string, of: string, values: readonly number[]])[] {
  return [
    [
      'dizaine douzaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine',
      'de',
      [10, 12, 15, 20, 30, 40, 50, 60, 100],
    ],
    [
      'decina dozzina quindicina ventina trentina quarantina cinquantina sessantina settantina ottantina novantina',
      'di',
      [10, 12, 15, 20, 30, 40, 50, 60, 70, 80, 90],
    ],
    ['decena docena veintena treintena cuarentena cincuentena', 'de', [10, 12, 20, 30, 40, 50]],
    ['dezena vintena trintena quarentena cinquentena', 'de', [10, 20, 30, 40, 50]],
    ['tiental twintigtal dertigtal veertigtal vijftigtal zestigtal', '', [10, 20, 30, 40, 50, 60]],
    ['tiotal femtontal tjugotal trettiotal fyrtiotal femtiotal sextiotal', '', [10, 15, 20, 30, 40, 50, 60]],
  ];
}

type Add = (words: string, value: number, ordinal?: boolean) => void;

/** Ones and tens with their ordinals, `/` between spellings; the ones begin at 1, the tens at 20. */
interface Counting {
  readonly ones: readonly string[];
  readonly nth: readonly string[];
  readonly tens: readonly string[];
  readonly nthTens: readonly string[];
  /** Whether the ordinal of a compound ends like that of its ones ("twenty third"); else it is added apart. */
  readonly endsLikeOnes?: boolean;
  /** Twenty and three of their words. */
  readonly joined: (ten: string, one: string) => string;
}

function count(add: Add, { ones, nth, tens, nthTens, joined, endsLikeOnes = true }: Counting): void {
  for (const [i, word] of ones.entries()) add(word, i + 1);
  for (const [i, word] of nth.entries()) add(word, i + 1, true);
  for (const [t, ten] of tens.entries()) {
    const value = 10 * (t + 2);
    add(ten, value);
    add(nthTens[t] ?? ten, value, true);
    for (const one of ten.split('/'))
      for (let i = 0; i < 9; i++) {
        for (const word of (ones[i] ?? '').split('/')) add(joined(one, word), value + i + 1);
        const ordinals = endsLikeOnes ? (nth[i] ?? '').split('/') : [];
        for (const word of ordinals) add(joined(one, word), value + i + 1, true);
      }
  }
}

function english(add: Add): void {
  const tens = list('twenty thirty forty fifty sixty seventy eighty ninety');
  count(add, {
    ones: list(
      'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    ),
    nth: list(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    ),
    tens,
    nthTens: tens.map((ten) => ten.replace(/y$/, 'ieth')),
    joined: (ten, one) => `${ten} ${one}`,
  });
}

function german(add: Add): void {
  const ones = list(
    'ein/eins zwei/zwo drei vier funf/fuenf sechs sieben acht neun zehn elf zwolf/zwoelf dreizehn vierzehn funfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn',
  );
  const tens = list('zwanzig dreissig/dreißig vierzig funfzig/fuenfzig sechzig siebzig achtzig neunzig');
  const ending = (words: string, end: string) =>
    words
      .split('/')
      .flatMap((word) => ['', 'n', 'r'].map((last) => `${word}${end}${last}`))
      .join('/');
  const special = new Map([
    ['ein/eins', 'erste/ersten/erster'],
    ['drei', 'dritte/dritten/dritter'],
    ['sieben', 'siebte/siebten/siebter'],
    ['acht', 'achte/achten/achter'],
  ]);
  count(add, {
    ones,
    nth: ones.map((word) => special.get(word) ?? ending(word, 'te')),
    tens,
    nthTens: tens.map((ten) => ending(ten, 'ste')),
    endsLikeOnes: false,
    joined: (ten, one) => (one === 'eins' ? `einsund${ten}` : `${one}und${ten}`),
  });
  for (const [t, ten] of tens.entries())
    for (const [i, one] of ones.slice(0, 9).entries())
      for (const [a, b] of pairs(one, ten)) add(ending(`${a}und${b}`, 'ste'), 10 * (t + 2) + i + 1, true);
}

function pairs(ones: string, tens: string): (readonly [string, string])[] {
  return ones.split('/').flatMap((one) => tens.split('/').map((ten) => [one, ten] as const));
}

function dutch(add: Add): void {
  const ones = list(
    'een/eens twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
  );
  const tens = list('twintig dertig veertig vijftig zestig zeventig tachtig negentig');
  count(add, {
    ones,
    nth: list(
      'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende',
    ),
    tens,
    nthTens: tens.map((ten) => `${ten}ste`),
    endsLikeOnes: false,
    joined: (ten, one) => `${one}en${ten}`,
  });
  for (const [t, ten] of tens.entries())
    for (const [i, one] of ones.slice(0, 9).entries())
      for (const [a] of pairs(one, ten)) add(`${a}en${ten}ste`, 10 * (t + 2) + i + 1, true);
}

function swedish(add: Add): void {
  const tens = list('tjugo trettio fyrtio femtio sextio sjuttio attio nittio');
  count(add, {
    ones: list(
      'en/ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    ),
    nth: list(
      'forsta andra tredje fjarde femte sjatte sjunde attonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde',
    ),
    tens,
    nthTens: tens.map((ten) => `${ten}nde`),
    joined: (ten, one) => ten + one,
  });
}

function french(add: Add): void {
  const ones = list(
    'un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf',
  ).map((word) => word.replace('_', ' '));
  const nthOf = (word: string) =>
    word.replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv').replace(/e$/, '').concat('ieme');
  const nth = ones.map((word, i) => (i === 0 ? 'premier/premiere' : nthOf(word)));
  const tens = list('vingt trente quarante cinquante soixante septante huitante nonante');
  const joined = (ten: string, one: string) =>
    /^(?:une?|onze)$/.test(one) ? `${ten} et ${one}` : `${ten} ${one}`;
  count(add, { ones, nth, tens, nthTens: tens.map(nthOf), joined });
  for (const [i, one] of ones.slice(0, 19).entries()) {
    const ordinal = nthOf(one.split('/')[0] ?? '');
    if (i >= 9) add(joined('soixante', one), 61 + i);
    if (i >= 9) add(joined('soixante', ordinal), 61 + i, true);
    for (const word of one.split('/')) add(`quatre vingt ${word}`, 81 + i);
    add(`quatre vingt ${ordinal}`, 81 + i, true);
  }
  add('quatre vingt/quatre vingts', 80);
}

function spanish(add: Add): void {
  const ones = list(
    'uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve',
  );
  const nth = list(
    'primero/primer/primera segundo/segunda tercero/tercer/tercera cuarto/cuarta quinto/quinta sexto/sexta septimo/septima octavo/octava noveno/novena decimo/decima',
  );
  const tens = list('veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa');
  count(add, { ones, nth, tens, nthTens: tens, joined: (ten, one) => `${ten} y ${one}` });
  for (const [i, words] of ones.slice(0, 9).entries())
    for (const word of words.split('/')) add(`veinti${word}`, 21 + i);
}

function italian(add: Add): void {
  const ones = list(
    'uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
  );
  const nthOf = (word: string) =>
    ['o', 'a'].map((end) => `${word.replace(/(?:(?<!tr)e|[aiou])$/, '')}esim${end}`).join('/');
  const first = list(
    'primo/prima secondo/seconda terzo/terza quarto/quarta quinto/quinta sesto/sesta settimo/settima ottavo/ottava nono/nona decimo/decima',
  );
  const nth = ones.map((word, i) => first[i] ?? nthOf(word));
  const tens = list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta');
  const joined = (ten: string, one: string) => (/^[uo]/.test(one) ? ten.slice(0, -1) : ten) + one;
  count(add, { ones, nth, tens, nthTens: tens.map(nthOf), joined, endsLikeOnes: false });
  for (const [t, ten] of tens.entries())
    for (const [i, one] of ones.slice(0, 9).entries())
      add(nthOf(joined(ten, one.split('/')[0] ?? '')), 10 * (t + 2) + i + 1, true);
}

function portuguese(add: Add): void {
  const tens = list('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
  count(add, {
    ones: list(
      'um/uma dois/duas tres quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove',
    ),
    nth: list(
      'primeiro/primeira segundo/segunda terceiro/terceira quarto/quarta quinto/quinta sexto/sexta setimo/setima oitavo/oitava nono/nona decimo/decima',
    ),
    tens,
    nthTens: tens,
    joined: (ten, one) => `${ten} e ${one}`,
  });
}
