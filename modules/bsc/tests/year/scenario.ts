import type { Platform } from '@yeondong/testing';
import { type Calls, departmentId } from '../fixtures.js';
import { kpiScores, type Line, published, sheet, worked } from './sheet.js';

export const YEAR = 2007;
export const KPIS = sheet('kpis-2007');
export const DEPARTMENTS = sheet('departments-2007');
export const codeOf = (kpi: string): string => `Y7.${kpi}`;

/** How a department's total is worked out, and the total before any appeal. */
export const totalFormula = (code: string): string =>
  (DEPARTMENTS.find((line) => line.department === code)?.total ?? '').slice(1);
export const totalOf = (code: string): string => published(worked(`=${totalFormula(code)}`, kpiScores()));

const words = (cell = ''): string[] => cell.split(' ').filter(Boolean);

/** `sigmas=2&highRate=110`, `stretch`, `bands=from:to:points from:to:points`, as the input of a KPI has them. */
const parametersOf = ({ parameters = '' }: Line): Record<string, unknown> =>
  Object.fromEntries(parameters.split('&').filter(Boolean).map(parameterOf));

function parameterOf(parameter: string): [string, unknown] {
  const [name = '', value = ''] = parameter.split('=');
  if (name === 'stretch') return [name, true];
  if (name === 'tolerance' || name === 'source') return [name, value];
  if (name !== 'bands') return [name, Number(value)];
  const bands = words(value).map((band) => {
    const [from, to, points] = band.split(':');
    return { from: from || null, to: to || null, points };
  });
  return [name, bands];
}

/** The departments' drafts of the January workshop: definition sheets, what earlier years had, and targets. */
export async function draftKpis(platform: Platform, calls: Calls): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  const { kpis } = await calls.read('{ kpis(year: 2006, first: 200) { nodes { objective { id code } } } }');
  const objectives = new Map<string, string>(
    kpis.nodes.map(({ objective }: { objective: { id: string; code: string } }) => [objective.code, objective.id]),
  );
  for (const line of KPIS) {
    const { kpi = '', department = '', objective = '' } = line;
    const { id, version } = await calls.done('createKpi', 'KpiInput', 'id version', {
      code: codeOf(kpi),
      titleKo: `${YEAR}년 지표 ${kpi}`,
      department: await departmentId(platform, department),
      objective: objectives.get(`sample.${objective}`),
      kind: 'OUTCOME',
      unit: line.unit,
      unitKind: line.unitKind,
      decimals: 2,
      polarity: line.polarity,
      cycle: line.cycle,
      aggregation: line.aggregation,
      method: line.method,
      fromYear: YEAR,
      ...parametersOf(line),
    });
    ids.set(kpi, id);
    const years = words(line.history);
    if (years.length > 0)
      await calls.done('saveKpiHistory', 'KpiHistoryInput', 'id', {
        kpi: id,
        version,
        rows: years.map((value, at) => ({ year: YEAR - years.length + at, value, source: '부서 실적' })),
      });
  }
  return ids;
}

/** Twelve equal months where the months of a sum are checked against a profile. */
export const profileOf = ({ aggregation, cycle, target = '0' }: Line): string[] | null =>
  aggregation === 'SUM' && cycle === 'MONTH' ? Array.from({ length: 12 }, () => String(Number(target) / 12)) : null;

const STEP: Readonly<Record<string, number>> = { MONTH: 1, QUARTER: 3, YEAR: 12 };

/** A department's results as a table with a line for each KPI and month, of some months. */
export function resultTable(department: string, first: number, last: number): string {
  const lines = KPIS.filter((line) => line.department === department).flatMap((line) => {
    const { kpi = '', cycle = '', results = '' } = line;
    if (results === 'LATE' || results === 'SCHEDULE') return [];
    const each = results === 'NOT_APPLICABLE' ? [results] : words(results);
    return each.flatMap((cell, at) => {
      const month = (at + 1) * (STEP[cycle] ?? 1);
      if (month < first || month > last) return [];
      const [numerator = '', denominator = ''] = cell.includes('/') ? cell.split('/') : [];
      const missing = cell === 'NOT_APPLICABLE';
      const value = missing || cell.includes('/') ? '' : cell;
      const period = `${YEAR}-${String(month).padStart(2, '0')}`;
      return [
        [codeOf(kpi), period, value, numerator, denominator, missing ? '예' : '', missing ? '대상 사업 없음' : ''].join(
          ',',
        ),
      ];
    });
  });
  return ['지표코드,실적월,실적,분자,분모,해당없음,비고', ...lines].join('\r\n');
}
