import {
  absent,
  BatchField,
  bilingualField,
  byKeys,
  byParents,
  Contest,
  Department,
  Domain,
  FieldsOf,
  fields,
  Initiative,
  keysOf,
  MeasuredType,
  measured,
  measuredInput,
  type Page,
  Person,
  planYear,
  ReadByCode,
  ReadField,
  ReadPage,
  type RequestContext,
  type Row,
  RowField,
  raw,
  type Selection,
  ToMany,
  ToOne,
  ToPage,
  trimmedMean,
} from '@yeondong/schema';
import { proposals } from '../entities/collections.js';
import { ProposalFigures, ReviewStanding, SimilarProposal } from '../entities/figures.js';
import { Proposal } from '../entities/proposal.js';
import { ProposalParticipant, ProposalReview } from '../entities/proposal-parts.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { isOfficer } from '../entities/who-reads.js';
import { RndYearArgs } from '../inputs/arguments.js';
import { actsFrom, isBlind } from '../rules/proposal-life.js';
import { percentAlike } from '../rules/similarity.js';
import { participation } from '../stores/participation-store.js';
import { proposalFigures, sheetsOf, similarTo } from '../stores/proposal-store.js';

const permission = 'policy-rnd.program.read';

@FieldsOf(() => Proposal)
export class ProposalResolver {
  @ReadPage(proposals, { permission, description: '제안 목록. / Proposals.' })
  declare proposals: Page<Proposal>;

  @ReadByCode(() => Proposal, { permission, description: '코드로 찾은 제안. / A proposal by its code.' })
  declare proposal: Proposal | null;

  @ReadField(() => ProposalFigures, {
    permission,
    args: RndYearArgs,
    description: '한 해 제안의 처리. / What has become of the proposals of a year.',
  })
  proposalFigures({ year }: RndYearArgs, ctx: RequestContext) {
    return proposalFigures(ctx, year ?? planYear(ctx));
  }

  @ToOne(() => Domain, { key: 'domainKey', nullable: true, description: '영역. / Domain.' })
  declare domain: Domain | null;

  @ToOne(() => Initiative, {
    key: 'initiativeKey',
    nullable: true,
    description: '이행과제(채택 뒤에는 반영된 과제). / Initiative; once adopted, the one it goes into.',
  })
  declare initiative: Initiative | null;

  @ToOne(() => Department, { key: 'departmentKey', nullable: true, description: '소관부서. / Department.' })
  declare department: Department | null;

  @ToOne(() => Contest, { key: 'enteredContestKey', nullable: true, description: '현상공모. / Contest.' })
  declare contest: Contest | null;

  @ToOne(() => ProposalRule, { key: 'ruleKey', nullable: true, description: '따르는 심사 규정. / Rules it goes by.' })
  declare rule: ProposalRule | null;

  @ToOne(() => Person, {
    key: 'reviewedByKey',
    nullable: true,
    description: '소관부서에서 심사한 사람. / Who reviewed it.',
  })
  declare reviewedBy: Person | null;

  @RowField(() => [String], { needs: ['status'], description: '다음에 할 수 있는 일. / What may be done next.' })
  nextActs({ status }: Row<Proposal>) {
    return actsFrom(status);
  }

  @RowField(() => Boolean, {
    needs: ['kind', 'status'],
    description: '제안자 이름을 가렸는지(공모 심사 중). / Whether names are hidden while a contest is judged.',
  })
  blind({ kind, status }: Row<Proposal>, _args: unknown, ctx: RequestContext) {
    return isBlind(kind, status) && !isOfficer(ctx);
  }

  @BatchField(() => [ProposalParticipant], {
    needs: ['kind', 'status', 'ownerPersonKey'],
    description: '제안자와 몫(심사 중인 공모에서는 빔). / Proposers and shares; hidden while a contest is judged.',
  })
  async participants(rows: readonly Row<Proposal>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const found = await byParents(
      ctx,
      ProposalParticipant,
      'proposalKey',
      keysOf(rows),
      selection,
      raw('t.main desc, t.id'),
    );
    const hidden = ({ kind, status, ownerPersonKey }: Row<Proposal>) =>
      isBlind(kind, status) && !isOfficer(ctx) && ownerPersonKey !== ctx.actor.personKey;
    return rows.map((row, at) => (hidden(row) ? [] : (found[at] ?? [])));
  }

  @ToMany(() => ProposalReview, {
    key: 'proposalKey',
    orderBy: 't.id',
    description: '심사표(결정 전에는 자기 것만). / Review sheets; before the decision only the own.',
  })
  declare reviews: ProposalReview[];

