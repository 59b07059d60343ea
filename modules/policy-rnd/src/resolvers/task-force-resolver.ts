import {
  BatchField,
  bilingualField,
  Department,
  Domain,
  FieldsOf,
  Initiative,
  keysOf,
  type Page,
  Person,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { taskForces } from '../entities/collections.js';
import { TaskForce, TaskForceExtension, TaskForceMember, TaskForceOutput } from '../entities/task-force.js';
import { isAdrift } from '../rules/task-force.js';
import { outputCounts } from '../stores/task-force-store.js';

const permission = 'policy-rnd.program.read';

@FieldsOf(() => TaskForce)
export class TaskForceResolver {
  @ReadPage(taskForces, { permission, description: 'T/F 팀 목록. / Task forces.' })
  declare taskForces: Page<TaskForce>;

  @ReadByCode(() => TaskForce, { permission, description: '코드로 찾은 T/F 팀. / A task force by its code.' })
  declare taskForce: TaskForce | null;

  @ToOne(() => Person, { key: 'leaderKey', nullable: true, description: '팀장. / Leader.' })
  declare leader: Person | null;

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / Department in charge.' })
  declare department: Department;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @ToMany(() => TaskForceMember, { key: 'taskForceKey', orderBy: 't.id', description: '팀원. / Members.' })
  declare members: TaskForceMember[];

  @ToMany(() => TaskForceOutput, {
    key: 'taskForceKey',
    orderBy: 't.delivered_on, t.id',
    description: '산출물. / Outputs.',
  })
  declare outputs: TaskForceOutput[];

  @ToMany(() => TaskForceExtension, { key: 'taskForceKey', orderBy: 't.id', description: '연장. / Extensions.' })
  declare extensions: TaskForceExtension[];

  @BatchField(() => Boolean, {
    needs: ['status', 'sunsetOn'],
    description: '일몰일이 지나도록 산출물이 없는지. / Whether past its sunset without output.',
  })
  async adrift(rows: readonly Row<TaskForce>[], _args: unknown, ctx: RequestContext) {
    const outputs = await outputCounts(ctx, keysOf(rows));
    return rows.map(({ status, sunsetOn }, at) => isAdrift(status, sunsetOn, outputs[at] ?? 0, ctx.today));
  }
}

@FieldsOf(() => TaskForceMember)
export class TaskForceMemberResolver {
  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;

  @ToOne(() => Person, { key: 'consentByKey', nullable: true, description: '동의한 부서장. / Head who agreed.' })
  declare consentBy: Person | null;
}

@FieldsOf(() => TaskForceOutput)
export class TaskForceOutputResolver {
  @ToOne(() => Initiative, {
    key: 'initiativeKey',
    nullable: true,
    description: '반영한 과제. / Initiative it went into.',
  })
  declare initiative: Initiative | null;
}

@FieldsOf(() => Initiative)
export class InitiativeTaskForces {
  @ToPage(taskForces, { column: 'initiative_id', permission, description: '이 과제의 T/F 팀. / Task forces about it.' })
  declare taskForces: Page<TaskForce>;
}

export const TaskForceTitle = bilingualField(() => TaskForce, 'title', '이름. / Title.');
