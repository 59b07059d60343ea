import { randomBytes } from 'node:crypto';
import { Field, ObjectType } from 'type-graphql';
import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { ROLES, type Role } from '../contract/permission.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Department } from '../entities/department.js';
import { Person, PersonKind } from '../entities/person.js';
import { PasswordIssue, PersonInput, PersonUpdate } from '../inputs/person-inputs.js';
import { refuse } from '../kernel/errors.js';
import { temporaryPassword } from '../rules/temporary-password.js';
import { codeText, requiredText } from '../rules/text-input.js';
import { personByLogin, setPassword, setRoles } from '../stores/account-store.js';
import { once } from '../stores/idempotency-store.js';
import { changePerson, type PersonBefore, personBefore } from '../stores/person-changes.js';
import { changePost, POST_LENGTH } from '../stores/person-store.js';
import { insert, updateVersion } from '../stores/record-store.js';
import { referred, referredKey } from '../stores/reference.js';
import { saved } from '../stores/saved.js';
import { ToOne } from './declared-fields.js';

const MANAGE = 'core.people.manage';
const NAME_LENGTH = 100;
const PASSWORD_BYTES = 16;

@ObjectType({ description: '한 번만 보이는 임시 비밀번호. / A temporary password, told once.' })
export class IssuedPassword {
  @Field(() => String, {
    description: '임시 비밀번호: 처음 로그인할 때 바꿈. / Temporary password, to be changed at the first sign-in.',
  })
  password!: string;

  personKey!: number;
}

function checkRoles(roles: readonly string[]): Role[] {
  const unknown = roles.find((role) => role === 'public' || !ROLES.includes(role as Role));
  if (unknown !== undefined) throw refuse('role.unknown', ['input', 'roles'], { role: unknown });
  return [...new Set(roles as Role[])];
}

/** The account name of an input, which nobody else has. */
async function freeLogin(tx: TransactionContext, login: string | null | undefined): Promise<string | null> {
  if (login === undefined || login === null) return null;
  const wanted = codeText(login, ['input', 'login']);
  if (await personByLogin(tx, wanted)) throw refuse('record.duplicate', ['input', 'login']);
  return wanted;
}

@FieldsOf(() => Person)
export class PersonMutations {
  @WriteField(() => Person, {
    permission: MANAGE,
    input: PersonInput,
    description: '사람과 계정을 만듦. / Adds a person and an account.',
  })
  createPerson(input: PersonInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Person, selection, async (tx) => {
      const roles = checkRoles(input.roles);
      const departmentKey = await referredKey(tx, Department, input.department, ['input', 'department']);
      return once(tx, 'core.person.create', input.idempotencyKey, async () => {
        const login = await freeLogin(tx, input.login);
        const kind = input.external ? PersonKind.EXTERNAL : PersonKind.STAFF;
        const name = requiredText(input.name, NAME_LENGTH, ['input', 'name']);
        const values = { login, name, kind, departmentKey, active: true, leftOn: null, sample: false, version: 1 };
        const created = await insert(tx, Person, values);
        await setRoles(tx, created, roles);
        if (input.position) await givePost(tx, created, input.position, departmentKey);
        if (input.password) await setPassword(tx, created, input.password, 'password');
        const after = { login, name, departmentKey, roles, position: input.position };
        tx.audit({ act: MANAGE, type: 'Person', key: created, after });
        return created;
      });
    });
  }

  @WriteField(() => Person, {
    permission: MANAGE,
    input: PersonUpdate,
    description:
      '사람·직위·역할·비밀번호를 바꾸거나 계정을 잠금. / Changes a person, post, roles or password, locks or unlocks.',
  })
  updatePerson(input: PersonUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Person, selection, async (tx) => {
      const before = await personBefore(tx, input.id);
      refuseOwnEnd(tx, before, input);
      const { password, roles, name, department, login, ...rest } = withoutNulls(input);
      const changes = {
        ...rest,
        ...(name === undefined ? {} : { name: requiredText(name, NAME_LENGTH, ['input', 'name']) }),
        ...(roles ? { roles: checkRoles(roles) } : {}),
        ...(login === undefined || login === before.login ? {} : { login: await newLogin(tx, before, login) }),
        ...(department === undefined
          ? {}
          : { departmentKey: await referredKey(tx, Department, department, ['input', 'department']) }),
      };
      const after = await changePerson(tx, before, changes);
      if (password !== undefined) await setPassword(tx, before.key, password, 'password');
      const { key, version: _version, ...was } = before;
      const secret = password === undefined ? {} : { password: '***' };
      tell(tx, { act: MANAGE, type: 'Person', key, before: was, after: { ...after, ...secret } });
      return key;
    });
  }
}

@FieldsOf(() => IssuedPassword)
export class PasswordMutations {
  @WriteField(() => IssuedPassword, {
    permission: MANAGE,
    input: PasswordIssue,
    description:
      '임시 비밀번호를 줌: 잠김이 풀리고 처음 로그인할 때 바꿈. / Gives a temporary password; a lock ends, and the first sign-in changes it.',
  })
  issuePassword({ id, version }: PasswordIssue, ctx: RequestContext): Promise<IssuedPassword> {
    const password = temporaryPassword(randomBytes(PASSWORD_BYTES));
    return transact(ctx, async (tx) => {
      const { key, login } = await referred(tx, Person, id, ['input', 'id'], fields('login'));
      if (login === null) throw refuse('person.no-account', ['input', 'id']);
      await updateVersion(tx, Person, key, version, {});
      await setPassword(tx, key, password, 'password', true);
      tell(tx, { act: 'core.password.issued', type: 'Person', key, after: { password: '***' } });
      return { password, personKey: key };
    });
  }

  @ToOne(() => Person, { key: 'personKey', description: '누구의 것. / Whose.' })
  declare person: Person;
}

/** Null changes nothing, as if it were left out; of the day of leaving alone it means something. */
const withoutNulls = ({ leftOn, ...input }: PersonUpdate): PersonUpdate =>
  ({
    ...Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)),
    ...(leftOn === undefined ? {} : { leftOn }),
  }) as PersonUpdate;

/** Nobody shuts the own account or gives the right to manage accounts away: somebody else must. */
function refuseOwnEnd(tx: TransactionContext, { key }: PersonBefore, input: PersonUpdate): void {
  if (key !== tx.actor.personKey) return;
  const roleGoes = input.roles ? !input.roles.includes('admin') : false;
  if (input.active === false || input.leftOn) throw refuse('person.own-account', ['input', 'id']);
  if (roleGoes) throw refuse('person.own-account', ['input', 'roles']);
}

async function newLogin(tx: TransactionContext, before: PersonBefore, login: string): Promise<string | null> {
  if (before.login !== null) throw refuse('person.account-stays', ['input', 'login']);
  return freeLogin(tx, login);
}

async function givePost(
  tx: TransactionContext,
  personKey: number,
  position: string,
  departmentKey: number | null,
): Promise<void> {
  const title = requiredText(position, POST_LENGTH, ['input', 'position']);
  if (departmentKey === null) throw refuse('person.post-without-department', ['input', 'position']);
  await changePost(tx, personKey, { title, departmentKey }, tx.today);
}
