import type { TableShape } from '@yeondong/schema/rules';
import { KPI_NAMES } from './result-table.js';

/** How the columns of a table of definition sheets may be called; the first is the one that it is exported with. */
const NAMES = {
  ...KPI_NAMES,
  titleEn: ['영문명', '지표명영문', 'englishtitle'],
  perspective: ['관점', 'perspective'],
  objective: ['전략목표', 'objective'],
  csf: ['핵심성공요인', 'csf', 'successfactor'],
  goal: ['정책목표', 'goal'],
  initiatives: ['이행과제코드', '이행과제', 'initiatives'],
  definition: ['정의와산식', '정의', '산식설명', 'definition'],
  purpose: ['목적', '지표목적', 'purpose'],
  dataSource: ['자료출처', '출처', 'datasource', 'sourceofdata'],
  evidenceKind: ['증빙자료', 'kindofevidence'],
  collector: ['자료담당', '수집담당', 'collector'],
  kind: ['종류', '지표종류', 'kind'],
  commonCode: ['공통지표', 'commoncode', 'commonkpi'],
  unit: ['단위', 'unit'],
  unitKind: ['단위의종류', 'kindofunit'],
  decimals: ['소수자릿수', 'decimals'],
  polarity: ['지표방향', '방향', 'polarity', 'direction'],
  cycle: ['측정주기', '주기', 'cycle'],
  aggregation: ['기간합산', 'aggregation'],
  isShare: ['전체중비율', 'partofawhole'],
  cumulative: ['연간누계입력', '누계', 'runningtotal'],
  minimum: ['허용최솟값', '최솟값', 'lowestvalueallowed', 'minimum'],
  maximum: ['허용최댓값', '최댓값', 'highestvalueallowed', 'maximum'],
  availabilityLagDays: ['자료공표까지일수', '공표시차', 'daysuntilpublished'],
  evidenceRequired: ['증빙', '증빙받음', 'evidence'],
  method: ['점수산식', '산식', '평가산식', 'scoringrule', 'method'],
  stretch: ['120점까지인정', '120점인정', 'mayreach120'],
  difficulty: ['난이도가중', '난이도', 'difficulty'],
  tolerance: ['허용폭', 'tolerance'],
  slope: ['1단위당감점', 'slope'],
  sigmas: ['표준편차배수', 'standarddeviations'],
  highRate: ['최고목표', 'upperlimit'],
  quorum: ['최소평가자수', 'fewestevaluators'],
  scalePoints: ['척도', 'scale'],
  bands: ['점수구간', '구간', 'bands'],
  source: ['실적의출처', '실적출처', 'sourceofresults'],
  surveyQuestion: ['설문문항', 'surveyquestion'],
  fromYear: ['시작연도', 'firstyear'],
  toYear: ['끝연도', 'lastyear'],
  weight: ['가중치', '배점', 'weight'],
  ground: ['변경근거', '근거', 'ground'],
  reason: ['변경사유', '사유', 'reason'],
} as const;

export type KpiColumn = keyof typeof NAMES;

/** A table of definition sheets: a line for each KPI. */
export const KPI_TABLE: TableShape<KpiColumn> = { names: NAMES, required: ['kpi', 'title'] };
