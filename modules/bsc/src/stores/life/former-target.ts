import { byKeys, fields, insert, type Row, refuse, select, sql, type TransactionContext } from '@yeondong/schema';
import type { KpiTarget } from '../../entities/kpi-target.js';
import { FormerTarget } from '../../entities/life/scorecard-step.js';
import { Scorecard, ScorecardItem } from '../../entities/scorecard.js';
import { CLOSED_STATES, UNCONFIRMED_STATES } from '../../rules/life/states.js';

/** Before a target changes: refused while it is fixed, and once it was confirmed kept beside the new one. */
export async function keepFormer(
  tx: TransactionContext,
  kpiKey: number,
  year: number,
  known: Row<KpiTarget> | null,
): Promise<void> {
  const items = await select(tx, ScorecardItem, fields('scorecardKey'), { where: sql`t.kpi_id = ${kpiKey}` });
  const cards = await byKeys(
    tx,
    Scorecard,
    items.map(({ scorecardKey }) => scorecardKey),
    fields('status', 'year'),
  );
  const states = cards.flatMap((card) => (card?.year === year ? [card.status] : []));
  if (states.some((state) => CLOSED_STATES.includes(state))) throw refuse('bsc.scorecard.closed', ['input', 'year']);
  if (states.includes('IN_OPERATION')) throw refuse('bsc.scorecard.fixed', ['input', 'year']);
  if (!known || states.every((state) => UNCONFIRMED_STATES.some((early) => early === state))) return;
  const { target, baseline } = known;
  const replaced = { replacedOn: tx.today, replacedByKey: tx.actor.personKey };
  await insert(tx, FormerTarget, { targetKey: known.key, target, baseline, ...replaced });
}
