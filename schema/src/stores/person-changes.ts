import type { TransactionContext } from '../contract/context.js';
import type { Role } from '../contract/permission.js';
import { fields } from '../contract/selection.js';
import { Person } from '../entities/person.js';
import { addDays } from '../kernel/calendar.js';
import { refuse } from '../kernel/errors.js';
import { optionalText } from '../rules/text-input.js';
import { endSessions, forgetFailures, rolesOf, setRoles } from './account-store.js';
import { changePost, POST_LENGTH, presentPost } from './person-store.js';
import { updateVersion } from './record-store.js';
import { referred } from './reference.js';

/** A person as the audit log keeps what was before. */
export interface PersonBefore {
  readonly key: number;
  readonly version: number;
  readonly name: string;
  readonly login: string | null;
  readonly departmentKey: number | null;
  readonly active: boolean;
  readonly leftOn: string | null;
  readonly roles: readonly Role[];
  readonly position: string | null;
}

/** What changes of a person; what is left out stays. */
export interface PersonChanges {
  readonly version: number;
  readonly name?: string;
  readonly login?: string | null;
  readonly departmentKey?: number | null;
  readonly active?: boolean;
  readonly leftOn?: string | null;
  readonly roles?: readonly Role[];
  readonly position?: string;
}

const READ = fields('name', 'login', 'departmentKey', 'active', 'leftOn', 'version');

export async function personBefore(tx: TransactionContext, id: string): Promise<PersonBefore> {
  const { key, name, login, departmentKey, active, leftOn, version } = await referred(
    tx,
    Person,
    id,
    ['input', 'id'],
    READ,
  );
  const [roles] = await rolesOf(tx, [key]);
  const post = await presentPost(tx, key);
  const position = post?.title ?? null;
  return { key, version, name, login, departmentKey, active, leftOn, roles: roles ?? [], position };
}

/** Saves the changes over the version that was read; what of the person is different then. */
export async function changePerson(
  tx: TransactionContext,
  before: PersonBefore,
  changes: PersonChanges,
): Promise<Readonly<Record<string, unknown>>> {
  const { version, roles, position: _position, ...columns } = { ...changes, ...stateAfter(tx, before, changes) };
  const person = {
    ...(columns.name === undefined ? {} : { name: columns.name }),
    ...(columns.login === undefined ? {} : { login: columns.login }),
    ...(columns.departmentKey === undefined ? {} : { departmentKey: columns.departmentKey }),
    ...(columns.active === undefined ? {} : { active: columns.active }),
    ...(columns.leftOn === undefined ? {} : { leftOn: columns.leftOn }),
  };
  await updateVersion(tx, Person, before.key, version, person);
  if (roles) await setRoles(tx, before.key, roles);
  const position = await postAfter(tx, before, { ...changes, ...person });
  if (person.active === false) await endSessions(tx, before.key);
  if (person.active === true) await forgetFailures(tx, before.key);
  return { ...person, ...(roles ? { roles } : {}), ...position };
}

/** Leaving closes the account, coming back opens it; an account of one who left cannot be opened alone. */
function stateAfter(
  tx: TransactionContext,
  before: PersonBefore,
  { active, leftOn }: PersonChanges,
): Pick<PersonChanges, 'active' | 'leftOn'> {
  if (leftOn) {
    if (leftOn > tx.today) throw refuse('person.leaves-later', ['input', 'leftOn'], { day: tx.today });
    return { leftOn, active: false };
  }
  if (leftOn === null && before.leftOn !== null) return { leftOn: null, active: active ?? true };
  if (active && before.leftOn !== null) throw refuse('person.has-left', ['input', 'active'], { day: before.leftOn });
  return active === undefined ? {} : { active };
}

/** Posts follow the department and end when the person leaves. */
async function postAfter(
  tx: TransactionContext,
  before: PersonBefore,
  changes: PersonChanges,
): Promise<{ readonly position?: string | null }> {
  if (changes.leftOn) {
    await changePost(tx, before.key, null, addDays(changes.leftOn, 1));
    return {};
  }
  const departmentKey = changes.departmentKey === undefined ? before.departmentKey : changes.departmentKey;
  const title =
    changes.position === undefined
      ? before.position
      : optionalText(changes.position, POST_LENGTH, ['input', 'position']);
  if (title === before.position && departmentKey === before.departmentKey) return {};
  if (title !== null && departmentKey === null) throw refuse('person.post-without-department', ['input', 'position']);
  const post = title === null || departmentKey === null ? null : { title, departmentKey };
  await changePost(tx, before.key, post, tx.today);
  return { position: title };
}
