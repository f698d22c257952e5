import {
  type Judged,
  labelsOf,
  type NoteLabels,
  type NoteRecord,
  readRecords,
  type Scores,
  sameOnset,
  scoresOf,
} from './note-scores';

/** Reads labelled notes and prints how the reader does: overall, per language, per label. */
export function evalNotes(args: readonly string[]): number {
  const files = args.filter((a) => !a.startsWith('--'));
  if (files.length === 0) {
    console.error('Usage: npm run eval:notes -- FILE.jsonl… [--json | --wrong]');
    return 2;
  }
  let records: NoteRecord[];
  try {
    records = files.flatMap(readRecords);
  } catch (error) {
    console.error(`A file could not be read: ${error instanceof Error ? error.message : error}`);
    return 2;
  }
  const judged = records.map((record): Judged => ({ record, got: labelsOf(record) }));
  if (args.includes('--json')) {
    for (const { record, got } of judged)
      console.log(JSON.stringify({ id: record.id, lang: record.lang, ...got }));
    return 0;
  }
  if (args.includes('--wrong')) for (const one of judged) printWrong(one);
  else printTables(judged);
  console.log(lastLine(scoresOf(judged)));
  return 0;
}

const two = (value: number) => value.toFixed(2);
const percent = (value: number) => (100 * value).toFixed(1);

function printTables(judged: readonly Judged[]): void {
  const languages = [...new Set(judged.map(({ record }) => record.lang))].sort();
  console.log(
    'language  notes  cramp F1  macro F1  false alarms %  muscles F1  side  onset  facts F1  flags R/P',
  );
  for (const language of [...languages, 'all']) {
    const s = scoresOf(judged.filter(({ record }) => language === 'all' || record.lang === language));
    const cells = [
      language.padEnd(8),
      String(s.notes).padStart(6),
      two(s.happened.f1).padStart(9),
      two(macroOf(s)).padStart(9),
      percent(s.falseAlarms).padStart(15),
      two(s.muscles.f1).padStart(11),
      two(s.side).padStart(5),
      two(s.onset).padStart(6),
      two(s.facts.f1).padStart(9),
      `${two(s.flags.recall)}/${two(s.flags.precision)}`.padStart(10),
    ];
    console.log(cells.join(' '));
  }
  const all = scoresOf(judged);
  console.log('\nlabel                            right  invented  missed  precision  recall    F1');
  const rows = [
    ['cramp or near', all.happened] as const,
    ['yes', all.classes.yes] as const,
    ['near', all.classes.near] as const,
    ['no', all.classes.no] as const,
    ['muscles', all.muscles] as const,
    ...all.each,
  ];
  for (const [name, t] of rows) {
    const counts = [t.right, t.invented, t.missed]
      .map((n, i) => String(n).padStart([7, 10, 8][i] ?? 0))
      .join('');
    const rates = `${two(t.precision).padStart(11)}${two(t.recall).padStart(8)}${two(t.f1).padStart(6)}`;
    console.log(`${name.padEnd(31)}${counts}${rates}`);
  }
  console.log('');
}

function macroOf({ classes }: Scores): number {
  return (classes.yes.f1 + classes.near.f1 + classes.no.f1) / 3;
}

function lastLine(s: Scores): string {
  return `cramp F1 ${two(s.happened.f1)}, false alarms ${percent(s.falseAlarms)} %, muscles F1 ${two(s.muscles.f1)}, onset ${two(s.onset)}, facts F1 ${two(s.facts.f1)}, red flags recall ${two(s.flags.recall)} precision ${two(s.flags.precision)}`;
}

function printWrong({ record, got }: Judged): void {
  const lines = [
    ...(record.cramp === got.cramp ? [] : [`cramp ${got.cramp}, not ${record.cramp}`]),
    ...listDiffers('muscles', record.muscles, got.muscles),
    ...(record.side === got.side ? [] : [`side ${got.side}, not ${record.side}`]),
    ...(sameOnset(record.when, got.when) ? [] : [`onset ${show(got.when)}, not ${show(record.when)}`]),
    ...listDiffers('facts', record.facts, got.facts),
    ...listDiffers('red flags', record.red_flags, got.red_flags),
  ];
  if (lines.length === 0) return;
  console.log(`\n${record.id} ${record.lang}  ${record.title ? `[${record.title}] ` : ''}${record.text}`);
  for (const line of lines) console.log(`   ${line}`);
}

function listDiffers(what: string, wanted: readonly string[], got: readonly string[]): string[] {
  const invented = got.filter((one) => !wanted.includes(one));
  const missed = wanted.filter((one) => !got.includes(one));
  return [
    ...(invented.length > 0 ? [`${what} invented: ${invented.join(', ')}`] : []),
    ...(missed.length > 0 ? [`${what} missed: ${missed.join(', ')}`] : []),
  ];
}

function show(when: NoteLabels['when']): string {
  return when === null ? 'none' : JSON.stringify(when);
}
