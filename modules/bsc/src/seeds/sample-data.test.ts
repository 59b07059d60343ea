import { big, checkSchedule, type DecimalText, publishedMonths, sum } from '@yeondong/schema';
import { proratedTarget } from '../rules/target-profile.js';
import { checkScorecardWeights } from '../rules/weights.js';
import { dataRows } from './data-files.js';
import { definitionIssues, type KpiDatum, kpiData } from './kpi-data.js';
import { PERSPECTIVES } from './perspectives.js';
import { HANDS, PLANNING_DEPARTMENT, PLANNING_HANDS, type ResultColumn } from './results.js';
import { SAMPLE_YEAR } from './sample-year.js';
import { scheduleData } from './schedule-data.js';

const BUSINESS_DATE = '2006-06-15';

const data = kpiData();
const departments = [...new Set(data.map(({ department }) => department))];
const of = (code: string) => data.filter(({ department }) => department === code);
const objectives = dataRows<'code' | 'perspective'>('objectives');
const results = dataRows<ResultColumn>('results');

describe('the scorecards of the data', () => {
  it('are nine, of six to eight KPIs each, whose weights make exactly 100', () => {
    expect(departments).toHaveLength(9);
    expect(departments).toEqual(expect.arrayContaining(['POLICY_PLANNING', 'WELFARE_POLICY']));
    for (const department of departments) {
      const items = of(department);
      expect([6, 7, 8]).toContain(items.length);
      expect(checkScorecardWeights(items)).toEqual([]);
      expect(Number(sum(items.map(({ weight }) => weight)))).toBe(100);
    }
  });

  it('hold the same three common KPIs, defined alike', () => {
    const common = data.filter(({ definition }) => definition.commonCode !== null);
    const codes = new Set(common.map(({ definition }) => definition.commonCode));
    expect(codes).toEqual(new Set(['BUDGET_EXECUTION', 'TRAINING_HOURS', 'PETITIONS_IN_TIME']));
    for (const code of codes) {
      const same = common.filter(({ definition }) => definition.commonCode === code);
      expect(new Set(same.map(({ department }) => department)).size).toBe(9);
      expect(new Set(same.map(({ definition }) => JSON.stringify({ ...definition, code: '' }))).size).toBe(1);
    }
  });

  it('reach over all four perspectives', () => {
    const perspectiveOf = new Map(objectives.map(({ code, perspective }) => [code, perspective]));
    const codes = PERSPECTIVES.map(({ code }) => code);
    for (const code of codes) {
      expect([2, 3]).toContain(objectives.filter(({ perspective }) => perspective === code).length);
    }
    for (const department of departments) {
      expect(new Set(of(department).map(({ objective }) => perspectiveOf.get(objective)))).toEqual(new Set(codes));
    }
  });
});

describe('the KPIs of the data', () => {
  it('have codes of their own and definitions that may be confirmed', () => {
    expect(new Set(data.map(({ definition }) => definition.code)).size).toBe(data.length);
    for (const datum of data)
      expect([datum.definition.code, definitionIssues(datum)]).toEqual([datum.definition.code, []]);
  });

  it('would be refused with the opposite polarity', () => {
    const [datum] = data.filter(({ definition }) => definition.method === 'M1_U') as [KpiDatum];
    const turned = { ...datum, definition: { ...datum.definition, polarity: 'DOWN' as const } };
    expect(definitionIssues(turned).map(({ code }) => code)).toEqual(['bsc.score-rule.polarity']);
  });

  it('use every method, and ask for something by each month that is entered', () => {
    expect(new Set(data.map(({ definition }) => definition.method))).toEqual(
      new Set(['M1_U', 'M1_D', 'M1_D_RECIPROCAL', 'M1_F', 'M1_B', 'M3']),
    );
    for (const { definition, target } of data) {
      const own = results.filter(({ kpi }) => kpi === definition.code);
      for (const { period } of own) {
        const month = Number(period.slice(5));
        const asked = proratedTarget(definition.aggregation, target.target, target.profile, month) as DecimalText;
        expect(big(asked).gt(0)).toBe(true);
      }
    }
  });
});

describe('the results of the data', () => {
  const inMonth = (period: string) => results.filter((row) => row.period === period);

  it('are locked from January to April, and mixed in May', () => {
    const early = results.filter(({ period }) => period < `${SAMPLE_YEAR}-05`);
    expect(new Set(early.map(({ status }) => status))).toEqual(new Set(['LOCKED']));
    expect(new Set(inMonth('2006-05').map(({ status }) => status))).toEqual(
      new Set(['CONFIRMED', 'ENTERED', 'RETURNED']),
    );
    const monthly = data.filter(({ definition }) => definition.cycle === 'MONTH').length;
    expect(inMonth('2006-04')).toHaveLength(monthly);
    expect(inMonth('2006-05').length).toBeLessThan(monthly);
  });

  it('say why they were returned or do not apply', () => {
    const returned = results.filter(({ status }) => status === 'RETURNED');
    expect(returned.length).toBeGreaterThan(0);
    for (const { reason } of returned) expect(reason).not.toBe('');
    const without = results.filter(({ not_applicable }) => not_applicable === '1');
    expect(without).toHaveLength(2);
    for (const { note, value } of without) expect([note === '', value]).toEqual([false, '']);
  });

  it('pass through three hands, none of the planning department verifying its own', () => {
    for (const hands of [HANDS, PLANNING_HANDS]) expect(new Set(Object.values(hands)).size).toBe(3);
    expect(departments).toContain(PLANNING_DEPARTMENT);
    expect(PLANNING_HANDS.verified).not.toBe(HANDS.verified);
  });
});

describe('the work schedules of the data', () => {
  it('may all be saved, and stand in different lights at the end of May', () => {
    const lights = new Set<string>();
    for (const [code, steps] of scheduleData()) {
      const shapes = steps.map(({ shape }) => shape);
      expect([code, checkSchedule(shapes)]).toEqual([code, []]);
      const endsOn = steps
        .map(({ row }) => row.ends_on)
        .sort()
        .at(-1) as string;
      lights.add(publishedMonths(shapes, SAMPLE_YEAR, endsOn, BUSINESS_DATE)[4]?.light as string);
    }
    expect(scheduleData().size).toBeGreaterThanOrEqual(12);
    expect(lights).toEqual(new Set(['NORMAL', 'CAUTION', 'POOR', 'DELAYED', 'NOT_REPORTED', 'EARLY']));
  });
});
