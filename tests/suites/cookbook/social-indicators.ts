import type { Answer, Read, Row } from './answer.js';
import { decimal } from './numbers.js';

const IN_USE = "i.status = 'ACTIVE' AND i.from_year <= 2006 AND (i.to_year IS NULL OR i.to_year >= 2006)";
const OF_INDICATOR = `social_indicators_observation o JOIN social_indicators_indicator i ON i.id = o.indicator_id
  JOIN social_indicators_region r ON r.id = o.region_id`;

interface Coded {
  readonly code: string;
}
const coded = (rows: readonly Coded[]): string[] => rows.map(({ code }) => code).sort();
const codes = async (read: Read, text: string, ...params: unknown[]): Promise<string[]> =>
  (await read(text, ...params)).map(({ code }) => String(code)).sort();

interface Series {
  readonly city: number[];
  readonly sign: number;
  gap: number | null;
}

/** Indicators whose newest value shared with the nation is worse than the nation's, and whose last change is for the worse. */
async function inDanger(read: Read): Promise<string[]> {
  const rows = await read(
    `SELECT i.code AS code, i.polarity AS polarity, i.margin AS margin, r.home AS home, o.period AS period, o.value AS value
      FROM ${OF_INDICATOR} WHERE ${IN_USE} AND i.aggregation <> 'SUM' AND i.polarity <> 'NONE' AND o.valid_to IS NULL
        AND o.sex = 'T' AND o.age = '_T' AND o.value IS NOT NULL AND o.status <> 'B' AND (r.home = 1 OR r.level = 'NATION')
      ORDER BY i.code, o.period`,
  );
  const isCity = ({ home }: Row): boolean => Number(home) === 1;
  const nation = new Map(
    rows.filter((row) => !isCity(row)).map((row) => [`${row.code} ${row.period}`, decimal(row.value)]),
  );
  const series = new Map<string, Series>();
  for (const { code, period, polarity, margin, value } of rows.filter(isCity)) {
    const one = series.get(String(code)) ?? { city: [], sign: polarity === 'UP' ? 1 : -1, gap: null };
    one.city.push(decimal(value));
    const other = nation.get(`${code} ${period}`);
    const gap = other === undefined ? null : decimal(value) - other;
    if (gap !== null) one.gap = Math.abs(gap) <= (margin === null ? 0 : decimal(margin)) ? 0 : gap;
    series.set(String(code), one);
  }
  const isFalling = ([, { city, sign, gap }]: readonly [string, Series]): boolean => {
    const [before, last] = city.slice(-2);
    return gap !== null && gap * sign < 0 && last !== undefined && before !== undefined && (last - before) * sign < 0;
  };
  return [...series]
    .filter(isFalling)
    .map(([code]) => code)
    .sort();
}

const linked = (read: Read, table: 'goal' | 'initiative', indicator: string): Promise<string[]> =>
  codes(
    read,
    `SELECT x.code AS code FROM social_indicators_${table}_link l JOIN core_${table} x ON x.id = l.${table}_id
      JOIN social_indicators_indicator i ON i.id = l.indicator_id WHERE i.code = ?`,
    indicator,
  );

interface Endangered extends Coded {
  readonly goals: readonly Coded[];
  readonly initiatives: readonly Coded[];
}

/** The matrix holds 160 indicators, each once, and as many in danger as the list beside it. */
const danger: Answer = {
  shown: ({ indicatorMatrix, indicators }) => ({
    cells: indicatorMatrix.reduce((sum: number, cell: Row) => sum + Number(cell.count), 0),
    danger: indicatorMatrix.reduce((sum: number, cell: Row) => sum + Number(cell.danger), 0),
    count: indicators.totalCount,
    indicators: indicators.nodes
      .map(({ code, goals, initiatives }: Endangered) => [code, coded(goals), coded(initiatives)])
      .sort(),
  }),
  found: async (read) => {
    const found = await inDanger(read);
    const indicators = await Promise.all(
      found.map(async (code) => [code, await linked(read, 'goal', code), await linked(read, 'initiative', code)]),
    );
    return { cells: 160, danger: found.length, count: found.length, indicators };
  },
};

/** Fine dust of 2005: the value that a report of the end of March had, and the one that replaced it. */
const asKnown: Answer = {
  shown: ({ indicator }) => ({
    known: [Number(indicator.then.value), indicator.then.status],
    now: Number(indicator.now.value),
    revisions: indicator.now.revisions.map(({ revision, value, status }: Row) => [revision, Number(value), status]),
  }),
  found: async (read) => {
    const stored = await read(
      `SELECT o.revision AS revision, o.value AS value, o.status AS status, o.valid_from AS since, o.valid_to AS until
        FROM ${OF_INDICATOR} WHERE i.code = 'SI-ENVIRONMENT-01' AND o.period = '2005' AND r.home = 1 ORDER BY o.revision`,
    );
    const then = stored.find(({ since, until }) => String(since) <= '2006-03-31' && String(until) > '2006-03-31');
    return {
      known: [decimal(then?.value), then?.status],
      now: decimal(stored.at(-1)?.value),
      revisions: stored.map(({ revision, value, status }) => [Number(revision), decimal(value), status]),
    };
  },
};

