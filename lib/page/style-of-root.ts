/**
 * Gives an empty shadow root its styles: as an adopted sheet, which no content policy of a page can refuse. Firefox 140
 * denies that to content scripts ("Accessing from Xray wrapper is not supported"; 153 does not): there as a `style`
 * element, which Firefox lets an add-on insert whatever the page's policy says.
 */
export function styleRoot(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
  } catch {
    root.append(Object.assign(document.createElement('style'), { textContent: css }));
  }
}
