import type { AddressKind, SiteAddress } from './site-adapter';

interface PathAddress {
  readonly site: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** The path of a workout; its first group is the id. */
  readonly workout: RegExp;
  /** Paths of which only the page can tell what it shows. */
  readonly maybe?: RegExp;
  /** The id where it stands in the query. The path then needs no group. */
  readonly idIn?: string;
  readonly id?: RegExp;
}

/** A site whose workouts have a path of their own. Hosts are compared whole; an id that has not its form is no workout. */
export function pathAddress({
  site,
  name,
  hosts,
  workout,
  maybe,
  idIn,
  id = /^[\w-]{1,80}$/,
}: PathAddress): SiteAddress {
  const idOf = (url: URL) => {
    const match = workout.exec(url.pathname);
    const found = match && (idIn ? (url.searchParams.get(idIn) ?? undefined) : match[1]);
    return found && id.test(found) ? found : undefined;
  };
  const kindOf = (url: URL): AddressKind => {
    if (idOf(url) !== undefined) return 'workout';
    return maybe?.test(url.pathname) ? 'maybe' : 'other';
  };
  const matches = hosts.map((host) => `https://${host}/*`);
  return { site, name, hosts, matches, addsSplits: false, kindOf, idOf };
}
