import { browser } from 'wxt/browser';
import { languageShown } from '../../lib/messages/all-languages';
import { type Say, sayFrom } from '../../lib/messages/say';
import { readNote } from '../../lib/notes/read-note';
import type { ActResult } from '../../lib/protocol/messages';
import { reportText } from '../../lib/protocol/report-text';
import type { PanelAct } from '../../lib/report/report';
import { patched, settingsItem } from '../../lib/settings/settings';
import type { SaveResult } from '../../lib/settings/stored-item';
import { coerceMemory, forgetOldest, memoryOf, type WorkoutMemory } from '../../lib/settings/workout-memory';
import { siteOf } from '../../lib/sites/addresses';
import { patternOf } from '../../lib/sites/every-address';
import { keyOf, ownValue } from '../../lib/words/own-value';
import { crampMark, flagsMark, noteMark, notesOf } from './note-mark';
import { fetchSkeleton } from './page-skeleton';
import type { WorkoutVisit } from './reason';
import { dropSites } from './sites-read';
import { askReader } from './tell-tabs';
import { changeVisit } from './visits';

/**
 * Does what a click in the panel asked for and keeps it for this workout. In a private window it is kept with the
 * visit only. The sentence in the result is for the athlete.
 */
export async function doPanelAct(tabId: number, visit: WorkoutVisit, act: PanelAct): Promise<ActResult> {
  const { language: choice } = await settingsItem.read();
  const language = languageShown(choice, visit.language, browser.i18n.getUILanguage());
  const say = sayFrom(language.messages);
  if (act.act === 'reference' || act.act === 'settings') return { ok: true };
  if (act.act === 'read-again') {
    await askReader(tabId, true);
    return { ok: true };
  }
  if (act.act === 'report') return { ok: true, text: await unreadReport(tabId, visit, say) };
  if (act.act === 'hide-site') return saved(await stopReading(visit.address));
  if (act.act === 'own-value') {
    const typed = ownValue(act.field, act.value, act.unit, language.code);
    if (!typed.ok) {
      const [min, max] = typed.limits;
      return { ok: false, error: say('read.invalid', { min, max }) };
    }
    return saved(await keep(tabId, visit, (m) => ({ ...m, values: { ...m.values, ...typed.values } })));
  }
  const result = await keep(tabId, visit, (m) => changed(m, visit, act), act.act);
  return saved(result);

  function saved(how: SaveResult): ActResult {
    return how === 'saved' ? { ok: true } : { ok: false, error: say('error.storage') };
  }
}

/** What the popup copies too: nothing of the page but its structure. */
async function unreadReport(tabId: number, { record }: WorkoutVisit, say: Say): Promise<string> {
  const structure = await fetchSkeleton(tabId);
  const { version } = browser.runtime.getManifest();
  const told = { version, site: record.site, kind: 'no figures', language: structure.language ?? '?' };
  return reportText(say('panel.unread.report', told), record.site, structure);
}

/** "Hide on this whole site": its switch in the popup goes off, or the added site is let go. */
async function stopReading(address: string): Promise<SaveResult> {
  const url = new URL(address);
  if (siteOf(url)) return settingsItem.change((now) => patched(now, { sites: { strava: false } }));
  const pattern = patternOf(url);
  return pattern ? dropSites([pattern]) : 'not-saved';
}

function changed(memory: WorkoutMemory, visit: WorkoutVisit, act: PanelAct): WorkoutMemory {
  const note = notesOf(visit.record);
  switch (act.act) {
    case 'open':
      return { ...memory, open: act.open, noteThen: noteMark(...note) };
    case 'page-value':
      return { ...memory, values: { ...memory.values, [keyOf(act.field)]: undefined } };
    case 'wrong-words':
      return act.which === 'flags'
        ? { ...memory, wrongFlags: flagsMark(readNote(...note), note) }
        : { ...memory, wrongCramp: crampMark(readNote(...note), note) };
    case 'right-words':
      return { ...memory, [act.which === 'flags' ? 'wrongFlags' : 'wrongCramp']: undefined };
    case 'hide':
      return { ...memory, hidden: true, noteThen: noteMark(...note) };
    case 'show-again':
      return { ...memory, hidden: false };
    default:
      return memory;
  }
}

/** Keeps a change with the workout; in a private window with the visit only. */
export async function keep(
  tabId: number,
  visit: WorkoutVisit,
  change: (memory: WorkoutMemory) => WorkoutMemory,
  act?: PanelAct['act'],
): Promise<SaveResult> {
  const stamped = (memory: WorkoutMemory) => ({ ...change(memory), at: Date.now() });
  await changeVisit(tabId, visit.workout, (now) => ({
    ...now,
    justHidden: act === 'hide' || (now.justHidden === true && act !== 'show-again'),
    ...(now.privateWindow ? { said: stamped(coerceMemory(now.said)) } : {}),
  }));
  if (visit.privateWindow) return 'saved';
  const result = await memoryOf(visit.workout).change(stamped);
  await forgetOldest().catch(() => undefined);
  return result;
}
