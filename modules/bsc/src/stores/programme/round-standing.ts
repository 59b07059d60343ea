import {
  byKeys,
  Department,
  keyList,
  type RequestContext,
  type Row,
  refuse,
  type Selection,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import type { KpiCycle } from '../../entities/enums.js';
import { Kpi } from '../../entities/kpi.js';
import { departmentStandings, isVerified, type RoundResult } from '../../rules/programme/round-standing.js';
import type { ResultState } from '../../rules/result-state.js';
import { isDueMonth, type Month, yearOf } from '../months.js';

interface Round {
  readonly month: Month;
  readonly standing: readonly RoundResult[] | null;
}

interface DueKpi {
  readonly key: number;
  readonly department: number;
  readonly cycle: KpiCycle;
  readonly from: number;
  readonly to: number | null;
}

/** The results due in the month of each round: as they stood when it was closed, else as they stand. Two statements. */
async function resultsOfRounds(ctx: RequestContext, rounds: readonly Round[]): Promise<(readonly RoundResult[])[]> {
  const months = [...new Set(rounds.flatMap(({ month, standing }) => (standing === null ? [month] : [])))];
  if (months.length === 0) return rounds.map(({ standing }) => standing ?? []);
  const kpis = await ctx.db.rows<DueKpi>(
    sql`select k.id as "key", k.department_id as department, k.cycle as cycle, k.from_year as "from", k.to_year as "to"
      from bsc_kpi k join core_department d on d.id = k.department_id order by d.code, k.position, k.id`,
  );
  const states = await ctx.db.rows<{ kpi: number; period: Month; state: ResultState }>(
    sql`select kpi_id as kpi, period, status as state from bsc_result where period in ${keyList(months)}`,
  );
  const found = new Map(states.map(({ kpi, period, state }) => [`${kpi}/${period}`, state]));
  return rounds.map(({ month, standing }) => standing ?? dueIn(month, kpis, found));
}

function dueIn(month: Month, kpis: readonly DueKpi[], states: ReadonlyMap<string, ResultState>): RoundResult[] {
  const year = yearOf(month);
  return kpis
    .filter(({ cycle, from, to }) => isDueMonth(cycle, month) && from <= year && (to ?? year) >= year)
    .map(({ key, department }) => ({
      kpiKey: Number(key),
      departmentKey: Number(department),
      state: states.get(`${key}/${month}`) ?? 'OPEN',
    }));
}

/** What is kept of a round when it is closed. */
export const standingAt = async (ctx: RequestContext, month: Month): Promise<readonly RoundResult[]> =>
  (await resultsOfRounds(ctx, [{ month, standing: null }]))[0] ?? [];

/** Where each department stands in each round. */
export async function departmentsOf(ctx: RequestContext, rounds: readonly Round[], selection: Selection) {
  const standings = (await resultsOfRounds(ctx, rounds)).map(departmentStandings);
  const keys = standings.flatMap((own) => own.map(({ departmentKey }) => departmentKey));
  const found = await recordsByKey(ctx, Department, keys, selection.below('department'));
  return standings.map((own) =>
    own.map(({ departmentKey, ...counts }) => ({ ...counts, department: found.get(departmentKey) })),
  );
}

/** What each round has not verified. */
export async function unverifiedOf(ctx: RequestContext, rounds: readonly Round[], selection: Selection) {
  const left = (await resultsOfRounds(ctx, rounds)).map((own) => own.filter((result) => !isVerified(result)));
  const all = left.flat();
  const kpis = await recordsByKey(
    ctx,
    Kpi,
    all.map(({ kpiKey }) => kpiKey),
    selection.below('kpi'),
  );
  const departments = await recordsByKey(
    ctx,
    Department,
    all.map(({ departmentKey }) => departmentKey),
    selection.below('department'),
  );
  return left.map((own) =>
    own.flatMap(({ kpiKey, departmentKey, state }) => {
      const [kpi, department] = [kpis.get(kpiKey), departments.get(departmentKey)];
      return kpi && department ? [{ kpi, department, status: state }] : [];
    }),
  );
}

async function recordsByKey<T>(
  ctx: RequestContext,
  entity: new () => T,
  keys: readonly number[],
  selection: Selection,
): Promise<ReadonlyMap<number, Row<T>>> {
  const rows = await byKeys(ctx, entity, keys, selection);
  return new Map(rows.flatMap((row) => (row ? [[row.key, row] as const] : [])));
}

/** Officers verify; of the evaluators those who sit in a study group that evaluates the results' months. */
export async function requireVerifier(tx: TransactionContext, months: readonly Month[]): Promise<void> {
  if (['planner', 'bsc'].some((role) => tx.actor.roles.has(role as 'planner'))) return;
  for (const year of new Set(months.map(yearOf))) {
    const seats = await tx.db.rows(
      sql`select m.id from core_committee_seat s join core_committee_term m on m.seat_id = s.id
        where m.person_id = ${tx.actor.personKey} and m.from_date <= ${tx.today}
        and (m.to_date is null or m.to_date >= ${tx.today})
        and s.committee_id in (select r.committee_id from bsc_evaluation_round r
          where r.month between ${`${year}-01`} and ${`${year}-12`})`,
    );
    if (seats.length === 0) throw refuse('bsc.round.not-member', ['input', 'results']);
  }
}
