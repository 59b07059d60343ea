import { fields, type Row, select, sql, type TransactionContext } from '@yeondong/schema';
import { Appeal } from '../../entities/appeal/appeal.js';
import { KpiResult } from '../../entities/kpi-result.js';
import type { Scorecard } from '../../entities/scorecard.js';
import { isFinal } from '../../rules/life/states.js';
import { correctPublished } from '../public/publish-year.js';
import { freezeScores } from '../ranking/freeze.js';
import { tellCorrected } from './appeal-notice.js';

/** Who has had a hand in the results that the appeal is about, filed it, or decided another on its KPI: none of them decides. */
export async function concernedBy(
  tx: TransactionContext,
  { kpiKey, year, filedByKey }: Pick<Appeal, 'kpiKey' | 'year' | 'filedByKey'>,
): Promise<ReadonlySet<number>> {
  const results = await select(tx, KpiResult, fields('enteredByKey', 'confirmedByKey', 'verifiedByKey'), {
    where: sql`t.kpi_id = ${kpiKey} and t.period between ${`${year}-01`} and ${`${year}-12`}`,
  });
  const earlier = await select(tx, Appeal, fields('decidedByKey'), {
    where: sql`t.kpi_id = ${kpiKey} and t.year = ${year}`,
  });
  const people = results.flatMap((row) => [row.enteredByKey, row.confirmedByKey, row.verifiedByKey]);
  const deciders = earlier.map(({ decidedByKey }) => decidedByKey);
  return new Set([...people, ...deciders, filedByKey].flatMap((key) => (key === null ? [] : [key])));
}

/**
 * What follows from an accepted score: the year is ranked anew beside the earlier revisions. Once results are final, what
 * was published of the department is corrected, and the heads of all whose result changed are told. Awards stay.
 */
export async function applyScore(
  tx: TransactionContext,
  card: Row<Pick<Scorecard, 'year' | 'departmentKey' | 'status'>>,
  appealKey: number,
  reason: string,
): Promise<void> {
  const changed = await freezeScores(tx, card.year, [card.key], reason);
  if (!isFinal(card.status)) return;
  await correctPublished(tx, card, { reason, appealKey });
  await tellCorrected(tx, card.year, changed);
}
