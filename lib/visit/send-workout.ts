import { pageLanguage } from '../page/safe-dom';
import { sendMessage, type UnreadReason } from '../protocol/messages';
import type { WorkoutRecord } from '../workout/workout-record';

/** The background may be ending or starting when a message comes; these are the pauses before it is sent again. */
const retriesMs = [300, 1500];

/** Sends a record to the background, again if nobody answers. Throws when the visit is over or the extension gone. */
export async function sendWorkout(record: WorkoutRecord, placed: boolean, stillOurs: () => boolean) {
  const message = { address: location.href, language: pageLanguage(document), placed, record };
  for (const pause of retriesMs) {
    try {
      return await sendMessage('workoutFound', message);
    } catch (error) {
      if (!stillOurs()) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return sendMessage('workoutFound', message);
}

/** Tells the background that a page which should show a workout could not be read. */
export const sendUnread = (why: UnreadReason) => sendMessage('pageUnread', { address: location.href, why });

/** Tells the background that this page shows no workout any more. */
export const sendLeft = () => sendMessage('workoutLeft', { address: location.href });
