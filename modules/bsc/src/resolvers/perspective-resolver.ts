import {
  BatchField,
  bilingualField,
  byKeys,
  byParents,
  Department,
  FieldsOf,
  Goal,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  type Selection,
  select,
} from '@yeondong/schema';
import { inForce } from '../entities/collections.js';
import { Perspective } from '../entities/perspective.js';
import { StrategicObjective } from '../entities/strategic-objective.js';

@FieldsOf(() => Perspective)
export class PerspectiveResolver {
  @ReadField(() => [Perspective], {
    permission: 'bsc.kpi.read',
    description: '관점, 순서대로. / Perspectives, in order.',
  })
  perspectives(_args: unknown, ctx: RequestContext, selection: Selection) {
    return select(ctx, Perspective, selection, {
      where: inForce('t', planYear(ctx)),
      orderBy: raw('t.position, t.id'),
    });
  }

  @BatchField(() => [StrategicObjective], { description: '전략목표. / Its strategic objectives.' })
  objectives(rows: readonly Perspective[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map((row) => row.key);
    return byParents(ctx, StrategicObjective, 'perspectiveKey', keys, selection, raw('t.position, t.id'));
  }
}

@FieldsOf(() => StrategicObjective)
export class StrategicObjectiveResolver {
  @BatchField(() => Perspective, { needs: ['perspectiveKey'], description: '관점. / Its perspective.' })
  perspective(rows: readonly StrategicObjective[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Perspective,
      rows.map((row) => row.perspectiveKey),
      selection,
    );
  }

  @BatchField(() => Goal, { needs: ['goalKey'], nullable: true, description: '정책목표. / Goal that it serves.' })
  goal(rows: readonly StrategicObjective[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Goal,
      rows.map((row) => row.goalKey),
      selection,
    );
  }

  @BatchField(() => Department, { needs: ['departmentKey'], nullable: true, description: '부서. / Its department.' })
  department(rows: readonly StrategicObjective[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return byKeys(
      ctx,
      Department,
      rows.map((row) => row.departmentKey),
      selection,
    );
  }
}

export const PerspectiveTitle = bilingualField(() => Perspective, 'title', '이름. / Title.');
export const StrategicObjectiveTitle = bilingualField(() => StrategicObjective, 'title', '내용. / Title.');
