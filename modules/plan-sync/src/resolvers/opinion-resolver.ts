import {
  BatchField,
  bilingualField,
  Department,
  Domain,
  FieldsOf,
  Initiative,
  type Page,
  Person,
  planYear,
  ReadField,
  ReadPage,
  type RequestContext,
  type Selection,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { CitizenOpinion, citizenOpinions, OpinionFigures } from '../entities/citizen-opinion.js';
import { Forum } from '../entities/forum/forum.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanYearArgs } from '../inputs/arguments.js';
import { opinionFigures, submissionsOf, unfulfilledOpinions } from '../stores/opinion-store.js';

const permission = 'plan-sync.plan.read';

@FieldsOf(() => CitizenOpinion)
export class OpinionResolver {
  @ReadPage(citizenOpinions, { permission, description: '시민 의견 목록. / Opinions of citizens.' })
  declare citizenOpinions: Page<CitizenOpinion>;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Initiative.' })
  declare initiative: Initiative | null;

  @ToOne(() => Department, { key: 'departmentKey', nullable: true, description: '담당 부서. / Who answers it.' })
  declare department: Department | null;

  @ToOne(() => Person, { key: 'reviewedByKey', nullable: true, description: '검토한 사람. / Who reviewed it.' })
  declare reviewedBy: Person | null;

  @ToOne(() => PlanItem, {
    key: 'itemKey',
    nullable: true,
    description: '이 의견으로 바뀐 계획항목. / Plan item that has changed by it.',
  })
  declare item: PlanItem | null;

  @ToOne(() => Forum, { key: 'forumKey', nullable: true, description: '나온 자리. / Meeting at which it was said.' })
  declare forum: Forum | null;

  @BatchField(() => Int, {
    description: '같은 글로 들어온 횟수. / How often it was sent, equal texts together.',
  })
  submissions(rows: readonly CitizenOpinion[], _args: unknown, ctx: RequestContext) {
    return submissionsOf(
      ctx,
      rows.map(({ key }) => key),
    );
  }

  @ReadField(() => [CitizenOpinion], {
    permission,
    description:
      '약속 미이행: 전년까지 반영하기로 했으나 바뀐 계획항목이 없는 의견. / Promised in a year before, and no plan item has changed.',
  })
  unfulfilledOpinions(_args: unknown, ctx: RequestContext, selection: Selection) {
    return unfulfilledOpinions(ctx, selection);
  }

  @ReadField(() => OpinionFigures, {
    permission,
    args: PlanYearArgs,
    description: '한 해 시민 의견의 처리. / What has become of the opinions of a year.',
  })
  opinionFigures({ year }: PlanYearArgs, ctx: RequestContext) {
    return opinionFigures(ctx, year ?? planYear(ctx));
  }
}

@FieldsOf(() => Initiative)
export class InitiativeOpinions {
  @ToPage(citizenOpinions, {
    column: 'initiative_id',
    permission,
    description: '이 과제에 대한 시민 의견. / Opinions of citizens about it.',
  })
  declare citizenOpinions: Page<CitizenOpinion>;
}

export const CitizenOpinionTitle = bilingualField(() => CitizenOpinion, 'title', '제목. / Title.');
