import {
  BatchField,
  Committee,
  FieldsOf,
  fields,
  optionalText,
  type Page,
  ReadPage,
  type RequestContext,
  referred,
  refuse,
  type Selection,
  saved,
  ToOne,
  transact,
  WriteField,
} from '@yeondong/schema';
import { evaluationRounds } from '../../entities/programme/collections.js';
import { EvaluationRound } from '../../entities/programme/evaluation-round.js';
import { RoundDepartment, UnverifiedResult } from '../../entities/programme/round-parts.js';
import { EvaluationRoundMove, EvaluationYearInput } from '../../inputs/programme/evaluation-inputs.js';
import { isLate } from '../../rules/programme/days.js';
import { moved, ROUND_MOVES } from '../../rules/programme/moves.js';
import { departmentsOf, standingAt, unverifiedOf } from '../../stores/programme/round-standing.js';
import { planRounds, requireMayEvaluate, roundsOf } from '../../stores/programme/round-store.js';
import { moveRecord, PROGRAMME_WRITE } from '../../stores/programme/year-record-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const EVALUATE = 'bsc.round.evaluate';
const READ = fields('month', 'state', 'committeeKey', 'version');

@FieldsOf(() => EvaluationRound)
export class EvaluationRoundResolver {
  @ReadPage(evaluationRounds, {
    permission: 'bsc.programme.read',
    description: '월 평가. / Monthly evaluation rounds.',
  })
  declare evaluationRounds: Page<EvaluationRound>;

  @ToOne(() => Committee, { key: 'committeeKey', description: '평가하는 연구회. / Study group that evaluates.' })
  declare committee: Committee;

  @BatchField(() => Boolean, { needs: ['dueOn', 'closedOn'], description: '늦었는지. / Whether it is or was late.' })
  late(rows: readonly EvaluationRound[], _args: unknown, ctx: RequestContext) {
    return rows.map(({ dueOn, closedOn }) => isLate(dueOn, closedOn, ctx.today));
  }

  @BatchField(() => [RoundDepartment], {
    needs: ['month', 'standing'],
    description:
      '부서별로 검증한 것과 남은 것(마친 뒤에는 그날 것). / What is verified and what is left, by department; as of the day it was closed.',
  })
  departments(rows: readonly EvaluationRound[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return departmentsOf(ctx, rows, selection);
  }

  @BatchField(() => [UnverifiedResult], {
    needs: ['month', 'standing'],
    description:
      '검증하지 않은 실적(마친 뒤에는 그날 것). / Results that are not verified; as of the day it was closed.',
  })
  unverified(rows: readonly EvaluationRound[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return unverifiedOf(ctx, rows, selection);
  }

  @WriteField(() => [EvaluationRound], {
    permission: PROGRAMME_WRITE,
    input: EvaluationYearInput,
    description: '한 해 열두 달의 평가를 계획함. / Plans the twelve monthly rounds of a year.',
  })
  async planEvaluationRounds(input: EvaluationYearInput, ctx: RequestContext, selection: Selection) {
    const committee = await transact(ctx, async (tx) => {
      const path = ['input', 'committee'];
      const found = await referred(tx, Committee, input.committee, path, fields('departmentKey'));
      await requireModuleOn(tx, [found.departmentKey], path);
      await planRounds(tx, found.key, input.year);
      return found.key;
    });
    return roundsOf(ctx, committee, input.year, selection);
  }

  @WriteField(() => EvaluationRound, {
    permission: EVALUATE,
    input: EvaluationRoundMove,
    description:
      '월 평가를 시작하거나 마침(연구회 회원과 담당). / Opens or closes a round: its members and the officers.',
  })
  moveEvaluationRound(input: EvaluationRoundMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, EvaluationRound, selection, async (tx) => {
      const before = await referred(tx, EvaluationRound, input.id, ['input', 'id'], READ);
      await requireMayEvaluate(tx, before.committeeKey);
      const state = moved(ROUND_MOVES, before.state, input.state);
      const findings = optionalText(input.findings, 2000, ['input', 'findings']);
      if (state === 'CLOSED' && findings === null) throw refuse('bsc.round.findings', ['input', 'findings']);
      if (state === 'CLOSED' && tx.today.slice(0, 7) <= before.month)
        throw refuse('bsc.publication.month-open', ['input', 'state']);
      const closing =
        state === 'CLOSED' ? { closedOn: tx.today, findings, standing: await standingAt(tx, before.month) } : {};
      return moveRecord(tx, EvaluationRound, before, input.version, { state, ...closing }, EVALUATE);
    });
  }
}
