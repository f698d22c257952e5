import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptFolder, keptPictures, nameOfKept, takeKept } from '../../scripts/gallery/kept-pictures';
import { type Gallery, openGallery } from '../../scripts/gallery/open-gallery';

/** Edges are drawn a little differently from one Chromium to the next. */
const mayDiffer = 0.005;
const differences = path.resolve(import.meta.dirname, '../../.output/pictures');
const renew = 'Meant so? `npm run gallery -- --renew` keeps the new pictures.';

/** What is wrong with a picture, in a sentence; '' where it is the kept one. Leaves the difference as a picture. */
function difference(name: string, picture: Buffer, leave = true): string {
  const file = path.join(keptFolder, `${name}.png`);
  if (!existsSync(file)) return `${name} is not kept yet. ${renew}`;
  const was = PNG.sync.read(readFileSync(file));
  const is = PNG.sync.read(picture);
  const save = (kind: string, png: Buffer) => {
    if (!leave) return;
    mkdirSync(differences, { recursive: true });
    writeFileSync(path.join(differences, `${name}.${kind}.png`), png);
  };
  if (was.width !== is.width || was.height !== is.height) {
    save('new', picture);
    return `${name} was ${was.width}×${was.height} and is ${is.width}×${is.height}: .output/pictures/${name}.new.png. ${renew}`;
  }
  const seen = new PNG({ width: is.width, height: is.height });
  const count = pixelmatch(was.data, is.data, seen.data, is.width, is.height, { threshold: 0.15 });
  const part = count / (is.width * is.height);
  if (part <= mayDiffer) return '';
  save('new', picture);
  save('difference', PNG.sync.write(seen));
  return `${name} differs in ${(part * 100).toFixed(1)} % of its pixels: .output/pictures/${name}.difference.png. ${renew}`;
}

describe('kept pictures', () => {
  let gallery: Gallery;
  beforeAll(async () => {
    rmSync(differences, { recursive: true, force: true });
    gallery = await openGallery();
  });
  afterAll(() => gallery.close());

  it.each(keptPictures.map((kept) => [nameOfKept(kept), kept] as const))('%s', async (name, kept) => {
    expect(difference(name, await takeKept(gallery, kept))).toBe('');
  });

  it('are few, small, and none is left over', () => {
    const files = readdirSync(keptFolder);
    const bytes = files.reduce((sum, file) => sum + statSync(path.join(keptFolder, file)).size, 0);
    expect(files.sort()).toEqual(keptPictures.map((kept) => `${nameOfKept(kept)}.png`).sort());
    expect(files.length).toBeLessThanOrEqual(40);
    expect(bytes).toBeLessThanOrEqual(2_000_000);
  });

  it('a difference is found and named', async () => {
    const [kept = { state: '', width: 0 }] = keptPictures;
    const changed = PNG.sync.read(await takeKept(gallery, kept));
    changed.data.fill(0, 0, changed.data.length / 10);
    const name = nameOfKept(kept);
    expect(difference(name, PNG.sync.write(changed), false)).toContain(`${name} differs in`);
  });
});
