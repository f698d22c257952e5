import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { contactSheet, type Picture } from './contact-sheet';
import type { Surface } from './gallery-state';
import { keptFolder, keptPictures, nameOfKept, takeKept } from './kept-pictures';
import { type Gallery, openGallery } from './open-gallery';

const languages = ['en', 'de', 'ja'] as const;
const tones = ['light', 'dark'] as const;
/** Of the surface itself; the page around a panel is 12 px wider on each side. */
const widths: Record<Exclude<Surface, 'store'>, readonly [number, number, number]> = {
  panel: [320, 400, 800],
  popup: [320, 360, 420],
  'side-panel': [320, 360, 420],
  welcome: [480, 960, 1280],
  privacy: [480, 960, 1280],
};
const aroundPanel = 24;
const storeSize = { width: 1280, height: 800 };

/**
 * `npm run gallery [-- DIR]`: every state of every surface, light and dark, three widths, three languages, on one page.
 * `-- --store` takes the pictures of the stores instead, `-- --renew` those that the tests compare with.
 */
export async function gallery(args: readonly string[]): Promise<number> {
  const [folder] = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--store')) await store(path.resolve(folder ?? 'docs/store'));
  else if (args.includes('--renew')) await renew();
  else await everything(path.resolve(folder ?? '.output/gallery'));
  return 0;
}

async function everything(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const pictures = (await Promise.all(tones.map((tone) => inTone(out, tone)))).flat();
  writeFileSync(path.join(out, 'index.html'), contactSheet(pictures));
  console.log(`${pictures.length} pictures: ${path.relative('.', path.join(out, 'index.html'))}`);
}

async function inTone(out: string, tone: (typeof tones)[number]): Promise<Picture[]> {
  // A low window: a picture is as tall as what it shows.
  const open = await openGallery(100);
  const pictures: Picture[] = [];
  // The window changes its size seldom: that is the slow part.
  for (const column of [0, 1, 2] as const) {
    for (const { name, surface } of open.states) {
      if (surface === 'store') continue;
      const width = widths[surface][column];
      for (const language of languages) {
        const file = `${name}-${width}-${tone}-${language}.jpg`;
        await open.show(name, width + (surface === 'panel' ? aroundPanel : 0), { tone, language });
        await open.page.screenshot({ path: path.join(out, file), type: 'jpeg', quality: 70, fullPage: true });
        pictures.push({ file, state: name, surface, width, tone, language });
      }
    }
  }
  await open.close();
  return pictures;
}

async function renew(): Promise<void> {
  mkdirSync(keptFolder, { recursive: true });
  const open = await openGallery();
  let bytes = 0;
  for (const kept of keptPictures) {
    const picture = await takeKept(open, kept);
    bytes += picture.length;
    writeFileSync(path.join(keptFolder, `${nameOfKept(kept)}.png`), picture);
  }
  await open.close();
  console.log(`${keptPictures.length} pictures, ${Math.round(bytes / 1024)} KB, in tests/pictures/`);
}

async function store(out: string): Promise<void> {
  mkdirSync(out, { recursive: true });
  const open = await openGallery(storeSize.height);
  for (const { name, surface } of open.states) {
    if (surface !== 'store') continue;
    await open.show(name, storeSize.width);
    await framesShown(open);
    await open.page.screenshot({ path: path.join(out, `${name.replace('store-', '')}.png`) });
  }
  await open.close();
  console.log(`Pictures are in ${path.relative('.', out)}/`);
}

/** Each frame of a scene is a gallery page of its own. */
async function framesShown({ page }: Gallery): Promise<void> {
  for (const frame of page.frames().slice(1)) await frame.waitForSelector('html[data-shown]');
}
