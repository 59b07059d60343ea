import { type DueSource, holidaysOf, nextWorkingDay, sql } from '@yeondong/schema';

interface DueRow {
  readonly key: number;
  readonly department: number;
  readonly owner: number | null;
  readonly nameKo: string;
  readonly nameEn: string | null;
  readonly year: number;
  readonly due: string;
}

/** Feedback that is not done: due to its owner, else to the head and staff of its department. */
export const feedbackDues: readonly DueSource[] = [
  {
    id: 'bsc.feedback',
    rows: async (ctx) => {
      const holidays = await holidaysOf(ctx);
      const rows = await ctx.db.rows<DueRow>(
        sql`select f.id as "key", f.department_id as department, f.owner_id as owner, d.name_ko as "nameKo",
            d.name_en as "nameEn", f.year as year, f.due_on as due
          from bsc_feedback f join core_department d on d.id = f.department_id
          where f.state in ('OPEN', 'ACTION') order by f.id`,
      );
      return rows.map(({ key, department, owner, nameKo, nameEn, year, due }) => ({
        ...{ recordType: 'Feedback', recordKey: Number(key), dueOn: nextWorkingDay(due, holidays) },
        audience:
          owner === null
            ? { department: Number(department), roles: ['head', 'staff'] as const }
            : { person: Number(owner) },
        titleKo: `${nameKo}: ${year}년 환류의 조치`,
        titleEn: `${nameEn ?? nameKo}: action on feedback of ${year}`,
        path: `/m/bsc/feedback?year=${year}`,
      }));
    },
  },
];
