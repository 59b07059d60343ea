import type { TableShape } from '@yeondong/schema/rules';

const PLAN_NAMES = {
  code: ['코드', '계획코드', 'code'],
  title: ['계획명', '이름', 'title'],
  titleEn: ['영문명', 'englishtitle'],
  level: ['단계', '계획단계', 'level'],
  department: ['주관부서', '부서', 'department'],
  vision: ['비전', 'vision'],
  fromYear: ['시작연도', 'firstyear'],
  toYear: ['끝연도', '종료연도', 'lastyear'],
  legalBasis: ['법적근거', 'legalbasis'],
  term: ['민선기수', 'term'],
  endsOn: ['임기의마지막날', '임기끝', 'lastdayoftheterm'],
} as const;
export type PlanColumn = keyof typeof PLAN_NAMES;

/** A table of plans. */
export const PLAN_TABLE: TableShape<PlanColumn> = { names: PLAN_NAMES, required: ['code', 'title'] };

const LINK_NAMES = {
  fromPlan: ['나가는계획', 'fromplan'],
  from: ['나가는항목', 'from'],
  fromTitle: ['나가는항목명', 'titleoffrom'],
  toPlan: ['들어가는계획', 'toplan'],
  to: ['들어가는항목', 'to'],
  toTitle: ['들어가는항목명', 'titleofto'],
  type: ['종류', '연계종류', 'kind', 'type'],
  strength: ['강도', 'strength'],
  rationale: ['근거', 'rationale'],
  validFrom: ['첫해', 'firstyear'],
  validTo: ['마지막해', 'lastyear'],
  status: ['상태', 'state'],
} as const;
export type LinkColumn = keyof typeof LINK_NAMES;

/** A table of links between items. */
export const LINK_TABLE: TableShape<LinkColumn> = { names: LINK_NAMES, required: ['from', 'to', 'type'] };
