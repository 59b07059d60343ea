import { ScheduleMonth, StepProgress, WorkSchedule, WorkStep } from '../entities/work-schedule.js';
import * as inputs from '../inputs/work-schedule-inputs.js';
import { WorkScheduleMutations } from '../resolvers/work-schedule-mutations.js';
import {
  StepProgressResolver,
  WorkScheduleResolver,
  WorkStepResolver,
  WorkStepTitle,
} from '../resolvers/work-schedule-resolver.js';
import type { CorePart } from './core-part.js';

/** 월별 공정표: steps with weights, planned and actual by month. */
export const workSchedulesPart: CorePart = {
  entities: [WorkSchedule, WorkStep, StepProgress],
  types: [ScheduleMonth, ...Object.values(inputs)],
  resolvers: [WorkScheduleResolver, WorkStepResolver, StepProgressResolver, WorkStepTitle, WorkScheduleMutations],
  permissions: {
    'core.schedule.write': {
      title: { ko: '공정표 작성', en: 'Write work schedules' },
      kind: 'write',
      roles: ['planner', 'bsc', 'head', 'staff'],
    },
  },
  messages: {
    ko: {
      'schedule.empty': '공정이 하나 이상 있어야 합니다.',
      'schedule.too-many': '공정은 {max}개까지 쓸 수 있습니다.',
      'schedule.months': '계획은 1월부터 12월까지 {months}개를 보내야 합니다.',
      'schedule.month': '월은 1에서 12까지입니다.',
      'schedule.month-ahead': '기준일({today})의 달보다 뒤의 실적은 입력할 수 없습니다.',
      'schedule.year': '연도는 {first}년에서 {last}년까지입니다.',
      'schedule.version': '이미 있는 공정표입니다. 편집 판 번호를 함께 보내십시오(지금 {version}).',
      'schedule.step-reported': '실적이 입력된 공정은 뺄 수 없습니다.',
      'schedule.percent': '비율은 0에서 100까지입니다.',
      'schedule.planned-falls': '계획 누계 {value}%가 앞 달의 {before}%보다 낮습니다.',
      'schedule.planned-end': '계획 누계는 100%로 끝나야 합니다(지금 {value}%).',
      'schedule.actual-falls': '실적 누계 {value}%가 이미 보고된 {before}%보다 낮습니다. 사유를 적으십시오.',
      'schedule.after-end': '공정표의 기간 밖입니다.',
      'weights.positive': '가중치는 0보다 커야 합니다.',
      'weights.sum': '가중치의 합계는 100이어야 합니다(지금 {sum}).',
    },
    en: {
      'schedule.empty': 'A schedule has at least one step.',
      'schedule.too-many': 'A schedule has {max} steps at most.',
      'schedule.months': 'Send {months} planned values, January to December.',
      'schedule.month': 'A month is 1 to 12.',
      'schedule.month-ahead': 'Months after that of the business date ({today}) cannot be reported.',
      'schedule.year': 'A year is {first} to {last}.',
      'schedule.version': 'The schedule exists already; send its edit lock (now {version}).',
      'schedule.step-reported': 'A step with reported progress cannot be left out.',
      'schedule.percent': 'A percentage is 0 to 100.',
      'schedule.planned-falls': 'The planned {value}% is below the {before}% of the month before.',
      'schedule.planned-end': 'The plan must end at 100% (now {value}%).',
      'schedule.actual-falls': '{value}% is below the {before}% that was reported; give a reason.',
      'schedule.after-end': 'This lies outside the schedule.',
      'weights.positive': 'A weight is more than 0.',
      'weights.sum': 'Weights add up to 100 (now {sum}).',
    },
  },
};
