import { FieldsOf } from '../contract/needs.js';
import { Occurrence } from '../entities/activity.js';
import { OccurrenceAttendance } from '../entities/attendance.js';
import { Person } from '../entities/person.js';
import { ToMany, ToOne } from './declared-fields.js';

@FieldsOf(() => Occurrence)
export class OccurrenceAttendanceResolver {
  @ToMany(() => OccurrenceAttendance, { key: 'occurrenceKey', orderBy: 't.id', description: '참석자. / Who came.' })
  declare attendance: OccurrenceAttendance[];
}

@FieldsOf(() => OccurrenceAttendance)
export class AttendancePersonResolver {
  @ToOne(() => Person, { key: 'personKey', description: '참석한 사람. / Who came.' })
  declare person: Person;
}
