import {
  codedWhere,
  collection,
  enumWhere,
  idWhere,
  inForceInYear,
  intWhere,
  ofYear,
  raw,
  type Sql,
  sampleWhere,
  stringWhere,
  toManyWhere,
  toOneWhere,
} from '@yeondong/schema';
import { KpiCycle, KpiKind, KpiPolarity, KpiTrendValue } from './enums.js';
import { Kpi } from './kpi.js';
import { ScorecardStatus } from './life/enums.js';
import { Scorecard } from './scorecard.js';

export const trendWhere = enumWhere('trend', 'KpiTrend', KpiTrendValue, '추세. / Direction.');

const measures = (initiative: string, kpi: string): Sql =>
  raw(`exists (select 1 from bsc_kpi_initiative l where l.kpi_id = ${kpi}.id and l.initiative_id = ${initiative}.id)`);

const latestScore = (alias: string): Sql =>
  raw(`(select s.score_value from bsc_result s where s.id = ${alias}.latest_result_id)`);

export const kpis = collection(Kpi, {
  where: {
    ...codedWhere('Kpi', '이름(한국어·영어). / Title in either language.'),
    commonCode: stringWhere('common_code', '공통지표 코드. / Code of the common KPI.'),
    kind: enumWhere('kind', 'KpiKind', KpiKind, '종류. / What it measures.'),
    polarity: enumWhere('polarity', 'KpiPolarity', KpiPolarity, '방향. / Which results are good.'),
    cycle: enumWhere('cycle', 'KpiCycle', KpiCycle, '측정 주기. / How often it is measured.'),
    trend: trendWhere,
    sample: sampleWhere,
    department: toOneWhere('Department', 'department_id', '담당 부서. / Its department.'),
    goal: toOneWhere('Goal', 'goal_id', '정책목표. / Its goal.'),
    initiatives: toManyWhere('Initiative', measures, '측정하는 이행과제. / Initiatives that it measures.'),
  },
  orderBy: { POSITION: 'position', CODE: 'code', TITLE: 'titleKo', SCORE: latestScore },
  defaultOrder: ['POSITION'],
  inYear: inForceInYear,
});

export const scorecards = collection(Scorecard, {
  where: {
    id: idWhere('Scorecard', 'id', '식별자. / Id.'),
    year: intWhere('year', '연도. / Year.'),
    status: enumWhere('status', 'ScorecardStatus', ScorecardStatus, '상태. / State.'),
    department: toOneWhere('Department', 'department_id', '부서. / Its department.'),
  },
  orderBy: { DEPARTMENT: 'departmentKey', STATUS: 'status' },
  defaultOrder: ['DEPARTMENT'],
  inYear: ofYear,
});
