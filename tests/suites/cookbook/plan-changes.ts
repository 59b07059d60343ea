import type { Answer, Read, Row } from './answer.js';
import { numberOrNull } from './numbers.js';

const edition = (read: Read, plan: string, year: number): Promise<Row[]> =>
  read(
    `SELECT t.lineage_key AS line, t.code AS code, t.title_ko AS title, t.status AS status, t.start_year AS first_year,
        t.end_year AS last_year, d.name_ko AS department, COALESCE(i.code, g.code, o.code) AS node,
        t.policy_phase AS phase, t.customer_groups AS customers, t.outcome_statement AS outcome
      FROM plan_sync_item t JOIN plan_sync_version v ON v.id = t.version_id JOIN plan_sync_plan p ON p.id = v.plan_id
        JOIN core_department d ON d.id = t.department_id LEFT JOIN core_initiative i ON i.id = t.initiative_id
        LEFT JOIN core_goal g ON g.id = t.goal_id LEFT JOIN core_domain o ON o.id = t.domain_id
      WHERE p.code = ? AND v.year = ? AND v.status = 'FINAL' ORDER BY t.position`,
    plan,
    year,
  );

const COMPARED = ['title', 'status', 'department', 'node', 'phase', 'customers', 'outcome'];
const differing = (one: Row, other: Row): string[] =>
  COMPARED.filter((name) => String(one[name]) !== String(other[name]));

/** What became of the items of a year in the next, by lineage: there are no splits and mergers between these two. */
async function itemsOfBoth(read: Read) {
  const [before, after] = [await edition(read, 'ANNUAL', 2005), await edition(read, 'ANNUAL', 2006)];
  const pairs = before.map((old) => ({ old, now: after.find(({ line }) => line === old.line) ?? null }));
  const kept = pairs.flatMap(({ old, now }) => (now ? [{ old, now, fields: differing(old, now) }] : []));
  const counts = {
    CARRIED: kept.filter(({ fields }) => fields.length === 0).length,
    CHANGED: kept.filter(({ fields }) => fields.length > 0).length,
    ADDED: after.length - kept.length,
    REMOVED: before.length - kept.length,
  };
  return { kept, counts };
}

/** The requests that the later edition has taken in, with what stands behind them. */
const requests = (read: Read): Promise<Row[]> =>
  read(
    `SELECT c.lineage_key AS line, c.title AS title, c.source AS source, o.code AS opinion, o.content AS content,
        f.finding AS finding, k.code AS kpi
      FROM plan_sync_change c JOIN plan_sync_version v ON v.id = c.version_id JOIN plan_sync_plan p ON p.id = v.plan_id
        LEFT JOIN plan_sync_opinion o ON c.record_type = 'CitizenOpinion' AND o.id = c.record_key
        LEFT JOIN bsc_feedback f ON c.record_type = 'Feedback' AND f.id = c.record_key
        LEFT JOIN bsc_kpi k ON k.id = f.kpi_id
      WHERE p.code = 'ANNUAL' AND v.year = 2006 AND v.status = 'FINAL' ORDER BY c.proposed_on, c.id`,
  );

/** Won by year of the edition of a year, and what was spent in the year that it leaves behind. */
const planned = (read: Read, year: number): Promise<Row[]> =>
  read(
    `SELECT a.year AS year, SUM(a.amount) AS amount FROM plan_sync_fiscal_amount a
      JOIN plan_sync_fiscal_line l ON l.id = a.line_id JOIN plan_sync_version v ON v.id = l.version_id
      JOIN plan_sync_plan p ON p.id = v.plan_id WHERE p.code = 'MTFP' AND v.year = ? GROUP BY a.year`,
    year,
  );

async function moneyOfBoth(read: Read): Promise<unknown[]> {
  const [old, now] = [await planned(read, 2006), await planned(read, 2007)];
  const [spent] = await read('SELECT SUM(spent) AS amount FROM plan_sync_budget_line WHERE year = 2006');
  const of = (rows: readonly Row[], year: number) =>
    numberOrNull(rows.find((row) => Number(row.year) === year)?.amount);
  return [2006, 2007, 2008, 2009, 2010, 2011].map((year) => {
    if (year === 2006) return [year, 'HEAD', of(old, year), numberOrNull(spent?.amount), null, null];
    const [before, after] = [of(old, year), of(now, year)];
    if (year === 2011) return [year, 'TAIL', null, after, null, null];
    const change = (after ?? 0) - (before ?? 0);
    return [year, 'OVERLAP', before, after, change, Math.round((change / (before ?? 0)) * 1e4) / 100];
  });
}

interface Change {
  readonly kind: string;
  readonly after: Row;
  readonly fields: readonly Row[];
  readonly requests: readonly (Row & { cause: Row & { kpi?: Row } })[];
}

/** Two years of a plan: the kinds counted, each change that somebody asked for with its cause, and the money of both. */
export const changesOfTheYear: Answer = {
  shown: ({ planDiffOfYears: { counts, changes }, fiscalDiffOfYears: { years } }) => ({
    counts: Object.fromEntries(counts.flatMap(({ kind, count }: Row) => (count === 0 ? [] : [[kind, count]]))),
    changes: changes.map(({ kind, after, fields, requests: asked }: Change) => ({
      kind,
      code: after.code,
      outcome: fields.map(({ name, before, after: value }) => [name, before, value].join(' | ')),
      requests: asked.map(({ title, source, cause }) => [
        ...[title, source, cause.__typename],
        ...(cause.__typename === 'Feedback' ? [cause.finding, cause.kpi?.code] : [cause.code, cause.content]),
      ]),
    })),
    years: years.map(({ year, part, before, after, change, rate }: Row) => [
      ...[year, part, numberOrNull(before), numberOrNull(after), numberOrNull(change)],
      rate === null ? null : Number(rate),
    ]),
  }),
  found: async (read) => {
    const { kept, counts } = await itemsOfBoth(read);
    const asked = await requests(read);
    return {
      counts,
      changes: kept
        .filter(({ now }) => asked.some(({ line }) => line === now.line))
        .map(({ old, now, fields }) => ({
          kind: fields.length === 0 ? 'CARRIED' : 'CHANGED',
          code: now.code,
          outcome: fields.map((name) => [name, old[name], now[name]].join(' | ')),
          requests: asked
            .filter(({ line }) => line === now.line)
            .map(({ title, source, opinion, content, finding, kpi }) => [
              ...[title, source, finding === null ? 'CitizenOpinion' : 'Feedback'],
              ...(finding === null ? [opinion, content] : [finding, kpi]),
            ]),
        })),
      years: await moneyOfBoth(read),
    };
  },
};
