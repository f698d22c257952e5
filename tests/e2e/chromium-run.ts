import path from 'node:path';
import type { Page } from 'playwright-core';
import {
  type ChromiumRun,
  launchChromium,
  type PanelProbe,
  panelProbe,
} from '../../scripts/browser/chromium';
import { type FixtureSite, startFixtureSite } from '../../scripts/browser/fixture-site';
import { demoSite } from '../../scripts/demo/demo-site';
import type { StravaPage } from '../../scripts/demo/strava-page';

export const chromeBuild = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

export interface Run extends ChromiumRun {
  readonly site: FixtureSite;
  /** Opens a page and a probe for its panel. */
  visit(path: string): Promise<{ page: Page; panel: PanelProbe }>;
  /** Opens one of our own pages. */
  ownPage(path: string): Promise<Page>;
  /** The id of the tab that shows an address. */
  tabOf(page: Page): Promise<number>;
  /** What the toolbar icon of a tab says: its words, and the sign on it. */
  toolbar(tabId: number): Promise<{ readonly title: string; readonly badge: string }>;
  /** Whether some tab shows an address that ends like this. */
  tabAt(end: string): Promise<boolean>;
  /** The keys of the visits that are held for the session. */
  keptVisits(): Promise<string[]>;
  close(): Promise<void>;
}

/** Chromium with the production build and the demo site; `change` rewrites a page of it, by its address. */
export async function startRun(
  options: {
    pages?: readonly StravaPage[];
    dark?: boolean;
    change?: (html: string, address: string) => string;
  } = {},
): Promise<Run> {
  const demo = demoSite(options.pages);
  const site = await startFixtureSite((host, address) => {
    const html = demo(host, address);
    return html === undefined ? undefined : (options.change?.(html, address) ?? html);
  });
  const run = await launchChromium(site, [chromeBuild], { dark: options.dark ?? false });
  const { ctx, id } = run;
  return {
    ...run,
    site,
    async visit(to) {
      const page = await ctx.newPage();
      await page.goto(`https://www.strava.com${to}`);
      return { page, panel: await panelProbe(ctx, page) };
    },
    async ownPage(to) {
      const page = await ctx.newPage();
      await page.goto(`chrome-extension://${id}${to}`);
      await page.waitForSelector('#app > *');
      await page.waitForSelector('.pg.asking', { state: 'detached' });
      return page;
    },
    async tabOf(page) {
      const tabs = await allTabs(ctx);
      return tabs.find((tab) => tab.url === page.url())?.id ?? -1;
    },
    async toolbar(tabId) {
      const worker = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
      return worker.evaluate(async (tab) => {
        type Ask = (of: { tabId: number }) => Promise<string>;
        const { chrome } = globalThis as unknown as {
          chrome: { action: { getTitle: Ask; getBadgeText: Ask } };
        };
        const [title, badge] = await Promise.all([
          chrome.action.getTitle({ tabId: tab }),
          chrome.action.getBadgeText({ tabId: tab }),
        ]);
        return { title, badge };
      }, tabId);
    },
    async tabAt(end) {
      return (await allTabs(ctx)).some((tab) => tab.url?.split('#')[0]?.endsWith(end));
    },
    async keptVisits() {
      const worker = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
      const kept = await worker.evaluate(() => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(key: null): Promise<object> } } };
        };
        return chrome.storage.session.get(null);
      });
      return Object.keys(kept).filter((key) => key.startsWith('visit:'));
    },
    async close() {
      await ctx.close();
      site.close();
    },
  };
}

/** Opens the popup as from the toolbar over a page, once it has something to say. */
export async function popupOver({ ctx, id }: ChromiumRun, page: Page): Promise<Page> {
  const tab = (await allTabs(ctx)).find((one) => one.url === page.url())?.id;
  const popup = await ctx.newPage();
  await popup.goto(`chrome-extension://${id}/popup.html?tab=${tab}`);
  await popup.waitForSelector('#app > *');
  await popup.waitForSelector('.pg.asking', { state: 'detached' });
  return popup;
}

interface Tab {
  readonly id: number;
  readonly url?: string;
}

async function allTabs(ctx: ChromiumRun['ctx']): Promise<Tab[]> {
  const worker = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
  return worker.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<Tab[]> } } };
    return chrome.tabs.query({});
  });
}
