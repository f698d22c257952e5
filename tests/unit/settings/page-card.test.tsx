import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PageCard } from '../../../components/settings/page-card';
import type { PopupStore } from '../../../components/settings/popup-store';
import type { TabStatus } from '../../../lib/protocol/tab-status';

const say = ((key: string) => key) as never;
const card = (status: TabStatus) => {
  const addSite = vi.fn(async () => true);
  const copyReport = vi.fn(async (_siteId: string) => true);
  const store = { status: signal(status), version: '1', addSite, copyReport } as unknown as PopupStore;
  render(<PageCard store={store} say={say} />, document.body);
  return { button: document.querySelector('button'), addSite, copyReport };
};
afterEach(() => render(null, document.body));

describe('a page without a workout that we know', () => {
  it('offers a report where the site is read, with the site’s id and not its host', () => {
    const { button, copyReport } = card({ state: 'unsupported', read: 'generic' });
    button?.click();
    expect(copyReport.mock.calls[0]?.[0]).toBe('generic');
  });

  it('offers none elsewhere', () => {
    expect(card({ state: 'unsupported' }).button).toBeNull();
  });
});

describe('a site that can be added', () => {
  it('is asked for by its host, and named by its origin', () => {
    const origin = 'https://nas.example:8443';
    const ask = 'https://nas.example/*';
    const { button, addSite } = card({
      state: 'addable',
      site: 'nas.example:8443',
      ask,
      origin,
      known: false,
    });
    button?.click();
    expect(addSite).toHaveBeenCalledWith(ask, origin);
  });
});
