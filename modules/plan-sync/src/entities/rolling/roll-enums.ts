import { enumOf } from '@yeondong/schema';
import {
  type RollAct as Act,
  type RollOutcome as Outcome,
  ROLL_ACTS,
  ROLL_OUTCOMES,
} from '../../rules/rolling/roll-item.js';
import { type RollObstacle as Obstacle, ROLL_OBSTACLES } from '../../rules/rolling/roll-obstacle.js';

export type PlanRollOutcome = Outcome;
export const PlanRollOutcome = enumOf(
  'PlanRollOutcome',
  '연동하면 항목이 어떻게 되는지. / What rolling forward makes of an item.',
  ROLL_OUTCOMES,
  {
    CARRIED: '그대로 이어짐. / Goes on as it is.',
    REPLANNED: '다음 해 일로 다시 계획. / Work of one year, planned for the next.',
    EXTENDED: '기간을 늘려 이어짐(선택). / Goes on with a later end, by choice.',
    COMPLETED: '완료로 적음(선택). / Written as completed, by choice.',
    DROPPED: '폐지로 적음(선택). / Written as dropped, by choice.',
    LEFT: '완료·폐지·통합·분리되어 옮기지 않음. / Left behind: completed, dropped, merged or split.',
    UNDECIDED: '기간이 지나 결정이 필요함. / Past its years and to be decided.',
  },
);

export type PlanRollAct = Act;
export const PlanRollAct = enumOf(
  'PlanRollAct',
  '연동할 때 항목에 정하는 일. / What is decided of an item.',
  ROLL_ACTS,
  {
    EXTEND: '기간을 늘림. / Extends its years.',
    COMPLETE: '완료로 함. / Completes it.',
    DROP: '폐지함. / Drops it.',
  },
);

export type PlanRollObstacleKind = Obstacle;
export const PlanRollObstacleKind = enumOf(
  'PlanRollObstacleKind',
  '연동을 막거나 미리 알아 둘 것. / What stands in the way of rolling, or is worth knowing before.',
  ROLL_OBSTACLES,
  {
    PLAN_CLOSED: '계획이 종료됨. / The plan is closed.',
    OUTSIDE_PLAN: '계획 기간 밖의 연도. / The year is outside those of the plan.',
    NO_BASE: '바탕이 될 판이 없음. / There is no edition to rest on.',
    BASE_NOT_FINAL: '바탕이 될 판이 아직 확정되지 않음. / The edition to rest on is not final yet.',
    OPEN_EDITION: '그해의 다른 판이 열려 있음. / Another edition of the year is open.',
    ROLLED: '이미 연동함. / It has been rolled already.',
    EARLIER_OPEN:
      '앞선 판이 열려 있음(그 내용은 옮기지 않음). / An earlier edition is open; what it changes is not carried.',
  },
);

/** What is worth a look before an item is rolled. */
export const ROLL_FINDINGS = [
  'DEPARTMENT_ABOLISHED',
  'YEARS_OVER',
  'INITIATIVE_ENDED',
  'LINKS_END',
  'UPPER_LEFT',
] as const;
export type PlanRollFinding = (typeof ROLL_FINDINGS)[number];
export const PlanRollFinding = enumOf(
  'PlanRollFinding',
  '연동하기 전에 살필 것. / What is worth a look before rolling.',
  ROLL_FINDINGS,
  {
    DEPARTMENT_ABOLISHED: '부서가 폐지됨. / Its department is abolished.',
    YEARS_OVER: '기간이 지남. / Its years are over.',
    INITIATIVE_ENDED: '이행과제가 끝남. / Its initiative has ended.',
    LINKS_END: '기간이 끝나는 연계가 있음. / Links of it end.',
    UPPER_LEFT: '상위 항목이 옮겨지지 않음. / The item above is left behind.',
  },
);
