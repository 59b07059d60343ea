import {
  BatchField,
  bilingualField,
  byParents,
  Department,
  FieldsOf,
  Goal,
  inForceInYear,
  planYear,
  ReadField,
  type RequestContext,
  raw,
  type Selection,
  select,
  ToOne,
} from '@yeondong/schema';
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
      where: inForceInYear('t', planYear(ctx)),
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
  @ToOne(() => Perspective, { key: 'perspectiveKey', description: '관점. / Its perspective.' })
  declare perspective: Perspective;

  @ToOne(() => Goal, { key: 'goalKey', nullable: true, description: '정책목표. / Goal that it serves.' })
  declare goal: Goal | null;

  @ToOne(() => Department, { key: 'departmentKey', nullable: true, description: '부서. / Its department.' })
  declare department: Department | null;
}

export const PerspectiveTitle = bilingualField(() => Perspective, 'title', '이름. / Title.');
export const StrategicObjectiveTitle = bilingualField(() => StrategicObjective, 'title', '내용. / Title.');
