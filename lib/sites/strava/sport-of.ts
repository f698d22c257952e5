import type { Sport } from '../../workout/workout-record';

// First match wins. The script's sport types (`VirtualRide`, `TrailRun`) are English words run together; the stems of
// other languages are only needed where no script names the type.
const stems: readonly (readonly [RegExp, Sport])[] = [
  [/trail/i, 'trail-run'],
  [/mountain|vtt|mtb/i, 'mountain-bike'],
  [/swim|schwimm|natation|nage|nata|nuot|zwem|水泳/i, 'swim'],
  [/ride|velomobile|handcycle|radfahr|vélo|bici|cicl|pedal|fiets|ライド|骑行/i, 'ride'],
  [/hike|snowshoe|wander|rando|senderis|escurs/i, 'hike'],
  [/walk|spazier|marche|caminata|camminata|caminhada/i, 'walk'],
  [/run(?!g)|lauf|course|carrera|corsa|corrida|hardloop|ラン|跑步/i, 'run'],
  [/weight|crossfit|kraft|muscula|pesas|pesi/i, 'strength'],
  [/row|ruder|aviron|remo/i, 'row'],
  [/ski\b/i, 'ski'],
];

/** Our sport for a Strava sport type or the words of the page's heading; undefined where neither names one of ours. */
export function sportOf(words: string): Sport | undefined {
  return stems.find(([pattern]) => pattern.test(words))?.[1];
}
