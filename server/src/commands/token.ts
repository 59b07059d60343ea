import {
  ApiToken,
  fields,
  insert,
  personByLogin,
  type RequestContext,
  raw,
  select,
  sql,
  transact,
  update,
} from '@yeondong/schema';
import type { Command } from 'commander';
import { Failed, type Operator, table } from './operator.js';

const SCOPES = ['graphql:read', 'graphql:adhoc', 'report:read'];
const DAY = 86_400_000;
const LONGEST_DAYS = 730;

interface NewToken {
  readonly person: string;
  readonly scope: readonly string[];
  readonly days: string;
}

export function tokenCommands(program: Command, operator: Operator): void {
  const token = program.command('token').description('tokens of report tools');
  token
    .command('create')
    .argument('<name>', 'what the token is for')
    .requiredOption('--person <login>', 'whose rights it has')
    .option('--scope <scope...>', `one or more of ${SCOPES.join(', ')}`, ['report:read'])
    .option('--days <number>', `for how long, ${LONGEST_DAYS} at most`, '365')
    .description('makes a token and prints it; it is shown only this once')
    .action((name: string, options: NewToken) =>
      operator.withPlatform(({ systemContext }) => create(systemContext(), name, options, operator)),
    );
  token
    .command('list')
    .description('all tokens, without their values')
    .action(() => operator.withPlatform(({ systemContext }) => list(systemContext(), operator)));
  token
    .command('revoke')
    .argument('<number>', 'its number in the list')
    .description('ends a token for good')
    .action((number: string) =>
      operator.withPlatform(({ systemContext }) => revoke(systemContext(), number, operator)),
    );
}

async function create(
  ctx: RequestContext,
  name: string,
  { person: login, scope, days }: NewToken,
  operator: Operator,
): Promise<void> {
  const person = await personByLogin(ctx, login);
  if (!person) throw new Failed(`There is no account ${login}`);
  const unknown = scope.find((one) => !SCOPES.includes(one));
  if (unknown !== undefined) throw new Failed(`There is no scope ${unknown}; there are: ${SCOPES.join(', ')}`);
  if (!/^[1-9]\d{0,2}$/.test(days) || Number(days) > LONGEST_DAYS)
    throw new Failed(`--days is a number from 1 to ${LONGEST_DAYS}`);
  const minted = await transact(ctx, async (tx) => {
    const { token, hash } = tx.host.mintToken('t');
    const createdAt = tx.clock.now();
    const expiresAt = new Date(createdAt.getTime() + Number(days) * DAY);
    const values = {
      name,
      prefix: token.slice(0, 8),
      tokenHash: hash,
      personKey: person.key,
      scopes: scope,
      createdAt,
      expiresAt,
    };
    const key = await insert(tx, ApiToken, { ...values, usedAt: null, revokedAt: null });
    tx.audit({ act: 'core.tokens.own', type: 'ApiToken', key, after: { name, scopes: scope, login } });
    return token;
  });
  operator.print(minted);
}

async function list(ctx: RequestContext, operator: Operator): Promise<void> {
  const asked = fields('name', 'prefix', 'personKey', 'scopes', 'expiresAt', 'usedAt', 'revokedAt');
  const tokens = await select(ctx, ApiToken, asked, { where: sql`1 = 1`, orderBy: raw('t.id') });
  const people = await ctx.db.rows<{ key: number; login: string }>(
    sql`select id as "key", login from core_person where login is not null`,
  );
  const logins = new Map(people.map(({ key, login }) => [key, login]));
  const day = (at: Date | null) => at?.toISOString().slice(0, 10) ?? '-';
  const rows = tokens.map((token) => [
    String(token.key),
    token.name,
    `${token.prefix}…`,
    logins.get(token.personKey) ?? '-',
    token.scopes.join(' '),
    day(token.expiresAt),
    day(token.usedAt),
    token.revokedAt ? 'revoked' : 'in force',
  ]);
  for (const line of table([['no', 'name', 'value', 'person', 'scopes', 'expires', 'last used', 'state'], ...rows]))
    operator.print(line);
}

async function revoke(ctx: RequestContext, number: string, operator: Operator): Promise<void> {
  const [token] = await select(ctx, ApiToken, fields('name'), { where: sql`t.id = ${Number(number) || 0}` });
  if (!token) throw new Failed(`There is no token ${number}`);
  await transact(ctx, async (tx) => {
    await update(tx, ApiToken, token.key, { revokedAt: tx.clock.now() });
    tx.audit({ act: 'core.tokens.own', type: 'ApiToken', key: token.key, after: { revoked: true } });
  });
  operator.print(`${token.name} is revoked`);
}
