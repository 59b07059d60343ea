import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { fields } from '../contract/selection.js';
import { Credential } from '../entities/person.js';
import { SessionRecord } from '../entities/session.js';
import { keyList, sql } from '../kernel/sql.js';
import { credentialOf, personByLogin } from './account-store.js';
import { byKeys, insert, remove, select, update } from './record-store.js';

const FAILURES_ALLOWED = 5;
const LOCKED_MINUTES = 15;
const MINUTE = 60_000;

/** A hash of no password: unknown accounts take as long to refuse as known ones. */
const NO_PASSWORD = '$argon2id$v=19$m=19456,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA';

export interface StartedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly personKey: number;
}

/** Checks the password and starts a session; null for every reason of refusal alike. Five failures lock the account for a while. */
export async function startSession(
  ctx: RequestContext,
  login: string,
  password: string,
  address: string,
): Promise<StartedSession | null> {
  const person = await personByLogin(ctx, login);
  const credential = person && (await credentialOf(ctx, person.key));
  const matches = await ctx.host.verifyPassword(password, credential?.passwordHash ?? NO_PASSWORD);
  const now = ctx.clock.now();
  if (!person || !credential) return null;
  return transact(ctx, async (tx) => {
    const until = (await credentialOf(tx, person.key))?.lockedUntil ?? null;
    const locked = until !== null && until > now;
    if (!matches || locked || !person.active) {
      await countFailure(tx, person.key, credential.key, locked);
      return null;
    }
    await update(tx, Credential, credential.key, { failures: 0, lockedUntil: null });
    return openSession(tx, person.key, address);
  });
}

/** Counted in the database, so that guesses that arrive at once all count. */
async function countFailure(tx: TransactionContext, personKey: number, key: number, locked: boolean): Promise<void> {
  tx.audit({ act: 'core.session.refused', type: 'Person', key: personKey });
  if (locked) return;
  const until = tx.clock.now().getTime() + LOCKED_MINUTES * MINUTE;
  const last = sql`failures + 1 >= ${FAILURES_ALLOWED}`;
  await tx.db.execute(
    sql`update core_credential set locked_until = case when ${last} then ${until} else locked_until end,
      failures = case when ${last} then 0 else failures + 1 end where id = ${key}`,
  );
}

async function openSession(tx: TransactionContext, personKey: number, address: string): Promise<StartedSession> {
  const now = tx.clock.now();
  const { idleMinutes, maxHours } = tx.host.session;
  const endsAt = new Date(now.getTime() + maxHours * 60 * MINUTE);
  const { token, hash } = tx.host.mintToken('s');
  const key = await insert(tx, SessionRecord, {
    tokenHash: hash,
    personKey,
    startedAt: now,
    usedAt: now,
    endsAt,
    address,
  });
  tx.audit({
    act: 'core.session.started',
    type: 'Person',
    key: personKey,
    actorKey: personKey,
    after: { session: key },
  });
  const idleEnd = new Date(now.getTime() + idleMinutes * MINUTE);
  return { token, personKey, expiresAt: idleEnd < endsAt ? idleEnd : endsAt };
}

/** When the session ends even if it is used; null once it is over. */
export async function sessionEnd(ctx: RequestContext, key: number): Promise<Date | null> {
  const [session] = await byKeys(ctx, SessionRecord, [key], fields('endsAt'));
  return session?.endsAt ?? null;
}

export async function endSession(tx: TransactionContext, key: number): Promise<void> {
  await remove(tx, SessionRecord, sql`id = ${key}`);
  tx.audit({ act: 'core.session.ended', type: 'Session', key });
}

/** Takes out sessions that are over; apart from sign-in, whose transactions would wait for each other. */
export async function sweepSessions(ctx: RequestContext): Promise<void> {
  const now = ctx.clock.now().getTime();
  const over = await select(ctx, SessionRecord, fields(), { where: sql`t.ends_at < ${now}`, limit: 1000 });
  const [first] = over;
  if (!first) return;
  await transact(ctx, async (tx) => {
    await remove(tx, SessionRecord, sql`id in ${keyList(over.map(({ key }) => key))}`);
    tx.audit({ act: 'core.session.swept', type: 'Session', key: first.key, after: { sessions: over.length } });
  });
}
