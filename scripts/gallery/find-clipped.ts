const roomForRounding = 1;

/** Texts that overflow their boxes, are cut or leave the window, each with the element that is too small. */
export function findClipped(): string[] {
  const found = [...everyElement(document.body)].flatMap((element) => overflow(element));
  const page = document.documentElement;
  if (page.scrollWidth > innerWidth + roomForRounding)
    found.push(`the page scrolls sideways: ${page.scrollWidth} in ${innerWidth}`);
  return found;
}

function* everyElement(root: Element | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

function overflow(element: Element): string[] {
  if (!(element instanceof HTMLElement) || element.closest('.vh') || !element.checkVisibility()) return [];
  const text = (element.textContent ?? '').trim();
  const style = getComputedStyle(element);
  const wide = style.display !== 'inline' && element.clientWidth > 0;
  const over = element.scrollWidth - element.clientWidth;
  if (text !== '' && wide && over > roomForRounding)
    return [`${nameOf(element)} is ${over} px too narrow for "${text.slice(0, 60)}"`];
  const cut = element.scrollHeight - element.clientHeight;
  if (text !== '' && /hidden|clip/.test(style.overflowY) && cut > roomForRounding)
    return [`${nameOf(element)} cuts ${cut} px from "${text.slice(0, 60)}"`];
  return [...element.childNodes].flatMap((node) => outside(node, element));
}

/** A text node that is drawn beyond the window. */
function outside(node: Node, element: HTMLElement): string[] {
  if (node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim()) return [];
  const range = document.createRange();
  range.selectNodeContents(node);
  const { left, right } = range.getBoundingClientRect();
  const out = Math.max(-left, right - innerWidth);
  return out > roomForRounding
    ? [`${nameOf(element)} leaves the window by ${Math.round(out)} px: "${node.nodeValue.slice(0, 60)}"`]
    : [];
}

function nameOf(element: Element): string {
  return `${element.tagName.toLowerCase()}${[...element.classList].map((name) => `.${name}`).join('')}`;
}
