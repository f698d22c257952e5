import path from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { findBrowser } from '../browser/find-browsers.mjs';
import { builtPage } from './built-page';
import { addressOf, type GalleryPage, type Shown } from './gallery-state';

const origin = 'http://gallery.example';
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

export interface Gallery {
  readonly page: Page;
  readonly states: GalleryPage['states'];
  /** Draws a state in a window of this width; what is left out is English, light, from the left. */
  readonly show: (state: string, width: number, shown?: Partial<Shown>) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The gallery's page in Chromium. It is built anew, and nothing is asked of any network. */
export async function openGallery(height = 700): Promise<Gallery> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM to its path.');
  const files = await builtPage();
  // Pictures should not hang on a screen, nor on how a system draws its fonts.
  const browser = await chromium.launch({
    executablePath,
    args: [
      '--disable-gpu',
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
      // A picture need not wait for a screen to be ready.
      '--disable-frame-rate-limit',
      '--disable-gpu-vsync',
    ],
  });
  const page = await browser.newPage({ viewport: { width: 400, height }, reducedMotion: 'reduce' });
  await page.route('**/*', (route) => {
    const file = new URL(route.request().url()).pathname;
    const body = files.get(file);
    if (body === undefined) return route.fulfill({ status: 404, body: '' });
    const contentType = types[path.extname(file)] ?? 'application/octet-stream';
    return route.fulfill({ body: Buffer.from(body), contentType });
  });
  await page.goto(`${origin}/index.html`);
  await page.waitForFunction(() => window.gallery !== undefined);
  const states = await page.evaluate(() => window.gallery.states);
  let size = 0;
  let tone = '';
  return {
    page,
    states,
    async show(state, width, shown = {}) {
      const whole: Shown = { language: 'en', tone: 'light', direction: 'ltr', ...shown, state };
      if (size !== width) await page.setViewportSize({ width, height });
      if (tone !== whole.tone) await page.emulateMedia({ colorScheme: whole.tone });
      size = width;
      tone = whole.tone;
      await page.evaluate((address) => window.gallery.show(address), addressOf(whole));
    },
    close: () => browser.close(),
  };
}
