import {
  fields,
  keyList,
  type Row,
  refuse,
  select,
  sql,
  type TransactionContext,
  tell,
  update,
  updateVersion,
} from '@yeondong/schema';
import { PanelItem } from '../../entities/panel/panel-item.js';
import { PanelMember } from '../../entities/panel/panel-member.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import { PanelSheet } from '../../entities/panel/panel-sheet.js';
import { agreementOf } from '../../rules/panel/agreement.js';
import { type HandedIn, panelResult } from '../../rules/panel/result.js';
import { sheetTotal } from '../../rules/panel/sheet.js';
import { enterPanelResults, type PanelMean } from './panel-results.js';
import { openRound } from './panel-right.js';
import { RUN } from './panel-seats.js';

interface Handed extends HandedIn {
  readonly item: number;
}

/** Closes a round: what the panel found of each KPI, how far it agreed, and of a qualitative one the results. */
export async function closePanelRound(
  tx: TransactionContext,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<number> {
  const round = await openRound(tx, id, ['input', 'id']);
  const items = await select(tx, PanelItem, fields('kpiKey'), { where: sql`t.round_id = ${round.key}` });
  // Closed first: from then on the office may read what members gave.
  await updateVersion(tx, PanelRound, round.key, version, { state: 'CLOSED', closedOn: tx.today });
  const sheets = await handedIn(tx, round.key, items);
  if (sheets.length === 0) throw refuse('bsc.panel.no-sheets', ['input', 'id']);
  const means: PanelMean[] = [];
  for (const { key, kpiKey } of items) {
    const found = panelResult(
      sheets.filter(({ item }) => item === key),
      round,
      round.quorum,
    );
    await update(tx, PanelItem, key, { ...found });
    if (found.mean !== null) means.push({ kpiKey, mean: found.mean, counted: found.counted });
  }
  const { value, ...base } = agreementOf(
    sheets.map(({ member, item, marks }) => ({ member, item, total: sheetTotal(marks, round.grades) })),
  );
  const agreement = { agreementValue: value, agreementMembers: base.members, agreementItems: base.items };
  await update(tx, PanelRound, round.key, agreement);
  if (round.kind === 'QUALITATIVE') await enterPanelResults(tx, round.period, means);
  const after = { state: 'CLOSED', sheets: sheets.length, results: means.length, ...agreement };
  tell(tx, { act: RUN, type: 'PanelRound', key: round.key, before: { state: round.state }, after });
  return round.key;
}

async function handedIn(tx: TransactionContext, roundKey: number, items: readonly Row<PanelItem>[]): Promise<Handed[]> {
  const members = await select(tx, PanelMember, fields('leftOn'), { where: sql`t.round_id = ${roundKey}` });
  const present = new Map(members.map(({ key, leftOn }) => [key, leftOn === null]));
  const sheets = await select(tx, PanelSheet, fields('memberKey', 'itemKey', 'marks'), {
    where: sql`t.item_id in ${keyList(items.map(({ key }) => key))} and t.state = 'SUBMITTED'`,
  });
  return sheets.map(({ memberKey, itemKey, marks }) => ({
    member: memberKey,
    item: itemKey,
    present: present.get(memberKey) ?? false,
    marks,
  }));
}
