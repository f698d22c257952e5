/** A page's structure without its words, and the language that it names, if any. */
export interface PageStructure {
  readonly language?: string | undefined;
  readonly markup: string;
}

/**
 * A report for the clipboard: a sentence for people in any language, then lines that are the same in all of them
 * (`npm run new:fixture` reads them), then the structure. `siteId` is never a host: that may be the athlete's own.
 */
export function reportText(said: string, siteId: string, { language, markup }: PageStructure): string {
  const lines = [said, `Site id: ${siteId}`];
  if (language !== undefined) lines.push(`Page language: ${language}`);
  if (markup !== '') lines.push('---', markup);
  return lines.join('\n');
}
