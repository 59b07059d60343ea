import {
  BatchField,
  bilingualField,
  byParents,
  DecimalScalar,
  Department,
  Domain,
  FieldsOf,
  fields,
  Initiative,
  keysOf,
  type Page,
  Person,
  ReadByCode,
  ReadPage,
  type RequestContext,
  type Row,
  RowField,
  raw,
  ToMany,
  ToOne,
  ToPage,
} from '@yeondong/schema';
import { Int } from 'type-graphql';
import { policies, qualityItems } from '../entities/collections.js';
import { GateName, Policy, PolicyAlternative, QualityItem, QualityReview } from '../entities/policy.js';
import { SwotStrategy } from '../entities/swot.js';
import { feasibilityOf } from '../rules/policy.js';

const permission = 'policy-rnd.program.read';

@FieldsOf(() => Policy)
export class PolicyResolver {
  @ReadPage(policies, { permission, description: '정책 목록(정책안부터). / Policies, drafts among them.' })
  declare policies: Page<Policy>;

  @ReadByCode(() => Policy, { permission, description: '코드로 찾은 정책. / A policy by its code.' })
  declare policy: Policy | null;

  @ReadPage(qualityItems, { permission, description: '정책품질 점검 항목. / The quality checklist.' })
  declare qualityItems: Page<QualityItem>;

  @ToOne(() => Department, { key: 'departmentKey', description: '맡은 부서. / Department in charge.' })
  declare department: Department;

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Initiative, {
    key: 'initiativeKey',
    nullable: true,
    description: '담은 이행과제. / Initiative it went into.',
  })
  declare initiative: Initiative | null;

  @ToOne(() => SwotStrategy, {
    key: 'strategyKey',
    nullable: true,
    description: '바탕이 된 SWOT 전략. / Strategy that it came of.',
  })
  declare strategy: SwotStrategy | null;

  @ToMany(() => PolicyAlternative, { key: 'policyKey', orderBy: 't.id', description: '대안. / Alternatives.' })
  declare alternatives: PolicyAlternative[];

  @ToMany(() => QualityReview, { key: 'policyKey', orderBy: 't.id', description: '품질 검증. / Quality reviews.' })
  declare qualityReviews: QualityReview[];

  @RowField(() => DecimalScalar, {
    nullable: true,
    needs: ['legal', 'budgetary', 'technical', 'acceptance'],
    description: '실현가능성(네 점수의 평균, 모두 매긴 뒤). / Feasibility: the mean of all four.',
  })
  feasibility(row: Row<Policy>) {
    return feasibilityOf(row);
  }

  @BatchField(() => GateName, {
    nullable: true,
    description: '형성 단계의 마지막 관문(검증 전이면 없음). / Gate of the last review of its formation.',
  })
  async gate(rows: readonly Row<Policy>[], _args: unknown, ctx: RequestContext) {
    const reviews = await byParents(
      ctx,
      QualityReview,
      'policyKey',
      keysOf(rows),
      fields('stage', 'gate'),
      raw('t.id'),
    );
    return reviews.map((list) => list.filter(({ stage }) => stage === 'FORMATION').at(-1)?.gate ?? null);
  }
}

@FieldsOf(() => PolicyAlternative)
export class AlternativeResolver {
  @RowField(() => Int, {
    needs: ['effect', 'economy', 'feasibility'],
    description: '점수의 합(3–15). / Sum of its scores, 3 to 15.',
  })
  total({ effect, economy, feasibility }: Row<PolicyAlternative>) {
    return effect + economy + feasibility;
  }
}

@FieldsOf(() => QualityReview)
export class QualityReviewResolver {
  @ToOne(() => Person, { key: 'reviewerKey', description: '검증한 사람. / Reviewer.' })
  declare reviewer: Person;
}

@FieldsOf(() => SwotStrategy)
export class StrategyPolicies {
  @ToMany(() => Policy, {
    key: 'strategyKey',
    orderBy: 't.id',
    description: '이 전략에서 나온 정책. / Policies that came of it.',
  })
  declare policies: Policy[];
}

@FieldsOf(() => Initiative)
export class InitiativePolicies {
  @ToPage(policies, {
    column: 'initiative_id',
    permission,
    description: '이 과제에 담긴 정책. / Policies that went into it.',
  })
  declare policies: Page<Policy>;
}

export const PolicyTitle = bilingualField(() => Policy, 'title', '제목. / Title.');
export const QualityItemTitle = bilingualField(() => QualityItem, 'title', '항목. / Item.');
