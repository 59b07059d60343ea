import {
  Activity,
  BatchField,
  bilingualField,
  byKeys,
  Department,
  FieldsOf,
  fields,
  keysOf,
  MeasuredType,
  type Page,
  Person,
  parseGlobalId,
  planYear,
  ReadByCode,
  ReadField,
  ReadPage,
  type RequestContext,
  type Row,
  type Selection,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import {
  TrainingAttendance,
  TrainingCompliance,
  TrainingProgram,
  TrainingRollLine,
  TrainingRow,
  TrainingSession,
} from '../entities/training.js';
import { trainingAttendances, trainingPrograms, trainingSessions } from '../entities/training-collections.js';
import { TrainingArgs, TrainingMatrixArgs, TrainingRollArgs } from '../inputs/training-inputs.js';
import { quarterOf } from '../rules/training.js';
import {
  attendanceCounts,
  cityTraining,
  trainingCompliance,
  trainingMatrix,
  trainingRoll,
} from '../stores/training-store.js';

const permission = 'innovation.training.read';

@FieldsOf(() => TrainingProgram)
export class TrainingProgramResolver {
  @ReadPage(trainingPrograms, { permission, description: '혁신역량 강화 프로그램 목록. / Training programs.' })
  declare trainingPrograms: Page<TrainingProgram>;

  @ReadByCode(() => TrainingProgram, { permission, description: '코드로 찾은 프로그램. / A program by its code.' })
  declare trainingProgram: TrainingProgram | null;

  @ReadPage(trainingSessions, { permission, description: '연 교육 목록. / Sessions that were held.' })
  declare trainingSessions: Page<TrainingSession>;

  @ReadPage(trainingAttendances, {
    permission,
    description: '교육 이수 기록(볼 수 있는 것). / Attendance that the caller may see.',
  })
  declare trainingAttendances: Page<TrainingAttendance>;

  @ReadField(() => [TrainingRow], {
    permission,
    args: TrainingMatrixArgs,
    description: '사람 × 분기(볼 수 있는 사람). / People by quarters, of those whom the caller may see.',
  })
  trainingMatrix({ program, year, missingIn }: TrainingMatrixArgs, ctx: RequestContext, selection: Selection) {
    return trainingMatrix(ctx, { program, year: year ?? planYear(ctx), missingIn: missingIn ?? null }, selection);
  }

  @ReadField(() => [TrainingCompliance], {
    permission,
    args: TrainingArgs,
    description:
      '부서 × 분기의 이수율과 미이수 인원. / Departments by quarters: percent trained, and how many are missing.',
  })
  trainingCompliance({ program, year }: TrainingArgs, ctx: RequestContext, selection: Selection) {
    return trainingCompliance(ctx, { program, year: year ?? planYear(ctx) }, selection);
  }

  @ReadField(() => [MeasuredType], {
    permission,
    args: TrainingArgs,
    description: '시 전체의 분기마다의 이수율(%). / Percent trained of all staff, by quarter.',
  })
  trainingRates({ program, year }: TrainingArgs, ctx: RequestContext) {
    return cityTraining(ctx, { program, year: year ?? planYear(ctx) });
  }

  @ReadField(() => [TrainingRollLine], {
    permission,
    args: TrainingRollArgs,
    description: '교육일의 한 부서의 명부(볼 수 있는 사람). / Roll of a department on the day of a session.',
  })
  async trainingRoll(args: TrainingRollArgs, ctx: RequestContext, selection: Selection) {
    const [of, home] = [parseGlobalId(args.session), parseGlobalId(args.department)];
    const keys = [of?.type === 'TrainingSession' ? of.key : null];
    const [session] = await byKeys(ctx, TrainingSession, keys, fields('heldOn'));
    // What is not there has nobody on its roll.
    if (!session || home?.type !== 'Department') return [];
    return trainingRoll(ctx, { session, department: home.key }, selection);
  }

  @ToMany(() => TrainingSession, {
    key: 'programKey',
    orderBy: 't.held_on, t.id',
    description: '연 교육. / Its sessions.',
  })
  declare sessions: TrainingSession[];

  @ToOne(() => Activity, {
    key: 'plannedKey',
    nullable: true,
    description: '이 교육으로 하는 계획의 활동. / Activity of the plan that it carries out.',
  })
  declare activity: Activity | null;
}

@FieldsOf(() => TrainingSession)
export class TrainingSessionResolver {
  @ToOne(() => TrainingProgram, { key: 'programKey', description: '프로그램. / Its program.' })
  declare program: TrainingProgram;

  @ToOne(() => TrainingSession, {
    key: 'makeUpOfKey',
    nullable: true,
    description: '보충하는 교육. / Session that it makes up for.',
  })
  declare makeUpOf: TrainingSession | null;

  @BatchField(() => Int, { needs: ['heldOn'], description: '분기(1–4). / Quarter.' })
  quarter(rows: readonly Row<TrainingSession>[]) {
    return rows.map(({ heldOn }) => quarterOf(heldOn));
  }

  @BatchField(() => Int, { description: '이수 인원. / How many came.' })
  async attended(rows: readonly Row<TrainingSession>[], _args: unknown, ctx: RequestContext) {
    return (await attendanceCounts(ctx, keysOf(rows))).map(({ attended }) => attended);
  }

  @BatchField(() => Int, { description: '제외 인원. / How many were excused.' })
  async excused(rows: readonly Row<TrainingSession>[], _args: unknown, ctx: RequestContext) {
    return (await attendanceCounts(ctx, keysOf(rows))).map(({ excused }) => excused);
  }

  @ToPage(trainingAttendances, {
    column: 'session_id',
    description: '온 사람과 제외한 사람(볼 수 있는 것). / Who came and who was excused, as far as the caller may see.',
  })
  declare attendance: Page<TrainingAttendance>;
}

@FieldsOf(() => TrainingAttendance)
export class TrainingAttendanceResolver {
  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;

  @ToOne(() => Department, { key: 'departmentKey', description: '그때의 부서. / Department at the time.' })
  declare department: Department;

  @ToOne(() => TrainingSession, { key: 'sessionKey', description: '교육. / Session.' })
  declare session: TrainingSession;
}

export const TrainingProgramTitle = bilingualField(() => TrainingProgram, 'title', '이름. / Title.');
