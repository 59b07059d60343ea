import { type DueSource, type HoldingSource, keyList, sql } from '@yeondong/schema';

interface Missing {
  readonly key: number;
  readonly department: number;
  readonly due: string;
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
}

/** Reports that a meeting still to come asks for and that are not handed in, told to the lead department. */
const reportsDue: DueSource = {
  id: 'plan-sync.progress-reports',
  rows: async (ctx, until) => {
    const rows = await ctx.db.rows<Missing>(
      sql`select a.id as "key", i.lead_department_id as department, m.report_due as due, m.code as code,
          i.title_ko as "titleKo", i.title_en as "titleEn"
        from plan_sync_agenda a join plan_sync_meeting m on m.id = a.meeting_id and m.status = 'PLANNED'
        join core_initiative i on i.id = a.initiative_id
        where m.report_due <= ${until} and not exists (select 1 from plan_sync_report r
          where r.initiative_id = a.initiative_id and r.period = m.period
            and r.status in ('SUBMITTED', 'CONFIRMED', 'ACCEPTED')) order by a.id`,
    );
    return rows.map(({ key, department, due, code, titleKo, titleEn }) => ({
      recordType: 'MeetingAgendaItem',
      recordKey: Number(key),
      dueOn: due,
      audience: { department: Number(department), roles: ['head', 'staff'] as const },
      titleKo: `추진상황 보고서: ${titleKo}`,
      titleEn: `Progress report: ${titleEn ?? titleKo}`,
      path: `/m/plan-sync/meetings/${code}`,
    }));
  },
};

interface OpenInstruction {
  readonly key: number;
  readonly department: number;
  readonly assignee: number | null;
  readonly due: string;
  readonly content: string;
}

const PAGE = '/m/plan-sync/instructions';
const SHOWN_SIGNS = 60;
const shortened = (content: string): string =>
  content.length > SHOWN_SIGNS ? `${content.slice(0, SHOWN_SIGNS)}…` : content;

/** Instructions that nobody has reported on, told to who sees to them, else to the department. */
const instructionsDue: DueSource = {
  id: 'plan-sync.instructions',
  rows: async (ctx, until) => {
    const rows = await ctx.db.rows<OpenInstruction>(
      sql`select id as "key", department_id as department, assignee_id as assignee, due_on as due, content as content
        from plan_sync_instruction where status = 'OPEN' and due_on <= ${until} order by id`,
    );
    return rows.map(({ key, department, assignee, due, content }) => ({
      recordType: 'Instruction',
      recordKey: Number(key),
      dueOn: due,
      audience:
        assignee === null
          ? { department: Number(department), roles: ['head', 'staff'] as const }
          : { person: Number(assignee) },
      titleKo: `지시·건의사항 조치: ${shortened(content)}`,
      titleEn: `Instruction to see to: ${shortened(content)}`,
      path: PAGE,
    }));
  },
};

export const meetingDues: readonly DueSource[] = [reportsDue, instructionsDue];

interface Held {
  readonly person: number;
  readonly key: number;
  readonly content: string;
}

/** Open instructions of a person. Handed to somebody of another department they stay with theirs, and its head assigns them. */
export const meetingHoldings: readonly HoldingSource[] = [
  {
    id: 'plan-sync.instructions',
    title: { ko: '담당하는 지시·건의사항', en: 'Instructions to see to' },
    async list(ctx, people) {
      const rows = await ctx.db.rows<Held>(
        sql`select assignee_id as person, id as "key", content as content from plan_sync_instruction
          where assignee_id in ${keyList(people)} and status <> 'CLOSED' order by id`,
      );
      return rows.map(({ person, key, content }) => ({
        ...{ person: Number(person), recordType: 'Instruction', recordKey: Number(key) },
        ...{ titleKo: `지시·건의: ${shortened(content)}`, titleEn: `Instruction: ${shortened(content)}` },
        path: PAGE,
      }));
    },
    async move(tx, from, to) {
      const { affected } = await tx.db.execute(
        sql`update plan_sync_instruction set version = version + 1, assignee_id = (
            select p.id from core_person p where p.id = ${to} and p.department_id = plan_sync_instruction.department_id)
          where assignee_id = ${from} and status <> 'CLOSED'`,
      );
      return affected;
    },
  },
];
