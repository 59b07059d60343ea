import { Activity, Occurrence } from '../entities/activity.js';
import { OccurrenceAttendance } from '../entities/attendance.js';
import { activities } from '../entities/collections.js';
import { Program } from '../entities/program.js';
import { OccurrenceInput } from '../inputs/activity-inputs.js';
import { AttendanceInput } from '../inputs/attendance-input.js';
import { ActivityMutations } from '../resolvers/activity-mutations.js';
import { ActivityResolver, ActivityTitle, OccurrenceResolver } from '../resolvers/activity-resolver.js';
import { AttendanceMutations } from '../resolvers/attendance-mutations.js';
import { AttendancePersonResolver, OccurrenceAttendanceResolver } from '../resolvers/attendance-resolver.js';
import { ProgramResolver, ProgramTitle } from '../resolvers/program-resolver.js';
import type { CorePart } from './core-part.js';
import { OFFICERS, WRITERS } from './who-writes.js';

/** The plan's programs, their activities, and when these were held by whom. */
export const programsPart: CorePart = {
  entities: [Program, Activity, Occurrence, OccurrenceAttendance],
  types: [OccurrenceInput, AttendanceInput],
  resolvers: [
    ProgramResolver,
    ProgramTitle,
    ActivityResolver,
    ActivityTitle,
    OccurrenceResolver,
    ActivityMutations,
    AttendanceMutations,
    OccurrenceAttendanceResolver,
    AttendancePersonResolver,
  ],
  collections: [activities],
  permissions: {
    'core.activity.write': {
      title: { ko: '활동 기록', en: 'Record activities' },
      kind: 'write',
      roles: [...OFFICERS, 'head', 'staff'],
    },
    'core.attendance.write': { title: { ko: '참석자 기록', en: 'Record attendance' }, kind: 'write', roles: WRITERS },
  },
  messages: {
    ko: {
      'activity.in-future': '기준일보다 뒤의 날짜는 기록할 수 없습니다.',
      'activity.other-year': '{year}년의 활동입니다.',
      'attendance.more-than-people': '참석 인원 {people}명보다 많은 사람을 적었습니다.',
    },
    en: {
      'activity.in-future': 'A day after the business date cannot be recorded.',
      'activity.other-year': 'It is an activity of {year}.',
      'attendance.more-than-people': 'More people are named than the {people} who came.',
    },
  },
};
