import type { Answer } from './answer.js';
import { CONFIRMED } from './bsc-places.js';
import { decimal, numberOrNull, parsed, rounded, sumOf } from './numbers.js';

interface PublishedRow {
  readonly code: string;
  readonly score: string | null;
}
interface PublishedMonth {
  readonly month: string;
  readonly hash: string;
  readonly scores: readonly PublishedRow[];
}

const scoresOf = (rows: readonly PublishedRow[]): Record<string, number | null> =>
  Object.fromEntries(rows.map(({ code, score }) => [code, numberOrNull(score)]));

/** Nobody signs in: five months are published, and no year yet, since none is final. */
export const promisedAndGot: Answer = {
  signedIn: false,
  shown: ({ publishedScorecards, publishedMonths, publishedSurveys }) => ({
    years: publishedScorecards.length,
    surveys: publishedSurveys.length,
    months: publishedMonths.map(({ month, hash, scores }: PublishedMonth) => ({
      month,
      hash,
      scores: scoresOf(scores),
    })),
  }),
  found: async (read) => {
    const months = await read('SELECT month, hash, content FROM bsc_publication ORDER BY month, sequence');
    const [years] = await read('SELECT COUNT(*) AS n FROM bsc_year_publication');
    const [surveys] = await read('SELECT COUNT(*) AS n FROM core_survey_publication');
    return {
      years: Number(years?.n),
      surveys: Number(surveys?.n),
      months: months.map(({ month, hash, content }) => ({
        month,
        hash,
        scores: scoresOf((parsed(content) as { scores: PublishedRow[] }).scores),
      })),
    };
  },
};

interface TraceYear {
  readonly year: number;
  readonly value: string | null;
  readonly valueSource: string | null;
  readonly target: { readonly target: string } | null;
  readonly score: { readonly value: string | null };
}

/** 긴급복지 지원 처리기간: values on record from 2002 to 2005, the mean of the months of 2006 against its target. */
export const throughTheYears: Answer = {
  shown: ({ kpi: { trace } }) =>
    trace.map(({ year, value, valueSource, target, score }: TraceYear) => ({
      year,
      value: rounded(Number(value), 4),
      source: valueSource,
      target: numberOrNull(target?.target),
      score: numberOrNull(score.value),
    })),
  found: async (read) => {
    const code = 'sample.WELFARE_POLICY-1';
    const past = await read(
      `SELECT h.year AS year, h.value AS value, h.source AS source FROM bsc_kpi_history h JOIN bsc_kpi k ON k.id = h.kpi_id
        WHERE k.code = ? AND h.year BETWEEN 2002 AND 2005 ORDER BY h.year`,
      code,
    );
    const months = await read(
      `SELECT r.value AS value, g.target AS target FROM bsc_result r
        JOIN bsc_kpi k ON k.id = r.kpi_id JOIN bsc_kpi_target g ON g.kpi_id = k.id AND g.year = 2006
        WHERE k.code = ? AND r.period LIKE '2006-%' AND ${CONFIRMED}`,
      code,
    );
    const [value, target] = [sumOf(months, 'value') / months.length, decimal(months[0]?.target)];
    return [
      ...past.map((row) => ({
        year: Number(row.year),
        value: decimal(row.value),
        source: row.source,
        target: null,
        score: null,
      })),
      // the shorter the better: 2 − A/T
      { year: 2006, value: rounded(value, 4), source: null, target, score: rounded(200 - (100 * value) / target, 2) },
    ];
  },
};
