import { readByLabels } from '../../lib/sites/generic/read-by-labels';
import { plainPage } from '../../scripts/saved-pages';

/** The parts of an invented page with a distance and a time in it. */
export interface Parts {
  readonly language?: string;
  readonly pageTitle?: string;
  /** Above the content. */
  readonly bar?: string;
  readonly head?: string;
  readonly more?: string;
  readonly path?: string;
}

export const figures = '<dl><dt>Distance</dt><dd>10.2 km</dd><dt>Moving time</dt><dd>51:10</dd></dl>';

/** What the label reader tells of such a page; empty where it is no workout's. */
export function workoutOf({
  language = 'en',
  pageTitle = '',
  bar = '',
  head = '<h1>Hill repeats</h1>',
  more = '',
  path = '/workout/31',
}: Parts) {
  const page = new DOMParser().parseFromString(
    `<html lang="${language}"><head><title>${pageTitle}</title></head><body><header>${bar}</header><main>${head}${figures}${more}</main></body></html>`,
    'text/html',
  );
  return plainPage(readByLabels(page, new URL(`https://log.example${path}`))).workout ?? {};
}

/** Its notes without the title. */
export const notesOf = (parts: Parts) =>
  ((workoutOf(parts).notes ?? []) as { kind: string; text: string }[]).filter(({ kind }) => kind !== 'title');
