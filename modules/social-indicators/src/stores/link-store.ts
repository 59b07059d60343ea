import { Goal, Initiative, insertMany, referred, remove, sql, type TransactionContext } from '@yeondong/schema';
import { IndicatorGoal, IndicatorInitiative } from '../entities/indicator.js';

interface Links {
  readonly goals?: readonly string[] | null;
  readonly initiatives?: readonly string[] | null;
}

/** Puts an indicator's links in the place of those that it had; a list that is left out stays. */
export async function replaceLinks(
  tx: TransactionContext,
  indicatorKey: number,
  { goals, initiatives }: Links,
): Promise<void> {
  if (goals) {
    const keys = await keysOf(tx, Goal, goals, 'goals');
    await remove(tx, IndicatorGoal, sql`indicator_id = ${indicatorKey}`);
    await insertMany(
      tx,
      IndicatorGoal,
      keys.map((goalKey) => ({ indicatorKey, goalKey })),
    );
  }
  if (!initiatives) return;
  const keys = await keysOf(tx, Initiative, initiatives, 'initiatives');
  await remove(tx, IndicatorInitiative, sql`indicator_id = ${indicatorKey}`);
  await insertMany(
    tx,
    IndicatorInitiative,
    keys.map((initiativeKey) => ({ indicatorKey, initiativeKey })),
  );
}

async function keysOf(
  tx: TransactionContext,
  entity: typeof Goal | typeof Initiative,
  ids: readonly string[],
  name: string,
): Promise<number[]> {
  const keys: number[] = [];
  for (const [index, id] of [...new Set(ids)].entries())
    keys.push((await referred<{ key: number }>(tx, entity, id, ['input', name, index])).key);
  return keys;
}
