/**
 * Reading a page that may shadow its own DOM: `<form name="body">`, `<img name="querySelector">` and inputs called
 * `children` replace properties of `document` and of forms. Everything here goes through the prototypes instead.
 */

/** First match of `css` under `root`, or undefined. */
export function find(root: ParentNode, css: string): Element | undefined {
  return findAll(root, css)[0];
}

/** All matches of `css` under `root`, in page order. */
export function findAll(root: ParentNode, css: string): Element[] {
  const proto = root instanceof Document ? Document.prototype : Element.prototype;
  return [...proto.querySelectorAll.call(root, css)];
}

/** The whole text under a node, hidden parts too; '' for none. */
export function rawText(node: Node | undefined): string {
  return node ? ((getter(node, 'textContent')?.call(node) as string | null) ?? '') : '';
}

/** The text under a node on one line. */
export function lineOf(node: Node | undefined): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

/** An attribute, or undefined. */
export function attribute(element: Element | undefined, name: string): string | undefined {
  return (element && Element.prototype.getAttribute.call(element, name)) ?? undefined;
}

/** What a form field holds now. A saved page carries it in the `value` attribute. */
export function fieldValue(element: Element | undefined): string | undefined {
  const value: unknown = element && Reflect.get(element, 'value');
  return typeof value === 'string' && value !== '' ? value : attribute(element, 'value');
}

/** The root element. */
export function rootElement(page: Document): Element | undefined {
  return find(page, 'html');
}

/** The page's language tag; `en` where it names none that is well formed. */
export function pageLanguage(page: Document): string {
  const tag = attribute(rootElement(page), 'lang');
  try {
    return new Intl.Locale(tag ?? 'en').toString();
  } catch {
    return 'en';
  }
}

/** The parent in the node tree, past anything the page named `parentNode`. */
export function parentOf(node: Node): Node | null {
  return (getter(node, 'parentNode')?.call(node) as Node | null) ?? null;
}

/** The children of a node, past anything the page named `childNodes`. */
export function childrenOf(node: Node): Node[] {
  return [...((getter(node, 'childNodes')?.call(node) as NodeListOf<ChildNode> | undefined) ?? [])];
}

/** The getter from the prototypes: what the page put on the node itself is passed over. */
function getter(node: object, name: string): ((this: unknown) => unknown) | undefined {
  for (let at: object | null = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, name);
    if (own?.get) return own.get;
  }
  return undefined;
}
