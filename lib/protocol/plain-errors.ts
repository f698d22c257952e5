/**
 * How an error crosses between our contexts: its message, never its stack (which carries the extension's own address).
 * Takes the place of the messaging library's error serialiser (wxt.config.ts).
 */
export function serializeError(error: unknown): { message: string } {
  return { message: error instanceof Error ? error.message : String(error) };
}

/** The error on the other side. */
export function deserializeError(error: { message: string }): Error {
  return new Error(error.message);
}
