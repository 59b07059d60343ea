import { globalId } from '@yeondong/schema';
import { getIntrospectionQuery } from 'graphql';
import { readRows } from '../rows.js';
import { placesOf, told, UNKNOWN } from './off-places.js';
import { pathsOf } from './shape.js';
import { idsOf, PATIENCE_MS, PLANNER, STAFF, type Subject } from './subject.js';

const NODES = 'query($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }';
const LISTEN_MS = 300;

const MOST_RECORDS = 500;

/** Ids of the module's records, and of the evaluations that it wrote. */
async function recordsOf(subject: Subject): Promise<string[]> {
  const own = [...subject.records.keys()].filter((type) => subject.declared.types.includes(type));
  const written = await readRows(
    subject.platform.databaseUrl,
    'SELECT id FROM core_evaluation WHERE module = ? LIMIT 9',
    [subject.definition.id],
  );
  const ids = await Promise.all(own.map((type) => idsOf(subject, type)));
  return [...written.map(({ id }) => globalId('Evaluation', Number(id))), ...ids.flat()].slice(0, MOST_RECORDS);
}

const nodesFor = async ({ platform }: Subject, ids: readonly string[], as: string): Promise<unknown[]> =>
  (await platform.data<{ nodes: unknown[] }>(NODES, { ids }, { as })).nodes;

/** What a subscriber of `changed` hears of an id before anything changes: status and whatever is said at once. */
async function heard({ platform }: Subject, query: string, variables: object): Promise<[number, string]> {
  const response = await platform.fetch('/graphql/stream', {
    method: 'POST',
    as: STAFF,
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(LISTEN_MS),
  });
  let text = '';
  const reader = (response.body as ReadableStream<Uint8Array>).getReader();
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read())
      text += new TextDecoder().decode(part.value);
  } catch {
    // The time is up.
  }
  return [response.status, text.replaceAll(/"requestId":"[^"]*"/g, '')];
}

/** Texts in which no name of the module may stand: everything that describes the schema or the client. */
async function textsFor({ platform }: Subject): Promise<Record<string, string>> {
  const introspection = await platform.gql(getIntrospectionQuery(), {}, { as: STAFF });
  const read = async (path: string) => (await platform.fetch(path, { as: STAFF })).text();
  return {
    introspection: JSON.stringify(introspection.data),
    'schema.graphql': await read('/schema.graphql'),
    'client-modules': await read('/api/v1/client-modules'),
    modules: JSON.stringify(await platform.data('{ modules { id title } }', {}, { as: STAFF })),
  };
}

/** Words that cannot mean anything else: of two humps at least, and the module's title. */
function distinctive({ declared, definition }: Subject): string[] {
  const names = [...declared.types, ...declared.queries, ...declared.mutations, ...declared.sortKeys].map(
    (name) => name.split('.').at(-1) as string,
  );
  const humps = names.filter((name) => /[a-z][A-Z]|_/.test(name));
  return [...new Set([...humps, definition.title.ko, definition.title.en])];
}

