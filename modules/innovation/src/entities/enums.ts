import { enumOf } from '@yeondong/schema';
import { ACTIVITY_STATUSES } from '../rules/activity-life.js';
import { ADOPTION_STATES, PRACTICE_STATUSES } from '../rules/best-practice.js';
import { IDEA_STATUSES } from '../rules/idea-life.js';
import { LEARNING_MONTHS, LEARNING_STATUSES } from '../rules/learning-day.js';
import { MILEAGE_CAPS, MILEAGE_KINDS } from '../rules/mileage-kinds.js';
import { CLUB_STATUSES } from '../rules/study-club.js';
import { TASK_ORIGINS, TASK_STATUSES } from '../rules/task-life.js';
import { TRAINING_EXCUSES, TRAINING_PRESENCES, TRAINING_STATES } from '../rules/training.js';

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

export const InnovationActivityStatus = enumOf(
  'InnovationActivityStatus',
  '혁신활동의 상태. / State of an innovation activity.',
  ACTIVITY_STATUSES,
  {
    SUBMITTED: '제출. / Submitted.',
    CONFIRMED: '부서장 확인. / Confirmed by the head.',
    APPROVED: '승인(점수 적립). / Approved; its points are posted.',
    RETURNED: '반려. / Returned.',
    CANCELLED: '취소(점수 거둠). / Cancelled; its points were taken back.',
  },
);

export const MileageEntryKind = enumOf('MileageEntryKind', '원장의 줄의 종류. / Kind of a line.', MILEAGE_KINDS, {
  EARNED: '적립. / Earned.',
  CAPPED: '한도 초과(0점). / Beyond a cap, 0 points.',
  FILLED: '한도가 비어 준 점수. / Given when the cap had room again.',
  REVERSED: '취소. / Taken back.',
});

export const MileageCap = enumOf('MileageCap', '마일리지 한도. / Cap of mileage.', MILEAGE_CAPS, {
  EVENT: '한 활동의 한도. / For an activity.',
  YEAR: '한 해의 한도. / For a year.',
});

export const LearningDayStatus = enumOf('LearningDayStatus', '기록의 상태. / State of a record.', LEARNING_STATUSES, {
  SUBMITTED: '제출. / Submitted.',
  CONFIRMED: '확인. / Confirmed.',
  RETURNED: '반려. / Returned.',
});

export const LearningMonthName = enumOf('LearningMonth', '한 달의 상태. / State of a month.', LEARNING_MONTHS, {
  HELD: '엶(확인됨). / Held and confirmed.',
  PENDING: '확인을 기다림. / Waits for its confirmation.',
  MISSED: '못 엶. / Missed.',
  OPEN: '그달이 아직 끝나지 않음. / The month has not ended.',
  ABSENT: '그달에 부서나 모임이 없음. / There was no such department or club.',
});

export const TrainingPresenceName = enumOf('TrainingPresence', '교육에 온 것. / Presence.', TRAINING_PRESENCES, {
  ATTENDED: '이수. / Came.',
  EXCUSED: '제외. / Excused.',
});

export const TrainingExcuseName = enumOf('TrainingExcuse', '제외사유. / Why somebody is excused.', TRAINING_EXCUSES, {
  LEAVE: '휴가·휴직. / On leave.',
  SECONDMENT: '파견. / On secondment.',
});

export const TrainingStateName = enumOf(
  'TrainingState',
  '한 사람의 한 분기. / How a person stands in a quarter.',
  TRAINING_STATES,
  {
    ATTENDED: '이수. / Trained.',
    EXCUSED: '제외. / Excused.',
    MISSED: '미이수. / Missing.',
    NONE: '교육이 아직 없음. / There was no session yet.',
    ABSENT: '교육일에 재직하지 않음. / Not in post on the day.',
  },
);

export const StudyClubStatus = enumOf('StudyClubStatus', '연구모임의 상태. / State of a study club.', CLUB_STATUSES, {
  PROPOSED: '신청. / Proposed.',
  ACTIVE: '활동 중. / Active.',
  RETURNED: '반려. / Returned.',
  CLOSED: '마침. / Closed.',
});

export const BestPracticeStatus = enumOf(
  'BestPracticeStatus',
  '우수사례의 상태. / State of a best practice.',
  PRACTICE_STATUSES,
  {
    DRAFT: '작성 중. / Draft.',
    SUBMITTED: '제출. / Submitted.',
    PUBLISHED: '공개. / Published.',
    WITHDRAWN: '거둠. / Withdrawn.',
  },
);

export const PracticeAdoptionState = enumOf(
  'PracticeAdoptionState',
  '도입의 상태. / State of an adoption.',
  ADOPTION_STATES,
  {
    ADOPTED: '도입. / Adopted.',
    APPLIED: '적용하여 달라짐. / Applied; something has changed.',
    STOPPED: '그만둠. / Stopped.',
  },
);
