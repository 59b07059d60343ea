import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import { countRows } from '../rows.js';
import { ask, sampleArguments, type Values } from './ask.js';
import { type AddedField, isRoot } from './shape.js';
import { type Spoiled, spoiledNulls, spoiledTexts } from './spoil.js';
import { idsOf, PATIENCE_MS, readerOf, type Subject } from './subject.js';

const AT_ONCE = 8;
const BAD = 'BAD_USER_INPUT';

interface Attempt extends Spoiled {
  readonly field: AddedField;
  readonly ids: readonly string[];
  readonly args: Values;
}

/** Collections of others that the module adds conditions to, with those conditions alone. */
function narrowed({ on, declared }: Subject): { field: AddedField; key: string }[] {
  const query = on.getQueryType();
  if (!isObjectType(query)) return [];
  return declared.conditions.flatMap((condition) => {
    const [where = '', key = ''] = condition.split('.');
    return Object.values(query.getFields())
      .filter(({ args }) => args.some((arg) => arg.name === 'where' && getNamedType(arg.type).name === where))
      .map(({ name, args, type }) => ({
        field: { name: `Query.${name}`, parent: 'Query', field: name, args, type },
        key,
      }));
  });
}

/** Each argument of each field of the module, spoiled in turn. */
async function attempts(
  subject: Subject,
  spoil: (type: AddedField['args'][number]['type'], at: string) => Spoiled[],
  parents: (parent: string) => boolean,
): Promise<Attempt[]> {
  const made: Attempt[] = [];
  for (const field of subject.added) {
    if (field.args.length === 0 || !parents(field.parent)) continue;
    const ids = isRoot(field) ? [] : (await idsOf(subject, field.parent)).slice(0, 1);
    if (!isRoot(field) && ids.length === 0) continue;
    const args = sampleArguments(field);
    for (const argument of field.args) {
      const spoiled = spoil(argument.type, `${field.name}(${argument.name})`);
      made.push(...spoiled.map((one) => ({ ...one, field, ids, args: { ...args, [argument.name]: one.value } })));
    }
  }
  for (const { field, key } of narrowed(subject)) {
    const where = getNamedType(field.args.find(({ name }) => name === 'where')?.type);
    const type = isInputObjectType(where) ? where.getFields()[key]?.type : undefined;
    const spoiled = type ? spoil(type, `${field.name}(where).${key}`) : [];
    made.push(...spoiled.map((one) => ({ ...one, field, ids: [], args: { where: { [key]: one.value } } })));
  }
  return made;
}

async function answered(subject: Subject, list: readonly Attempt[], wrong: (codes: string[]) => boolean) {
  const faults: string[] = [];
  const one = async ({ field, args, ids, at }: Attempt): Promise<void> => {
    const { query, variables } = ask(field, args, { ids });
    const { codes } = await subject.platform.gql(query, variables, { as: readerOf(subject, field) });
    if (wrong(codes)) faults.push(`${at} is answered with ${codes.join(' ') || 'data'}`);
  };
  for (let at = 0; at < list.length; at += AT_ONCE) await Promise.all(list.slice(at, at + AT_ONCE).map(one));
  return faults;
}

const PAGE_SIZES = ['first', 'last'];

/** What no form of the client would send. */
export function hostileTests(subject: () => Subject): void {
  it(
    'refuses NUL, lone surrogates and endless texts in every argument, and writes nothing',
    async () => {
      const before = await countRows(subject().platform.databaseUrl);
      const list = await attempts(subject(), spoiledTexts, () => true);
      expect(list.length).toBeGreaterThan(0);
      expect(
        await answered(subject(), list, (codes) => codes.length === 0 || codes.some((code) => code !== BAD)),
      ).toEqual([]);
      const after = await countRows(subject().platform.databaseUrl);
      const prefix = `${subject().definition.id.replaceAll('-', '_')}_`;
      const own = Object.keys(after).filter((table) => table.startsWith(prefix));
      expect(own.map((table) => [table, after[table]])).toEqual(own.map((table) => [table, before[table]]));
    },
    PATIENCE_MS,
  );

  it(
    'refuses pages of fewer than none and of more than there can be',
    async () => {
      const sizes = (type: AddedField['args'][number]['type'], at: string): Spoiled[] =>
        PAGE_SIZES.some((name) => at.endsWith(`(${name})`)) && getNamedType(type).name === 'Int'
          ? [-1, 2 ** 31 - 1].map((value) => ({ at: `${at}: ${value}`, value }))
          : [];
      const list = await attempts(subject(), sizes, (parent) => parent !== 'Mutation');
      expect(
        await answered(subject(), list, (codes) => codes.length === 0 || codes.some((code) => code !== BAD)),
      ).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'has an answer or a refusal for null in every place where it may stand',
    async () => {
      const list = await attempts(subject(), spoiledNulls, (parent) => parent !== 'Mutation');
      expect(await answered(subject(), list, (codes) => codes.some((code) => code !== BAD))).toEqual([]);
    },
    PATIENCE_MS,
  );
}
