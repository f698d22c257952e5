import { browser } from 'wxt/browser';
import { languageFor, sayFrom } from '../../lib/messages/say';
import type { ActResult } from '../../lib/protocol/messages';
import type { PanelAct } from '../../lib/report/report';
import type { SaveResult } from '../../lib/settings/stored-item';
import { coerceMemory, forgetOldest, memoryOf, type WorkoutMemory } from '../../lib/settings/workout-memory';
import { numberFields, ownValue } from '../../lib/words/own-value';
import { noteMark, type WorkoutVisit } from './reason';
import { rememberVisit } from './visits';

/**
 * Does what a click in the panel asked for and keeps it for this workout. In a private window it is kept with the
 * visit only. The sentence in the result is for the athlete.
 */
export async function doPanelAct(tabId: number, visit: WorkoutVisit, act: PanelAct): Promise<ActResult> {
  const say = sayFrom(languageFor([visit.language, browser.i18n.getUILanguage()]).messages);
  if (act.act === 'reference' || act.act === 'settings') return { ok: true };
  if (act.act === 'own-value') {
    const typed = ownValue(act.field, act.value, act.unit, visit.language);
    if (!typed.ok) {
      const [min, max] = typed.limits;
      return { ok: false, error: say('read.invalid', { min, max }) };
    }
    return saved(await keep(tabId, visit, (m) => ({ ...m, values: { ...m.values, ...typed.values } })));
  }
  const result = await keep(tabId, visit, (m) => changed(m, visit, act), act);
  return saved(result);

  function saved(how: SaveResult): ActResult {
    return how === 'saved' ? { ok: true } : { ok: false, error: say('error.storage') };
  }
}

function changed(memory: WorkoutMemory, visit: WorkoutVisit, act: PanelAct): WorkoutMemory {
  switch (act.act) {
    case 'open':
      return { ...memory, open: act.open };
    case 'page-value': {
      const key = act.field === 'effort' ? 'effort' : numberFields[act.field].key;
      return { ...memory, values: { ...memory.values, [key]: undefined } };
    }
    case 'wrong-words':
      return { ...memory, wrongWords: noteMark(...notesOf(visit)) };
    case 'hide':
      return { ...memory, hidden: true };
    case 'show-again':
      return { ...memory, hidden: false };
    default:
      return memory;
  }
}

function notesOf({ record }: WorkoutVisit): [title: string, text: string] {
  const text = record.notes.filter((n) => n.kind !== 'title').map((n) => n.text);
  return [record.notes.find((n) => n.kind === 'title')?.text ?? '', text.join('\n')];
}

async function keep(
  tabId: number,
  visit: WorkoutVisit,
  change: (memory: WorkoutMemory) => WorkoutMemory,
  act?: PanelAct,
): Promise<SaveResult> {
  const stamped = (memory: WorkoutMemory) => ({ ...change(memory), at: Date.now() });
  const justHidden = act?.act === 'hide' || (visit.justHidden === true && act?.act !== 'show-again');
  const said = visit.privateWindow ? stamped(coerceMemory(visit.said)) : undefined;
  await rememberVisit(tabId, { ...visit, justHidden, ...(said ? { said } : {}) });
  if (said) return 'saved';
  const result = await memoryOf(visit.workout).change(stamped);
  await forgetOldest().catch(() => undefined);
  return result;
}
