import { attribute, childrenOf, fieldValue, findAll, rawText, rootElement } from './safe-dom';

const longest = 40_000;
const leftOut = /^(?:SCRIPT|STYLE|SVG|NOSCRIPT|TEMPLATE|IFRAME|IMG|PICTURE|VIDEO|AUDIO|CANVAS|LINK|META)$/;

/** The only names of elements that are told; all others are `custom-element`. */
export const toldTags: ReadonlySet<string> = new Set(
  `a abbr address article aside b blockquote body br button caption cite code col colgroup data datalist dd del details dfn
  dialog div dl dt em fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html i input ins kbd label legend
  li main mark menu meter nav ol optgroup option output p pre progress q s samp search section select small span strong sub summary
  sup table tbody td textarea tfoot th thead time tr u ul var wbr custom-element`.split(/\s+/),
);

/** The only names of attributes that are told as they are; of `data-*` and `aria-*` the known words. */
export const toldAttributes: ReadonlySet<string> = new Set(
  'class id role type itemprop for name headers scope title alt placeholder datetime content value href'.split(
    ' ',
  ),
);

/** Attributes whose values are names given by the page's builder; all others hold words of the page. */
const builders = /^(?:class|id|role|type|itemprop|for|name|headers|scope)$/;

/** Signs that stand for themselves in a shape: they tell what kind of figure stood there. */
const plainSigns = /[ .,:;/\\\-–—−+()[\]{}%°℃℉'’“”@#*!?=_|·•…~$€£]/;

/** Letters become `x`, digits `0`, signs that are no common ones `*`: the shape of a text without a word of it. Cut after 40 signs. */
export function shapeOf(text: string): string {
  return Array.from(text.slice(0, 160).normalize('NFC'))
    .slice(0, 40)
    .map((sign) => {
      if (/\p{N}/u.test(sign)) return '0';
      if (/[\p{L}\p{M}]/u.test(sign)) return 'x';
      return plainSigns.test(sign) ? sign : '*';
    })
    .join('');
}

/** Small letters without accents. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The runs of two or more letters in a text, without accents, in small letters. */
export function lettersIn(text: string): string[] {
  return folded(text).match(/\p{L}{2,}/gu) ?? [];
}

type Known = (word: string) => boolean;

/** Whether a name is of nothing but known words, and no run of letters in it is a word that the page shows. */
function isBuilders(name: string, shown: ReadonlySet<string>, known: Known): boolean {
  if (name === '' || name.length > 80 || !/^[\w:./-]*$/.test(name)) return false;
  const parts = name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .match(/[a-z]+/g);
  if (!parts) return true;
  const runs = name.toLowerCase().match(/[a-z]+/g) ?? [];
  return parts.every((part) => known(part)) && runs.every((run) => known(run) || !shown.has(run));
}

/** A name that the page's builder gave, digits as `0`. What follows the last `_` or `--` may be a made-up mark: then its shape. */
function builderName(name: string, shown: ReadonlySet<string>, known: Known): string {
  if (isBuilders(name, shown, known)) return name.replace(/\d/g, '0');
  const [, head = '', tail = ''] = /^(.*(?:_|--))([^_]*)$/.exec(name) ?? [];
  return /[a-z]/i.test(head) && isBuilders(head, shown, known)
    ? head.replace(/\d/g, '0') + shapeOf(tail)
    : shapeOf(name);
}

function attributeName(name: string, shown: ReadonlySet<string>, known: Known): string | undefined {
  if (toldAttributes.has(name)) return name;
  const [, family, rest = ''] = /^(data|aria)-(.+)$/.exec(name) ?? [];
  return family && `${family}-${builderName(rest, shown, known).replace(/[^\w.-]/g, '-')}`;
}

/**
 * The markup under an element with every text and number replaced: tags, the builder's names, the shape of texts. For a
 * report that somebody may publish: a name stays only if all its words are `known` (small letters), since a page may name
 * its blocks after people, places and titles.
 */
export function skeletonOf(root: Element, known: Known): string {
  const shown = wordsShown(root.ownerDocument);
  let out = '';
  const walk = (node: Node, depth: number) => {
    if (out.length > longest || depth > 60) return;
    if (node.nodeType === 3) {
      const text = rawText(node).replace(/\s+/g, ' ').trim();
      if (text !== '') out += shapeOf(text);
      return;
    }
    if (!(node instanceof Element) || leftOut.test(node.tagName.toUpperCase())) return;
    const tag = toldTags.has(node.localName) ? node.localName : 'custom-element';
    out += `<${tag}`;
    for (const { name, value } of [...node.attributes]) {
      const told = attributeName(name, shown, known);
      if (told === undefined) continue;
      const names = value.slice(0, 300).split(/\s+/);
      const kept = builders.test(name)
        ? names.map((one) => builderName(one, shown, known)).join(' ')
        : shapeOf(value);
      out += ` ${told}="${kept}"`;
    }
    out += '>';
    for (const child of childrenOf(node)) walk(child, depth + 1);
    if (!/^(?:input|br|hr|col|wbr)$/.test(tag)) out += `</${tag}>`;
    if (/^(?:div|p|li|tr|section|table|ul|ol|dl|h[1-6])$/.test(tag)) out += '\n';
  };
  walk(root, 0);
  return out;
}

/** The language, script and country that the page names, without anything else its tag holds; undefined for none. */
export function languageNamed(page: Document): string | undefined {
  try {
    const { language, script, region } = new Intl.Locale(attribute(rootElement(page), 'lang')?.trim() ?? '');
    return [language, script, region].filter((part) => part !== undefined).join('-');
  } catch {
    return undefined;
  }
}

/** All words that the whole page shows: two texts side by side are not one word. */
function wordsShown(page: Document): Set<string> {
  const words = new Set<string>();
  const add = (text: string) => {
    for (const word of lettersIn(text)) words.add(word);
  };
  const stack: Node[] = [page];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) add(rawText(node));
    else if (!(node instanceof Element) || !/^(?:SCRIPT|STYLE)$/i.test(node.tagName))
      stack.push(...childrenOf(node));
  }
  for (const element of findAll(
    page,
    '[title], [alt], [aria-label], [placeholder], [value], input, textarea',
  )) {
    for (const name of ['title', 'alt', 'aria-label', 'placeholder', 'value'])
      add(attribute(element, name) ?? '');
    add(fieldValue(element) ?? '');
  }
  return words;
}
