import { tableOf } from '@yeondong/schema';
import { getNamedType, isNonNullType } from 'graphql';
import { readRows } from '../rows.js';
import { ask, foundIn, holdsAny, sampleOf, type Values } from './ask.js';
import type { AddedField } from './shape.js';
import { idsOf, readerOf, type Subject } from './subject.js';

const PERIODS = ['2006-05', '2006', '2006-Q1', '2006-H1', '2006-06', '2005'];
const MOST_TRIES = 120;

type Argument = AddedField['args'][number];

/** Values worth trying for a required argument: keys of the record that it is called after, codes, periods of the sample. */
async function candidates(subject: Subject, field: AddedField, { name, type }: Argument): Promise<unknown[]> {
  const kind = getNamedType(type).name;
  if (kind === 'Period') return PERIODS;
  if (kind === 'Int' && name === 'year') return [2006];
  const capital = name.charAt(0).toUpperCase() + name.slice(1);
  if (kind === 'ID') {
    const ids = await idsOf(subject, name === 'id' ? getNamedType(field.type).name : capital);
    return ids.length > 0 ? ids : [sampleOf(type)];
  }
  const entity = subject.records.get(getNamedType(field.type).name);
  if (name === 'code' && entity && tableOf(entity).columns.has('code')) {
    const rows = await readRows(subject.platform.databaseUrl, `SELECT code FROM ${tableOf(entity).name} LIMIT 20`);
    return rows.map(({ code }) => code);
  }
  return [sampleOf(type)];
}

function combinations(lists: readonly (readonly [string, readonly unknown[]])[]): Values[] {
  return lists.reduce<Values[]>(
    (rows, [name, values]) => values.flatMap((value) => rows.map((row) => ({ ...row, [name]: value }))),
    [{}],
  );
}

/** Arguments with which a field of the sample finds something; the first well-formed ones where nothing does. */
export async function exampleArguments(
  subject: Subject,
  field: AddedField,
  ids: readonly string[] = [],
): Promise<Values> {
  const required = field.args.filter(({ type }) => isNonNullType(type));
  const lists = await Promise.all(
    required.map(async (argument) => [argument.name, await candidates(subject, field, argument)] as const),
  );
  const rows = combinations(lists).slice(0, MOST_TRIES);
  if (required.length === 0 || field.parent === 'Mutation') return rows[0] ?? {};
  for (const args of rows) {
    const { query, variables } = ask(field, args, { ids });
    const { data } = await subject.platform.gql(query, variables, { as: readerOf(subject, field) });
    if (foundIn(field, data).some(holdsAny)) return args;
  }
  return rows[0] ?? {};
}
