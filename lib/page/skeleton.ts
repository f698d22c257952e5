import { attribute, childrenOf, rawText } from './safe-dom';

const longest = 40_000;
const leftOut = /^(?:SCRIPT|STYLE|SVG|NOSCRIPT|TEMPLATE|IFRAME|IMG|PICTURE|VIDEO|AUDIO|CANVAS|LINK|META)$/;
const keptNames =
  /^(?:class|id|role|type|itemprop|for|name|headers|scope|data-[\w-]+|aria-[\w-]+|title|alt|placeholder|datetime|content|value|href)$/;
/** Attributes whose values belong to a standard or to the page's builder; all others hold words of the page. */
const builders = /^(?:class|id|role|type|itemprop|for|name|scope)$/;

/** Letters become `x`, digits `0`: the shape of a text without a word of it. Cut after 40 signs. */
export function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\p{N}/gu, '0')
    .replace(/[\p{L}\p{M}]/gu, 'x');
}

/** The words of a page, three letters or longer, in small letters. */
function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []);
}

/** A name that the page's builder gave: kept unless a part of it is a word that the page shows and `known` does not list. */
function builderName(name: string, words: ReadonlySet<string>, known: (word: string) => boolean): string {
  const parts =
    name
      .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const shown = [...parts, ...(name.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [])];
  return shown.some((part) => words.has(part) && !known(part)) ? shapeOf(name) : name.replace(/\p{N}/gu, '0');
}

/**
 * The markup under an element with every text and number replaced: tags, the builder's names, the shape of texts. For a
 * report that somebody may publish: no word that the page shows is in it, but for the builder's own names of things that
 * every such page has (`known`, small letters).
 */
export function skeletonOf(root: Element, known: (word: string) => boolean): string {
  const words = wordsOf(`${texts(root)} ${shownAttributes(root)}`);
  let out = '';
  const walk = (node: Node, depth: number) => {
    if (out.length > longest || depth > 60) return;
    if (node.nodeType === 3) {
      const text = rawText(node).replace(/\s+/g, ' ').trim();
      if (text !== '') out += shapeOf(text);
      return;
    }
    if (!(node instanceof Element) || leftOut.test(node.tagName.toUpperCase())) return;
    const tag = /^[a-z][a-z0-9]*$/.test(node.localName) ? node.localName : 'custom-element';
    const attributes = [...node.attributes]
      .filter(({ name }) => keptNames.test(name))
      .map(({ name, value }) => {
        const kept = builders.test(name)
          ? value
              .slice(0, 300)
              .split(/\s+/)
              .map((v) => builderName(v, words, known))
              .join(' ')
          : shapeOf(value);
        return ` ${builderName(name, words, (w) => known(w) || /^(?:data|aria|label|title|value|name|type|role|class|content|scope|href|alt|for|placeholder|headers|datetime|itemprop)$/.test(w))}="${kept.replace(/["<>&]/g, '')}"`;
      });
    out += `<${tag}${attributes.join('')}>`;
    for (const child of childrenOf(node)) walk(child, depth + 1);
    if (!/^(?:input|br|hr|col|wbr|embed|source)$/.test(tag)) out += `</${tag}>`;
    if (/^(?:div|p|li|tr|section|table|ul|ol|dl|h[1-6])$/.test(tag)) out += '\n';
  };
  walk(root, 0);
  return out;
}

/** All texts with spaces between them: two texts side by side are not one word. */
function texts(root: Element): string {
  const out: string[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) out.push(rawText(node));
    else stack.push(...childrenOf(node));
  }
  return out.join(' ');
}

function shownAttributes(root: Element): string {
  return [root, ...root.querySelectorAll('*')]
    .flatMap((e) =>
      ['title', 'alt', 'aria-label', 'value', 'placeholder', 'content', 'href'].map(
        (n) => attribute(e, n) ?? '',
      ),
    )
    .join(' ');
}
