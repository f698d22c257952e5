import { sendMessage } from '../protocol/messages';

const retriesMs = [300, 1500];

/**
 * Whether the athlete wants this page's site read. Scripts are registered for a host on all its ports; only the background
 * knows which of them was meant. No answer is a no.
 */
export async function mayRead(stillOurs: () => boolean): Promise<boolean> {
  const ask = () => sendMessage('mayRead', { address: location.href });
  for (const pause of retriesMs) {
    try {
      return await ask();
    } catch {
      if (!stillOurs()) return false;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return ask().catch(() => false);
}
