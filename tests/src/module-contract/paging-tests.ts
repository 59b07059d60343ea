import { getNamedType, isEnumType, isInputObjectType } from 'graphql';
import { ask, foundIn, type Values } from './ask.js';
import { exampleArguments } from './example-arguments.js';
import { type AddedField, isCollection, isRoot } from './shape.js';
import { idsOf, PATIENCE_MS, readerOf, type Subject } from './subject.js';

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: Values }[];
}

const PAGE =
  '{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }';
const MOST = 500;

/** A collection field with the arguments, and for fields of records the one record, that give the longest list. */
interface Longest {
  readonly field: AddedField;
  readonly args: Values;
  readonly ids: readonly string[];
}

async function pageOf(subject: Subject, { field, args, ids }: Longest, more: Values): Promise<Page> {
  const { query, variables } = ask(field, { ...args, ...more }, { selection: PAGE, ids });
  const data = await subject.platform.data(query, variables, { as: readerOf(subject, field) });
  return foundIn(field, data)[0] as Page;
}

async function longestOf(subject: Subject, field: AddedField): Promise<Longest> {
  const parents = isRoot(field) ? [] : await idsOf(subject, field.parent);
  // Lists of an answer that is no record can be reached by its own question alone.
  if (!isRoot(field) && parents.length === 0) return { field, args: {}, ids: [] };
  const args = await exampleArguments(subject, field, parents);
  if (isRoot(field)) return { field, args, ids: [] };
  const { query, variables } = ask(field, args, { selection: '{ totalCount }', ids: parents });
  const pages = foundIn(field, await subject.platform.data(query, variables, { as: readerOf(subject, field) }));
  const totals = pages.map((page) => (page as Page | undefined)?.totalCount ?? -1);
  return { field, args, ids: parents.slice(totals.indexOf(Math.max(...totals))).slice(0, 1) };
}

const idsIn = ({ edges }: Page): unknown[] => edges.map(({ node }) => node.id);

/** All ids, page by page, with every total that a page told. */
async function walk(subject: Subject, list: Longest, orderBy: Values[], size: number, backward: boolean) {
  const ids: unknown[] = [];
  const totals = new Set<number>();
  let cursor: string | null = null;
  for (;;) {
    const position: Values = backward
      ? { last: size, ...(cursor !== null && { before: cursor }) }
      : { first: size, ...(cursor !== null && { after: cursor }) };
    const page: Page = await pageOf(subject, list, { orderBy, ...position });
    totals.add(page.totalCount);
    if (backward) ids.unshift(...idsIn(page));
    else ids.push(...idsIn(page));
    const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
    if (!(backward ? hasPreviousPage : hasNextPage)) return { ids, totals: [...totals] };
    cursor = backward ? startCursor : endCursor;
  }
}

/** The sort keys of a collection field. */
function sortKeysOf({ args }: AddedField): string[] {
  const orderBy = args.find(({ name }) => name === 'orderBy');
  const input = orderBy && getNamedType(orderBy.type);
  const field = isInputObjectType(input) ? input.getFields().field : undefined;
  const keys = field && getNamedType(field.type);
  return isEnumType(keys) ? keys.getValues().map(({ name }) => name) : [];
}

/** What is not stable in the pages of one collection. */
async function faultsOf(subject: Subject, field: AddedField): Promise<string[]> {
  const list = await longestOf(subject, field);
  if (!isRoot(field) && list.ids.length === 0) return [];
  const orders: Values[][] = [
    [],
    ...sortKeysOf(field).flatMap((key) => [
      [{ field: key, direction: 'ASC' }],
      [{ field: key, direction: 'DESC', nulls: 'FIRST' }],
    ]),
  ];
  const faults: string[] = [];
  for (const orderBy of orders) {
    const whole = await pageOf(subject, list, { orderBy, first: MOST });
    const size = Math.max(1, Math.ceil(whole.edges.length / 3));
    for (const backward of [false, true]) {
      const { ids, totals } = await walk(subject, list, orderBy, size, backward);
      const first = backward ? ids.slice(0, whole.edges.length) : ids;
      const complete = new Set(ids).size === whole.totalCount && ids.length === whole.totalCount;
      const same = JSON.stringify(first.slice(0, MOST)) === JSON.stringify(idsIn(whole));
      if (!complete || !same || totals.some((total) => total !== whole.totalCount)) {
        faults.push(`${field.name} ${JSON.stringify(orderBy)} ${backward ? 'backward' : 'forward'}`);
      }
    }
  }
  return faults;
}

/** Every list that grows, in every order. */
export function pagingTests(subject: () => Subject, sparse: readonly string[]): void {
  const collections = (): AddedField[] => subject().added.filter(isCollection);

  it(
    'has enough samples in every collection to see its pages',
    async () => {
      const empty: string[] = [];
      for (const field of collections().filter(isRoot)) {
        if (sparse.includes(field.field)) continue;
        const { totalCount } = await pageOf(subject(), await longestOf(subject(), field), { first: 1 });
        if (totalCount < 2) empty.push(`${field.name} has ${totalCount}`);
      }
      expect(empty).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'gives the same records page by page, forward and backward, as all at once, in every order',
    async () => {
      const faults: string[] = [];
      for (const field of collections()) faults.push(...(await faultsOf(subject(), field)));
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
}
