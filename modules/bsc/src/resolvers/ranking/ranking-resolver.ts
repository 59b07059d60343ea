import {
  byKeys,
  Department,
  FieldsOf,
  Person,
  planYear,
  ReadField,
  type RequestContext,
  refuse,
  requiredText,
  type Selection,
  ToMany,
  ToOne,
  tell,
  transact,
  WriteField,
} from '@yeondong/schema';
import { FinalScore } from '../../entities/ranking/final-score.js';
import { EvaluationGroup } from '../../entities/ranking/group.js';
import { Ranking } from '../../entities/ranking/ranking.js';
import { Scorecard } from '../../entities/scorecard.js';
import { TargetYearArgs } from '../../inputs/arguments.js';
import { RescoreInput } from '../../inputs/ranking/ranking-inputs.js';
import { freezeScores } from '../../stores/ranking/freeze.js';
import { inOrder, RANKING_FORMULA_VERSION, rankedCards } from '../../stores/ranking/ranking-store.js';

const CONFIRM = 'bsc.scorecard.confirm';
const LONGEST = 1000;

@FieldsOf(() => Ranking)
export class RankingResolver {
  @ReadField(() => Ranking, {
    permission: 'bsc.kpi.read',
    args: TargetYearArgs,
    description:
      '한 해의 순위: 채점 전에는 지금 점수, 뒤에는 고정된 점수로. / Ranking of a year: by scores as they stand, once scored by the frozen ones.',
  })
  ranking({ year }: TargetYearArgs, ctx: RequestContext, selection: Selection) {
    return rankingOf(ctx, year ?? planYear(ctx), selection);
  }

  @WriteField(() => Ranking, {
    permission: CONFIRM,
    input: RescoreInput,
    description:
      '채점한 해를 다시 채점함: 달라진 점수는 새 차수, 앞의 것은 남음. / Scores a year again: what differs is a new revision, the earlier ones stay.',
  })
  async rescoreYear(input: RescoreInput, ctx: RequestContext, selection: Selection) {
    const reason = requiredText(input.reason, LONGEST, ['input', 'reason']);
    await transact(ctx, async (tx) => {
      const scored = (await rankedCards(tx, input.year)).filter((card) => card.scored);
      const [first] = scored;
      if (!first) throw refuse('bsc.ranking.not-scored', ['input', 'year']);
      const keys = scored.map(({ cardKey }) => cardKey);
      const changed = await freezeScores(tx, input.year, keys, reason);
      tell(tx, { act: CONFIRM, type: 'Scorecard', key: first.cardKey, after: { year: input.year, changed }, reason });
    });
    return rankingOf(ctx, input.year, selection);
  }
}

async function rankingOf(ctx: RequestContext, year: number, selection: Selection) {
  const cards = [...(await rankedCards(ctx, year))].sort(inOrder);
  const below = selection.below('rows');
  const departments = await byKeys(
    ctx,
    Department,
    cards.map(({ department }) => department),
    below.below('department'),
  );
  const groups = await byKeys(
    ctx,
    EvaluationGroup,
    cards.map(({ group }) => group),
    below.below('group'),
  );
  const rows = cards.map((card, index) => ({
    ...{ ...card, departmentKey: card.department, year },
    ...{ department: departments[index], group: groups[index] },
  }));
  const frozen = cards.length > 0 && cards.every(({ scored }) => scored);
  return { year, frozen, asOf: ctx.today, formulaVersion: RANKING_FORMULA_VERSION, rows };
}

@FieldsOf(() => Scorecard)
export class FinalScoresResolver {
  @ToMany(() => FinalScore, {
    key: 'scorecardKey',
    orderBy: 't.revision',
    description: '고정된 점수(차수순). / Frozen scores, by revision.',
  })
  declare finalScores: FinalScore[];
}

@FieldsOf(() => FinalScore)
export class FinalScoreResolver {
  @ToOne(() => Person, { key: 'scoredByKey', nullable: true, description: '채점한 사람. / Who scored it.' })
  declare scoredBy: Person | null;
}
