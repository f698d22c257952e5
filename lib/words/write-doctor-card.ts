import type { Say } from '../messages/say';
import type { DoctorCard, QuotePiece } from '../report/report';
import { actions, type FlagSign, type RaisedFlag } from '../risk/red-flags';

const titles = {
  emergency: 'flags.emergency.title',
  today: 'flags.today.title',
  soon: 'flags.soon.title',
} as const;

/** The doctor card: the athlete's words, then the fixed signs they point at, most urgent level first. */
export function writeDoctorCard(
  say: Say,
  raised: readonly RaisedFlag[],
  quote: readonly (readonly QuotePiece[])[],
  factorsBelow: boolean,
): DoctorCard | undefined {
  if (raised.length === 0) return undefined;
  // A swollen, warm calf is not shown a second time as a swelling.
  const oneLeg = raised.some((f) => f.flag === 'one-sided-calf-swelling-warmth');
  const flags = raised.filter((f) => !(oneLeg && f.flag === 'swelling'));
  const levels = actions.flatMap((action) => {
    const signs = [
      ...new Set(flags.filter((f) => f.action === action).flatMap((f): readonly FlagSign[] => f.signs)),
    ];
    if (signs.length === 0) return [];
    return [
      {
        action,
        title: say(titles[action]),
        ...(action === 'today' ? { body: say('flags.today.body') } : {}),
        signs: signs.map((sign) => say(`flags.${sign}`)),
        ...(signs.includes('today.leg') ? { now: say('flags.today.leg.now') } : {}),
      },
    ];
  });
  return {
    title: say('flags.found.title'),
    quote,
    quoteLabel: say('flags.found.quote'),
    levels,
    all: say('flags.found.all'),
    dismiss: say('flags.found.dismiss'),
    ...(factorsBelow ? { below: say('flags.found.below') } : {}),
  };
}
