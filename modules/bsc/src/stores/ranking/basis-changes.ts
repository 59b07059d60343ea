import {
  all,
  type DateText,
  fields,
  keyList,
  type RequestContext,
  type Row,
  raw,
  type Sql,
  select,
  sql,
} from '@yeondong/schema';
import { KpiVersion } from '../../entities/definition/kpi-version.js';
import { TargetChange } from '../../entities/definition/target-change.js';
import { KpiTarget } from '../../entities/kpi-target.js';
import { decidesScores } from '../../rules/ranking/former-basis.js';

/** An item that scores rest on, as it was confirmed for the year and as it is now. */
export interface BasisChangeRow {
  readonly kpiKey: number;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changedOn: DateText;
  readonly reason: string | null;
}

/** Within the year, of KPIs on a scorecard that had been confirmed before: what is agreed until then is no change. */
const sinceConfirmed = (year: number, on: Sql): Sql =>
  sql`${on} between ${`${year}-01-01`} and ${`${year}-12-31`} and t.kpi_id in (
    select i.kpi_id from bsc_scorecard_item i join bsc_scorecard c on c.id = i.scorecard_id
    where c.year = ${year} and c.confirmed_on < ${on})`;

const firstOfEach = <R extends { readonly kpiKey: number }>(rows: readonly R[]): Map<number, R> =>
  new Map([...rows].reverse().map((row) => [row.kpiKey, row]));

async function targetChanges(ctx: RequestContext, year: number): Promise<BasisChangeRow[]> {
  const changes = await select(ctx, TargetChange, fields('kpiKey', 'target', 'baseline', 'changedOn'), {
    where: all([sql`t.year = ${year}`, sinceConfirmed(year, raw('t.changed_on'))]),
    orderBy: raw('t.id'),
  });
  const first = firstOfEach<Row<TargetChange>>(changes);
  const targets = await select(ctx, KpiTarget, fields('kpiKey', 'target', 'baseline'), {
    where: sql`t.year = ${year} and t.kpi_id in ${keyList([...first.keys()])}`,
  });
  return targets.flatMap(({ kpiKey, ...now }) => {
    const { changedOn, ...was } = first.get(kpiKey) as Row<TargetChange>;
    const common = { kpiKey, changedOn, reason: null };
    return (['target', 'baseline'] as const).map((field) => ({
      ...common,
      field,
      before: was[field],
      after: now[field],
    }));
  });
}

/** Items of definitions that scores rest on; several changes of one count from the first `before` to the last `after`. */
async function ruleChanges(ctx: RequestContext, year: number): Promise<BasisChangeRow[]> {
  const versions = await select(ctx, KpiVersion, fields('kpiKey', 'fromOn', 'reason', 'changes'), {
    where: sinceConfirmed(year, raw('t.from_on')),
    orderBy: raw('t.kpi_id, t.number'),
  });
  const found = new Map<string, BasisChangeRow>();
  for (const { kpiKey, fromOn, reason, changes } of versions) {
    for (const { field, before, after } of changes.filter((change) => decidesScores(change.field))) {
      const known = found.get(`${kpiKey} ${field}`) ?? { kpiKey, field, before, changedOn: fromOn, reason };
      found.set(`${kpiKey} ${field}`, { ...known, after });
    }
  }
  return [...found.values()];
}

/** What is not as it was confirmed, in three statements; what was changed back is as it was. */
export async function basisChanges(ctx: RequestContext, year: number): Promise<BasisChangeRow[]> {
  const rows = [...(await targetChanges(ctx, year)), ...(await ruleChanges(ctx, year))];
  return rows
    .filter(({ before, after }) => before !== after)
    .sort((one, other) => one.kpiKey - other.kpiKey || one.changedOn.localeCompare(other.changedOn));
}
