import { keyList, type RequestContext, type Sql, sql } from '@yeondong/schema';
import type { PublicationContent } from '../../entities/programme/published-rows.js';
import type {
  PublishedFormer,
  PublishedMonth,
  PublishedScorecard,
  YearContent,
} from '../../entities/public/published.js';

interface EditionRow {
  readonly sequence: number;
  readonly publishedOn: string;
  readonly reason: string | null;
  readonly content: string;
  readonly hash: string;
  readonly corrects: string | null;
}

interface MonthRow extends EditionRow {
  readonly month: string;
  readonly kind: string;
  readonly late: number;
}

const EDITION = sql`p.sequence as sequence, p.published_on as "publishedOn", p.reason as reason,
  p.content as content, p.hash as hash, q.hash as corrects`;

/** All that was published of the months of a year, with the corrections behind what they correct. */
export async function publishedMonths(ctx: RequestContext, year: number): Promise<PublishedMonth[]> {
  const rows = await ctx.db.rows<MonthRow>(
    sql`select p.month as month, p.kind as kind, p.late as late, ${EDITION}
      from bsc_publication p left join bsc_publication q on q.id = p.corrects_id
      where p.month between ${`${year}-01`} and ${`${year}-12`} order by p.month, p.sequence`,
  );
  return rows.map(({ kind, late, ...row }) => {
    const { scores, schedules } = JSON.parse(row.content) as PublicationContent;
    return { ...row, ...{ provisional: kind !== 'CONFIRMED', late: Number(late) === 1, scores, schedules } };
  });
}

/** The scorecards of the latest years that were published, each as last corrected; by department, the newest year first. */
export async function publishedScorecards(
  ctx: RequestContext,
  years: number,
  department: string | null,
): Promise<PublishedScorecard[]> {
  const known = await ctx.db.rows<{ year: number }>(
    sql`select distinct year as year from bsc_year_publication order by year desc limit ${years}`,
  );
  const oldest = known.at(-1)?.year;
  if (oldest === undefined) return [];
  const rows = await ctx.db.rows<EditionRow>(latestSince(oldest, department));
  return rows.map((row) => ({ ...row, ...(JSON.parse(row.content) as YearContent) }));
}

const latestSince = (oldest: number, department: string | null): Sql =>
  sql`select ${EDITION} from bsc_year_publication p
    join core_department d on d.id = p.department_id
    left join bsc_year_publication q on q.id = p.corrects_id
    where p.year >= ${oldest} ${department === null ? sql`` : sql`and d.code = ${department}`}
      and not exists (select 1 from bsc_year_publication r
        where r.year = p.year and r.department_id = p.department_id and r.sequence > p.sequence)
    order by d.id, p.year desc`;

type Published = Pick<PublishedScorecard, 'year' | 'code' | 'sequence'>;

/** What was published of each scorecard before its latest correction, the newest first. */
export async function formerEditions(ctx: RequestContext, cards: readonly Published[]): Promise<PublishedFormer[][]> {
  const rows = await ctx.db.rows<EditionRow & { readonly year: number; readonly code: string }>(
    sql`select p.year as year, d.code as code, ${EDITION} from bsc_year_publication p
      join core_department d on d.id = p.department_id
      left join bsc_year_publication q on q.id = p.corrects_id
      where p.year in ${keyList([...new Set(cards.map(({ year }) => year))])}
        and d.code in ${keyList([...new Set(cards.map(({ code }) => code))])}
        and exists (select 1 from bsc_year_publication r
          where r.year = p.year and r.department_id = p.department_id and r.sequence > p.sequence)
      order by p.sequence desc`,
  );
  return cards.map(({ year, code }) =>
    rows
      .filter((row) => Number(row.year) === year && row.code === code)
      .map((row) => ({ ...row, score: (JSON.parse(row.content) as YearContent).score })),
  );
}
