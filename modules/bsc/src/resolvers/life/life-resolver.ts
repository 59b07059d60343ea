import { BatchField, FieldsOf, Occurrence, Person, type RequestContext, ToMany, ToOne } from '@yeondong/schema';
import { ScorecardMoveOption, ScorecardStep } from '../../entities/life/scorecard-step.js';
import { Scorecard } from '../../entities/scorecard.js';
import { movesFor } from '../../rules/life/move.js';
import { lifeActors } from '../../stores/life/life-actor.js';

@FieldsOf(() => Scorecard)
export class LifeResolver {
  @ToMany(() => ScorecardStep, {
    key: 'scorecardKey',
    orderBy: 't.id',
    description: '지나온 단계(순서대로). / Its moves so far, in order.',
  })
  declare steps: ScorecardStep[];

  @BatchField(() => [ScorecardMoveOption], {
    needs: ['departmentKey', 'status', 'year', 'draftedByKey', 'appealUntil'],
    description: '읽는 사람이 지금 할 수 있는 이동. / Moves that the reader may take now.',
  })
  async moves(rows: readonly Scorecard[], _args: unknown, ctx: RequestContext) {
    if (!ctx.actor.permissions.has('bsc.scorecard.move')) return rows.map(() => []);
    const departments = rows.map(({ departmentKey }) => departmentKey);
    const actors = await lifeActors(ctx, departments);
    return rows.map(({ status: state, year, draftedByKey: draftedBy, appealUntil }, index) => {
      const actor = actors[index];
      const steps = actor ? movesFor({ state, year, draftedBy, appealUntil }, actor) : [];
      return steps.map(({ to, back }) => ({ to, back: back ?? false }));
    });
  }
}

@FieldsOf(() => ScorecardStep)
export class ScorecardStepResolver {
  @ToOne(() => Person, { key: 'movedByKey', nullable: true, description: '처리한 사람. / Who moved it.' })
  declare movedBy: Person | null;

  @ToOne(() => Person, {
    key: 'movedForKey',
    nullable: true,
    description: '대결로 처리했으면 부재 중이던 부서장. / The absent head in whose place it was moved.',
  })
  declare movedFor: Person | null;

  @ToOne(() => Occurrence, {
    key: 'meetingKey',
    nullable: true,
    description: '자문한 회의. / Meeting that advised.',
  })
  declare meeting: Occurrence | null;
}
