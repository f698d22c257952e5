import { browser } from 'wxt/browser';

export const sections = ['now', 'top', 'doctor'] as const;
export type Section = (typeof sections)[number];

interface SidePanels {
  readonly sidePanel?: { open(where: { tabId: number } | { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}

/**
 * Opens the quick reference beside the page; true when it did. Must run in the same turn as the click that asked for
 * it: both browsers open a side panel only then. Firefox does not count a click in a page as one, and some browsers
 * have no side panel: there it opens in a tab, at the section.
 */
export async function openSidePanel(
  where: { readonly tabId?: number | undefined; readonly windowId?: number | undefined },
  section: Section,
): Promise<boolean> {
  const { sidePanel, sidebarAction } = browser as unknown as SidePanels;
  const { tabId, windowId } = where;
  const place = tabId !== undefined ? { tabId } : windowId !== undefined ? { windowId } : undefined;
  try {
    if (sidePanel && place) await sidePanel.open(place);
    else if (sidebarAction) await sidebarAction.open();
    else throw new Error('no side panel');
    return true;
  } catch {
    await browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html#${section}`) });
    return false;
  }
}
