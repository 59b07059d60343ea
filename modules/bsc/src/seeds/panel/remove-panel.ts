import { sql, type TransactionContext } from '@yeondong/schema';

/** Takes out the rounds of panels that the sample brought, with their members and sheets. */
export async function removePanelSample(tx: TransactionContext): Promise<number> {
  const rounds = sql`select id from bsc_panel_round where sample = ${true}`;
  await tx.db.execute(
    sql`delete from bsc_panel_sheet where member_id in (select id from bsc_panel_member where round_id in (${rounds}))`,
  );
  await tx.db.execute(sql`delete from bsc_panel_item where round_id in (${rounds})`);
  await tx.db.execute(sql`delete from bsc_panel_member where round_id in (${rounds})`);
  return (await tx.db.execute(sql`delete from bsc_panel_round where sample = ${true}`)).affected;
}
