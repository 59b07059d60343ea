import { keyList, raw, sql, type TransactionContext } from '@yeondong/schema';

/** Tables whose sample rows nothing but their parts refers to. */
const MARKED_TABLES = ['bsc_funding_entry', 'bsc_connector', 'bsc_publication', 'bsc_evaluation_round'];

/**
 * Takes out what the plan does not state: amounts secured, named systems, publications, rounds and the text of the manual.
 * A publication that one of the city's own corrects stays. The plan's facts with their numbers stay.
 */
export async function removeProgrammeSample(tx: TransactionContext): Promise<number> {
  const manuals = await tx.db.rows<{ key: number }>(sql`select id as "key" from bsc_manual where sample = ${true}`);
  const keys = keyList(manuals.map(({ key }) => Number(key)));
  await tx.db.execute(sql`delete from bsc_manual_chapter where manual_id in ${keys}`);
  await tx.db.execute(sql`delete from bsc_manual where id in ${keys}`);
  let removed = manuals.length;
  for (const table of MARKED_TABLES) {
    const own = table === 'bsc_publication' ? await notCorrected(tx) : sql`sample = ${true}`;
    removed += (await tx.db.execute(sql`delete from ${raw(table)} where ${own}`)).affected;
  }
  return removed;
}

async function notCorrected(tx: TransactionContext) {
  const rows = await tx.db.rows<{ key: number }>(
    sql`select p.id as "key" from bsc_publication p where p.sample = ${true}
      and not exists (select 1 from bsc_publication q where q.corrects_id = p.id)`,
  );
  return sql`id in ${keyList(rows.map(({ key }) => Number(key)))}`;
}
