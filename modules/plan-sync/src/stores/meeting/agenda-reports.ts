import {
  byKeys,
  fields,
  keyList,
  type ProgressLight,
  type RequestContext,
  type Row,
  type Selection,
  select,
  sql,
} from '@yeondong/schema';
import type { MeetingAgendaItem } from '../../entities/meeting/agenda-item.js';
import { ProgressMeeting } from '../../entities/meeting/progress-meeting.js';
import { ProgressReport } from '../../entities/meeting/progress-report.js';
import { type LitReport, lightsOf } from './report-store.js';

type Item = Pick<MeetingAgendaItem, 'meetingKey' | 'initiativeKey'>;

/** The report of each item for the period of its meeting, in two statements. */
export async function agendaReports(
  ctx: RequestContext,
  items: readonly Item[],
  selection: Selection,
): Promise<(Row<ProgressReport> | null)[]> {
  return (await withPeriods(ctx, items, selection)).map(({ report }) => report);
}

/** The light of each item: of its report, or of having none. */
export async function agendaLights(ctx: RequestContext, items: readonly Item[]): Promise<(ProgressLight | null)[]> {
  const asked = fields('status', 'planned', 'actual', 'submittedOn');
  const found = await withPeriods(ctx, items, asked);
  return lightsOf(
    ctx,
    found.map(({ period, report }, at): LitReport => {
      const initiativeKey = items[at]?.initiativeKey as number;
      const { status = null, planned = null, actual = null, submittedOn = null } = report ?? {};
      return { initiativeKey, period, status, planned, actual, submittedOn };
    }),
  );
}

async function withPeriods(ctx: RequestContext, items: readonly Item[], selection: Selection) {
  const meetings = await byKeys(
    ctx,
    ProgressMeeting,
    items.map(({ meetingKey }) => meetingKey),
    fields('period'),
  );
  const periods = meetings.map((meeting) => meeting?.period ?? '');
  const reports = await select(ctx, ProgressReport, selection, {
    where: sql`t.initiative_id in ${keyList([...new Set(items.map(({ initiativeKey }) => initiativeKey))])}`,
    extra: ['initiativeKey', 'period'],
  });
  const byPlace = new Map(reports.map((report) => [`${report.initiativeKey} ${report.period}`, report]));
  return items.map(({ initiativeKey }, at) => {
    const period = periods[at] as string;
    return { period, report: byPlace.get(`${initiativeKey} ${period}`) ?? null };
  });
}
