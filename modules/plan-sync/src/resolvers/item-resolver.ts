import {
  BatchField,
  bilingualField,
  type CollectionArgs,
  Department,
  Domain,
  FieldsOf,
  Goal,
  globalId,
  Initiative,
  LangArgs,
  Node,
  type Page,
  Person,
  pagesByParent,
  planYear,
  ReadPage,
  type RequestContext,
  RowField,
  raw,
  type Selection,
  sql,
  ToMany,
  ToOne,
} from '@yeondong/schema';
import { ID } from 'type-graphql';
import { planItems } from '../entities/collections.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanLink } from '../entities/plan-link.js';
import { PlanVersion } from '../entities/plan-version.js';
import { inForce, isBeingMade } from '../stores/in-force.js';
import { lineageItems } from '../stores/item-store.js';
import { linksOfItems } from '../stores/link-store.js';
import { NODE_PROPERTIES, nodesOf, nodeTitlesThen } from '../stores/plan-nodes.js';

@FieldsOf(() => PlanItem)
export class PlanItemResolver {
  @ReadPage(planItems, { permission: 'plan-sync.plan.read', description: '계획항목 목록. / Plan items.' })
  declare planItems: Page<PlanItem>;

  @ToOne(() => PlanVersion, { key: 'versionKey', description: '판. / Its edition.' })
  declare planVersion: PlanVersion;

  @ToOne(() => PlanItem, { key: 'parentKey', nullable: true, description: '상위 항목. / The item above.' })
  declare parent: PlanItem | null;

  @ToMany(() => PlanItem, { key: 'parentKey', orderBy: 't.position, t.id', description: '하위 항목. / Items below.' })
  declare children: PlanItem[];

  @ToOne(() => Department, { key: 'departmentKey', description: '주관부서. / Its lead department.' })
  declare department: Department;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain it belongs to.' })
  declare domain: Domain | null;

  @ToOne(() => Goal, { key: 'goalKey', nullable: true, description: '정책목표. / Goal it belongs to.' })
  declare goal: Goal | null;

  @ToOne(() => Initiative, {
    key: 'initiativeKey',
    nullable: true,
    description: '이행과제. / Initiative it belongs to.',
  })
  declare initiative: Initiative | null;

  @ToOne(() => Person, { key: 'submittedByKey', nullable: true, description: '제출한 사람. / Who submitted it.' })
  declare submittedBy: Person | null;

  @ToOne(() => Person, { key: 'confirmedByKey', nullable: true, description: '확인한 사람. / Who confirmed it.' })
  declare confirmedBy: Person | null;

  @BatchField(() => Node, {
    nullable: true,
    needs: NODE_PROPERTIES,
    description:
      '맞닿은 것: 비전, 미션, 영역, 목표, 과제. / The vision, mission, domain, goal or initiative it belongs to.',
  })
  node(rows: readonly PlanItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return nodesOf(ctx, rows, selection);
  }

  @BatchField(() => String, {
    args: LangArgs,
    nullable: true,
    needs: [...NODE_PROPERTIES, 'versionKey'],
    description:
      '맞닿은 것의 이름: 확정된 판에서는 그때의 이름. / Name of what it belongs to; in a settled edition, the name it had then.',
  })
  nodeTitle(rows: readonly PlanItem[], { lang }: LangArgs, ctx: RequestContext) {
    return nodeTitlesThen(ctx, rows, lang ?? ctx.locale);
  }

  @RowField(() => ID, {
    needs: ['lineageKey'],
    description: '계보(판이 바뀌어도 같음). / Lineage, the same in every edition.',
  })
  lineageId(row: PlanItem) {
    return globalId('PlanItem', row.lineageKey ?? row.key);
  }

  @BatchField(() => [PlanItem], {
    needs: ['lineageKey'],
    description: '여러 판에 걸친 같은 항목, 오래된 것부터. / The same item in all editions, oldest first.',
  })
  history(rows: readonly PlanItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return lineageItems(
      ctx,
      rows.map(({ lineageKey }) => lineageKey as number),
      selection,
    );
  }

  @BatchField(() => [PlanLink], { needs: ['lineageKey'], description: '연계(양쪽). / Links at either end.' })
  links(rows: readonly PlanItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return linksOfItems(ctx, rows, selection);
  }
}

@FieldsOf(() => Initiative)
export class InitiativeItems {
  @BatchField(() => planItems.Connection, {
    permission: 'plan-sync.plan.read',
    args: planItems.Args,
    description: '이 과제에 맞닿은 계획항목(확정판과 작성 중인 판). / Plan items of it, in force or being made.',
  })
  planItems(rows: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    const shown = sql`join plan_sync_version pv on pv.id = t.version_id join plan_sync_plan pp on pp.id = pv.plan_id
      and (${isBeingMade('pv')} or (${inForce('pv', 'pp', planYear(ctx))}))`;
    return pagesByParent(ctx, planItems, rows, { parentKey: raw('t.initiative_id'), join: shown }, args, selection);
  }
}

export const PlanItemTitle = bilingualField(() => PlanItem, 'title', '제목. / Title.');
