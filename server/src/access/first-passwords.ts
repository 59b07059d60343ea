import { randomBytes } from 'node:crypto';
import { type RequestContext, setPassword, sql, transact } from '@yeondong/schema';

export interface FirstAccount {
  readonly login: string;
  readonly password: string;
}

/** Readable, random, and of every kind that the policy asks for. */
const randomPassword = (): string => `Yd-${randomBytes(9).toString('base64url')}7`;

/** Gives every account that has no password one: the configured one, or a random one each. */
export async function giveFirstPasswords(ctx: RequestContext, configured: string | null): Promise<FirstAccount[]> {
  const people = await ctx.db.rows<{ key: number; login: string }>(
    sql`select p.id as "key", p.login from core_person p where p.login is not null and p.active = 1
      and not exists (select 1 from core_credential c where c.person_id = p.id) order by p.id`,
  );
  const accounts: FirstAccount[] = [];
  for (const { key, login } of people) {
    const password = configured ?? randomPassword();
    await transact(ctx, async (tx) => {
      await setPassword(tx, key, password, 'YEONDONG_PASSWORD');
      tx.audit({ act: 'core.password.first', type: 'Person', key });
    });
    accounts.push({ login, password });
  }
  return accounts;
}
