import { coros } from './coros';
import { endurain } from './endurain';
import { knownSiteOf } from './every-address';
import { finalSurge } from './final-surge';
import { fitTrackee } from './fittrackee';
import { garminConnect } from './garmin-connect';
import { byLabelsAdapter } from './generic';
import { komoot } from './komoot';
import { polarFlow } from './polar-flow';
import { runalyze } from './runalyze';
import { runkeeper } from './runkeeper';
import type { SiteAdapter } from './site-adapter';
import { suunto } from './suunto';
import { trainingPeaks } from './trainingpeaks';

/**
 * Adapters of known hosts. One line a site; its address stands in every-address.ts. A known site without a line here
 * (nobody has described its markup) is read by its labels.
 */
export const otherAdapters: readonly SiteAdapter[] = [
  garminConnect,
  trainingPeaks,
  runalyze,
  finalSurge,
  coros,
  polarFlow,
  suunto,
  komoot,
  runkeeper,
];

/** Adapters of logs on any host, told by their page. */
const selfHosted: readonly SiteAdapter[] = [fitTrackee, endurain];

/**
 * Who reads a page outside the first site: the adapter of a known host, a self-hosted log recognised by its page, else
 * the reader by labels. Undefined where a known site shows no workout at this address.
 */
export function otherAdapterFor(url: URL, page: Document): SiteAdapter | undefined {
  const known = knownSiteOf(url);
  if (known) {
    if (known.kindOf(url) === 'other') return undefined;
    return otherAdapters.find((adapter) => adapter.address === known) ?? byLabelsAdapter(known);
  }
  const own = selfHosted.find(
    (adapter) => adapter.address.kindOf(url) !== 'other' && adapter.ready(page, url),
  );
  return own ?? byLabelsAdapter();
}
