import {
  byKeys,
  FieldsOf,
  keyList,
  type RequestContext,
  raw,
  referred,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  transact,
  WriteField,
} from '@yeondong/schema';
import { Scorecard } from '../../entities/scorecard.js';
import { ScorecardMove, ScorecardsMove } from '../../inputs/life/move-inputs.js';
import { ScorecardReference } from '../../inputs/scorecard-inputs.js';
import { statesBefore, UNCONFIRMED_STATES } from '../../rules/life/states.js';
import { LIFE_CARD, moveRequest, requireMove, takeStep } from '../../stores/life/move-scorecard.js';
import { freezeScores } from '../../stores/ranking/freeze.js';
import { schemeOf } from '../../stores/ranking/scheme-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const MOVE = 'bsc.scorecard.move';
const CONFIRM = 'bsc.scorecard.confirm';

@FieldsOf(() => Scorecard)
export class LifeMutations {
  @WriteField(() => Scorecard, {
    permission: MOVE,
    input: ScorecardMove,
    description:
      '성과표를 다음 단계로 옮기거나 사유를 적어 되돌림. / Moves a scorecard on in its life, or back with a reason.',
  })
  moveScorecard(input: ScorecardMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Scorecard, selection, async (tx) => {
      const card = await referred(tx, Scorecard, input.id, ['input', 'id'], LIFE_CARD);
      await requireModuleOn(tx, [card.departmentKey], ['input', 'id']);
      const scheme = await schemeOf(tx, card.year);
      const move = await moveRequest(tx, input);
      await requireMove(tx, card, move);
      await takeStep(tx, card, move, scheme, { act: MOVE, version: input.version });
      if (move.to === 'SCORED') await freezeScores(tx, card.year, [card.key], move.reason);
      return card.key;
    });
  }

  @WriteField(() => [Scorecard], {
    permission: CONFIRM,
    input: ScorecardsMove,
    description:
      '한 해의 성과표 가운데 바로 앞 상태에 있는 것을 모두 옮김. / Moves on all scorecards of a year that stand right before a state, all or none.',
  })
  async moveScorecards(input: ScorecardsMove, ctx: RequestContext, selection: Selection) {
    const keys = await transact(ctx, async (tx) => {
      const cards = await select(tx, Scorecard, LIFE_CARD, {
        where: sql`t.year = ${input.year} and t.status in ${keyList(statesBefore(input.to))}`,
        orderBy: raw('t.department_id'),
      });
      if (cards.length === 0) throw refuse('bsc.life.none', ['input', 'to']);
      await requireModuleOn(
        tx,
        cards.map(({ departmentKey }) => departmentKey),
        ['input', 'year'],
      );
      const scheme = await schemeOf(tx, input.year);
      const move = await moveRequest(tx, input);
      for (const card of cards) {
        await requireMove(tx, card, move);
        await takeStep(tx, card, move, scheme, { act: MOVE, version: card.version });
      }
      const moved = cards.map(({ key }) => key);
      if (move.to === 'SCORED') await freezeScores(tx, input.year, moved, null);
      return moved;
    });
    return byKeys(ctx, Scorecard, keys, selection);
  }

  @WriteField(() => Scorecard, {
    permission: CONFIRM,
    input: ScorecardReference,
    description:
      '성과표를 확정함: 지표마다 목표와 산식이 맞아야 함. / Confirms a scorecard: each KPI has a target that its rule can score.',
  })
  confirmScorecard(input: ScorecardReference, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Scorecard, selection, async (tx) => {
      const card = await referred(tx, Scorecard, input.id, ['input', 'id'], LIFE_CARD);
      await requireModuleOn(tx, [card.departmentKey], ['input', 'id']);
      if (!UNCONFIRMED_STATES.some((state) => state === card.status))
        throw refuse('bsc.scorecard.confirmed', ['input', 'id']);
      const move = { to: 'CONFIRMED', reason: null, ground: null, meetingKey: null } as const;
      return takeStep(tx, card, move, await schemeOf(tx, card.year), { act: CONFIRM, version: input.version });
    });
  }
}