/** With the module off for the staff's department, it looks as if it did not exist. */
export function offTests(subject: () => Subject): void {
  let ids: string[];

  beforeAll(async () => {
    ids = await recordsOf(subject());
    await subject().switchModule(false);
  });
  // Where the platform did not start there is nothing to switch.
  afterAll(() => subject()?.switchModule(true));

  it(
    'has no type, field, argument, condition, sort key or cube',
    () => {
      const { declared, off } = subject();
      const paths = pathsOf(off);
      const names = [
        ...declared.types,
        ...declared.queries.map((name) => `Query.${name}`),
        ...declared.mutations.map((name) => `Mutation.${name}`),
        ...declared.subscriptions.map((name) => `Subscription.${name}`),
        ...declared.extensions,
        ...declared.conditions,
        ...declared.sortKeys,
      ];
      expect(names.length).toBeGreaterThan(0);
      expect(names.filter((name) => paths.has(name))).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'is named nowhere: not by introspection, the printed schema, the list of modules or the client',
    async () => {
      const words = distinctive(subject());
      for (const [where, text] of Object.entries(await textsFor(subject()))) {
        const found = words.filter((word) => new RegExp(`(?<![\\p{L}\\d_])${word}(?![\\p{L}\\d_])`, 'u').test(text));
        expect({ where, found }).toEqual({ where, found: [] });
      }
      const { modules } = await subject().platform.data<{ modules: { id: string }[] }>(
        '{ modules { id } }',
        {},
        { as: STAFF },
      );
      expect(modules.map(({ id }) => id)).not.toContain(subject().definition.id);
      const clients = (await (await subject().platform.fetch('/api/v1/client-modules', { as: STAFF })).json()) as {
        modules: { id: string }[];
      };
      expect(clients.modules.map(({ id }) => id)).not.toContain(subject().definition.id);
    },
    PATIENCE_MS,
  );

  it(
    'answers each of its names like a name that never was',
    async () => {
      const { platform } = subject();
      const different: unknown[] = [];
      for (const { name, places } of placesOf(subject())) {
        for (const place of places) {
          const [asked, unknown] = await Promise.all(
            [name, UNKNOWN].map(async (one) => {
              const { query, variables } = place(one);
              return told(await platform.gql(query, variables, { as: STAFF }));
            }),
          );
          const answer = JSON.stringify(asked).replaceAll(name, UNKNOWN);
          if (answer !== JSON.stringify(unknown)) different.push([place(name).query, answer, unknown]);
        }
      }
      expect(different).toEqual([]);
      const types = subject().declared.types.map((name, at) => `t${at}: __type(name: "${name}") { name }`);
      for (let at = 0; at < types.length; at += 20) {
        const data = await platform.data(`{ ${types.slice(at, at + 20).join(' ')} }`, {}, { as: STAFF });
        expect(Object.values(data).every((type) => type === null)).toBe(true);
      }
    },
    PATIENCE_MS,
  );

  it(
    'has no record by its id, while others go on seeing theirs',
    async () => {
      expect(await nodesFor(subject(), ids, STAFF)).toEqual(ids.map(() => null));
      if (ids.length > 0) expect((await nodesFor(subject(), ids, PLANNER)).some(Boolean)).toBe(true);
    },
    PATIENCE_MS,
  );

  it(
    'is silent to subscribers as of records that never were',
    async () => {
      const changed = 'subscription($ids: [ID!]!) { changed(ids: $ids) }';
      const nothing = Buffer.from('Zqxj:1').toString('base64url');
      const [own, other] = await Promise.all(
        [ids[0] ?? nothing, nothing].map((id) => heard(subject(), changed, { ids: [id] })),
      );
      expect(own).toEqual(other);
      for (const name of [...subject().declared.subscriptions, ...subject().declared.queries.slice(0, 1)]) {
        const [asked, unknown] = await Promise.all(
          [name, UNKNOWN].map((one) => heard(subject(), `subscription { ${one} }`, {})),
        );
        expect(JSON.stringify(asked).replaceAll(name, UNKNOWN)).toBe(JSON.stringify(unknown));
      }
    },
    PATIENCE_MS,
  );

  it(
    'is back with all its records when it is switched on',
    async () => {
      const { platform, on } = subject();
      const before = await nodesFor(subject(), ids, PLANNER);
      await subject().switchModule(true);
      const names = [...pathsOf(on).keys()];
      const introspection = await platform.data(getIntrospectionQuery(), {}, { as: STAFF });
      expect(
        subject().declared.types.filter(
          (name) => names.includes(name) && !JSON.stringify(introspection).includes(`"${name}"`),
        ),
      ).toEqual([]);
      expect(await nodesFor(subject(), ids, PLANNER)).toEqual(before);
      const seen = await nodesFor(subject(), ids, STAFF);
      if (before.some(Boolean)) expect(seen.some(Boolean)).toBe(true);
    },
    PATIENCE_MS,
  );
}
