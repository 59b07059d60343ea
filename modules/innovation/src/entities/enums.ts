import { enumOf } from '@yeondong/schema';
import { IDEA_STATUSES } from '../rules/idea-life.js';
import { TASK_ORIGINS, TASK_STATUSES } from '../rules/task-life.js';

export const InnovationTaskOrigin = enumOf(
  'InnovationTaskOrigin',
  '혁신과제의 구분. / Where an innovation task comes from.',
  TASK_ORIGINS,
  {
    CITY: '시정의 총체적 개선 혁신과제. / A task of the city’s own.',
    COMMON: '지방공통혁신과제. / One that all local governments have in common.',
  },
);

export const InnovationTaskStatus = enumOf(
  'InnovationTaskStatus',
  '혁신과제의 상태. / State of an innovation task.',
  TASK_STATUSES,
  {
    SELECTED: '선정. / Selected.',
    PLANNED: '계획 수립. / Planned.',
    IN_PROGRESS: '추진 중. / In progress.',
    DONE: '완료. / Done.',
    EFFECT_CHECKED: '효과점검 마침. / Its effect was judged.',
    SPREAD: '확산. / Spread to others.',
    DROPPED: '중단. / Dropped.',
  },
);

export const TaskIdeaStatus = enumOf('TaskIdeaStatus', '혁신과제 제안의 상태. / State of an idea.', IDEA_STATUSES, {
  IDEA: '발굴. / Put forward.',
  SCREENED: '심사 통과. / Passed the screening.',
  SELECTED: '과제로 선정. / Became a task.',
  DROPPED: '제외. / Dropped.',
});
