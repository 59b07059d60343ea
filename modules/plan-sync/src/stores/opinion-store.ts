import {
  Activity,
  byKeys,
  type DueSource,
  fields,
  keyList,
  numberOf,
  percentOf,
  planYear,
  type RequestContext,
  type Row,
  raw,
  referred,
  type Selection,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { CitizenOpinion } from '../entities/citizen-opinion.js';
import type { OpinionWindow } from '../rules/opinion-life.js';
import { countOpinions } from '../rules/opinion-rates.js';

/** Line 37 of the plan: opinions gathered online, June and July. */
const ONLINE_OPINIONS = 'planned.PS-09';
const MOST_LISTED = 500;

/** The days in which the year's plan gathers opinions online. */
export async function opinionWindow(ctx: RequestContext, year: number): Promise<OpinionWindow | null> {
  const where = sql`t.code = ${ONLINE_OPINIONS} and t.year = ${year}`;
  const [row] = await select(ctx, Activity, fields('startsOn', 'endsOn'), { where });
  return row?.startsOn && row.endsOn ? { from: row.startsOn, to: row.endsOn } : null;
}

export const OPINION_READ = fields(
  ...['status', 'decision', 'departmentKey', 'reviewedByKey', 'review', 'reason', 'reply', 'itemKey', 'version'],
);

export const opinionToActOn = (tx: TransactionContext, id: string): Promise<Row<CitizenOpinion>> =>
  referred(tx, CitizenOpinion, id, ['input', 'id'], OPINION_READ);

/** An opinion that a plan has taken up, whoever reads; none where it is gone. */
export const opinionToKeep = async (tx: TransactionContext, key: number): Promise<Row<CitizenOpinion> | null> =>
  (await byKeys(tx, CitizenOpinion, [key], OPINION_READ))[0] ?? null;

/** What has become of the opinions that came in a year, by the business date. */
export async function opinionFigures(ctx: RequestContext, year: number) {
  const rows = await select(ctx, CitizenOpinion, fields('replyDue', 'repliedOn', 'decision', 'decidedOn', 'itemKey'), {
    where: sql`t.received_on between ${`${year}-01-01`} and ${`${year}-12-31`}`,
  });
  const counts = countOpinions(
    rows.map((row) => ({ ...row, changed: row.itemKey !== null })),
    ctx.today,
  );
  const rate = (name: 'onTime' | 'incorporated', of: 'due' | 'decided') =>
    percentOf({ name, value: counts[name] }, { name: of, value: counts[of] }, 'plan-sync.opinions.1', ctx.today);
  const repeated = await repeatedIn(ctx, year);
  return {
    year,
    ...counts,
    repeated,
    replyRate: rate('onTime', 'due'),
    incorporatedRate: rate('incorporated', 'decided'),
  };
}

/** How often the texts of a year were sent beyond the first time of each. */
const repeatedIn = (ctx: RequestContext, year: number): Promise<number> =>
  numberOf(
    ctx,
    sql`select count(*) - count(distinct r.opinion_id) from plan_sync_receipt r
      join plan_sync_opinion o on o.id = r.opinion_id
      where o.received_on between ${`${year}-01-01`} and ${`${year}-12-31`}`,
  );

/** How often each was sent: once, unless equal texts came in online. */
export async function submissionsOf(ctx: RequestContext, opinions: readonly number[]): Promise<number[]> {
  const rows = await ctx.db.rows<{ opinion: number; count: number }>(
    sql`select r.opinion_id as opinion, count(*) as count from plan_sync_receipt r
      where r.opinion_id in ${keyList(opinions)} group by r.opinion_id`,
  );
  const counts = new Map(rows.map(({ opinion, count }) => [Number(opinion), Number(count)]));
  return opinions.map((key) => counts.get(key) ?? 1);
}

/** "약속 미이행" of all years, the oldest decision first. */
export function unfulfilledOpinions(ctx: RequestContext, selection: Selection): Promise<Row<CitizenOpinion>[]> {
  return select(ctx, CitizenOpinion, selection, {
    where: sql`t.decision in ('INCORPORATED', 'PARTLY') and t.item_id is null and t.decided_on < ${`${planYear(ctx)}-01-01`}`,
    orderBy: raw('t.decided_on, t.id'),
    limit: MOST_LISTED,
  });
}

/** Replies that are due, told to the department that answers. */
export const opinionDues: DueSource = {
  id: 'plan-sync.opinions-to-reply',
  rows: async (ctx, until) => {
    const open = await select(ctx, CitizenOpinion, fields('code', 'titleKo', 'titleEn', 'replyDue', 'departmentKey'), {
      where: sql`t.replied_on is null and (t.decision is null or t.decision <> 'SPAM')
        and t.department_id is not null and t.reply_due <= ${until}`,
      orderBy: raw('t.id'),
    });
    return open.map(({ key, titleKo, titleEn, replyDue, departmentKey }) => ({
      recordType: 'CitizenOpinion',
      recordKey: key,
      dueOn: replyDue,
      audience: { department: departmentKey as number, roles: ['head', 'staff'] as const },
      titleKo: `시민 의견 회신: ${titleKo}`,
      titleEn: `Reply to a citizen: ${titleEn ?? titleKo}`,
      path: '/m/plan-sync/opinions',
    }));
  },
};
