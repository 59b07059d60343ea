import type { GqlError } from '../caller.js';
import type { Subject } from './subject.js';

/** A name that never was. */
export const UNKNOWN = 'zqxj';

/** A request in which a name stands, in every place where such a name may stand. */
export type Place = (name: string) => { readonly query: string; readonly variables?: Record<string, unknown> };

const asRoot: Place[] = [
  (name) => ({ query: `{ ${name} { id } }` }),
  (name) => ({ query: `{ ${name} }` }),
  (name) => ({ query: `{ me { ${name} @skip(if: true) } }` }),
  (name) => ({ query: `query ${'($x: Int)'} { ${name}(first: $x) { totalCount nodes { id } } }`, variables: { x: 1 } }),
];
const asType: Place[] = [
  (name) => ({ query: `{ visions { ... on ${name} { id } } }` }),
  (name) => ({ query: `query($x: ${name}) { me { id } }` }),
  (name) => ({ query: `fragment F on ${name} { id } { me { ...F } }` }),
];
const asMutation: Place[] = [
  (name) => ({ query: `mutation { ${name} { id } }` }),
  (name) => ({ query: `mutation($input: ${UNKNOWN}) { ${name}(input: $input) { id } }` }),
];
const asSubscription: Place[] = [(name) => ({ query: `subscription { ${name} }` })];
const asExtension =
  (parent: string): Place =>
  (name) => ({ query: `{ nodes(ids: []) { ... on ${parent} { ${name} { __typename } } } }` });
const asCondition = (where: string): Place[] => [
  (name) => ({ query: `query($x: ${where} = { ${name}: {} }) { me { id } }` }),
  (name) => ({ query: `query($x: ${where}) { me { id } }`, variables: { x: { [name]: {} } } }),
];
const asSortKey = (order: string): Place[] => [
  (name) => ({ query: `query($x: ${order} = ${name}) { me { id } }` }),
  (name) => ({ query: `query($x: ${order}) { me { id } }`, variables: { x: name } }),
];

const last = (path: string): string => path.split('.').at(-1) as string;
const first = (path: string): string => path.split('.')[0] as string;

/** Every name that the module's definition declares, with the places where it would stand were the module on. */
export function placesOf({ declared }: Subject): { readonly name: string; readonly places: readonly Place[] }[] {
  return [
    ...declared.queries.map((name) => ({ name, places: asRoot })),
    ...declared.types.map((name) => ({ name, places: asType })),
    ...declared.mutations.map((name) => ({ name, places: asMutation })),
    ...declared.subscriptions.map((name) => ({ name, places: asSubscription })),
    ...declared.extensions.map((path) => ({ name: last(path), places: [asExtension(first(path))] })),
    ...declared.conditions.map((path) => ({ name: last(path), places: asCondition(first(path)) })),
    ...declared.sortKeys.map((path) => ({ name: last(path), places: asSortKey(first(path)) })),
  ];
}

/** What an answer tells, apart from the request's own number. */
export const told = ({ status, data, errors }: { status: number; data: unknown; errors: readonly GqlError[] }) => ({
  status,
  data,
  errors: errors.map(({ message, path, extensions: { requestId: _, ...extensions } }) => [message, path, extensions]),
});
