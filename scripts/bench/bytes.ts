import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Bytes {
  readonly raw: number;
  readonly gzip: number;
}

/**
 * Bytes of what a Chrome build loads into a page: place and reader on every page of a site, the panel where one is
 * shown, the late reader where a run may get splits.
 */
export function bytesInPage(build: string): Record<'place' | 'reader' | 'panel' | 'late' | 'all', Bytes> {
  const size = (file: string): Bytes => {
    const content = readFileSync(path.join(build, file));
    return { raw: content.length, gzip: gzipSync(content, { level: 9 }).length };
  };
  const place = size('content-scripts/panel-place.js');
  const reader = size('content-scripts/workout-reader.js');
  const panel = size('panel.js');
  const late = size('late-readings.js');
  const sum = (key: keyof Bytes) => place[key] + reader[key] + panel[key] + late[key];
  return { place, reader, panel, late, all: { raw: sum('raw'), gzip: sum('gzip') } };
}
