import { getNamedType, isCompositeType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { countSelects, type SelectCounter } from '../mariadb.js';
import { ask, foundIn, holdsAny, leavesOf, type Question } from './ask.js';
import { exampleArguments } from './example-arguments.js';
import { type AddedField, isRoot } from './shape.js';
import { idsOf, PATIENCE_MS, readerOf, type Subject } from './subject.js';

const MOST_RUNS = 5;

const runOf = ({ platform }: Subject, counter: SelectCounter, { query, variables }: Question, as: string) =>
  counter.during(() => platform.data(query, variables, { as }));

/** The fewest statements that a run of it needed, tried until there are no more than `enough`. */
async function selectsOf(subject: Subject, counter: SelectCounter, question: Question, as: string, enough = 0) {
  const counts: number[] = [];
  do {
    counts.push((await runOf(subject, counter, question, as)).selects);
  } while (Math.min(...counts) > enough && counts.length < (enough > 0 ? MOST_RUNS : 2));
  return Math.min(...counts);
}

const isLeaf = ({ type, args }: AddedField): boolean => !isCompositeType(getNamedType(type)) && args.length === 0;

/** The fields of the module's own records and those that it adds to others'; plain ones all at once. */
function fieldsOfRecords({ added, records }: Subject): { field: AddedField; more: string }[] {
  const fields = added.filter((field) => !isRoot(field) && records.has(field.parent) && field.field !== 'id');
  const plain = fields.filter(isLeaf);
  const firstOf = plain
    .filter((field) => plain.find(({ parent }) => parent === field.parent) === field)
    .map((field) => {
      const others = plain.filter((other) => other.parent === field.parent && other !== field);
      return { field, more: others.map((other) => other.field).join(' ') };
    });
  return [...firstOf, ...fields.filter((field) => !isLeaf(field)).map((field) => ({ field, more: '' }))];
}

/** Of many records, some may be of another kind than the first, which takes a statement or two of its own. */
const tolerated = (records: number): number => Math.min(2, Math.floor((records - 1) / 4));

/** How many statements a field takes for one record that has something there, and for all records of its type. */
async function growthOf(
  subject: Subject,
  counter: SelectCounter,
  { field, more }: { field: AddedField; more: string },
) {
  const ids = await idsOf(subject, field.parent);
  const args = await exampleArguments(subject, field, ids);
  const as = readerOf(subject, field);
  const asking = (some: readonly string[]): Question => {
    const { query, variables } = ask(field, args, { ids: some });
    return { query: query.replace('{ id found:', `{ id ${more} found:`), variables };
  };
  const all = asking(ids);
  const { result, selects } = await runOf(subject, counter, all, as);
  const found = foundIn(field, result);
  const holding = ids.filter((_, at) => holdsAny(found[at]));
  if (holding.length < 2) return [];
  const single = asking(holding.slice(0, 1));
  // Most fields take no more for all at the first try; only the others are worth trying again.
  if (selects <= (await runOf(subject, counter, single, as)).selects) return [];
  const one = await selectsOf(subject, counter, single, as);
  const many = await selectsOf(subject, counter, all, as, one);
  return many > one + tolerated(holding.length)
    ? [`${field.name} ${more}: ${one} for one record, ${many} for ${holding.length}`]
    : [];
}

const relationsOf = (field: AddedField): { name: string; selection: string }[] => {
  const type = getNamedType(field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields())
    .filter(({ type: of, args }) => isCompositeType(getNamedType(of)) && !args.some((arg) => isNonNullType(arg.type)))
    .map(({ name, type: of }) => ({ name, selection: `{ ${name} { ${leavesOf(getNamedType(of))} } }` }));
};

/** Lists of a root field that are no collection: a relation below may take a few statements, not one for each row. */
async function growthBelow(subject: Subject, counter: SelectCounter, field: AddedField): Promise<string[]> {
  const args = await exampleArguments(subject, field);
  const as = readerOf(subject, field);
  const bare = ask(field, args, { selection: '{ __typename }' });
  const rows = foundIn(field, await subject.platform.data(bare.query, bare.variables, { as }))[0];
  if (!Array.isArray(rows) || rows.length < 4) return [];
  const base = await selectsOf(subject, counter, bare, as);
  const faults: string[] = [];
  for (const { name, selection } of relationsOf(field)) {
    const below = ask(field, args, { selection });
    const more = (await selectsOf(subject, counter, below, as, base + rows.length - 1)) - base;
    if (more >= rows.length) faults.push(`${field.name}.${name}: ${more} more for ${rows.length} rows`);
  }
  return faults;
}

/** The number of SQL statements does not depend on the number of rows. Counted by MariaDB. */
export function statementTests(subject: () => Subject): void {
  let counter: SelectCounter | undefined;

  beforeAll(async () => {
    counter = await countSelects(subject().platform.databaseUrl);
  });
  afterAll(() => counter?.close());

  it(
    'reads a field of many records with as many statements as of one',
    async () => {
      const faults: string[] = [];
      for (const one of fieldsOfRecords(subject()))
        faults.push(...(await growthOf(subject(), counter as SelectCounter, one)));
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'reads what lies below its lists with a few statements, not one for each row',
    async () => {
      const lists = subject().added.filter(
        (field) => field.parent === 'Query' && field.type.toString().startsWith('['),
      );
      const faults: string[] = [];
      for (const field of lists) faults.push(...(await growthBelow(subject(), counter as SelectCounter, field)));
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
}
