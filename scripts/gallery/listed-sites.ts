import type { SiteToRead } from '../../lib/protocol/tab-status';
import { otherAddresses } from '../../lib/sites/every-address';

/** The sites that popup and welcome page list: two of them read, one added by its address. */
export function sitesToRead(): SiteToRead[] {
  const added: SiteToRead = {
    name: 'trainingslog.meinvereinsname.example',
    patterns: ['https://trainingslog.meinvereinsname.example/*'],
    ask: 'https://trainingslog.meinvereinsname.example/*',
    known: false,
  };
  const known = otherAddresses.map(({ name, matches }, i) => ({
    name,
    patterns: i < 2 ? matches : [],
    ask: matches[0] ?? '',
    known: true,
  }));
  return [added, ...known];
}
