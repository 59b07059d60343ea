import {
  BatchField,
  bilingualField,
  Department,
  Domain,
  FieldsOf,
  Goal,
  globalId,
  Initiative,
  Node,
  type Page,
  Person,
  ReadField,
  ReadPage,
  type RequestContext,
  type Row,
  RowField,
  recordsAt,
  type Selection,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { ID } from 'type-graphql';
import { PlanChangeRecord } from '../../entities/change/change-record.js';
import { PlanChangeRequest, planChangeRequests } from '../../entities/change/change-request.js';
import { PlanFinalObstacle } from '../../entities/change/final-obstacle.js';
import { PlanHierarchyEffect } from '../../entities/change/hierarchy-effect.js';
import { PlanItemStep } from '../../entities/change/plan-item-step.js';
import { Plan } from '../../entities/plan.js';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { ChangeRecordsArgs, FinalObstaclesArgs } from '../../inputs/change/change-inputs.js';
import { changeRecords, recordsOf } from '../../stores/change/change-records.js';
import { finalObstacles } from '../../stores/change/final-obstacles.js';
import { shownEffects } from '../../stores/change/hierarchy-effects.js';
import { stepsOf } from '../../stores/change/item-steps.js';
import { newestOf } from '../../stores/link-store.js';

const permission = 'plan-sync.plan.read';
const ONE = { nullable: true };

@FieldsOf(() => PlanChangeRequest)
export class PlanChangeResolver {
  @ReadPage(planChangeRequests, { permission, description: '변경요청 목록. / Requests to change plans.' })
  declare planChangeRequests: Page<PlanChangeRequest>;

  @ReadField(() => [PlanChangeRecord], {
    permission,
    args: ChangeRecordsArgs,
    description:
      '변경요청이 나올 수 있는 기록, 새것부터 종류마다 50건까지(모듈이 꺼져 있으면 없음). / Records that a request may come from, newest first, 50 of a type; none of a module that is off.',
  })
  planChangeRecords(args: ChangeRecordsArgs, ctx: RequestContext, selection: Selection) {
    return changeRecords(ctx, args, selection);
  }

  @BatchField(() => PlanChangeRecord, {
    nullable: true,
    needs: ['recordType', 'recordKey'],
    description: '나온 기록(모듈이 꺼져 있으면 없음). / The record that it comes from; none while its module is off.',
  })
  origin(rows: readonly PlanChangeRequest[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return recordsOf(ctx, rows, selection);
  }

  @ToOne(() => Plan, { key: 'planKey', description: '계획. / Plan.' })
  declare plan: Plan;

  @ToOne(() => Department, { key: 'departmentKey', description: '요청한 부서. / Department that asks.' })
  declare department: Department;

  @ToOne(() => Department, { ...ONE, key: 'toDepartmentKey', description: '바꿀 주관부서. / Lead department to be.' })
  declare toDepartment: Department | null;

  @ToOne(() => Domain, { ...ONE, key: 'domainKey', description: '맞닿을 영역. / Domain to be.' })
  declare domain: Domain | null;

  @ToOne(() => Goal, { ...ONE, key: 'goalKey', description: '맞닿을 정책목표. / Goal to be.' })
  declare goal: Goal | null;

  @ToOne(() => Initiative, { ...ONE, key: 'initiativeKey', description: '맞닿을 이행과제. / Initiative to be.' })
  declare initiative: Initiative | null;

  @ToOne(() => Person, { ...ONE, key: 'proposedByKey', description: '요청한 사람. / Who asked.' })
  declare proposedBy: Person | null;

  @ToOne(() => Person, { ...ONE, key: 'decidedByKey', description: '결정한 사람. / Who decided.' })
  declare decidedBy: Person | null;

  @ToOne(() => PlanVersion, { ...ONE, key: 'versionKey', description: '담은 판. / Edition that takes it in.' })
  declare planVersion: PlanVersion | null;

  @BatchField(() => PlanItem, {
    nullable: true,
    needs: ['lineageKey'],
    description: '바꿀 항목(가장 새로운 판의). / Item that it is about, of the newest edition.',
  })
  item(rows: readonly PlanChangeRequest[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return newestOf(
      ctx,
      rows.map(({ lineageKey }) => lineageKey ?? 0),
      selection,
    );
  }

  @ToOne(() => PlanItem, {
    ...ONE,
    key: 'itemKey',
    description: '담은 판에서 바뀌었거나 생긴 항목. / Item that it changed or made in the edition that takes it in.',
  })
  declare changedItem: PlanItem | null;

  @BatchField(() => Node, {
    nullable: true,
    needs: ['recordType', 'recordKey'],
    description:
      '나온 기록: 의견, 환류 등(모듈이 꺼져 있으면 없음). / The record that it comes from: an opinion, a feedback; none while its module is off.',
  })
  cause(rows: readonly PlanChangeRequest[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const references = rows.map(({ recordType: type, recordKey: key }) =>
      type === null || key === null ? null : { type, key },
    );
    return recordsAt(ctx, references, selection);
  }

  @RowField(() => ID, {
    nullable: true,
    needs: ['recordType', 'recordKey'],
    description:
      '나온 기록의 식별자(모듈이 꺼져 있으면 없음). / Id of the record it comes from; none while its module is off.',
  })
  record({ recordType, recordKey }: PlanChangeRequest, _args: unknown, ctx: RequestContext) {
    if (recordType === null || recordKey === null || !ctx.host.recordType(ctx, recordType)) return null;
    return globalId(recordType, recordKey);
  }
}

@FieldsOf(() => Plan)
export class PlanChanges {
  @ToPage(planChangeRequests, { column: 'plan_id', description: '변경요청. / Requests to change it.' })
  declare changeRequests: Page<PlanChangeRequest>;
}

@FieldsOf(() => PlanItem)
export class PlanItemStory {
  @BatchField(() => [PlanItemStep], {
    needs: ['lineageKey'],
    description: '판마다 어떻게 되었는지, 오래된 것부터. / What became of it in each edition, oldest first.',
  })
  steps(rows: readonly PlanItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return stepsOf(
      ctx,
      rows.map(({ lineageKey }) => lineageKey as number),
      selection,
    );
  }
}

@FieldsOf(() => PlanVersion)
export class PlanVersionEffects {
  @ReadField(() => [PlanFinalObstacle], {
    permission,
    args: FinalObstaclesArgs,
    description: '판을 확정하지 못하게 하는 것. / What keeps an edition from becoming final.',
  })
  finalObstacles({ planVersion }: FinalObstaclesArgs, ctx: RequestContext, selection: Selection) {
    return finalObstacles(ctx, planVersion, selection);
  }

  @BatchField(() => [PlanHierarchyEffect], {
    description: '확정되면 이행과제에 일어날 일. / What it will do to initiatives once it is final.',
  })
  effectsOnFinal(rows: readonly Row<PlanVersion>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return shownEffects(
      ctx,
      rows.map(({ key }) => key),
      selection,
    );
  }
}

export const PlanChangeRecordTitle = bilingualField(() => PlanChangeRecord, 'title', '제목. / Title.');
