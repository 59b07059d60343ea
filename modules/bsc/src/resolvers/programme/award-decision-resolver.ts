import {
  BatchField,
  byKeys,
  createRecord,
  Department,
  FieldsOf,
  fields,
  Occurrence,
  Person,
  type RequestContext,
  referred,
  refuse,
  type Selection,
  saved,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { RankChange } from '../../entities/appeal/appeal.js';
import { Award, AwardBarName } from '../../entities/programme/award.js';
import { AwardGrade, AwardScheme } from '../../entities/programme/awards.js';
import { RankingRow } from '../../entities/ranking/ranking.js';
import { AwardDecisionInput } from '../../inputs/programme/award-inputs.js';
import { awardBar } from '../../rules/programme/awards.js';
import { standingsNow } from '../../stores/programme/award-review.js';
import { awardsOf, candidateOf } from '../../stores/programme/award-store.js';
import { awardValues } from '../../stores/programme/decide-award.js';
import type { RankedCard } from '../../stores/ranking/ranking-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const ACT = 'bsc.award.decide';
const STANDING = ['schemeKey', 'departmentKey', 'cityRank', 'contenders'];
const SCHEME = fields('year', 'scope', 'groupKey', 'state');

@FieldsOf(() => Award)
export class AwardDecisionResolver {
  @ToOne(() => AwardGrade, { key: 'gradeKey', description: '등급. / Grade.' })
  declare grade: AwardGrade;

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => Occurrence, { key: 'meetingKey', nullable: true, description: '정한 회의. / Meeting that decided.' })
  declare meeting: Occurrence | null;

  @ToOne(() => Person, { key: 'decidedByKey', nullable: true, description: '기록한 사람. / Who recorded it.' })
  declare decidedBy: Person | null;

  @BatchField(() => Int, {
    needs: STANDING,
    nullable: true,
    description:
      '지금의 시 순위: 결정 때와 다르면 정정으로 바뀐 것(상은 옮기지 않음). / City rank now; where it differs, a correction moved it, but not the award.',
  })
  async currentRank(rows: readonly Award[], _args: unknown, ctx: RequestContext) {
    return (await standingsNow(ctx, rows)).map(({ cityRank }) => cityRank);
  }

  @BatchField(() => Boolean, {
    needs: STANDING,
    description:
      '결정한 뒤의 정정으로 순위가 바뀌어 재심이 필요한지(상은 그대로). / Whether a later correction changed the place that it was given for: to be reviewed, the award stays.',
  })
  async needsReview(rows: readonly Award[], _args: unknown, ctx: RequestContext) {
    return (await standingsNow(ctx, rows)).map(({ needsReview }) => needsReview);
  }

  @WriteField(() => Award, {
    permission: ACT,
    input: AwardDecisionInput,
    description:
      '시상을 결정함: 총점과 동점 처리 순서대로, 남은 동점은 위원회 회의록으로. / Decides an award, by total and tie chain; what stays tied by the minutes of a committee.',
  })
  decideAward(input: AwardDecisionInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Award, selection, async (tx) => {
      const grade = await referred(tx, AwardGrade, input.grade, ['input', 'grade'], fields('schemeKey'));
      const [scheme] = await byKeys(tx, AwardScheme, [grade.schemeKey], SCHEME);
      if (scheme?.state !== 'CONFIRMED') throw refuse('bsc.award.draft', ['input', 'grade']);
      const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
      await requireModuleOn(tx, [departmentKey], ['input', 'department']);
      const { meeting, reason } = input;
      const values = await awardValues(tx, { scheme, gradeKey: grade.key, departmentKey, meeting, reason });
      return createRecord(tx, Award, ACT, values);
    });
  }
}

@FieldsOf(() => RankingRow)
export class AwardBarResolver {
  @BatchField(() => AwardBarName, {
    nullable: true,
    description: '시상에서 제외되는 까닭(없으면 대상). / Why it gets no award; none where it may.',
  })
  awardBar(rows: readonly RankedCard[]) {
    return rows.map((row) => awardBar(candidateOf(row)));
  }

  @BatchField(() => [Award], { description: '그해에 받은 상. / Awards that it was given for the year.' })
  awards(rows: readonly RankingRow[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return awardsOf(ctx, rows, selection);
  }
}

@FieldsOf(() => RankChange)
export class RankChangeAwards {
  @BatchField(() => [Award], {
    description:
      '이미 받은 상: 인용해도 그대로이고 재심 대상으로 표시됨. / Awards given already: they stay, and are marked for review.',
  })
  awards(rows: readonly RankChange[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return awardsOf(ctx, rows, selection);
  }
}
