import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languages } from '../../lib/messages/all-languages';
import { sayFrom } from '../../lib/messages/say';
import { languageNamed, lettersIn, skeletonOf, toldAttributes, toldTags } from '../../lib/page/skeleton';
import { reportText } from '../../lib/protocol/report-text';
import { namesBlocks } from '../../lib/sites/generic/builder-names';
import { newFixture, reportIn } from '../../scripts/new-fixture';
import { documentedClasses } from '../../scripts/redesign';
import { savedPages } from '../../scripts/saved-pages';

const open = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const skeleton = (html: string) => skeletonOf(open(html).body, namesBlocks);

/** Words of two or more letters that the page shows anywhere and that stand in a skeleton, but for the fixed lists. */
function strays(page: Document, found: string): string[] {
  const shown = [
    page.documentElement.textContent ?? '',
    ...[...page.querySelectorAll('*')].flatMap((element) =>
      ['title', 'alt', 'aria-label', 'placeholder', 'value'].map((name) => element.getAttribute(name) ?? ''),
    ),
  ].join(' ');
  const told = new Set(
    lettersIn(found).filter(
      (word) =>
        !/^x+$/.test(word) &&
        !namesBlocks(word) &&
        !toldTags.has(word) &&
        !toldAttributes.has(word) &&
        !/^(?:aria|custom)$/.test(word),
    ),
  );
  return [...new Set(lettersIn(shown))].filter((word) => told.has(word));
}

