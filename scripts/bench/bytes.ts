import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

/** Bytes of what a Chrome build loads into a page: place and reader on every page of a site, the panel where one is shown. */
export function bytesInPage(build: string): { place: Bytes; reader: Bytes; panel: Bytes; all: Bytes } {
  const size = (file: string): Bytes => {
    const content = readFileSync(path.join(build, file));
    return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
  };
  const place = size('content-scripts/panel-place.js');
  const reader = size('content-scripts/workout-reader.js');
  const panel = size('panel.js');
  const sum = (key: keyof Bytes) => place[key] + reader[key] + panel[key];
  return { place, reader, panel, all: { raw: sum('raw'), gzip: sum('gzip') } };
}
