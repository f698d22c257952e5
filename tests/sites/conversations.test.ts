import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bylineIn } from '../../lib/sites/generic/byline';
import { pageCells } from '../../lib/sites/generic/page-cells';
import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { turnsIn } from '../../lib/sites/generic/turns';
import { plainPage } from '../../scripts/saved-pages';

const open = (main: string, bar = '') =>
  new DOMParser().parseFromString(
    `<html lang="en"><body><header>${bar}</header><main>${main}</main></body></html>`,
    'text/html',
  );
const run =
  '<h1>Morning run</h1><button>Edit</button><dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd></dl>';
const commentsOf = (talk: string, bar = '') => {
  const page = open(`${run}${talk}`, bar);
  const notes = plainPage(readByLabels(page, new URL('https://log.example/workout/3'))).workout?.notes as
    | { kind: string; text: string }[]
    | undefined;
  return (notes ?? []).filter(({ kind }) => kind === 'comment').map(({ text }) => text);
};

describe('a line that says who speaks', () => {
  it.each([
    [['Jo Winstanley', '2 d'], 'Jo Winstanley', undefined],
    [['Katrin Osterloh', 'Trainerin', '21.02.2025, 08:15'], 'Katrin Osterloh', 'coach'],
    [['Giulia Fantoni', '· atleta · 2 nov, 13:48'], 'Giulia Fantoni', 'athlete'],
    [['Michel Autrand', ', le 14 septembre 2025 à 10:32'], 'Michel Autrand', undefined],
    [['Coach Ines', 'yesterday at 6 pm'], 'Coach Ines', 'coach'],
    [['You', 'just now'], '', 'viewer'],
    [['Enviado por Caio em 27/02/2025 às 08:10'], 'Caio', undefined],
    [['Maru Ojeda', 'hace 3 días'], 'Maru Ojeda', undefined],
  ])('%j', (texts, name, role) => {
    expect(bylineIn(texts)).toMatchObject({ name, role });
  });

  it.each([
    [['Distance', '10 km']],
    [['Soltar 10 min.']],
    [['Saturday', '14 June 2025']],
    [['Avg', 'HR 149']],
    [['Sleep', '6.5 h']],
    [['Allenamento', '3 maggio 2025']],
    [['It was a good run', 'yesterday']],
    [['Ann Kerr']],
  ])('%j says nobody', (texts) => {
    expect(bylineIn(texts)).toBeUndefined();
  });

  it('takes any words without a throw', () => {
    fc.assert(fc.property(fc.array(fc.string(), { maxLength: 6 }), (texts) => void bylineIn(texts)));
  });
});

describe('a conversation', () => {
  const turn = (who: string, words: string) => `<div><p><b>${who}</b></p><p>${words}</p></div>`;
  const two = `<h2>How was it?</h2>${turn('Ann Kerr</b> · athlete · 2 Nov, 13:48<b>', 'Legs were heavy from the start.')}${turn('Marco Bell</b> · coach · 2 Nov, 18:20<b>', 'Rest tomorrow, then we go on.')}`;

  it('is read as what both say, and not as a note', () => {
    expect(commentsOf(two)).toEqual(['Legs were heavy from the start.', 'Rest tomorrow, then we go on.']);
  });

  it('leaves out strangers', () => {
    const stranger = turn('Tom Reed</b> · 3 h ago<b>', 'Saw you at the bridge, well done.');
    expect(commentsOf(`<h2>Comments</h2>${stranger}`)).toEqual([]);
  });

  it('is the athlete’s by the name that the page gives to the way out', () => {
    const bar = '<div><span>Ann Kerr</span> <a href="/logout">Log out</a></div>';
    const mine = turn('Ann Kerr</b> · 3 h ago<b>', 'My calf cramped at the last hill.');
    expect(commentsOf(`<h2>Comments</h2>${mine}`, bar)).toEqual(['My calf cramped at the last hill.']);
    const other = turn('Ann Weir</b> · 3 h ago<b>', 'My calf cramped at the last hill.');
    expect(commentsOf(`<h2>Comments</h2>${other}`, bar)).toEqual([]);
  });

  it('keeps its figures out of the page’s', () => {
    const said = turn('Tom Reed</b> · 3 h ago<b>', 'My computer said 31 °C up there, brutal.');
    const page = open(`${run}<h2>Comments</h2>${said}`);
    const { workout } = plainPage(readByLabels(page, new URL('https://log.example/workout/3')));
    expect(workout?.deviceTemperatureC).toBeUndefined();
    expect(workout?.airTemperatureC).toBeUndefined();
  });

  it('is found once for each line, the words without the line and its buttons', () => {
    const page = open(
      `${run}<ul><li><b>Jo Reed</b> <time>2 Nov</time><p>Nice one there.</p><button>Reply</button></li></ul>`,
    );
    const main = page.querySelector('main');
    const turns = main ? turnsIn(pageCells(main)) : [];
    expect(turns.map(({ text }) => text)).toEqual(['Nice one there.']);
  });
});