  @BatchField(() => ReviewStanding, {
    nullable: true,
    needs: ['decision', 'ruleKey'],
    description:
      '심사의 진행(담당자, 결정 뒤에는 모두). / How the review stands; for the office, once decided for all.',
  })
  async reviewStanding(rows: readonly Row<Proposal>[], _args: unknown, ctx: RequestContext) {
    const sheets = await sheetsOf(ctx, keysOf(rows));
    const rules = await byKeys(
      ctx,
      ProposalRule,
      rows.map(({ ruleKey }) => ruleKey),
      fields('quorum'),
    );
    return rows.map(({ key, decision }, at) => {
      if (decision === null && !isOfficer(ctx)) return null;
      const own = sheets.filter(({ proposalKey }) => proposalKey === key);
      return standingOf(own, rules[at]?.quorum ?? 0, ctx.today);
    });
  }

  @BatchField(() => [SimilarProposal], {
    needs: ['titleKo', 'idea'],
    description: '비슷한 제안(60% 이상, 참고). / Proposals that are alike by 60 percent or more; for information.',
  })
  async similar(rows: readonly Row<Proposal>[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const found = await similarTo(ctx, rows);
    const keys = [...new Set(found.flat().map(({ key }) => key))];
    const others = new Map(
      (await byKeys(ctx, Proposal, keys, selection.below('proposal'))).map((one) => [one?.key, one]),
    );
    return found.map((list) =>
      list.map(({ key, likeness }) => ({ proposal: others.get(key), likeness: percentAlike(likeness) })),
    );
  }
}

function standingOf(
  sheets: readonly { readonly recused: boolean; readonly total: string | null }[],
  quorum: number,
  asOf: string,
) {
  const counted = sheets.filter(({ recused }) => !recused);
  const totals = counted.flatMap(({ total }) => (total === null ? [] : [total]));
  const value = trimmedMean(totals);
  const inputs = totals.map((total, at) => measuredInput(String(at + 1), total));
  const basis = { asOf, formulaVersion: 'policy-rnd.result.1', inputs };
  const result = value === null || totals.length < quorum ? absent('NO_DATA', basis) : measured(value, basis);
  return { assigned: sheets.length, scored: totals.length, recused: sheets.length - counted.length, quorum, result };
}

@FieldsOf(() => ProposalParticipant)
export class ParticipantResolver {
  @ToOne(() => Person, { key: 'personKey', nullable: true, description: '직원(시민이면 없음). / Member of staff.' })
  declare person: Person | null;
}

@FieldsOf(() => ProposalReview)
export class ReviewResolver {
  @ToOne(() => Proposal, { key: 'proposalKey', nullable: true, description: '제안. / Proposal.' })
  declare proposal: Proposal | null;

  @ToOne(() => Person, { key: 'reviewerKey', description: '심사위원. / Evaluator.' })
  declare reviewer: Person;
}

@FieldsOf(() => Initiative)
export class InitiativeProposals {
  @ToPage(proposals, { column: 'initiative_id', permission, description: '이 과제의 제안. / Proposals about it.' })
  declare proposals: Page<Proposal>;
}

@FieldsOf(() => Contest)
export class ContestProposals {
  @ToPage(proposals, {
    column: 'entered_contest_id',
    permission,
    description: '현상공모에 낸 제안. / Proposals entered for the contest.',
  })
  declare proposals: Page<Proposal>;
}

@FieldsOf(() => Domain)
export class DomainProposals {
  @ToPage(proposals, { column: 'domain_id', permission, description: '이 영역의 제안. / Proposals of the domain.' })
  declare proposals: Page<Proposal>;
}

@FieldsOf(() => Department)
export class DepartmentProposals {
  @ToPage(proposals, {
    column: 'department_id',
    permission,
    description: '이 부서 소관의 제안. / Proposals it handles.',
  })
  declare proposals: Page<Proposal>;

  @BatchField(() => MeasuredType, {
    permission,
    args: RndYearArgs,
    description: '제안 참여율(%): 그해 제안한 사람 ÷ 부서의 사람. / Percent of its people who proposed in the year.',
  })
  proposalParticipation(rows: readonly Row<Department>[], { year }: RndYearArgs, ctx: RequestContext) {
    return participation(ctx, keysOf(rows), year ?? planYear(ctx));
  }
}

export const ProposalTitle = bilingualField(() => Proposal, 'title', '제목. / Title.');
