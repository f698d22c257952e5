import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPanelState } from '../../../components/panel/panel-state';
import { RiskPanel } from '../../../components/panel/risk-panel';
import { reportOf } from '../words/report-of';

afterEach(() => {
  render(null, document.body);
});

describe('a page that could not be read, in the panel', () => {
  it('gives the focus to the first value’s field when the athlete enters it', async () => {
    const state = createPanelState({ ...reportOf({}), open: true }, async () => ({ ok: true }));
    await act(() => render(<RiskPanel state={state} />, document.body));
    const enter = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Enter it myself');
    await act(() => enter?.click());
    expect(document.activeElement?.tagName).toBe('INPUT');
    expect(document.querySelector(`label[for="${document.activeElement?.id}"]`)?.textContent).toBe('Time');
  });

  it.each([
    [true, 'Report copied.'],
    [false, 'The report could not be copied. Your browser did not allow it.'],
  ])('says how it went with the report (%s)', async (ok, words) => {
    const state = createPanelState({ ...reportOf({}), open: true }, async () => ({ ok }));
    await act(() => render(<RiskPanel state={state} />, document.body));
    const copy = [...document.querySelectorAll('button')].find((b) => b.textContent === 'Copy a report');
    await act(async () => copy?.click());
    await vi.waitFor(() =>
      expect(document.querySelector('.foot-note[role="status"]')?.textContent).toBe(words),
    );
  });
});
