/** Metres of a pool or a track: "fifteen hundred", "elfhonderd", "duemila", "dos mil". */
export function wholeHundreds(): (readonly [words: string, value: number])[] {
  const upTo = (words: string, joined: (word: string) => string, times: number, from = 1) =>
    words.split(' ').map((word, i) => [joined(word), times * (i + from)] as const);
  const en =
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen';
  const de =
    'ein zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn';
  const nl = 'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien';
  const sv = 'ett tva tre fyra fem sex sju atta nio tio elva tolv tretton fjorton femton sexton';
  return [
    ...upTo(en, (word) => `${word} hundred`, 100),
    ...upTo('one two three four five six', (word) => `${word} thousand`, 1000),
    ...upTo(de, (word) => `${word}hundert`, 100),
    ...upTo('ein zwei drei vier', (word) => `${word}tausend`, 1000),
    ...upTo(nl, (word) => `${word}honderd`, 100),
    ...upTo('een twee drie vier', (word) => `${word}duizend`, 1000),
    ...upTo(sv, (word) => `${word}hundra`, 100),
    ...upTo('ett tva tre fyra', (word) => `${word}tusen`, 1000),
    ...upTo('deux trois quatre cinq six sept huit neuf', (word) => `${word} cents`, 100, 2),
    ...upTo('deux trois quatre', (word) => `${word} mille`, 1000, 2),
    ...upTo(
      'duecento trecento quattrocento cinquecento seicento settecento ottocento novecento',
      (word) => word,
      100,
      2,
    ),
    ...upTo('duemila tremila quattromila', (word) => word, 1000, 2),
    ...upTo(
      'doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
      (word) => word,
      100,
      2,
    ),
    ...upTo(
      'duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
      (word) => word,
      100,
      2,
    ),
    ['mil quinientos', 1500],
    ['millecinquecento', 1500],
    ['mille cinq cents', 1500],
    ['mil e quinhentos', 1500],
  ];
}
