import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { ROLES, type Role } from '../contract/permission.js';
import { fields, type Selection } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { Person, PersonKind } from '../entities/person.js';
import { PersonInputArgs, type PersonUpdate, PersonUpdateArgs } from '../inputs/person-inputs.js';
import { refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { codeText, requiredText } from '../rules/text-input.js';
import { endSessions, personByLogin, setPassword, setRoles } from '../stores/account-store.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, updateVersion } from '../stores/record-store.js';
import { referred, referredKey } from '../stores/reference.js';

const NAME_LENGTH = 100;

function checkRoles(roles: readonly string[]): Role[] {
  const unknown = roles.find((role) => role === 'public' || !ROLES.includes(role as Role));
  if (unknown !== undefined) throw refuse('role.unknown', ['input', 'roles'], { role: unknown });
  return [...new Set(roles as Role[])];
}

@FieldsOf(() => Person)
export class PersonMutations {
  @WriteField(() => Person, {
    permission: 'core.people.manage',
    args: PersonInputArgs,
    description: '사람과 계정을 만듦. / Adds a person and an account.',
  })
  async createPerson({ input }: PersonInputArgs, ctx: RequestContext, selection: Selection) {
    const key = await transact(ctx, async (tx) => {
      const login = input.login === undefined ? null : codeText(input.login, ['input', 'login']);
      const roles = checkRoles(input.roles);
      const departmentKey = await referredKey(tx, Department, input.department, ['input', 'department']);
      return once(tx, 'core.person.create', input.idempotencyKey, async () => {
        if (login !== null && (await personByLogin(tx, login))) throw refuse('record.duplicate', ['input', 'login']);
        const kind = input.external ? PersonKind.EXTERNAL : PersonKind.STAFF;
        const name = requiredText(input.name, NAME_LENGTH, ['input', 'name']);
        const created = await insert(tx, Person, {
          login,
          name,
          kind,
          departmentKey,
          active: true,
          sample: false,
          version: 1,
        });
        await setRoles(tx, created, roles);
        if (input.password !== undefined) await setPassword(tx, created, input.password, 'password');
        tx.audit({ act: 'core.people.manage', type: 'Person', key: created, after: { login, name, roles } });
        return created;
      });
    });
    return (await byKeys(ctx, Person, [key], selection))[0];
  }

  @WriteField(() => Person, {
    permission: 'core.people.manage',
    args: PersonUpdateArgs,
    description: '사람·역할·비밀번호를 바꿈. / Changes a person, roles or password.',
  })
  async updatePerson({ input }: PersonUpdateArgs, ctx: RequestContext, selection: Selection) {
    await transact(ctx, async (tx) => {
      const before = await referred(tx, Person, input.id, ['input', 'id'], fields('name', 'active'));
      await changePerson(tx, before.key, input);
      const after = { name: input.name, roles: input.roles, active: input.active, password: input.password && '***' };
      tx.audit({
        act: 'core.people.manage',
        type: 'Person',
        key: before.key,
        before: { name: before.name, active: before.active },
        after,
      });
      tx.emit(recordChanged, { type: 'Person', key: before.key });
    });
    return (await byKeys(ctx, Person, [parseGlobalId(input.id)?.key], selection))[0];
  }
}

async function changePerson(tx: TransactionContext, key: number, input: PersonUpdate): Promise<void> {
  const name = input.name === undefined ? undefined : requiredText(input.name, NAME_LENGTH, ['input', 'name']);
  const department =
    input.department === undefined
      ? undefined
      : await referredKey(tx, Department, input.department, ['input', 'department']);
  await updateVersion(tx, Person, key, input.version, {
    ...(name === undefined ? {} : { name }),
    ...(department === undefined ? {} : { departmentKey: department }),
    ...(input.active === undefined ? {} : { active: input.active }),
  });
  if (input.roles) await setRoles(tx, key, checkRoles(input.roles));
  if (input.password !== undefined) await setPassword(tx, key, input.password, 'password');
  if (input.active === false) await endSessions(tx, key);
}