describe('the skeleton of a page', () => {
  it('keeps tags and the builder’s names, and the shape of texts', () => {
    expect(
      skeleton('<div id="stat-17" class="stat-row"><span title="31.5°C">31.5°</span><p>Ann’s knee</p></div>'),
    ).toContain('<div id="stat-00" class="stat-row"><span title="00.0°x">00.0°</span><p>xxx’x xxxx</p>');
  });

  it('keeps a name only if all its words are known; of one with a made-up mark at its end, what stands before', () => {
    expect(skeleton('<b class="by-annette distance DataBlock_dataField__qZx8K">1</b>')).toContain(
      'class="xx-xxxxxxx distance DataBlock_dataField__xxx0x"',
    );
  });

  it.each([
    ['a name joined with others', '<p class="profile-annexample">Ann Example</p>', /annex/],
    ['a place without its accents', '<p class="krakow-run">Kraków</p>', /krak/],
    ['short names', '<p class="bo-li" id="u-ng">Bo Li, Ng</p>', /"bo|-li"|ng/],
    ['a name in another script', '<p class="u-太郎">太郎の朝ラン</p>', /太|郎/],
    [
      'names of fields',
      '<input name="sara-miller"><label for="sara.miller@example.org">x</label>',
      /sara|mill/,
    ],
    ['a name of an attribute', '<p data-sara="1" data-by-miller="2" sara="3">x</p>', /sara|mill/],
    ['a name of an element', '<sara></sara><sara-miller></sara-miller>', /sara|mill/],
    ['letters of a made-up id', '<p id="kqvtz" class="a8fKq2">x</p>', /kq|fk/],
    ['two known words that are one word of the page', '<p class="WeekRun">weekrun</p>', /week/],
    ['pictures in words', '<p class="😀">😀 Ok 🏃‍♀️</p>', /[\u{1F000}-\u{1FAFF}♀]/u],
    ['signs of markup', '<p title="&quot;><b>">1 &lt; 2 &amp; 3</p>', /[&]|""|<b>|0 </],
  ])('hides %s', (_, html, secret) => {
    expect(skeleton(html).toLowerCase()).not.toMatch(secret);
  });

  it('knows the words of the whole page, not only of the part that it tells', () => {
    const page = open(
      '<title>MoreData</title><nav><a title="LastPage">x</a></nav><main class="MoreData LastPage NextPage"></main>',
    );
    const main = page.querySelector('main');
    expect(main && skeletonOf(main, namesBlocks)).toContain('class="xxxxxxxx xxxxxxxx NextPage"');
  });

  const word = fc.oneof(
    fc.stringMatching(/^[A-Za-z]{2,9}$/),
    fc.constantFrom(
      'Kraków',
      'Ærø',
      'Łódź',
      '太郎',
      'Ғалым',
      'Bo',
      'Li',
      'WeekRun',
      'moreData',
      'Straße',
      'İzmir',
    ),
  );
  const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '');
  it('holds no word and no number of the page, wherever it stood', () => {
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('text', 'title', 'alt', 'aria-label', 'placeholder', 'value', 'page'),
        fc.constantFrom('-', '_', '__', '.', ':', '', '1', '--'),
        fc.integer({ min: 11, max: 99999 }),
        (list, where, sign, number) => {
          const text = list.join(' ');
          const shown: Record<string, string> = {
            text: `<h1>${text}</h1>`,
            page: `<title>${text}</title>`,
            placeholder: `<input placeholder="${text}">`,
            value: `<input value="${text}">`,
          };
          const joined = list.join(sign);
          const html = `${shown[where] ?? `<p ${where}="${text}"></p>`}<main class="box ${joined} ${plain(joined).toLowerCase()} by${sign}${list[0]}"
          id="${list[0]}${sign}${number}" name="${plain(list[0] ?? '')}" data-${plain(list[0] ?? '').toLowerCase()}="${text}" for="${joined}@x">
          <a href="/users/${list[0]}/${number}" title="${text}">${number}</a><input value="${text} ${number}"><img alt="${text}">
          <b role="${list.at(-1)}" itemprop="${joined}" scope="${text}" type="more${sign}${list[0]}">${text}</b></main>`;
          const page = open(html);
          for (const root of [page.body, page.querySelector('main')]) {
            const found = root ? skeletonOf(root, namesBlocks) : '';
            expect(strays(page, found)).toEqual([]);
            expect(found.replace(/<\/?h1>/g, '')).not.toMatch(/[1-9]/);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('holds no word of any saved page but names that every such page has', () => {
    for (const page of savedPages(path.resolve(import.meta.dirname, '../fixtures'))) {
      const document = open(page.html);
      const before = document.documentElement.outerHTML;
      const found = skeletonOf(document.body, namesBlocks);
      expect(document.documentElement.outerHTML).toBe(before);
      for (const script of document.querySelectorAll('script, style')) script.remove();
      expect([page.name, strays(document, found)]).toEqual([page.name, []]);
    }
  });

  it('keeps the names that readers look for, so that a fixture can be made of it', () => {
    const used = new Set(
      savedPages(path.resolve(import.meta.dirname, '../fixtures')).flatMap((page) =>
        [...page.html.matchAll(/\bclass=["']([^"']+)/g)].flatMap((m) => m[1]?.split(/\s+/) ?? []),
      ),
    );
    const classes = documentedClasses().filter((name) => used.has(name) || name.includes('_'));
    const ids = ['timingStats', 'react-activitySmallStats', 'activityNoteViewPlaceholder', 'selfEvaluation'];
    expect(classes.length).toBeGreaterThan(50);
    const lost = [...classes, ...ids].filter(
      (name) => !skeleton(`<div class="${name}"></div>`).includes(`class="${name.replace(/\d/g, '0')}"`),
    );
    expect(lost).toEqual([]);
  });

  it('is cut on a huge page', () => {
    expect(skeleton('<p>word</p>'.repeat(20_000)).length).toBeLessThan(45_000);
  });
});

describe('a fixture from a report', () => {
  const text = reportText('Crampwise 0.1.0 could not read.', 'garmin-connect', {
    language: 'de',
    markup: '<div id="a">xxx 00</div>\n',
  });

  it('is a page and a record to fill in; one that is there is not overwritten', async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'fixture-'));
    const file = path.join(folder, 'report.txt');
    fs.writeFileSync(file, text);
    expect(await newFixture([file], folder)).toBe(0);
    expect(await newFixture([file], folder)).toBe(0);
    const made = fs.readdirSync(path.join(folder, 'garmin-connect')).sort();
    expect(made).toEqual([
      'new-page-2.expected.json',
      'new-page-2.page.html',
      'new-page.expected.json',
      'new-page.page.html',
    ]);
    const [page] = savedPages(path.join(folder, 'garmin-connect'));
    expect(page?.html).toContain('<html lang="de">');
    expect(page?.html).toContain('xxx 00');
    fs.rmSync(folder, { recursive: true });
  });

  it.each(languages.map((language) => [language.code, language] as const))(
    'is found whatever the language of its sentence: %s',
    (_, { messages }) => {
      const said = sayFrom(messages)('panel.unread.report', {
        version: '0.1.0',
        site: 'komoot',
        kind: 'no distance',
        language: 'pt-BR',
      });
      const markup = '<p>xx</p>';
      expect(reportIn(reportText(said, 'komoot', { language: 'pt-BR', markup }))).toEqual({
        site: 'komoot',
        language: 'pt-BR',
        skeleton: markup,
      });
    },
  );

  it('has the page’s own language, and only what a language is made of', () => {
    const named = (tag: string) => languageNamed(open(`<html lang="${tag}"><p>x</p></html>`));
    expect(['de', 'zh-Hant-TW', 'pt_BR', '', 'en-x-miller', 'en-US-u-ca-buddhist'].map(named)).toEqual([
      'de',
      'zh-Hant-TW',
      undefined,
      undefined,
      'en',
      'en-US',
    ]);
    expect(reportText('Said.', 'komoot', { markup: '' })).toBe('Said.\nSite id: komoot');
  });

  it('any other text is refused', () => {
    expect(reportIn('hello')).toBeUndefined();
    expect(reportIn('Site id: ../../etc\n---\n<p>')).toBeUndefined();
    expect(reportIn('Site id: strava\n---\nno markup')).toBeUndefined();
  });
});
