import {
  BooleanFilter,
  bilingualWhere,
  codecs,
  codedWhere,
  collection,
  compareWith,
  dateWhere,
  daysInYear,
  enumWhere,
  idWhere,
  intWhere,
  ofYear,
  type RequestContext,
  raw,
  type Sql,
  sampleWhere,
  sql,
  stringWhere,
  toManyWhere,
  toOneWhere,
  type WhereEntry,
} from '@yeondong/schema';
import {
  InnovationActivityStatus,
  InnovationTaskOrigin,
  InnovationTaskStatus,
  LearningDayStatus,
  MileageEntryKind,
  TaskIdeaStatus,
} from './enums.js';
import { InnovationTask, TaskDepartment } from './innovation-task.js';
import { LearningDay } from './learning-day.js';
import { InnovationActivity, MileageEntry, MileageRule } from './mileage.js';
import { TaskIdea } from './task-idea.js';

/** A task is late from the day after its next day in time. */
export const isLate = (alias: string, { today }: Pick<RequestContext, 'today'>): Sql =>
  sql`(case when ${raw(alias)}.due_on < ${today} then 1 else 0 end)`;

const late: WhereEntry = {
  type: () => BooleanFilter,
  description: '기한이 지난 과제. / Whether it is late.',
  compile: (value, alias, ctx) => compareWith([isLate(alias, ctx)], value, codecs.boolean.encode),
};

export const innovationTasks = collection(InnovationTask, {
  where: {
    ...codedWhere('InnovationTask'),
    sample: sampleWhere,
    number: intWhere('number', '번호. / Number.'),
    origin: enumWhere('origin', 'InnovationTaskOrigin', InnovationTaskOrigin, '구분. / Origin.'),
    status: enumWhere('status', 'InnovationTaskStatus', InnovationTaskStatus, '상태. / State.'),
    startsOn: dateWhere('starts_on', '시작일. / First day.'),
    endsOn: dateWhere('ends_on', '종료일. / Last day.'),
    dueOn: dateWhere('due_on', '다음 기한. / Next day that falls due.'),
    late,
    department: toOneWhere('Department', 'department_id', '주관부서. / Lead department.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Initiative.'),
    departments: toManyWhere(
      'TaskDepartment',
      (child, parent) => raw(`${child}.task_id = ${parent}.id`),
      '추진부서. / Departments that carry it out.',
    ),
  },
  orderBy: {
    NUMBER: 'number',
    CODE: 'code',
    TITLE: 'titleKo',
    STARTS_ON: 'startsOn',
    ENDS_ON: 'endsOn',
    DUE_ON: 'dueOn',
    STATUS: 'status',
    ORIGIN: 'origin',
  },
  defaultOrder: ['ORIGIN', 'NUMBER'],
  inYear: ofYear,
});

export const taskDepartments = collection(TaskDepartment, {
  where: {
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    task: toOneWhere('InnovationTask', 'task_id', '과제. / Task.'),
  },
  orderBy: { DEPARTMENT: 'departmentKey' },
  defaultOrder: ['DEPARTMENT'],
});

export const taskIdeas = collection(TaskIdea, {
  where: {
    ...codedWhere('TaskIdea'),
    sample: sampleWhere,
    status: enumWhere('status', 'TaskIdeaStatus', TaskIdeaStatus, '상태. / State.'),
    proposedOn: dateWhere('proposed_on', '제안일. / Day it was put forward.'),
    department: toOneWhere('Department', 'department_id', '제안 부서. / Department that put it forward.'),
  },
  orderBy: { PROPOSED_ON: 'proposedOn', CODE: 'code', STATUS: 'status', TITLE: 'titleKo' },
  defaultOrder: ['PROPOSED_ON', 'CODE'],
  inYear: daysInYear('proposed_on'),
});

export const mileageRules = collection(MileageRule, {
  where: {
    ...codedWhere('MileageRule', '이름(한국어·영어). / Title in either language.'),
    fromDate: dateWhere('from_date', '시행일. / First day.'),
    toDate: dateWhere('to_date', '끝난 날. / Last day.'),
  },
  orderBy: { CODE: 'code', FROM_DATE: 'fromDate' },
  defaultOrder: ['CODE', 'FROM_DATE'],
});

export const innovationActivities = collection(InnovationActivity, {
  where: {
    id: idWhere('InnovationActivity', 'id', '식별자. / Id.'),
    title: bilingualWhere('title', '제목(한국어·영어). / Title in either language.'),
    status: enumWhere('status', 'InnovationActivityStatus', InnovationActivityStatus, '상태. / State.'),
    occurredOn: dateWhere('occurred_on', '한 날. / Day it happened.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    leader: toOneWhere('Person', 'leader_id', '이끈 사람. / Who led it.'),
    rule: toOneWhere('MileageRule', 'rule_id', '기준. / Rule.'),
    sample: sampleWhere,
  },
  orderBy: { OCCURRED_ON: 'occurredOn', REGISTERED_ON: 'registeredOn', STATUS: 'status', TITLE: 'titleKo' },
  defaultOrder: ['OCCURRED_ON', 'TITLE'],
  inYear: daysInYear('occurred_on'),
});

export const mileageEntries = collection(MileageEntry, {
  where: {
    id: idWhere('MileageEntry', 'id', '식별자. / Id.'),
    kind: enumWhere('kind', 'MileageEntryKind', MileageEntryKind, '종류. / Kind.'),
    occurredOn: dateWhere('occurred_on', '활동한 날. / Day of the activity.'),
    postedOn: dateWhere('posted_on', '올린 날. / Day it was posted.'),
    person: toOneWhere('Person', 'person_id', '사람. / Person.'),
    department: toOneWhere('Department', 'department_id', '그때의 부서. / Department at the time.'),
    activity: toOneWhere('InnovationActivity', 'activity_id', '활동. / Activity.'),
  },
  orderBy: { OCCURRED_ON: 'occurredOn', POSTED_ON: 'postedOn', POINTS: 'points' },
  defaultOrder: ['OCCURRED_ON', 'POSTED_ON'],
  inYear: daysInYear('occurred_on'),
});

export const learningDays = collection(LearningDay, {
  where: {
    id: idWhere('LearningDay', 'id', '식별자. / Id.'),
    topic: stringWhere('topic', '주제. / Topic.'),
    heldOn: dateWhere('held_on', '연 날. / Day it was held.'),
    status: enumWhere('status', 'LearningDayStatus', LearningDayStatus, '상태. / State.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    sample: sampleWhere,
  },
  orderBy: { HELD_ON: 'heldOn', STATUS: 'status', TOPIC: 'topic' },
  defaultOrder: ['HELD_ON'],
  inYear: daysInYear('held_on'),
});
