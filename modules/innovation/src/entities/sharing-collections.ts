import {
  codedWhere,
  collection,
  dateWhere,
  decimalWhere,
  enumWhere,
  ofYear,
  raw,
  sampleWhere,
  sql,
  stringWhere,
  toManyWhere,
  toOneWhere,
} from '@yeondong/schema';
import { BestPractice, PracticeAdoption } from './best-practice.js';
import { BestPracticeStatus, PracticeAdoptionState, StudyClubStatus } from './enums.js';
import { StudyClub, StudyClubMember } from './study-club.js';

export const studyClubMembers = collection(StudyClubMember, {
  where: {
    person: toOneWhere('Person', 'person_id', '사람. / Person.'),
    club: toOneWhere('StudyClub', 'club_id', '연구모임. / Study club.'),
  },
  orderBy: { JOINED_ON: 'joinedOn' },
  defaultOrder: ['JOINED_ON'],
});

export const studyClubs = collection(StudyClub, {
  where: {
    ...codedWhere('StudyClub'),
    sample: sampleWhere,
    status: enumWhere('status', 'StudyClubStatus', StudyClubStatus, '상태. / State.'),
    score: decimalWhere('score', '평가점수. / Score.'),
    department: toOneWhere('Department', 'department_id', '대표의 부서. / Department of its leader.'),
    leader: toOneWhere('Person', 'leader_id', '대표. / Leader.'),
    members: toManyWhere(
      'StudyClubMember',
      (child, parent) => raw(`${child}.club_id = ${parent}.id`),
      '회원. / Members.',
    ),
  },
  orderBy: { CODE: 'code', TITLE: 'titleKo', SCORE: 'score', STATUS: 'status' },
  defaultOrder: ['CODE'],
  inYear: ofYear,
});

export const practiceAdoptions = collection(PracticeAdoption, {
  where: {
    state: enumWhere('state', 'PracticeAdoptionState', PracticeAdoptionState, '상태. / State.'),
    adoptedOn: dateWhere('adopted_on', '도입한 날. / Day of the adoption.'),
    changed: stringWhere('changed', '달라진 것. / What has changed.'),
    department: toOneWhere('Department', 'department_id', '도입한 부서. / Department that adopted it.'),
    practice: toOneWhere('BestPractice', 'practice_id', '우수사례. / Best practice.'),
  },
  orderBy: { ADOPTED_ON: 'adoptedOn' },
  defaultOrder: ['ADOPTED_ON'],
});

export const bestPractices = collection(BestPractice, {
  where: {
    ...codedWhere('BestPractice'),
    sample: sampleWhere,
    problem: stringWhere('problem', '문제점. / The problem.'),
    idea: stringWhere('idea', '착안. / The idea.'),
    effect: stringWhere('effect', '효과. / Effect.'),
    status: enumWhere('status', 'BestPracticeStatus', BestPracticeStatus, '상태. / State.'),
    publishedOn: dateWhere('published_on', '공개한 날. / Day it was published.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    task: toOneWhere('InnovationTask', 'task_id', '혁신과제. / Innovation task.'),
    adoptions: toManyWhere(
      'PracticeAdoption',
      (child, parent) => raw(`${child}.practice_id = ${parent}.id`),
      '도입. / Adoptions.',
    ),
  },
  orderBy: {
    CODE: 'code',
    TITLE: 'titleKo',
    PUBLISHED_ON: 'publishedOn',
    ADOPTIONS: (alias) => sql`(select count(*) from innovation_adoption x where x.practice_id = ${raw(alias)}.id)`,
  },
  defaultOrder: ['CODE'],
  inYear: ofYear,
});
