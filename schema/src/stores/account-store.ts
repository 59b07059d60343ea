import type { RequestContext, TransactionContext } from '../contract/context.js';
import type { Role } from '../contract/permission.js';
import { fields } from '../contract/selection.js';
import { Credential, Person, RoleGrant } from '../entities/person.js';
import { SessionRecord } from '../entities/session.js';
import { refuse, refuseAll } from '../kernel/errors.js';
import { keyList, sql } from '../kernel/sql.js';
import { checkPassword } from '../rules/password.js';
import { byKeys, groupedBy, insert, remove, select, update } from './record-store.js';

const REMEMBERED_PASSWORDS = 3;

export async function rolesOf(ctx: RequestContext, people: readonly number[]): Promise<Role[][]> {
  const rows = await select(ctx, RoleGrant, fields('personKey', 'role'), {
    where: sql`t.person_id in ${keyList(people)}`,
  });
  return groupedBy(rows, (row) => row.personKey, people).map((grants) => grants.map(({ role }) => role));
}

export async function credentialOf(ctx: RequestContext, personKey: number) {
  const asked = fields('passwordHash', 'previousHashes', 'failures', 'lockedUntil', 'mustChange');
  const [row] = await select(ctx, Credential, asked, { where: sql`t.person_id = ${personKey}` });
  return row ?? null;
}

export async function personByLogin(ctx: RequestContext, login: string) {
  const [row] = await select(ctx, Person, fields('login', 'active', 'departmentKey'), {
    where: sql`t.login = ${login}`,
  });
  return row ?? null;
}

/** Sets a password that keeps the policy and is none of the last three; every session of the person ends. */
export async function setPassword(
  tx: TransactionContext,
  personKey: number,
  password: string,
  path: string,
  mustChange = false,
): Promise<void> {
  const [person] = await byKeys(tx, Person, [personKey], fields('login'));
  const issues = checkPassword(password, person?.login ?? '', [path]);
  refuseAll(issues);
  const known = await credentialOf(tx, personKey);
  const remembered = known ? [known.passwordHash, ...known.previousHashes].slice(0, REMEMBERED_PASSWORDS) : [];
  for (const hash of remembered) {
    if (await tx.host.verifyPassword(password, hash)) throw refuse('password.reused', [path]);
  }
  const passwordHash = await tx.host.hashPassword(password);
  const values = { personKey, passwordHash, previousHashes: remembered, failures: 0, lockedUntil: null, mustChange };
  if (known) await update(tx, Credential, known.key, values);
  else await insert(tx, Credential, values);
  await endSessions(tx, personKey);
}

/** Lets an account in again that wrong passwords had locked. */
export async function forgetFailures(tx: TransactionContext, personKey: number): Promise<void> {
  const known = await credentialOf(tx, personKey);
  if (known) await update(tx, Credential, known.key, { failures: 0, lockedUntil: null });
}

export const endSessions = (tx: TransactionContext, personKey: number): Promise<number> =>
  remove(tx, SessionRecord, sql`person_id = ${personKey}`);

/** Gives a person exactly these roles; every session of the person ends. */
export async function setRoles(tx: TransactionContext, personKey: number, roles: readonly Role[]): Promise<void> {
  await remove(tx, RoleGrant, sql`person_id = ${personKey}`);
  for (const role of roles) await insert(tx, RoleGrant, { personKey, role });
  await endSessions(tx, personKey);
}
