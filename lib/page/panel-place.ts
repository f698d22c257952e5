import { parentOf } from './safe-dom';

/** The tag of the node we put into a page. It carries no attributes and no data. */
export const panelTag = 'crampwise-panel';
/** Height of the closed panel in px: reserved at once, so that nothing moves when the panel is drawn into it. */
export const closedHeight = 64;

/**
 * The place kept for the panel in a page, handed from the reader script to the panel script. Both run in the same
 * isolated world; the page's own scripts see neither this object nor the closed root.
 */
export interface PanelPlace {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** Ends when the visit ends. */
  readonly signal: AbortSignal;
  /** Takes the place away: there is nothing to draw into it. */
  readonly giveUp: () => void;
  /** Set by the panel script: draws itself again with the newest report. */
  redraw?: () => void;
}

const slot = Symbol.for('crampwise.place');
type Handover = { [slot]?: PanelPlace | undefined };

/** Leaves the place for the panel script. */
export function offerPlace(place: PanelPlace | undefined): void {
  (globalThis as Handover)[slot] = place;
}

/** The place the reader script left, if its visit still lasts. */
export function offeredPlace(): PanelPlace | undefined {
  const place = (globalThis as Handover)[slot];
  return place && !place.signal.aborted ? place : undefined;
}

const most = 4;
const within = 10_000;

const waiting = Symbol.for('crampwise.waiting-host');
interface Host {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
}
type WaitingHost = { [waiting]?: Host | undefined };

const adoptedWithinMs = 10_000;

/**
 * Puts an empty host of the closed panel's height into the page, for the reader to take over. Called as soon as the
 * page is parsed, before it is painted, so that the panel moves nothing. Not taken within 10 s, it
 * goes. `said` tells that a workout is being read.
 */
export function reservePlace(put: (host: HTMLElement) => boolean, said: string): void {
  // Firefox runs the reader (document_end) before it says that the page is parsed.
  if (offeredPlace()) return;
  const made = makeHost();
  if (!put(made.host)) return;
  made.root.append(waitingShape(said));
  (globalThis as WaitingHost)[waiting] = made;
  setTimeout(() => {
    if ((globalThis as WaitingHost)[waiting] === made) made.host.remove();
  }, adoptedWithinMs);
}

/** Mark and lines in grey, for a reader that takes its time: after a third of a second, so that it never flickers. */
function waitingShape(said: string): HTMLElement {
  const shape = document.createElement('div');
  shape.role = 'status';
  shape.ariaLabel = said;
  shape.style.cssText = `height:${closedHeight}px;border-radius:12px;outline:1px solid #8884;background:radial-gradient(circle at 36px,#8882 16px,#0000 0),linear-gradient(#8882 14px,#0000 0 21px,#8882 0) 66px/190px 32px no-repeat`;
  shape.animate({ opacity: [0, 0, 1] }, 700);
  return shape;
}

/** The reserved host, once; or a new one. Hosts that an older copy of the extension left behind are removed. */
function takeHost(put: (host: HTMLElement) => boolean): Host | undefined {
  const world = globalThis as WaitingHost;
  const reserved = world[waiting] ?? makeHost();
  world[waiting] = undefined;
  for (const stale of [...document.getElementsByTagName(panelTag)]) {
    if (stale !== reserved.host) stale.remove();
  }
  return reserved.host.isConnected || put(reserved.host) ? reserved : undefined;
}

function makeHost(): Host {
  const host = document.createElement(panelTag);
  host.style.cssText = `display:block;min-height:${closedHeight}px;margin:16px 0;contain:layout style;clear:both`;
  return { host, root: host.attachShadow({ mode: 'closed' }) };
}

/** Removes a reserved host that nobody will take over. */
export function dropReservedPlace(): void {
  const world = globalThis as WaitingHost;
  world[waiting]?.host.remove();
  world[waiting] = undefined;
}

/**
 * Takes the reserved host (or puts a new one into the page) and keeps it there until `signal` ends. When the site drops or moves our node it is put back, at most 4 times in 10 s, so
 * that a page which fights us wins (threats 12). Watches only the child lists of the host's ancestors.
 */
export function keepPlace(
  put: (host: HTMLElement) => boolean,
  signal: AbortSignal,
  stillOurs: () => boolean,
): Omit<PanelPlace, 'giveUp'> | undefined {
  const taken = takeHost(put);
  if (!taken) return undefined;
  const { host, root } = taken;

  let tries: number[] = [];
  const watchAncestors = () => {
    observer.disconnect();
    for (let at = parentOf(host); at; at = parentOf(at)) observer.observe(at, { childList: true });
  };
  const check = () => {
    if (!stillOurs()) {
      observer.disconnect();
      return;
    }
    if (host.isConnected) return;
    const now = Date.now();
    tries = tries.filter((t) => now - t < within);
    if (tries.length >= most) {
      observer.disconnect();
      return;
    }
    tries.push(now);
    if (put(host)) watchAncestors();
  };
  const observer = new MutationObserver(check);
  watchAncestors();
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      host.remove();
    },
    { once: true },
  );
  return { host, root, signal };
}
