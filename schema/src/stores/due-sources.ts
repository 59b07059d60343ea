import type { RequestContext } from '../contract/context.js';
import type { DueItem, DueSource } from '../contract/due.js';
import { addWorkingDays, type DateText } from '../kernel/calendar.js';
import { sql } from '../kernel/sql.js';
import type { ActivityFacts } from '../rules/activity-due.js';
import { nextActivityDue } from '../rules/activity-due.js';
import { lastDayInTime } from '../rules/due-date.js';
import { holidaysOf } from './holiday-store.js';
import { settingsOf } from './setting-store.js';

interface Titled {
  readonly key: number;
  readonly titleKo: string;
  readonly titleEn: string | null;
}

const titlesOf = ({ titleKo, titleEn }: Titled) => ({ titleKo, titleEn: titleEn ?? titleKo });

interface ActivityRow extends Titled, Omit<ActivityFacts, 'times'> {
  readonly department: number;
  readonly program: string | null;
  readonly times: number | string;
}

/** Activities of this plan year and the last one that were not held as often as planned. */
const activities: DueSource = {
  id: 'core.activities',
  async rows(ctx, until) {
    const year = Number(until.slice(0, 4));
    const holidays = await holidaysOf(ctx);
    const rows = await ctx.db.rows<ActivityRow>(
      sql`select a.id as "key", a.title_ko as "titleKo", a.title_en as "titleEn", a.starts_on as "startsOn",
          a.ends_on as "endsOn", a.planned_count as "plannedCount", a.recurrence as recurrence, a.year as year,
          a.department_id as department, p.code as program,
          (select count(*) from core_occurrence o where o.activity_id = a.id and o.held_on <= ${ctx.today}) as times
        from core_activity a left join core_program p on p.id = a.program_id
        where a.department_id is not null and a.year between ${year - 1} and ${year} order by a.id`,
    );
    return rows.flatMap((row): DueItem[] => {
      const due = nextActivityDue({ ...row, times: Number(row.times) });
      if (!due) return [];
      const path = row.program === null ? '/calendar' : `/programs/${row.program}`;
      const audience = { department: row.department };
      const dueOn = lastDayInTime(due, holidays);
      return [{ recordType: 'Activity', recordKey: row.key, dueOn, audience, ...titlesOf(row), path }];
    });
  },
};

interface MilestoneRow extends Titled {
  readonly dueOn: DateText;
  readonly department: number;
  readonly code: string;
  readonly initiativeKo: string;
  readonly initiativeEn: string | null;
}

/** Milestones that were not reached, of initiatives that go on. */
const milestones: DueSource = {
  id: 'core.milestones',
  async rows(ctx, until) {
    const holidays = await holidaysOf(ctx);
    const rows = await ctx.db.rows<MilestoneRow>(
      sql`select m.id as "key", m.title_ko as "titleKo", m.title_en as "titleEn", m.due_on as "dueOn",
          i.lead_department_id as department, i.code as code, i.title_ko as "initiativeKo", i.title_en as "initiativeEn"
        from core_milestone m join core_initiative i on i.id = m.initiative_id
        where m.done_on is null and m.due_on <= ${until} and i.status in ('PLANNED', 'IN_PROGRESS') order by m.id`,
    );
    return rows.map(({ key, dueOn, department, code, initiativeKo, initiativeEn, ...titles }) => ({
      recordType: 'Milestone',
      recordKey: key,
      dueOn: lastDayInTime({ on: dueOn, precision: 'DAY' }, holidays),
      audience: { department },
      titleKo: `${titles.titleKo} (${initiativeKo})`,
      titleEn: `${titles.titleEn ?? titles.titleKo} (${initiativeEn ?? initiativeKo})`,
      path: `/initiatives/${code}`,
    }));
  },
};

interface WaitingRow {
  readonly key: number;
  readonly title: string;
  readonly path: string | null;
  readonly since: DateText;
  readonly approver: number;
}

/** Working days that an approver has, unless the setting `approvalDays` says otherwise. */
const APPROVAL_DAYS = 5;

async function approvalDays(ctx: RequestContext): Promise<number> {
  const days = (await settingsOf(ctx)).get('approvalDays');
  return typeof days === 'number' && days > 0 ? days : APPROVAL_DAYS;
}

/** Approvals that wait for somebody: due so many working days after their turn came. */
const approvals: DueSource = {
  id: 'core.approvals',
  async rows(ctx) {
    const [holidays, days] = [await holidaysOf(ctx), await approvalDays(ctx)];
    const rows = await ctx.db.rows<WaitingRow>(
      sql`select r.id as "key", r.title as title, r.path as path, r.waiting_since as since, s.approver_id as approver
        from core_approval_request r join core_approval_step s on s.request_id = r.id and s.state = 'WAITING'
        where r.state = 'SUBMITTED' and r.waiting_since is not null order by r.id`,
    );
    return rows.map(({ key, title, path, since, approver }) => ({
      recordType: 'ApprovalRequest',
      recordKey: key,
      dueOn: addWorkingDays(since, days, holidays),
      audience: { person: approver },
      titleKo: `결재 ${title}`,
      titleEn: `Approval of ${title}`,
      path,
    }));
  },
};

/** What falls due in the core. */
export const coreDues: readonly DueSource[] = [activities, milestones, approvals];
