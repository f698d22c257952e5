/** Length and sum of a note: enough to tell that it was edited since, and nothing of its words. */
export function noteMark(title: string, text: string): string {
  let sum = 0;
  for (const unit of `${title}\n${text}`) sum = (sum * 31 + (unit.codePointAt(0) ?? 0)) % 1_000_000_007;
  return `${title.length + text.length}.${sum}`;
}
