import {
  fields,
  type Issue,
  keyList,
  listedRecords,
  type RequestContext,
  refuseAll,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { UNCONFIRMED_STATES } from '../../rules/life/states.js';
import type { PanelKind } from '../../rules/panel/scheme.js';
import { isDueMonth, type Month, monthSpan, yearOf } from '../months.js';

export const KPIS = ['input', 'kpis'];

/** A KPI before its panel, without a result. */
export const newItem = (roundKey: number, kpiKey: number, position: number) => ({
  ...{ roundKey, kpiKey, position, mean: null, grade: null, criteria: [], counted: null },
  ...{ difficulty: null, adoptedOn: null, adoptedByKey: null, version: 1 },
});

/** Those named: in force in the year, and of a qualitative evaluation such as have a result at the end of the period. */
export async function namedKpis(
  tx: TransactionContext,
  kind: PanelKind,
  period: string,
  kpis: readonly string[],
): Promise<number[]> {
  const { last } = monthSpan(period);
  const rows = await listedRecords(
    tx,
    Kpi,
    kpis.map((id) => ({ id })),
    KPIS,
    fields('cycle', 'fromYear', 'toYear'),
  );
  const year = yearOf(last);
  refuseAll(
    rows.flatMap(({ cycle, fromYear, toYear }, at): Issue[] => {
      const path = [...KPIS, at];
      if (fromYear > year || (toYear ?? year) < year) return [{ path, code: 'bsc.kpi.not-in-force' }];
      const due = kind === 'APPRAISAL' || isDueMonth(cycle, last);
      return due ? [] : [{ path, code: 'bsc.result.not-due-month' }];
    }),
  );
  return rows.map(({ key }) => key);
}

/** The KPIs that a round is for unless it names others. */
export const usualKpis = (tx: TransactionContext, kind: PanelKind, period: string): Promise<number[]> => {
  const { last } = monthSpan(period);
  return kind === 'APPRAISAL' ? kpisToAppraise(tx, yearOf(last)) : kpisToGrade(tx, last);
};

/** The KPIs that are scored by a panel's grades and have a result in the month, by department. */
async function kpisToGrade(tx: TransactionContext, month: Month): Promise<number[]> {
  const year = yearOf(month);
  const rows = await tx.db.rows<{ key: number; cycle: Kpi['cycle'] }>(
    sql`select k.id as "key", k.cycle as cycle from bsc_kpi k join core_department d on d.id = k.department_id
      where k.method = 'M5' and k.derived_from = 'PANEL' and k.from_year <= ${year}
        and (k.to_year is null or k.to_year >= ${year}) order by d.code, k.code`,
  );
  return rows.filter(({ cycle }) => isDueMonth(cycle, month)).map(({ key }) => Number(key));
}

/** The KPIs of the year's scorecards that are not confirmed yet, by department. */
async function kpisToAppraise(tx: TransactionContext, year: number): Promise<number[]> {
  const rows = await tx.db.rows<{ key: number }>(
    sql`select i.kpi_id as "key" from bsc_scorecard_item i join bsc_scorecard c on c.id = i.scorecard_id
      join core_department d on d.id = c.department_id
      where c.year = ${year} and c.status in ${keyList(UNCONFIRMED_STATES)} order by d.code, i.position, i.id`,
  );
  return [...new Set(rows.map(({ key }) => Number(key)))];
}

/** Keys of the KPIs on confirmed scorecards of a year. */
export async function confirmedKpis(ctx: RequestContext, kpis: readonly number[], year: number) {
  const rows = await ctx.db.rows<{ key: number }>(
    sql`select distinct i.kpi_id as "key" from bsc_scorecard_item i join bsc_scorecard c on c.id = i.scorecard_id
      where c.year = ${year} and c.status not in ${keyList(UNCONFIRMED_STATES)} and i.kpi_id in ${keyList(kpis)}`,
  );
  return new Set(rows.map(({ key }) => Number(key)));
}
