import { raw, select, sql, type TransactionContext } from '@yeondong/schema';
import { Scorecard } from '../../entities/scorecard.js';
import { LIFE_CARD, takeStep } from '../life/move-scorecard.js';
import { schemeOf } from '../ranking/scheme-store.js';

/** Moves on the published scorecards of a year that has gone into a reward; those moved on before stay. */
export async function reflectCards(tx: TransactionContext, year: number, act: string): Promise<void> {
  const cards = await select(tx, Scorecard, LIFE_CARD, {
    where: sql`t.year = ${year} and t.status = 'PUBLISHED'`,
    orderBy: raw('t.department_id'),
  });
  if (cards.length === 0) return;
  const scheme = await schemeOf(tx, year);
  const move = { to: 'REFLECTED', reason: null, ground: null, meetingKey: null } as const;
  for (const card of cards) await takeStep(tx, card, move, scheme, { act, version: card.version });
}

/** Whether a year has gone into any reward. */
export async function isRewarded(tx: TransactionContext, year: number): Promise<boolean> {
  const rows = await tx.db.rows(
    sql`select id from bsc_reward_export where year = ${year} and state = 'EXPORTED' limit 1`,
  );
  return rows.length > 0;
}
