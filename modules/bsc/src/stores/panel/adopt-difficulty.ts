import {
  byKeys,
  changeRecord,
  decideEach,
  fields,
  listedRecords,
  type RequestContext,
  type Row,
  refuse,
  type TransactionContext,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { PanelItem } from '../../entities/panel/panel-item.js';
import { PanelRound } from '../../entities/panel/panel-round.js';
import type { PanelAdoption } from '../../inputs/panel/panel-inputs.js';
import { DEFINED, keepVersion } from '../definition/versions.js';
import { requireModuleOn } from '../write-right.js';
import { confirmedKpis } from './panel-kpis.js';
import { RUN } from './panel-seats.js';

const ITEMS = ['input', 'items'];
/** Said of a definition that was confirmed for another year. */
const REASON = '성격평가의 난이도 반영';

/** Sets the proposed multipliers on their KPIs, all or none, while their scorecards are not confirmed. */
export async function adoptDifficulties(tx: TransactionContext, input: PanelAdoption): Promise<number[]> {
  const items = await listedRecords(
    tx,
    PanelItem,
    input.items,
    ITEMS,
    fields('roundKey', 'kpiKey', 'difficulty', 'adoptedOn'),
  );
  const kpis = await byKeys(
    tx,
    Kpi,
    items.map(({ kpiKey }) => kpiKey),
    fields(...DEFINED, 'departmentKey', 'version'),
  );
  await requireModuleOn(
    tx,
    kpis.map((kpi) => kpi?.departmentKey as number),
    ITEMS,
  );
  const fixed = await fixedOf(tx, items);
  const difficulties = decideEach(items, ITEMS, ({ key, difficulty }) => {
    if (difficulty === null) throw refuse('bsc.panel.no-difficulty', ['id']);
    if (fixed.has(key)) throw refuse('bsc.scorecard.confirmed', ['id']);
    return difficulty;
  });
  for (const [index, item] of items.entries()) {
    const kpi = kpis[index] as Row<Kpi>;
    const difficulty = difficulties[index] as string;
    await changeRecord(tx, Kpi, kpi, { difficulty }, { act: RUN, version: kpi.version });
    await keepVersion(tx, kpi, { difficulty }, { ground: 'MIDYEAR', reason: REASON, path: [...ITEMS, index, 'id'] });
    const changes = { adoptedOn: tx.today, adoptedByKey: tx.actor.personKey };
    const version = input.items[index]?.version as number;
    await changeRecord(tx, PanelItem, { ...item, version }, changes, { act: RUN, version });
  }
  return items.map(({ key }) => key);
}

/** Whether each has a multiplier that is proposed, not adopted, and can be. */
export async function areAdoptable(ctx: RequestContext, items: readonly PanelItem[]): Promise<boolean[]> {
  const fixed = await fixedOf(ctx, items);
  return items.map(({ key, difficulty, adoptedOn }) => difficulty !== null && adoptedOn === null && !fixed.has(key));
}

/** Items whose KPI stands on a confirmed scorecard of the round's year. */
async function fixedOf(tx: RequestContext, items: readonly PanelItem[]): Promise<ReadonlySet<number>> {
  const rounds = await byKeys(
    tx,
    PanelRound,
    items.map(({ roundKey }) => roundKey),
    fields('year'),
  );
  const fixed = new Set<number>();
  for (const year of new Set(rounds.map((round) => round?.year as number))) {
    const ofYear = items.filter((_, index) => rounds[index]?.year === year);
    const confirmed = await confirmedKpis(
      tx,
      ofYear.map(({ kpiKey }) => kpiKey),
      year,
    );
    for (const { key, kpiKey } of ofYear) if (confirmed.has(kpiKey)) fixed.add(key);
  }
  return fixed;
}
