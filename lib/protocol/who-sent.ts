/** The parts of a message's sender that we trust the browser for. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export interface PageSender {
  readonly tabId: number;
  readonly url: URL;
  readonly privateWindow: boolean;
}

/**
 * A message from our script in the top frame of a tab. Undefined for another extension, an extension page, a frame,
 * or an address whose origin is not the one the browser says the message came from.
 */
export function pageSender(sender: Sender, ownId: string, address: string): PageSender | undefined {
  const tabId = sender.tab?.id;
  if (sender.id !== ownId || tabId === undefined || sender.frameId !== 0 || !sender.url) return undefined;
  const from = URL.parse(sender.url);
  const url = URL.parse(address);
  if (!from || !url || from.origin !== url.origin) return undefined;
  return { tabId, url, privateWindow: sender.tab?.incognito === true };
}

/** Whether a message comes from one of our own extension pages (popup, side panel). */
export function fromOwnPage(sender: Sender, ownId: string, ownOrigin: string): boolean {
  return sender.id === ownId && sender.url !== undefined && sender.url.startsWith(ownOrigin);
}
