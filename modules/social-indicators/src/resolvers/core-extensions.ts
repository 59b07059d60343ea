import {
  BatchField,
  type CollectionArgs,
  Department,
  Domain,
  FieldsOf,
  Goal,
  Initiative,
  type Page,
  type RequestContext,
  type Selection,
  ToPage,
} from '@yeondong/schema';
import { indicators } from '../entities/collections.js';
import type { Indicator } from '../entities/indicator.js';
import { indicatorsOfGoals, indicatorsOfInitiatives } from '../stores/indicator-store.js';

const READ = { permission: 'social-indicators.indicator.read' };

@FieldsOf(() => Domain)
export class DomainExtension {
  @ToPage(indicators, { ...READ, column: 'domain_id', description: '이 영역의 사회지표. / Indicators of this domain.' })
  declare indicators: Page<Indicator>;
}

@FieldsOf(() => Department)
export class DepartmentExtension {
  @ToPage(indicators, {
    ...READ,
    column: 'owner_department_id',
    description: '이 부서가 맡은 사회지표. / Indicators that the department answers for.',
  })
  declare indicators: Page<Indicator>;
}

@FieldsOf(() => Goal)
export class GoalExtension {
  @BatchField(() => indicators.Connection, {
    ...READ,
    args: indicators.Args,
    description: '이 정책목표와 연계한 사회지표. / Indicators that tell about this goal.',
  })
  indicators(rows: readonly Goal[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return indicatorsOfGoals(ctx, rows, args, selection);
  }
}

@FieldsOf(() => Initiative)
export class InitiativeExtension {
  @BatchField(() => indicators.Connection, {
    ...READ,
    args: indicators.Args,
    description: '이 과제와 연계한 사회지표. / Indicators that tell about this initiative.',
  })
  indicators(rows: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return indicatorsOfInitiatives(ctx, rows, args, selection);
  }
}
