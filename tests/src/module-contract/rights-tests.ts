import { ROLES } from '@yeondong/schema';
import { ask, type Question, sampleArguments } from './ask.js';
import { exampleArguments } from './example-arguments.js';
import { type AddedField, isRoot } from './shape.js';
import { holdersOf, idsOf, PATIENCE_MS, type Subject } from './subject.js';

/** Codes of an answer to somebody who may ask, though perhaps not for this record. */
const ALLOWED = ['BAD_USER_INPUT', 'NOT_FOUND'];

const codesOf = async ({ platform }: Subject, { query, variables }: Question, as?: string): Promise<string[]> => {
  const { codes } = await platform.gql(query, variables, as === undefined ? {} : { as });
  return [...new Set(codes)];
};

async function questionFor(subject: Subject, field: AddedField): Promise<Question> {
  if (field.parent === 'Mutation') return ask(field, sampleArguments(field));
  const ids = isRoot(field) ? [] : await idsOf(subject, field.parent);
  return ask(field, await exampleArguments(subject, field, ids), { ids });
}

/** Faults of one field: who is refused though they may, who is answered though they may not. */
async function faultsOf(subject: Subject, field: AddedField): Promise<string[]> {
  const question = await questionFor(subject, field);
  const holders = holdersOf(subject, subject.permissions.get(field.name));
  const needsArguments = field.args.some(({ name }) => name in question.variables);
  // A mutation is tried by those alone who may not: nothing is written.
  const askers = ROLES.filter((role) => role !== 'public' && !(holders.includes(role) && field.parent === 'Mutation'));
  const faults = askers.map(async (role) => {
    const codes = await codesOf(subject, question, role);
    const answered = needsArguments ? codes.every((code) => ALLOWED.includes(code)) : codes.length === 0;
    const refused = codes.length === 1 && codes[0] === 'FORBIDDEN';
    const right = holders.includes(role) ? answered : refused;
    return right ? [] : [`${field.name} answers ${role} with ${codes.join(' ') || 'data'}`];
  });
  return (await Promise.all(faults)).flat();
}

const openToPublic = ({ definition, permissions }: Subject, { name }: AddedField): boolean =>
  definition.permissions[permissions.get(name) ?? '']?.roles.includes('public') ?? false;

/** Every field with a permission, asked by every role of the sample. */
export function rightsTests(subject: () => Subject): void {
  const guarded = (): AddedField[] =>
    subject().added.filter(({ name, parent }) => subject().permissions.has(name) && parent !== 'Subscription');

  it(
    'answers those who have the permission of a field, and refuses everybody else',
    async () => {
      const faults: string[] = [];
      for (const field of guarded()) faults.push(...(await faultsOf(subject(), field)));
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );

  it(
    'asks visitors to sign in, unless the field is for everybody',
    async () => {
      const faults: string[] = [];
      for (const field of guarded().filter(isRoot)) {
        const codes = await codesOf(subject(), await questionFor(subject(), field));
        if (openToPublic(subject(), field) === codes.includes('UNAUTHENTICATED')) {
          faults.push(`${field.name} answers visitors with ${codes.join(' ') || 'data'}`);
        }
      }
      expect(faults).toEqual([]);
    },
    PATIENCE_MS,
  );
}