const unlinked: Answer = {
  shown: ({ indicators, goals }) => ({
    indicators: coded(indicators.nodes),
    goals: coded(goals.nodes),
    counts: [indicators.totalCount, goals.totalCount],
  }),
  found: async (read) => {
    const indicators = await codes(
      read,
      `SELECT i.code AS code FROM social_indicators_indicator i WHERE ${IN_USE}
        AND NOT EXISTS (SELECT 1 FROM social_indicators_goal_link l WHERE l.indicator_id = i.id)`,
    );
    const goals = await codes(
      read,
      `SELECT g.code AS code FROM core_goal g WHERE g.from_year <= 2006 AND (g.to_year IS NULL OR g.to_year >= 2006)
        AND g.id NOT IN (SELECT l.goal_id FROM social_indicators_goal_link l
          JOIN social_indicators_indicator i ON i.id = l.indicator_id WHERE ${IN_USE})`,
    );
    return { indicators, goals, counts: [indicators.length, goals.length] };
  },
};

const DIGITS = 4;

/** Units a year on a straight path, percent a year on one of equal growth, from the newest value to 2015. */
const pace: Answer = {
  shown: ({ guidelineTargets }) =>
    guidelineTargets.nodes
      .map(({ indicator, requiredPace }: { indicator: Coded; requiredPace: Row }) => [
        indicator.code,
        Number(requiredPace.value).toFixed(DIGITS),
      ])
      .sort(),
  found: async (read) => {
    const rows = await read(
      `SELECT i.code AS code, t.path AS path, t.value AS target, o.value AS now, o.period AS period
        FROM social_indicators_target t JOIN social_indicators_indicator i ON i.id = t.indicator_id
        JOIN social_indicators_observation o ON o.indicator_id = i.id AND o.region_id = t.region_id AND o.valid_to IS NULL
          AND o.sex = 'T' AND o.age = '_T' AND o.value IS NOT NULL
        WHERE t.year = 2015 ORDER BY i.code, o.period`,
    );
    const newest = new Map(rows.map((row) => [String(row.code), row]));
    return [...newest].map(([code, { path, target, now, period }]) => {
      const years = 2015 - Number(period);
      const [to, from] = [decimal(target), decimal(now)];
      const value = path === 'LINEAR' ? (to - from) / years : ((to / from) ** (1 / years) - 1) * 100;
      return [code, value.toFixed(DIGITS)];
    });
  },
};

const inDistricts: Answer = {
  shown: ({ observations }) =>
    observations.nodes.map(({ region, period, value }: Row & { region: { code: string; title: string } }) => [
      ...[region.code, region.title, period],
      Number(value),
    ]),
  found: async (read) => {
    const rows = await read(
      `SELECT r.code AS code, r.title_ko AS title, o.period AS period, o.value AS value FROM ${OF_INDICATOR}
        WHERE i.code = 'SI-POPULATION-05' AND o.sex = 'F' AND r.level = 'DISTRICT' AND o.valid_to IS NULL
        ORDER BY r.id, o.period`,
    );
    return rows.map(({ code, title, period, value }) => [code, title, period, decimal(value)]);
  },
};

/** Every value that stands, with its definition, unit, source and licence. */
const openData: Answer = {
  shown: ({ observations }) => ({
    count: observations.totalCount,
    rows: observations.nodes
      .map(({ INDICATOR, REF_AREA, TIME_PERIOD, SEX, AGE, OBS_VALUE, OBS_STATUS, SOURCE }: Record<string, Row>) =>
        [
          ...[REF_AREA?.code, TIME_PERIOD, SEX, AGE, Number(OBS_VALUE), OBS_STATUS],
          ...[INDICATOR?.definition, INDICATOR?.UNIT_MEASURE, SOURCE?.name, SOURCE?.licence],
        ].join(' '),
      )
      .sort(),
  }),
  found: async (read) => {
    const rows = await read(
      `SELECT r.code AS region, o.period AS period, o.sex AS sex, o.age AS age, o.value AS value, o.status AS status,
          i.definition AS definition, i.unit AS unit, s.name_ko AS source, s.licence AS licence
        FROM ${OF_INDICATOR} JOIN social_indicators_source s ON s.id = o.source_id
        WHERE i.code = 'SI-POPULATION-01' AND o.valid_to IS NULL`,
    );
    const lines = rows.map(({ region, period, sex, age, value, status, definition, unit, source, licence }) =>
      [region, period, sex, age, decimal(value), status, definition, unit, source, licence].join(' '),
    );
    return { count: rows.length, rows: lines.sort() };
  },
};

/** Answers to the documents of social-indicators, by their codes. */
export const socialIndicatorsAnswers: Readonly<Record<string, Answer>> = {
  'SI-Q1': danger,
  'SI-Q2': asKnown,
  'SI-Q3': unlinked,
  'SI-Q4': pace,
  'SI-Q5': inDistricts,
  'SI-Q6': openData,
};
