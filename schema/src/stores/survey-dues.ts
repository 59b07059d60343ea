import type { DueSource } from '../contract/due.js';
import { sql } from '../kernel/sql.js';
import { lastDayInTime } from '../rules/due-date.js';
import { holidaysOf } from './holiday-store.js';

interface ClosingRow {
  readonly key: number;
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string | null;
  readonly closesOn: string;
  readonly department: number;
  readonly module: string;
}

/** Open surveys that are to be closed. Who answers has until the very day; who closes has until the next working day. */
const closings: DueSource = {
  id: 'core.surveys',
  async rows(ctx, until) {
    const holidays = await holidaysOf(ctx);
    const rows = await ctx.db.rows<ClosingRow>(
      sql`select id as "key", code as code, title_ko as "titleKo", title_en as "titleEn", closes_on as "closesOn",
          owner_department_id as department, module as module
        from core_survey where state = 'OPEN' and closes_on <= ${until} order by id`,
    );
    return rows.map(({ key, code, titleKo, titleEn, closesOn, department, module }) => ({
      recordType: 'Survey',
      recordKey: key,
      dueOn: lastDayInTime({ on: closesOn, precision: 'DAY' }, holidays),
      audience: { department },
      titleKo: `설문 마감 ${titleKo}`,
      titleEn: `Close the survey ${titleEn ?? titleKo}`,
      path: `/surveys/${code}`,
      module,
    }));
  },
};

export const surveyDues: readonly DueSource[] = [closings];
