import {
  Activity,
  byKeys,
  type DueSource,
  fields,
  percentOf,
  type RequestContext,
  type Row,
  raw,
  referred,
  select,
  sql,
  type TransactionContext,
} from '@yeondong/schema';
import { CitizenOpinion } from '../entities/citizen-opinion.js';
import type { OpinionWindow } from '../rules/opinion-life.js';
import { countOpinions } from '../rules/opinion-rates.js';

/** Line 37 of the plan: opinions gathered online, June and July. */
const ONLINE_OPINIONS = 'planned.PS-09';

/** The days in which the year's plan gathers opinions online. */
export async function opinionWindow(ctx: RequestContext, year: number): Promise<OpinionWindow | null> {
  const where = sql`t.code = ${ONLINE_OPINIONS} and t.year = ${year}`;
  const [row] = await select(ctx, Activity, fields('startsOn', 'endsOn'), { where });
  return row?.startsOn && row.endsOn ? { from: row.startsOn, to: row.endsOn } : null;
}

const READ = fields(
  ...['status', 'decision', 'departmentKey', 'reviewedByKey', 'review', 'reason', 'reply', 'itemKey', 'version'],
);

export const opinionToActOn = (tx: TransactionContext, id: string): Promise<Row<CitizenOpinion>> =>
  referred(tx, CitizenOpinion, id, ['input', 'id'], READ);

/** An opinion that a plan has taken up, whoever reads; none where it is gone. */
export const opinionToKeep = async (tx: TransactionContext, key: number): Promise<Row<CitizenOpinion> | null> =>
  (await byKeys(tx, CitizenOpinion, [key], READ))[0] ?? null;

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
  return { year, ...counts, replyRate: rate('onTime', 'due'), incorporatedRate: rate('incorporated', 'decided') };
}

/** Replies that are due, told to the department that answers. */
export const opinionDues: DueSource = {
  id: 'plan-sync.opinions-to-reply',
  rows: async (ctx, until) => {
    const open = await select(ctx, CitizenOpinion, fields('code', 'titleKo', 'titleEn', 'replyDue', 'departmentKey'), {
      where: sql`t.replied_on is null and t.department_id is not null and t.reply_due <= ${until}`,
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
