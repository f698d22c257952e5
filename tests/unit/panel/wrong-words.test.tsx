import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPanelState } from '../../../components/panel/panel-state';
import { RiskPanel } from '../../../components/panel/risk-panel';
import { hot, reportOf } from '../words/report-of';

afterEach(() => {
  render(null, document.body);
});

const shown = async (text: string, ok = true) => {
  const asked: unknown[] = [];
  const state = createPanelState({ ...reportOf({ record: hot, text }), open: true }, async (what) => {
    asked.push(what);
    return { ok };
  });
  await act(() => render(<RiskPanel state={state} />, document.body));
  const button = [...document.querySelectorAll('button')].find(
    (b) => b.textContent === 'These words mean something else',
  );
  return { state, asked, button };
};

describe('“These words mean something else”', () => {
  it('sets the words aside and asks at once what happened', async () => {
    const { state, asked, button } = await shown('Left calf cramped at km 30.');
    await act(async () => button?.click());
    expect(asked).toEqual([{ act: 'wrong-words', which: 'cramp' }]);
    await vi.waitFor(() => expect(state.editing.value).toBe('cramp'));
    const choices = [...document.querySelectorAll('.editor [role="radio"], .editor input, .editor button')];
    expect(choices.length).toBeGreaterThanOrEqual(3);
  });

  it('asks nothing where it could not be kept', async () => {
    const { state, asked, button } = await shown('Left calf cramped at km 30.', false);
    await act(async () => button?.click());
    expect(asked).toHaveLength(1);
    expect(state.editing.value).toBeUndefined();
  });

  it('stands under words on a cramp, or on none, and not under facts alone', async () => {
    expect((await shown('No cramps at all.')).button).toBeDefined();
    render(null, document.body);
    expect((await shown('Only one bottle and barely slept.')).button).toBeUndefined();
  });
});
