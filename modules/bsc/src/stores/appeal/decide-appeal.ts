import { byKeys, Department, fields, notify, type Row, select, sql, type TransactionContext } from '@yeondong/schema';
import type { Appeal } from '../../entities/appeal/appeal.js';
import { KpiResult } from '../../entities/kpi-result.js';
import { headsOf } from '../heads.js';

/** Who has had a hand in the results that the appeal is about, or filed it: none of them decides. */
export async function concernedBy(
  tx: TransactionContext,
  { kpiKey, year, filedByKey }: Pick<Appeal, 'kpiKey' | 'year' | 'filedByKey'>,
): Promise<ReadonlySet<number>> {
  const results = await select(tx, KpiResult, fields('enteredByKey', 'confirmedByKey', 'verifiedByKey'), {
    where: sql`t.kpi_id = ${kpiKey} and t.period between ${`${year}-01`} and ${`${year}-12`}`,
  });
  const people = results.flatMap((row) => [row.enteredByKey, row.confirmedByKey, row.verifiedByKey]);
  return new Set([...people, filedByKey].flatMap((key) => (key === null ? [] : [key])));
}

/** The heads of the department are told of the decision. */
export async function tellDecision(tx: TransactionContext, appeal: Row<Appeal>): Promise<void> {
  const [department] = await byKeys(tx, Department, [appeal.departmentKey], fields('nameKo', 'nameEn'));
  const heads = await headsOf(tx, [appeal.departmentKey]);
  for (const personKey of heads.get(appeal.departmentKey) ?? []) {
    await notify(tx, {
      personKey,
      kind: 'WAITING',
      titleKo: `${department?.nameKo} 이의신청이 결정되었습니다`,
      titleEn: `${department?.nameEn ?? department?.nameKo}: an appeal was decided`,
      path: '/m/bsc/appeals',
      record: { type: 'Appeal', key: appeal.key },
    });
  }
}
