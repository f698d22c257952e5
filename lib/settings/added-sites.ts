import * as v from 'valibot';
import { storedItem } from './stored-item';

/** One host, any path: `https://log.example/*`. Never a wildcard host. */
export const sitePattern = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s*/?#@:]+\/\*$/));

const mostSites = 200;

const schema = v.object({
  patterns: v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) =>
        [...new Set(list.filter((p): p is string => v.is(sitePattern, p)))].slice(0, mostSites),
      ),
    ),
    [],
  ),
});

/** The sites beside the first one that the athlete asked us to read. Where somebody trains is theirs: never synced. */
export type AddedSites = v.InferOutput<typeof schema>;

/** Any stored thing in, a list of patterns out; what is none is dropped. */
export function coerceAddedSites(raw: unknown): AddedSites {
  return v.parse(schema, raw && typeof raw === 'object' && !Array.isArray(raw) ? raw : {});
}

export const addedSitesItem = storedItem<AddedSites>({
  area: 'local',
  key: 'added-sites',
  version: 1,
  coerce: coerceAddedSites,
});
