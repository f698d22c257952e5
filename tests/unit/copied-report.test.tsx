import { signal } from '@preact/signals';
import { render } from 'preact';
import { expect, it } from 'vitest';
import { PageCard } from '../../components/settings/page-card';
import type { PopupStore } from '../../components/settings/popup-store';
import { languageFor } from '../../lib/messages/all-languages';
import { sayFrom } from '../../lib/messages/say';
import { reportText } from '../../lib/protocol/report-text';
import type { TabStatus } from '../../lib/protocol/tab-status';
import { reportIn } from '../../scripts/new-fixture';

const host = 'nas.sara-miller.example';
const say = sayFrom(languageFor(['de']).messages);

/** The text that a press of the card's button puts on the clipboard. */
async function copiedFrom(status: TabStatus): Promise<string> {
  let copied = '';
  const store = {
    status: signal(status),
    version: '0.1.0',
    copyReport: async (siteId, said) => {
      copied = reportText(said('sv'), siteId, { language: 'sv', markup: '<p>xx</p>' });
      return true;
    },
  } satisfies Partial<PopupStore> as unknown as PopupStore;
  const place = document.createElement('div');
  render(<PageCard store={store} say={say} />, place);
  for (const button of place.querySelectorAll('button'))
    if (button.textContent === say('panel.unread.copy')) button.click();
  await Promise.resolve();
  return copied;
}

it.each<TabStatus>([
  { state: 'unread', site: host, siteId: 'generic', why: 'not-recognised' },
  {
    state: 'read',
    site: host,
    title: 'Morning run',
    mark: 'unknown',
    known: 1,
    of: 9,
    siteId: 'generic',
    missing: ['temperature'],
    muscle: 'calf',
  },
])('a report names no host and no title: $state', async (status) => {
  const copied = await copiedFrom(status);
  expect(copied).not.toMatch(/miller|example|Morning/);
  expect(reportIn(copied)).toEqual({ site: 'generic', language: 'sv', skeleton: '<p>xx</p>' });
});
