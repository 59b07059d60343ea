import { randomBytes } from 'node:crypto';
import {
  departmentByCode,
  endSessions,
  insert,
  Person,
  PersonKind,
  personByLogin,
  type RequestContext,
  ROLES,
  type Role,
  setPassword,
  setRoles,
  transact,
  update,
} from '@yeondong/schema';
import type { Command } from 'commander';
import { Failed, type Operator } from './operator.js';

interface NewUser {
  readonly name?: string;
  readonly role: readonly string[];
  readonly department?: string;
  readonly external?: true;
}

const LOGIN = /^[A-Za-z0-9._-]{1,60}$/;
const randomPassword = (): string => `Yd-${randomBytes(9).toString('base64url')}7`;

export function userCommands(program: Command, operator: Operator): void {
  const user = program.command('user').description('accounts of people');
  user
    .command('add')
    .argument('<login>')
    .option('--name <name>', 'name of the person; the login unless given')
    .option('--role <role...>', `one or more of ${ROLES.filter((role) => role !== 'public').join(', ')}`, ['staff'])
    .option('--department <code>', 'code of the department')
    .option('--external', 'not a member of staff')
    .description('adds an account; YEONDONG_PASSWORD is its password, else a random one is printed')
    .action((login: string, options: NewUser) =>
      operator.withPlatform((platform) => add(platform.systemContext(), login, options, operator)),
    );
  user
    .command('password')
    .argument('<login>')
    .description('gives an account a new password (YEONDONG_PASSWORD or a random one) and ends its sessions')
    .action((login: string) =>
      operator.withPlatform((platform) => password(platform.systemContext(), login, operator)),
    );
  user
    .command('lock')
    .argument('<login>')
    .option('--undo', 'lets the account be used again')
    .description('keeps an account from being used and ends its sessions')
    .action((login: string, { undo }: { undo?: true }) =>
      operator.withPlatform((platform) => lock(platform.systemContext(), login, undo === true, operator)),
    );
}

async function add(ctx: RequestContext, login: string, options: NewUser, operator: Operator): Promise<void> {
  if (!LOGIN.test(login)) throw new Failed('A login has letters, digits, dot, underscore or hyphen, 60 at most');
  if (await personByLogin(ctx, login)) throw new Failed(`There is an account ${login} already`);
  const roles = options.role.map((role) => {
    if (role === 'public' || !ROLES.includes(role as Role)) throw new Failed(`There is no role ${role}`);
    return role as Role;
  });
  const departmentKey = options.department === undefined ? null : await departmentByCode(ctx, options.department);
  if (options.department !== undefined && departmentKey === null)
    throw new Failed(`There is no department ${options.department}`);
  const secret = operator.config().password ?? randomPassword();
  const kind = options.external ? PersonKind.EXTERNAL : PersonKind.STAFF;
  const values = { login, name: options.name ?? login, kind, departmentKey, active: true, sample: false, version: 1 };
  await transact(ctx, async (tx) => {
    const key = await insert(tx, Person, values);
    await setRoles(tx, key, roles);
    await setPassword(tx, key, secret, 'YEONDONG_PASSWORD');
    tx.audit({ act: 'core.people.manage', type: 'Person', key, after: { login, roles } });
  });
  operator.print(`${login} added${operator.config().password ? '' : `; password ${secret}`}`);
}

async function password(ctx: RequestContext, login: string, operator: Operator): Promise<void> {
  const key = await keyOf(ctx, login);
  const secret = operator.config().password ?? randomPassword();
  await transact(ctx, async (tx) => {
    await setPassword(tx, key, secret, 'YEONDONG_PASSWORD');
    tx.audit({ act: 'core.password.change', type: 'Person', key });
  });
  operator.print(`${login} has a new password${operator.config().password ? '' : `: ${secret}`}`);
}

async function lock(ctx: RequestContext, login: string, undo: boolean, operator: Operator): Promise<void> {
  const key = await keyOf(ctx, login);
  await transact(ctx, async (tx) => {
    await update(tx, Person, key, { active: undo });
    await endSessions(tx, key);
    tx.audit({ act: 'core.people.manage', type: 'Person', key, after: { active: undo } });
  });
  operator.print(undo ? `${login} may be used again` : `${login} is locked`);
}

async function keyOf(ctx: RequestContext, login: string): Promise<number> {
  const person = await personByLogin(ctx, login);
  if (!person) throw new Failed(`There is no account ${login}`);
  return person.key;
}
