import type { ExecutionResult, GraphQLError } from 'graphql';

type Path = readonly (string | number)[];

/**
 * How two answers of one operation differ, or null. Data must be the same text. Errors must stand at the same nulls; where
 * an error is told of the null itself it must be the same one. Of several errors inside something that became null because of
 * them executors may tell any: which comes first depends on time.
 */
export function difference(expected: ExecutionResult, given: ExecutionResult): string | null {
  const [left, right] = [JSON.stringify(expected.data), JSON.stringify(given.data)];
  if (left !== right) return `data: ${around(left, right)}`;
  const [wanted, told] = [placesOf(expected), placesOf(given)];
  for (const [place, error] of wanted) {
    if (!told.has(place)) return `no error at ${place}, which should be: ${error}`;
    if (told.get(place) !== error) return `at ${place}: ${told.get(place)} in place of ${error}`;
  }
  for (const [place, error] of told) if (!wanted.has(place)) return `an error at ${place}: ${error}`;
  return null;
}

const BUBBLED = 'something below';

function placesOf({ data, errors = [] }: ExecutionResult): Map<string, string> {
  return new Map(
    errors.map((error) => {
      const path = error.path ?? [];
      const place = nullOn(data, path);
      const told = place.length === path.length ? sentence(error) : BUBBLED;
      return [JSON.stringify(place), told];
    }),
  );
}

function nullOn(data: unknown, path: Path): Path {
  let at = data;
  for (const [index, key] of path.entries()) {
    if (at === null || at === undefined) return path.slice(0, index);
    at = (at as Record<string | number, unknown>)[key];
  }
  return path;
}

/** Message, code and places in the document; faults of abstract types are worded in our own way. */
function sentence({ message, originalError, locations }: GraphQLError): string {
  const { code, issues } = (originalError ?? {}) as { code?: string; issues?: unknown };
  return JSON.stringify([message.replace(/^(Abstract type "\w+").*$/s, '$1'), code, issues, locations]);
}

function around(left = '', right = ''): string {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at++;
  const from = Math.max(0, at - 80);
  return `…${left.slice(from, at + 80)}… became …${right.slice(from, at + 80)}…`;
}
