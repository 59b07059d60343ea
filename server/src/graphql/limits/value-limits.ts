import { isCleanText, PlatformError, refuse } from '@yeondong/schema';
import { type ASTNode, type DocumentNode, Kind, valueFromASTUntyped, visit } from 'graphql';
import { VALUE_LIMITS } from './limits.js';

type Path = readonly (string | number)[];

const SEARCHES = new Set(['contains', 'startsWith']);
/** Files of imports, in base64. */
const FILES = new Set(['bytes']);
const CHOICES = new Set(['ids', 'in', 'notIn']);

/** The arguments and input fields that each variable of a document is given to. */
export type VariablePlaces = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Refuses texts, lists and nestings that no form of the platform sends, in the literals of a document. The name of the
 * argument or input field decides how long a text may be; where variables stand is what {@link checkVariables} needs.
 * @throws {RuleError | PlatformError}
 */
export function checkLiterals(document: DocumentNode): VariablePlaces {
  const places = new Map<string, Set<string>>();
  const note = (node: { readonly name: { readonly value: string }; readonly value: ASTNode }) => {
    const name = node.name.value;
    if (node.value.kind === Kind.VARIABLE) {
      const variable = node.value.name.value;
      places.set(variable, (places.get(variable) ?? new Set()).add(name));
    }
  };
  visit(document, {
    Argument: (node) => {
      note(node);
      checkValue(valueFromASTUntyped(node.value), node.name.value, [node.name.value]);
    },
    ObjectField: note,
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) checkValue(valueFromASTUntyped(defaultValue), variable.name.value, [variable.name.value]);
    },
  });
  return places;
}

/** The same for what a request gives for the variables. @throws {RuleError | PlatformError} */
export function checkVariables(places: VariablePlaces, variables: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(variables)) {
    for (const place of places.get(name) ?? [name]) checkValue(value, place, [name]);
  }
}

/** Goes through a value without recursion: its nesting is the caller's choice. */
function checkValue(value: unknown, name: string, path: Path): void {
  const open: { value: unknown; name: string; path: Path }[] = [{ value, name, path }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: found, name: place, path: at } = next;
    if (typeof found === 'string') checkText(found, place, at);
    if (typeof found !== 'object' || found === null) continue;
    if (at.length > VALUE_LIMITS.nesting) {
      throw new PlatformError('QUERY_TOO_COMPLEX', { what: 'nesting', cost: at.length, limit: VALUE_LIMITS.nesting });
    }
    if (Array.isArray(found)) {
      if (CHOICES.has(place) && found.length > VALUE_LIMITS.list) {
        throw refuse('ids.too-many', at, { max: VALUE_LIMITS.list });
      }
      for (const [index, item] of found.entries()) open.push({ value: item, name: place, path: [...at, index] });
      continue;
    }
    for (const [key, item] of Object.entries(found)) {
      if (!isCleanText(key)) throw refuse('text.unclean', at);
      open.push({ value: item, name: key, path: [...at, key] });
    }
  }
}

function longestOf(name: string): number {
  if (SEARCHES.has(name)) return VALUE_LIMITS.search;
  return FILES.has(name) ? VALUE_LIMITS.file : VALUE_LIMITS.text;
}

function checkText(text: string, name: string, path: Path): void {
  const limit = longestOf(name);
  if (text.length > limit) throw refuse('text.too-long', path, { longest: limit });
  if (!isCleanText(text)) throw refuse('text.unclean', path);
}
