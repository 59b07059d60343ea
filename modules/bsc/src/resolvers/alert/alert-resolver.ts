import { Department, FieldsOf, type Page, Person, ReadPage, ToMany, ToOne } from '@yeondong/schema';
import { Alert } from '../../entities/alert/alert.js';
import { AlertStep } from '../../entities/alert/alert-step.js';
import { alerts } from '../../entities/alert/collections.js';
import { Kpi } from '../../entities/kpi.js';

@FieldsOf(() => Alert)
export class AlertResolver {
  @ReadPage(alerts, { permission: 'bsc.kpi.read', description: '조기 경보. / Early warnings.' })
  declare alerts: Page<Alert>;

  @ToOne(() => Kpi, { key: 'kpiKey', description: '지표. / KPI.' })
  declare kpi: Kpi;

  @ToOne(() => Department, { key: 'departmentKey', description: '담당 부서. / Its department.' })
  declare department: Department;

  @ToOne(() => Person, {
    key: 'acknowledgedByKey',
    nullable: true,
    description: '확인한 사람. / Who acknowledged it.',
  })
  declare acknowledgedBy: Person | null;

  @ToOne(() => Department, {
    key: 'escalatedToKey',
    nullable: true,
    description: '올라간 부서. / Department it was escalated to.',
  })
  declare escalatedTo: Department | null;

  @ToMany(() => AlertStep, {
    key: 'alertKey',
    orderBy: 't.id',
    description: '이력, 시간순. / What happened to it, in order of time.',
  })
  declare history: AlertStep[];
}

@FieldsOf(() => AlertStep)
export class AlertStepResolver {
  @ToOne(() => Person, {
    key: 'personKey',
    nullable: true,
    description: '누가(규칙이 한 일은 없음). / Who; nobody where the rules did it.',
  })
  declare person: Person | null;
}
