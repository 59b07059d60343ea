import {
  BatchField,
  bilingualField,
  Department,
  FieldsOf,
  keysOf,
  MeasuredType,
  type Page,
  Person,
  planYear,
  ReadField,
  ReadPage,
  type RequestContext,
  type Selection,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { innovationActivities, mileageEntries, mileageRules } from '../entities/collections.js';
import { ActivityParticipant, InnovationActivity, MileageEntry, MileageRule } from '../entities/mileage.js';
import { MileageRank, PersonMileage } from '../entities/mileage-figures.js';
import { InnovationYearArgs } from '../inputs/arguments.js';
import { MileageArgs, RankingArgs } from '../inputs/mileage-inputs.js';
import { departmentMileage, mileageOf, mileageRanking, participationOf } from '../stores/mileage-standing.js';

const permission = 'innovation.mileage.read';

@FieldsOf(() => MileageEntry)
export class MileageEntryResolver {
  @ReadPage(mileageEntries, {
    permission,
    description: '마일리지 원장(볼 수 있는 줄). / Lines of the ledger that the caller may see.',
  })
  declare mileageEntries: Page<MileageEntry>;

  @ReadPage(mileageRules, { permission, description: '마일리지 기준의 판. / Versions of mileage rules.' })
  declare mileageRules: Page<MileageRule>;

  @ReadPage(innovationActivities, { permission, description: '혁신활동 목록. / Innovation activities.' })
  declare innovationActivities: Page<InnovationActivity>;

  @ReadField(() => [MileageRank], {
    permission,
    args: RankingArgs,
    description: '직급군마다의 마일리지 순위. / Ranking by mileage within each group.',
  })
  mileageRanking({ year, group }: RankingArgs, ctx: RequestContext, selection: Selection) {
    return mileageRanking(ctx, year ?? planYear(ctx), group ?? null, selection);
  }

  @ReadField(() => MeasuredType, {
    permission,
    args: InnovationYearArgs,
    description:
      '전직원 참여율(%): 승인된 활동이 하나 이상인 직원 ÷ 현원. / Staff with an approved activity, of those on the roll.',
  })
  async innovationParticipation({ year }: InnovationYearArgs, ctx: RequestContext) {
    return (await participationOf(ctx, [null], year ?? planYear(ctx)))[0];
  }

  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;

  @ToOne(() => Department, { key: 'departmentKey', description: '그때의 부서. / Department at the time.' })
  declare department: Department;

  @ToOne(() => MileageRule, { key: 'ruleKey', description: '기준. / Rule.' })
  declare rule: MileageRule;

  @ToOne(() => InnovationActivity, { key: 'activityKey', description: '활동. / Activity.' })
  declare activity: InnovationActivity;

  @ToOne(() => MileageEntry, {
    key: 'reversalOfKey',
    nullable: true,
    description: '거두거나 채운 줄. / The line that it takes back or fills.',
  })
  declare reversalOf: MileageEntry | null;
}

@FieldsOf(() => InnovationActivity)
export class InnovationActivityResolver {
  @ToOne(() => MileageRule, { key: 'ruleKey', description: '그날의 기준. / Rule of the day.' })
  declare rule: MileageRule;

  @ToOne(() => Department, { key: 'departmentKey', description: '부서. / Department.' })
  declare department: Department;

  @ToOne(() => Person, { key: 'leaderKey', description: '이끈 사람. / Who led it.' })
  declare leader: Person;

  @ToOne(() => Person, { key: 'submittedByKey', nullable: true, description: '제출한 사람. / Who submitted it.' })
  declare submittedBy: Person | null;

  @ToOne(() => Person, { key: 'confirmedByKey', nullable: true, description: '확인한 사람. / Who confirmed it.' })
  declare confirmedBy: Person | null;

  @ToMany(() => ActivityParticipant, {
    key: 'activityKey',
    orderBy: 't.id',
    description: '참여한 사람. / Who took part.',
  })
  declare participants: ActivityParticipant[];
}

@FieldsOf(() => ActivityParticipant)
export class ActivityParticipantResolver {
  @ToOne(() => Person, { key: 'personKey', description: '사람. / Person.' })
  declare person: Person;
}

@FieldsOf(() => Person)
export class PersonMileageFields {
  @BatchField(() => PersonMileage, {
    permission,
    args: MileageArgs,
    nullable: true,
    needs: ['departmentKey'],
    description: '마일리지(볼 수 없으면 없음). / Mileage; none where the caller may not see it.',
  })
  mileage(rows: readonly Person[], { asOf, year }: MileageArgs, ctx: RequestContext) {
    return mileageOf(ctx, rows, asOf ?? ctx.today, year ?? planYear(ctx));
  }
}

@FieldsOf(() => Department)
export class DepartmentMileageFields {
  @BatchField(() => MeasuredType, {
    permission,
    args: InnovationYearArgs,
    description: '1인당 마일리지: 점수의 합 ÷ 평균 현원. / Mileage per head: points by the average headcount.',
  })
  mileage(rows: readonly Department[], { year }: InnovationYearArgs, ctx: RequestContext) {
    return departmentMileage(ctx, rows, year ?? planYear(ctx));
  }

  @BatchField(() => MeasuredType, {
    permission,
    args: InnovationYearArgs,
    description:
      '참여율(%): 승인된 활동이 하나 이상인 직원 ÷ 현원. / Staff with an approved activity, of those on the roll.',
  })
  innovationParticipation(rows: readonly Department[], { year }: InnovationYearArgs, ctx: RequestContext) {
    return participationOf(ctx, keysOf(rows), year ?? planYear(ctx));
  }

  @ToPage(innovationActivities, {
    permission,
    column: 'department_id',
    description: '이 부서의 혁신활동. / Innovation activities of the department.',
  })
  declare innovationActivities: Page<InnovationActivity>;
}

export const MileageRuleTitle = bilingualField(() => MileageRule, 'title', '이름. / Title.');
export const InnovationActivityTitle = bilingualField(() => InnovationActivity, 'title', '제목. / Title.');
