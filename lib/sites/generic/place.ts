/** Puts the panel at the end of the main content: never over anything, never among controls. False where there is none. */
export function placeInContent(page: Document, host: HTMLElement): boolean {
  const main = page.querySelector('main, [role="main"], article');
  if (!main) return false;
  main.append(host);
  return true;
}
