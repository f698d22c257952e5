import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from './find-browsers.mjs';
import type { FixtureSite } from './fixture-site';

export interface ChromiumRun {
  readonly ctx: BrowserContext;
  readonly worker: Worker | undefined;
  /** The extension's id, '' without one. */
  readonly id: string;
}

/** Chromium with a fresh profile (or the one in `profile`) and the unpacked extensions loaded; it can reach the fixture site only. */
export async function launchChromium(
  site: FixtureSite,
  extensions: readonly string[],
  options: {
    headless?: boolean;
    dark?: boolean;
    width?: number;
    height?: number;
    awaitWorker?: boolean;
    profile?: string;
  } = {},
): Promise<ChromiumRun> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chromium, Chrome or Edge found. Install one, or set CHROMIUM to its path.');
  const loaded = extensions.join(',');
  const ctx = await chromium.launchPersistentContext(options.profile ?? '', {
    executablePath,
    headless: options.headless ?? true,
    ignoreHTTPSErrors: true,
    colorScheme: options.dark ? 'dark' : 'light',
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    args: [
      '--no-first-run',
      '--disable-gpu',
      '--disable-quic',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=${site.chromiumRules}`,
      ...(loaded ? [`--disable-extensions-except=${loaded}`, `--load-extension=${loaded}`] : []),
    ],
  });
  if (!loaded || options.awaitWorker === false) return { ctx, worker: undefined, id: '' };
  const worker = ctx.serviceWorkers()[0] ?? (await ctx.waitForEvent('serviceworker'));
  return { ctx, worker, id: new URL(worker.url()).host };
}

/** Kills the background worker; the next message starts a fresh one. True when there was one. */
export async function stopWorker(ctx: BrowserContext, id: string): Promise<boolean> {
  return withBrowser(ctx, async (cdp) => {
    const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{}] });
    const worker = targetInfos.find(
      (t) => t.type === 'service_worker' && t.url.startsWith(`chrome-extension://${id}`),
    );
    if (worker) await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    return worker !== undefined;
  });
}

/** Reloads the extension in place: open pages keep an orphaned script. */
export async function reloadExtension(ctx: BrowserContext, directory: string): Promise<void> {
  await withBrowser(ctx, (cdp) => cdp.send('Extensions.loadUnpacked' as never, { path: directory } as never));
}

async function withBrowser<T>(ctx: BrowserContext, use: (cdp: CDPSession) => Promise<T>): Promise<T> {
  const browser = ctx.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  try {
    return await use(cdp);
  } finally {
    await cdp.detach();
  }
}

interface DomNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue?: string;
  readonly attributes?: string[];
  readonly children?: DomNode[];
  readonly shadowRoots?: DomNode[];
}

/** The panel's node tree, closed root and all; undefined while there is no drawn panel. */
async function panelNode(cdp: CDPSession): Promise<DomNode | undefined> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const host = search(root, (n) => n.nodeName.toLowerCase() === 'crampwise-panel');
  return host?.shadowRoots?.[0];
}

function search(node: DomNode, match: (node: DomNode) => boolean): DomNode | undefined {
  if (match(node)) return node;
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = search(child, match);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: DomNode): string {
  if (node.nodeName === '#text') return node.nodeValue ?? '';
  if (node.attributes?.includes('hidden')) return '';
  return (node.children ?? []).map(textOf).join(' ');
}

/** A panel seen from outside the page, as only the browser can. */
export interface PanelProbe {
  /** All text in the panel, folded; '' while none is drawn. */
  text(): Promise<string>;
  /** Waits until the text contains (or matches) what is wanted; throws with the text it saw. */
  waitFor(wanted: string | RegExp, timeoutMs?: number): Promise<string>;
  /** A trusted mouse click on the first button or label whose text contains the words. */
  click(words: string): Promise<void>;
  /** Opens the panel, if it is closed; its whole text. */
  open(): Promise<string>;
  /** A trusted click into the panel's first text field. */
  focusField(): Promise<void>;
  /** The panel's HTML, for looking at it elsewhere. */
  markup(): Promise<string>;
  /** Runs in the page with the panel's closed root as `root`; undefined while there is no panel. */
  inside<T>(look: (root: ShadowRoot) => T): Promise<T | undefined>;
  /** How many hosts the page has. */
  hosts(): Promise<number>;
}

/** An open panel says much, a closed one a line; whatever the language. */
const opened = /[\s\S]{400}/;

/** A probe for the panel of a page. */
export async function panelProbe(ctx: BrowserContext, page: Page): Promise<PanelProbe> {
  const cdp = await ctx.newCDPSession(page);
  const text = async () => {
    const node = await panelNode(cdp);
    return node ? textOf(node).replace(/\s+/g, ' ').trim() : '';
  };
  const clickable = (n: DomNode) => /^(BUTTON|LABEL|A|SUMMARY)$/.test(n.nodeName);
  const clickNode = async (match: (node: DomNode) => boolean, what: string) => {
    const root = await panelNode(cdp);
    const node = root && search(root, match);
    if (!node) throw new Error(`The panel has no ${what} to click on: ${await text()}`);
    await cdp.send('DOM.scrollIntoViewIfNeeded', { nodeId: node.nodeId });
    const { quads } = await cdp.send('DOM.getContentQuads', { nodeId: node.nodeId });
    const [quad = []] = quads;
    const [x0 = 0, y0 = 0, , , x1 = 0, y1 = 0] = quad;
    await page.mouse.click((x0 + x1) / 2, (y0 + y1) / 2);
  };
  const probe: PanelProbe = {
    text,
    hosts: () => page.locator('crampwise-panel').count(),
    async waitFor(wanted, timeoutMs = 8000) {
      const end = Date.now() + timeoutMs;
      for (;;) {
        const now = await text();
        if (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) return now;
        if (Date.now() > end)
          throw new Error(`The panel never said ${wanted}. It says: ${now || '(nothing)'}`);
        await page.waitForTimeout(50);
      }
    },
    async open() {
      const now = await probe.waitFor(/\S/);
      if (opened.test(now)) return now;
      await clickNode((n) => n.nodeName === 'BUTTON', 'head');
      return probe.waitFor(opened);
    },
    click: (words) => clickNode((n) => clickable(n) && textOf(n).includes(words), words),
    focusField: () =>
      clickNode((n) => n.nodeName === 'INPUT' && n.attributes?.includes('decimal') === true, 'a field'),
    async inside(look) {
      const root = await panelNode(cdp);
      if (!root) return undefined;
      const { object } = await cdp.send('DOM.resolveNode', { nodeId: root.nodeId });
      const { result } = await cdp.send('Runtime.callFunctionOn', {
        objectId: object.objectId as string,
        functionDeclaration: `function () { return (${look})(this); }`,
        returnByValue: true,
      });
      return result.value;
    },
    async markup() {
      const root = await panelNode(cdp);
      const box = root && search(root, (n) => n.nodeName === 'DIV');
      if (!box) return '';
      return (await cdp.send('DOM.getOuterHTML', { nodeId: box.nodeId })).outerHTML;
    },
  };
  return probe;
}
