import type { RequestContext } from '../contract/context.js';
import type { PublishedSurveyResults } from '../entities/published-survey.js';
import { keyList, sql } from '../kernel/sql.js';
import type { PublishedSurvey } from '../rules/survey-publication.js';

/** At most so many are told at once. */
const MOST_SURVEYS = 50;

interface Row {
  readonly purpose: string;
  readonly content: string;
  readonly hash: string;
}

/** Surveys of citizens and customers that were published in a year, the latest first; those of staff are the staff's. */
export async function publishedSurveys(ctx: RequestContext, year: number): Promise<PublishedSurveyResults[]> {
  const rows = await ctx.db.rows<Row>(
    sql`select s.purpose as purpose, p.content as content, p.hash as hash
      from core_survey_publication p join core_survey s on s.id = p.survey_id
      where p.published_on between ${`${year}-01-01`} and ${`${year}-12-31`}
        and s.visibility = 'PUBLIC' and s.population in ('CITIZEN', 'CUSTOMER')
        and s.module in ${keyList(['core', ...ctx.modules])}
      order by p.published_on desc, p.id desc limit ${MOST_SURVEYS}`,
  );
  return rows.map((row) => ({ ...(JSON.parse(row.content) as PublishedSurvey), ...row }));
}
