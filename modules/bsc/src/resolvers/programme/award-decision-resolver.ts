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
import { Award, AwardBarName } from '../../entities/programme/award.js';
import { AwardGrade, AwardScheme } from '../../entities/programme/awards.js';
import { RankingRow } from '../../entities/ranking/ranking.js';
import { AwardDecisionInput } from '../../inputs/programme/award-inputs.js';
import { awardBar } from '../../rules/programme/awards.js';
import { candidateOf, rankingsOf } from '../../stores/programme/award-store.js';
import { awardValues } from '../../stores/programme/decide-award.js';
import type { RankedCard } from '../../stores/ranking/ranking-store.js';
import { requireModuleOn } from '../../stores/write-right.js';

const ACT = 'bsc.award.decide';
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
    needs: ['schemeKey', 'departmentKey'],
    nullable: true,
    description:
      '지금의 시 순위: 결정 때와 다르면 정정으로 바뀐 것(상은 옮기지 않음). / City rank now; where it differs, a correction moved it, but not the award.',
  })
  async currentRank(rows: readonly Award[], _args: unknown, ctx: RequestContext) {
    const keys = rows.map(({ schemeKey }) => schemeKey);
    const schemes = await byKeys(ctx, AwardScheme, keys, fields('year'));
    const rankings = await rankingsOf(
      ctx,
      schemes.flatMap((scheme) => (scheme ? [scheme.year] : [])),
    );
    return rows.map(({ departmentKey }, index) => {
      const cards = rankings.get(schemes[index]?.year ?? 0) ?? [];
      return cards.find(({ department }) => department === departmentKey)?.cityRank ?? null;
    });
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
}
