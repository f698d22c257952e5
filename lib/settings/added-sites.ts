import * as v from 'valibot';
import { storedItem } from './stored-item';

/** One host, any path: `https://log.example/*`. Never a wildcard host. */
export const sitePattern = v.pipe(v.string(), v.maxLength(300), v.regex(/^https?:\/\/[^\s*/?#@:]+\/\*$/));

/** One origin, with its port if it has one: `https://log.example:8443`. */
export const siteOrigin = v.pipe(
  v.string(),
  v.maxLength(300),
  v.regex(/^https?:\/\/[^\s*/?#@:]+(?::\d{1,5})?$/),
  v.check((origin) => URL.parse(origin)?.origin === origin, 'no origin'),
);

const mostSites = 200;

const listOf = (one: v.GenericSchema<string>) =>
  v.fallback(
    v.pipe(
      v.array(v.unknown()),
      v.transform((list) => [...new Set(list.filter((p): p is string => v.is(one, p)))].slice(0, mostSites)),
    ),
    [],
  );

const schema = v.object({
  /** What the browser was asked for: a host, on any port. */
  patterns: listOf(sitePattern),
  /** The origins that were meant. A pattern without one stands for its host's usual port. */
  origins: v.optional(listOf(siteOrigin), []),
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

/** The pattern that an origin needs the permission of. */
export function patternOfOrigin(origin: string): string {
  return `${origin.replace(/:\d+$/, '')}/*`;
}

/** Whether the athlete meant this origin, and not just another port of the same host. */
export function meansOrigin({ patterns, origins }: AddedSites, origin: string): boolean {
  const pattern = patternOfOrigin(origin);
  if (!patterns.includes(pattern)) return false;
  const named = origins.filter((one) => patternOfOrigin(one) === pattern);
  return named.length > 0 ? named.includes(origin) : `${origin}/*` === pattern;
}
