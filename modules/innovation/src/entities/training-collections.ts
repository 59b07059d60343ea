import {
  booleanWhere,
  codedWhere,
  collection,
  dateWhere,
  daysInYear,
  enumWhere,
  idWhere,
  ofYear,
  sampleWhere,
  stringWhere,
  toOneWhere,
} from '@yeondong/schema';
import { TrainingPresenceName } from './enums.js';
import { TrainingAttendance, TrainingProgram, TrainingSession } from './training.js';

export const trainingPrograms = collection(TrainingProgram, {
  where: {
    ...codedWhere('TrainingProgram'),
    sample: sampleWhere,
    forAll: booleanWhere('for_all', '전직원이 받는지. / Whether it is for all staff.'),
  },
  orderBy: { CODE: 'code', TITLE: 'titleKo' },
  defaultOrder: ['CODE'],
  inYear: ofYear,
});

export const trainingSessions = collection(TrainingSession, {
  where: {
    id: idWhere('TrainingSession', 'id', '식별자. / Id.'),
    title: stringWhere('title', '제목. / Title.'),
    heldOn: dateWhere('held_on', '연 날. / Day it was held.'),
    program: toOneWhere('TrainingProgram', 'program_id', '프로그램. / Program.'),
  },
  orderBy: { HELD_ON: 'heldOn', TITLE: 'title' },
  defaultOrder: ['HELD_ON'],
  inYear: daysInYear('held_on'),
});

export const trainingAttendances = collection(TrainingAttendance, {
  where: {
    presence: enumWhere('presence', 'TrainingPresence', TrainingPresenceName, '이수 또는 제외. / Came or excused.'),
    person: toOneWhere('Person', 'person_id', '사람. / Person.'),
    department: toOneWhere('Department', 'department_id', '그때의 부서. / Department at the time.'),
    session: toOneWhere('TrainingSession', 'session_id', '교육. / Session.'),
  },
  orderBy: { PERSON: 'personKey' },
  defaultOrder: ['PERSON'],
});
