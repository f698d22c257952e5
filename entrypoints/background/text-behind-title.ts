/**
 * Whether a block of text stands right behind the heading with this title, as a description would. Runs inside the page,
 * so it uses nothing from around it. Most pages without a description have none there, or an empty block.
 */
export function textBehindTitle(title: string, page: Document = document): boolean {
  const line = (node: Element) => (node.textContent ?? '').replace(/\s+/g, ' ').trim();
  const heading = [...page.querySelectorAll('h1')].find((h) => line(h).slice(0, 500) === title);
  let at: Element | null | undefined = heading;
  for (let n = 0; at?.parentElement && line(at.parentElement) === title && n < 8; n++) at = at.parentElement;
  const next = at?.nextElementSibling;
  if (!next || next.querySelector('table, ul, ol, dl, textarea, select, time, h2, h3')) return false;
  const told = next.cloneNode(true) as Element;
  for (const control of told.querySelectorAll('a, button, script, style')) control.remove();
  return /\p{L}{2}/u.test(line(told));
}

/** Whether the page has words in an element that it calls a private note. Runs inside the page, like the one above. */
export function privateNoteShown(page: Document = document): boolean {
  return [...page.querySelectorAll('#heading [class*="private-note"]')].some((element) =>
    /\p{L}{2}/u.test(element.textContent ?? ''),
  );
}
