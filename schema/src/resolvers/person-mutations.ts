import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { ROLES, type Role } from '../contract/permission.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Department } from '../entities/department.js';
import { Person, PersonKind } from '../entities/person.js';
import { PersonInput, PersonUpdate } from '../inputs/person-inputs.js';
import { refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { codeText, requiredText } from '../rules/text-input.js';
import { endSessions, personByLogin, setPassword, setRoles } from '../stores/account-store.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, updateVersion } from '../stores/record-store.js';
import { referred, referredKey } from '../stores/reference.js';
import { saved } from '../stores/saved.js';

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
    input: PersonInput,
    description: '사람과 계정을 만듦. / Adds a person and an account.',
  })
  createPerson(input: PersonInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Person, selection, async (tx) => {
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
  }

  @WriteField(() => Person, {
    permission: 'core.people.manage',
    input: PersonUpdate,
    description: '사람·역할·비밀번호를 바꿈. / Changes a person, roles or password.',
  })
  async updatePerson(input: PersonUpdate, ctx: RequestContext, selection: Selection) {
    await transact(ctx, async (tx) => {
      const before = await referred(tx, Person, input.id, ['input', 'id'], fields('name', 'active'));
      await changePerson(tx, before.key, input);
      const after = { name: input.name, roles: input.roles, active: input.active, password: input.password && '***' };
      tell(tx, {
        act: 'core.people.manage',
        type: 'Person',
        key: before.key,
        before: { name: before.name, active: before.active },
        after,
      });
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
