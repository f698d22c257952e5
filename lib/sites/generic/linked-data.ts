import { attribute, findAll, rawText } from '../../page/safe-dom';
import { textOf } from '../../page/text-of';
import { longestNote } from '../../workout/workout-record';
import { textUnder } from './page-cells';

/** A workout as a page describes it for machines: plain words by our names, and further label and value pairs. */
export interface LinkedWorkout {
  readonly title?: string | undefined;
  readonly sport?: string | undefined;
  readonly start?: string | undefined;
  readonly duration?: string | undefined;
  readonly distance?: string | undefined;
  readonly description?: string | undefined;
  readonly further: readonly { readonly label: string; readonly value: string }[];
}

const longestScript = 200_000;

/** The workout in JSON-LD or microdata (schema.org ExerciseAction); undefined where there is none, or more than one. */
export function linkedWorkout(page: Document): LinkedWorkout | undefined {
  const inScripts = findAll(page, 'script[type="application/ld+json"]')
    .map(rawText)
    .filter((text) => text.length <= longestScript)
    .flatMap((text) => actionsIn(parsed(text), 0));
  const all =
    inScripts.length > 0
      ? inScripts.map(fromJson)
      : findAll(page, '[itemtype*="schema.org/ExerciseAction"]').map(fromMarkup);
  return all.length === 1 ? all[0] : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Json = { readonly [key: string]: unknown };

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function actionsIn(value: unknown, depth: number): Json[] {
  if (depth > 5) return [];
  if (Array.isArray(value)) return value.slice(0, 50).flatMap((v) => actionsIn(v, depth + 1));
  if (!isObject(value)) return [];
  if ([value['@type']].flat().some((type) => /^(?:\w+:)?ExerciseAction$/.test(String(type)))) return [value];
  return [value['@graph'], value.mainEntity, value.potentialAction].flatMap((v) => actionsIn(v, depth + 1));
}

const units: Readonly<Record<string, string>> = {
  KMT: 'km',
  MTR: 'm',
  SMI: 'mi',
  FOT: 'ft',
  CEL: '°C',
  FAH: '°F',
  P1: '%',
  SEC: 's',
  MIN: 'min',
  HUR: 'h',
};

/** A text or a value with a unit, as one text. */
function words(value: unknown): string | undefined {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (!isObject(value)) return undefined;
  const amount = value.value ?? value.name;
  if (typeof amount !== 'string' && typeof amount !== 'number') return undefined;
  const unit = value.unitText ?? units[String(value.unitCode)] ?? '';
  return `${amount} ${String(unit)}`.trim();
}

function fromJson(action: Json): LinkedWorkout {
  const further = [action.additionalProperty]
    .flat()
    .filter(isObject)
    .flatMap((p) => {
      const value = words(p);
      return typeof p.name === 'string' && value && p.value !== undefined ? [{ label: p.name, value }] : [];
    });
  return {
    title: words(action.name),
    sport: words(action.exerciseType),
    start: words(action.startTime),
    duration: words(action.duration ?? action.activityDuration),
    distance: words(action.distance),
    description: words(action.description),
    further,
  };
}

/** The description with its line ends. */
function describedIn(scope: Element): string | undefined {
  const element = findAll(scope, '[itemprop="description"]')[0];
  if (!element) return undefined;
  return attribute(element, 'content') ?? (textOf(element, longestNote).text || undefined);
}

function fromMarkup(scope: Element): LinkedWorkout {
  const prop = (name: string) => {
    const element = findAll(scope, `[itemprop="${name}"]`)[0];
    if (!element) return undefined;
    return (
      attribute(element, 'content') ?? attribute(element, 'datetime') ?? (textUnder(element) || undefined)
    );
  };
  return {
    title: prop('name'),
    sport: prop('exerciseType'),
    start: prop('startTime'),
    duration: prop('duration') ?? prop('activityDuration'),
    distance: prop('distance'),
    description: prop('description') && describedIn(scope),
    further: [],
  };
}
