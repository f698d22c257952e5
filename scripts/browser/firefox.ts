import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { findBrowser } from './find-browsers.mjs';
import type { FixtureSite } from './fixture-site';
import { type Marionette, marionette } from './marionette';

export const addonId = 'crampwise@crampwise.example';
const uuid = '11111111-2222-4333-8444-555555555555';
/** Where our extension pages are in this run. */
export const addonBase = `moz-extension://${uuid}`;

export interface FirefoxRun {
  readonly m: Marionette;
  quit(): Promise<void>;
}

/**
 * Firefox with a fresh profile that goes when it quits, or with the one in `keptProfile`, which stays; it reaches the
 * fixture site only, through its proxy.
 */
export async function launchFirefox(
  site: FixtureSite,
  headless = true,
  keptProfile?: string,
): Promise<FirefoxRun> {
  const executable = findBrowser('firefox');
  if (!executable) throw new Error('No Firefox found. Install it, or set FIREFOX to its path.');
  const profile = keptProfile ?? fs.mkdtempSync(path.join(os.tmpdir(), 'firefox-'));
  const port = await freePort();
  const prefs = {
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': site.proxyPort,
    'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    'extensions.background.idle.timeout': 1500,
    'browser.shell.checkDefaultBrowser': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.enabled': false,
    'sidebar.revamp': false,
    // Nobody is there to answer: what the add-on asks for after a click is granted.
    'extensions.webextOptionalPermissionPrompts': false,
    // An unpacked build that lies in the profile is an installed add-on, which a temporary one is not.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
  };
  fs.writeFileSync(
    path.join(profile, 'user.js'),
    Object.entries(prefs)
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const child = spawn(
    executable,
    [
      ...(headless ? ['--headless'] : []),
      '--no-remote',
      '--marionette',
      '--remote-allow-system-access',
      '--profile',
      profile,
      'about:blank',
    ],
    { stdio: 'ignore', env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1' } },
  );
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const m = await marionette(port);
  await m.send('WebDriver:SetTimeouts', { script: 30_000, pageLoad: 30_000, implicit: 0 });
  return {
    m,
    async quit() {
      await m.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
      m.close();
      const killer = setTimeout(() => child.kill('SIGKILL'), keptProfile ? 15_000 : 3000);
      await gone;
      clearTimeout(killer);
      if (!keptProfile) fs.rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** Puts an unpacked build into a profile that is not open: from the next start on it is installed there for good. */
export function installInProfile(profile: string, build: string): void {
  fs.cpSync(build, path.join(profile, 'extensions', addonId), { recursive: true });
}

export const installAddon = (m: Marionette, directory: string) =>
  m.send('Addon:Install', { path: directory, temporary: true });
export const go = (m: Marionette, url: string) => m.send('WebDriver:Navigate', { url });
export const setWindow = (m: Marionette, width: number, height: number) =>
  m.send('WebDriver:SetWindowRect', { width, height });

/** The screenshot of what the window shows, as PNG. */
export async function screenshot(m: Marionette): Promise<Buffer> {
  return Buffer.from((await m.send('WebDriver:TakeScreenshot', { full: false })) as string, 'base64');
}

/** Ends the event page, as idling does. */
export const stopBackground = (m: Marionette) =>
  m.inBrowser(async (id: string) => {
    // @ts-expect-error Firefox's own global
    const { extension } = WebExtensionPolicy.getByID(id);
    await extension.terminateBackground();
    return extension.backgroundState as string;
  }, addonId);

/** Reloads the add-on in place. */
export const reloadAddon = (m: Marionette) =>
  m.inBrowser(async (id: string) => {
    // @ts-expect-error Firefox's own global
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    const addon = await AddonManager.getAddonByID(id);
    await addon.reload();
    return addon.isActive as boolean;
  }, addonId);

/** Grants or takes back the site permission. */
export const setSitePermission = (m: Marionette, origin: string, granted: boolean) =>
  m.inBrowser(
    async (id: string, site: string, on: boolean) => {
      // @ts-expect-error Firefox's own global
      const { ExtensionPermissions } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionPermissions.sys.mjs',
      );
      // @ts-expect-error Firefox's own global
      const { extension } = WebExtensionPolicy.getByID(id);
      await ExtensionPermissions[on ? 'add' : 'remove'](id, { permissions: [], origins: [site] }, extension);
    },
    addonId,
    origin,
    granted,
  );

/** Opens our real sidebar; its text, once it has some. */
export const showSidebar = (m: Marionette, part: string) =>
  m.inBrowser(async (name: string) => {
    // @ts-expect-error Firefox's own global
    const w = Services.wm.getMostRecentWindow('navigator:browser');
    const key = [...w.SidebarController.sidebars.keys()].find((k: string) => k.includes(name));
    await w.SidebarController.show(key);
    return w.SidebarController.isOpen as boolean;
  }, part);

/** Whether a sidebar stands open. */
export const sidebarIsOpen = (m: Marionette) =>
  m.inBrowser(() => {
    // @ts-expect-error Firefox's own global
    return Services.wm.getMostRecentWindow('navigator:browser').SidebarController.isOpen as boolean;
  });

/** The panel's text through the browser's own eyes; '' while none is drawn. */
export const panelText = (m: Marionette) =>
  m.inContent(() => {
    const host = document.querySelector('crampwise-panel') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot })
      | null;
    const box = host?.openOrClosedShadowRoot?.querySelector('.cw');
    const walk = (node: Node): string =>
      node.nodeType === 3
        ? (node.nodeValue ?? '')
        : node instanceof HTMLElement && node.hidden
          ? ''
          : [...node.childNodes].map(walk).join(' ');
    return box ? walk(box).replace(/\s+/g, ' ').trim() : '';
  });

/** Waits until the panel's text matches; throws with what it saw. */
export async function waitForPanel(
  m: Marionette,
  wanted: string | RegExp,
  timeoutMs = 10_000,
): Promise<string> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const now = await panelText(m);
    if (typeof wanted === 'string' ? now.includes(wanted) : wanted.test(now)) return now;
    if (Date.now() > end) throw new Error(`The panel never said ${wanted}. It says: ${now || '(nothing)'}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A trusted click on the first button or label in the panel whose text contains the words. */
export async function clickInPanel(m: Marionette, words: string): Promise<void> {
  const at = await m.inContent((wanted: string) => {
    const host = document.querySelector('crampwise-panel') as
      | (Element & { openOrClosedShadowRoot?: ShadowRoot })
      | null;
    const all = [...(host?.openOrClosedShadowRoot?.querySelectorAll('button, label, a') ?? [])];
    const target = all.find((e) => e.textContent?.includes(wanted));
    if (!target) return null;
    target.scrollIntoView({ block: 'center' });
    const box = target.getBoundingClientRect();
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  }, words);
  if (!at) throw new Error(`Nothing in the panel to click on says "${words}": ${await panelText(m)}`);
  const [x, y] = at.map(Math.round);
  await m.send('WebDriver:PerformActions', {
    actions: [
      {
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', x, y, origin: 'viewport', duration: 0 },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      },
    ],
  });
}

/** A click on an element of an extension page (or any page), by selector. */
export async function clickOn(m: Marionette, css: string): Promise<void> {
  const element = (await m.send('WebDriver:FindElement', { using: 'css selector', value: css })) as object;
  await m.send('WebDriver:ElementClick', { id: Object.values(element)[0] });
}

/** Clicks the first element among `css` whose text contains the words; throws when there is none. */
export async function clickOnText(m: Marionette, css: string, text: string): Promise<void> {
  const found = (await m.send('WebDriver:FindElements', { using: 'css selector', value: css })) as object[];
  for (const element of found) {
    const id = Object.values(element)[0];
    const { value } = (await m.send('WebDriver:GetElementText', { id })) as { value: string };
    const words =
      typeof value === 'string' ? value : String(await m.send('WebDriver:GetElementText', { id }));
    if (!words.includes(text)) continue;
    await m.send('WebDriver:ElementClick', { id });
    return;
  }
  throw new Error(`Nothing among ${css} says ${text}.`);
}
