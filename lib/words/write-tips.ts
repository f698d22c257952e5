import type { Advice } from '../advice/choose-advice';
import type { Say } from '../messages/say';
import type { Graded, Report } from '../report/report';
import { otherIdeas, type SourceKey, type TipGrade } from '../risk/evidence';
import { citationsOf, evidenceOf } from './write-factors';

type Tips = NonNullable<Report['tips']>;

/** The ideas, and after a cramp what to do when it starts again. None: nothing to say. */
export function writeTips(say: Say, advice: Advice): Tips | undefined {
  const ideas = advice.tips.map(
    (tip): Graded => graded(say, tip.id === 'askFirst' ? say('tips.askFirst') : tipText(say, tip.id), tip),
  );
  const timing = advice.timing && graded(say, say(`timing.${advice.timing}`), otherIdeas[advice.timing]);
  const again = againOf(say, advice.again);
  if (ideas.length === 0 && !timing && !again) return undefined;
  return {
    ...(again ? { again } : {}),
    title: say('tips.next'),
    ideas,
    ...(timing ? { timing } : {}),
    note: say('tips.note'),
  };
}

function graded(
  say: Say,
  text: string,
  { grade, sources }: { grade: TipGrade; sources: readonly SourceKey[] },
): Graded {
  return { text, evidence: evidenceOf(say, grade), sources: citationsOf(sources) };
}

/** Ids whose factor has a tip have a tip text; the catalogue test holds the two together. */
function tipText(say: Say, id: Exclude<Advice['tips'][number]['id'], 'askFirst'>): string {
  return (say as (key: string) => string)(`factor.${id}.tip`);
}

const stopKeys = {
  onFoot: 'tips.again.stop',
  onWheels: 'tips.again.stopRide',
  inWater: 'tips.again.stopSwim',
  otherwise: 'tips.again.stop',
} as const;

const backKeys = {
  onFoot: 'tips.again.back',
  onWheels: 'tips.again.backRide',
  inWater: 'tips.again.backSwim',
  otherwise: 'tips.again.backOther',
} as const;

function againOf(say: Say, again: Advice['again']): Tips['again'] {
  if (!again) return undefined;
  const { muscle, from, moving, noStretch } = again;
  const lead = from === 'runners' || from === 'riders' ? say(`tips.again.${from}`) : undefined;
  return {
    title: say('tips.again'),
    ...(lead ? { lead } : {}),
    steps: [
      say(stopKeys[moving]),
      `${say(noStretch ? 'tips.again.anyMuscle' : `ref.now.${muscle}.body`)} ${say('ref.now.slow')}`,
      say('join.sentences', { first: say('ref.now.hold'), second: say('ref.now.hold.body') }),
      `${say(backKeys[moving])} ${say('tips.again.wait')} ${say('tips.again.twitch')}`,
      say('join.conditions', {
        lead: say('ref.now.enough'),
        first: say('ref.now.enough.again'),
        second: say('ref.now.enough.spot'),
        third: say('ref.now.enough.sign'),
      }),
    ],
    evidence: evidenceOf(say, otherIdeas.whenItStarts.grade),
    sources: citationsOf(otherIdeas.whenItStarts.sources),
    ...(again.pickleJuice ? { else: graded(say, say('tips.pickle'), otherIdeas.pickleJuice) } : {}),
  };
}
