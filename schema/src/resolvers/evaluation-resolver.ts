import { createUnionType } from 'type-graphql';
import type { RequestContext } from '../contract/context.js';
import { BatchField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Evaluation } from '../entities/evaluation.js';
import { Goal } from '../entities/goal.js';
import { Initiative } from '../entities/initiative.js';
import { MeasuredType } from '../entities/measured.js';
import { Person } from '../entities/person.js';
import { evaluationScore } from '../stores/evaluation-store.js';
import { byKeys } from '../stores/record-store.js';
import { ToOne } from './declared-fields.js';

export const Evaluable = createUnionType({
  name: 'Evaluable',
  description: '평가 대상: 정책목표 또는 이행과제. / What can be evaluated: a goal or an initiative.',
  types: () => [Goal, Initiative] as const,
  resolveType: (row) => (row as unknown as { __typename: string }).__typename,
});

@FieldsOf(() => Evaluation)
export class EvaluationResolver {
  @BatchField(() => Evaluable, {
    needs: ['subjectType', 'subjectKey'],
    description: '평가 대상. / What was evaluated.',
  })
  async subject(parents: readonly Evaluation[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keysOf = (type: string) => parents.map((row) => (row.subjectType === type ? row.subjectKey : null));
    const [goals, initiatives] = [
      await byKeys(ctx, Goal, keysOf('Goal'), selection),
      await byKeys(ctx, Initiative, keysOf('Initiative'), selection),
    ];
    return parents.map((_, index) => goals[index] ?? initiatives[index]);
  }

  @RowField(() => MeasuredType, {
    needs: ['scoreValue', 'scoreStatus', 'scoreCoverage', 'scoreAsOf', 'formulaVersion', 'scoreInputs'],
    description: '점수. / Score.',
  })
  score(row: Evaluation): MeasuredType {
    return evaluationScore(row);
  }

  @ToOne(() => Person, { key: 'evaluatorKey', nullable: true, description: '평가자. / Evaluator.' })
  declare evaluator: Person | null;
}
