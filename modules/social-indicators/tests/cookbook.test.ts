import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tableLines } from '@yeondong/schema';
import {
  cookbookDocuments,
  describeOnBoth,
  type Platform,
  readRows,
  runYeondong,
  startPlatform,
} from '@yeondong/testing';
import { IMPORT, type Outcome } from './fixtures.js';

/** The documents of the module's page of the cookbook, by the name of the operation. */
const OPERATIONS = new Map(
  cookbookDocuments('query-cookbook-social-indicators.md').map(({ text }) => [
    /query (\w+)/.exec(text)?.[1] ?? '',
    text,
  ]),
);
const IN_USE = "i.status = 'ACTIVE' AND i.from_year <= 2006 AND (i.to_year IS NULL OR i.to_year >= 2006)";

interface Coded {
  readonly code: string;
}
interface Nodes<T> {
  readonly totalCount: number;
  readonly nodes: readonly T[];
}

describeOnBoth('the cookbook of social indicators', (database) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform({ database, modules: ['@yeondong/social-indicators'] });
  }, 120_000);
  afterAll(() => platform?.stop());

  const ask = <T>(name: string) => platform.data<T>(OPERATIONS.get(name) ?? name, {}, { as: 'analyst' });
  const rows = (text: string) => readRows(platform.databaseUrl, text);
  const codes = async (text: string) => (await rows(text)).map(({ code }) => String(code)).sort();
  const coded = (found: readonly Coded[]) => found.map(({ code }) => code).sort();

  it('has six questions, each an operation of its own', () => {
    expect([...OPERATIONS.keys()]).toEqual([
      'IndicatorsInDanger',
      'ValueAsKnown',
      'Unlinked',
      'PaceToGuideline',
      'WomenOf65ByDistrict',
      'OpenData',
    ]);
  });

  it('finds what is worse than the nation and getting worse as SQL does from the values', async () => {
    const { indicatorMatrix, indicators } = await ask<{
      indicatorMatrix: { count: number; danger: number }[];
      indicators: Nodes<Coded & { goals: Coded[]; initiatives: Coded[] }>;
    }>('IndicatorsInDanger');
    const values = (
      period: string,
    ) => `SELECT i.code AS code, i.polarity AS polarity, i.margin AS margin, r.home AS home,
        o.period AS period, o.value AS value FROM social_indicators_observation o
      JOIN social_indicators_indicator i ON i.id = o.indicator_id JOIN social_indicators_region r ON r.id = o.region_id
      WHERE ${IN_USE} AND i.aggregation <> 'SUM' AND i.polarity <> 'NONE' AND o.valid_to IS NULL AND o.sex = 'T' AND o.age = '_T'
      AND o.value IS NOT NULL AND o.status <> 'B' AND (r.home = 1 OR r.level = 'NATION') ${period} ORDER BY i.code, o.period`;
    const series = new Map<string, { city: number[]; sign: number; gap: number | null }>();
    const nation = new Map<string, number>();
    const found = await rows(values(''));
    for (const row of found) if (Number(row.home) === 0) nation.set(`${row.code} ${row.period}`, Number(row.value));
    for (const row of found.filter(({ home }) => Number(home) === 1)) {
      const code = String(row.code);
      const one = series.get(code) ?? { city: [], sign: row.polarity === 'UP' ? 1 : -1, gap: null };
      one.city.push(Number(row.value));
      const other = nation.get(`${code} ${row.period}`);
      if (other !== undefined) {
        const gap = Number(row.value) - other;
        one.gap = Math.abs(gap) <= Number(row.margin ?? 0) ? 0 : gap;
      }
      series.set(code, one);
    }
    const danger = [...series].filter(([, { city, sign, gap }]) => {
      const [before, last] = city.slice(-2);
      return gap !== null && gap * sign < 0 && last !== undefined && before !== undefined && (last - before) * sign < 0;
    });
    expect(coded(indicators.nodes)).toEqual(danger.map(([code]) => code).sort());
    expect(indicators.totalCount).toBe(3);
    expect(indicatorMatrix.reduce((sum, cell) => sum + cell.danger, 0)).toBe(3);
    expect(indicatorMatrix.reduce((sum, cell) => sum + cell.count, 0)).toBe(160);
    for (const { code, goals, initiatives } of indicators.nodes) {
      const links = (table: string, far: string) =>
        codes(`SELECT x.code AS code FROM social_indicators_${table}_link l JOIN core_${table} x ON x.id = l.${far}
          JOIN social_indicators_indicator i ON i.id = l.indicator_id WHERE i.code = '${code}'`);
      expect(coded(goals)).toEqual(await links('goal', 'goal_id'));
      expect(coded(initiatives)).toEqual(await links('initiative', 'initiative_id'));
    }
  });

  it('gives the value of fine dust that was known at the end of March, and the one that replaced it', async () => {
    const { indicator } = await ask<{
      indicator: {
        unit: string;
        source: { title: string };
        now: { value: string; revisions: { revision: number; value: string }[] };
        then: { value: string; status: string };
      };
    }>('ValueAsKnown');
    const stored =
      await rows(`SELECT o.value AS value, o.revision AS revision, o.status AS status, o.valid_from AS since
      FROM social_indicators_observation o JOIN social_indicators_indicator i ON i.id = o.indicator_id
      JOIN social_indicators_region r ON r.id = o.region_id
      WHERE i.code = 'SI-ENVIRONMENT-01' AND o.period = '2005' AND r.home = 1 ORDER BY o.revision`);
    expect(stored.map(({ value, status }) => [Number(value) / 1e6, status])).toEqual([
      [63.1, 'P'],
      [60.8, 'A'],
    ]);
    expect(indicator.then).toEqual({ value: '63.1', status: 'P' });
    expect(indicator.now.value).toBe('60.8');
    expect(indicator.now.revisions.map(({ revision, value }) => [revision, Number(value)])).toEqual(
      stored.map(({ revision, value }) => [Number(revision), Number(value) / 1e6]),
    );
  });

  it('finds the indicators without a goal and the goals without an indicator', async () => {
    const { indicators, goals } = await ask<{ indicators: Nodes<Coded>; goals: Nodes<Coded> }>('Unlinked');
    expect(coded(indicators.nodes)).toEqual(
      await codes(`SELECT i.code AS code FROM social_indicators_indicator i WHERE ${IN_USE}
        AND NOT EXISTS (SELECT 1 FROM social_indicators_goal_link l WHERE l.indicator_id = i.id)`),
    );
    expect(coded(goals.nodes)).toEqual(
      await codes(`SELECT g.code AS code FROM core_goal g WHERE g.from_year <= 2006 AND (g.to_year IS NULL OR g.to_year >= 2006)
        AND g.id NOT IN (SELECT l.goal_id FROM social_indicators_goal_link l
          JOIN social_indicators_indicator i ON i.id = l.indicator_id WHERE ${IN_USE})`),
    );
    expect(indicators.totalCount).toBeGreaterThan(100);
    expect(goals.totalCount).toBeGreaterThan(0);
  });

  it('says what must change every year to reach the targets of 2015', async () => {
    const { guidelineTargets } = await ask<{
      guidelineTargets: Nodes<{ indicator: Coded; path: string; requiredPace: { value: string } }>;
    }>('PaceToGuideline');
    const stored =
      await rows(`SELECT i.code AS code, t.path AS path, t.value AS target, o.value AS now, o.period AS period
      FROM social_indicators_target t JOIN social_indicators_indicator i ON i.id = t.indicator_id
      JOIN social_indicators_observation o ON o.indicator_id = i.id AND o.region_id = t.region_id AND o.valid_to IS NULL
        AND o.sex = 'T' AND o.age = '_T' AND o.value IS NOT NULL
      WHERE t.year = 2015 ORDER BY i.code, o.period`);
    const newest = new Map(stored.map((row) => [String(row.code), row]));
    expect(guidelineTargets.totalCount).toBe(newest.size);
    for (const { indicator, requiredPace } of guidelineTargets.nodes) {
      const { path, target, now, period } = newest.get(indicator.code) ?? {};
      const years = 2015 - Number(period);
      const [to, from] = [Number(target) / 1e6, Number(now) / 1e6];
      const pace = path === 'LINEAR' ? (to - from) / years : ((to / from) ** (1 / years) - 1) * 100;
      expect(Number(requiredPace.value)).toBeCloseTo(pace, 4);
    }
  });

  it('compares the share of women of 65 and over in the three districts', async () => {
    const { observations } = await ask<{
      observations: Nodes<{ region: Coded & { title: string }; period: string; value: string }>;
    }>('WomenOf65ByDistrict');
    const stored =
      await rows(`SELECT r.code AS code, o.period AS period, o.value AS value FROM social_indicators_observation o
      JOIN social_indicators_indicator i ON i.id = o.indicator_id JOIN social_indicators_region r ON r.id = o.region_id
      WHERE i.code = 'SI-POPULATION-05' AND o.sex = 'F' AND r.level = 'DISTRICT' AND o.valid_to IS NULL ORDER BY r.id, o.period`);
    expect(observations.nodes.map(({ region, period, value }) => [region.code, period, Number(value)])).toEqual(
      stored.map(({ code, period, value }) => [code, period, Number(value) / 1e6]),
    );
    expect(observations.nodes.map(({ region }) => region.title)).toEqual(['원미구', '소사구', '오정구']);
  });

  it('[SI-22] writes open data with their metadata, which the import reads back as what is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'yeondong-open-data-'));
    const file = join(folder, 'open-data.graphql');
    writeFileSync(file, OPERATIONS.get('OpenData') ?? '');
    const { code, stdout } = await runYeondong(['query', file, '--format', 'csv'], platform.environment);
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    const [header, ...lines] = tableLines(stdout);
    const records = lines.map(({ cells }) => new Map(cells.map((cell, at) => [header?.cells[at] ?? '', cell])));
    const stored = await rows(`SELECT COUNT(*) AS n FROM social_indicators_observation o
      JOIN social_indicators_indicator i ON i.id = o.indicator_id WHERE i.code = 'SI-POPULATION-01' AND o.valid_to IS NULL`);
    expect(records).toHaveLength(Number(stored[0]?.n));
    const city = records.find(
      (record) =>
        record.get('REF_AREA.code') === '31050' && record.get('TIME_PERIOD') === '2010' && record.get('SEX') === 'T',
    );
    expect(Object.fromEntries(city ?? [])).toMatchObject({
      'INDICATOR.title': '총인구',
      'INDICATOR.definition': '총조사 기준 모든 가구의 사람 수',
      'INDICATOR.UNIT_MEASURE': '명',
      OBS_VALUE: '834759',
      OBS_STATUS: 'A',
      'SOURCE.name': '통계청',
      'SOURCE.licence': 'MIT',
    });
    const input = { fileName: 'open-data.csv', bytes: Buffer.from(stdout).toString('base64'), dryRun: true };
    const { importObservations } = await platform.data<Outcome>(IMPORT, { input }, { as: 'statistician' });
    expect(importObservations).toMatchObject({ issues: [], created: 0, revised: 0, unchanged: records.length });
  });
});
