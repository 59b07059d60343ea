import {
  DateScalar,
  DecimalScalar,
  enumOf,
  NewCodedRecord,
  RecordUpdate,
  TitledRecordUpdate,
  WonScalar,
} from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';
import { ProposalKindName, ProposalReturnCode } from '../entities/enums.js';
import type { ProposalKind, ReturnCode } from '../rules/proposal-life.js';

const optional = (description: string) => ({ nullable: true, description });
const REASON = '까닭. / Why.';

@InputType({ description: '함께 제안한 사람. / Who proposes together.' })
export class CoProposerInput {
  @Field(() => ID, optional('직원(시민이면 비움). / A member of staff; none for a citizen.'))
  person?: string | null;

  @Field(() => DecimalScalar, { description: '기여한 몫(%). / Share in percent.' })
  share!: string;
}

@InputType({ description: '새 제안. / A new proposal.' })
export class ProposalInput extends NewCodedRecord {
  @Field(() => ProposalKindName, { description: '종류. / Kind.' })
  kind!: ProposalKind;

  @Field(() => Boolean, optional('시민이 낸 것인지(담당자가 적음). / Whether a citizen’s, taken down by the office.'))
  byCitizen?: boolean | null;

  @Field(() => String, { description: '현황과 문제점. / What is wrong now.' })
  problem!: string;

  @Field(() => String, { description: '개선 방안. / What is proposed.' })
  idea!: string;

  @Field(() => String, optional('기대 효과. / What it would bring.'))
  effect?: string | null;

  @Field(() => ID, optional('영역. / Domain.'))
  domain?: string | null;

  @Field(() => ID, optional('관련 이행과제. / Initiative that it is about.'))
  initiative?: string | null;

  @Field(() => ID, optional('현상공모(공모제안에 필요). / Contest; needed by its entries.'))
  contest?: string | null;

  @Field(() => DateScalar, optional('보낸 날(우편 소인; 기본 기준일). / Day it was sent, today unless given.'))
  sentOn?: string | null;

  @Field(() => DecimalScalar, optional('자기 몫(%, 기본 100). / The own share, 100 unless given.'))
  ownShare?: string | null;

  @Field(() => [CoProposerInput], optional('함께 제안한 사람. / Who proposes together.'))
  coProposers?: CoProposerInput[] | null;
}

@InputType({ description: '제안의 변경(비운 것은 그대로). / Changes of a proposal; what is left out stays.' })
export class ProposalUpdate extends TitledRecordUpdate {
  @Field(() => String, optional('현황과 문제점. / What is wrong now.'))
  problem?: string;

  @Field(() => String, optional('개선 방안. / What is proposed.'))
  idea?: string;

  @Field(() => String, optional('기대 효과. / What it would bring.'))
  effect?: string | null;

  @Field(() => ID, optional('영역. / Domain.'))
  domain?: string | null;

  @Field(() => ID, optional('관련 이행과제. / Initiative that it is about.'))
  initiative?: string | null;
}

@InputType({ description: '제안의 제출. / Submits a proposal.' })
export class ProposalSubmission extends RecordUpdate {}

@InputType({ description: '제안의 철회. / Withdraws a proposal.' })
export class ProposalWithdrawal extends RecordUpdate {
  @Field(() => String, { description: REASON })
  reason!: string;
}

export const ProposalScreeningStep = enumOf(
  'ProposalScreeningStep',
  '접수 처리. / A step of the intake.',
  ['RECEIVE', 'ASK_MORE', 'RETURN', 'ASSIGN'] as const,
  {
    RECEIVE: '접수. / Take it in.',
    ASK_MORE: '보완요청. / Ask for more.',
    RETURN: '반려. / Return it.',
    ASSIGN: '소관부서 배정. / Assign it to a department.',
  },
);

@InputType({ description: '제안의 접수 처리. / Intake of a proposal.' })
export class ProposalScreening extends RecordUpdate {
  @Field(() => ProposalScreeningStep, { description: '처리. / Step.' })
  step!: keyof typeof ProposalScreeningStep;

  @Field(() => DateScalar, optional('접수일(기본 기준일). / Day of the receipt, today unless given.'))
  receivedOn?: string | null;

  @Field(() => ProposalReturnCode, optional('반려 사유. / Why it is no proposal.'))
  returnCode?: ReturnCode | null;

  @Field(() => String, optional('까닭(보완요청과 반려에 필요). / Why; needed to ask for more and to return.'))
  reason?: string | null;

  @Field(() => ID, optional('소관부서(배정에 필요). / Department; needed to assign.'))
  department?: string | null;
}

export const ProposalPassStep = enumOf(
  'ProposalPassStep',
  '이송. / A step of a transfer.',
  ['TRANSFER', 'TRANSFER_OUT', 'ACCEPT'] as const,
  {
    TRANSFER: '다른 부서로 이송. / Pass it to another department.',
    TRANSFER_OUT: '다른 기관으로 이송(종결). / Pass it to another authority; it ends here.',
    ACCEPT: '이송받음. / Accept what was passed on.',
  },
);

@InputType({ description: '제안의 이송. / Transfer of a proposal.' })
export class ProposalPassing extends RecordUpdate {
  @Field(() => ProposalPassStep, { description: '이송. / Step.' })
  step!: keyof typeof ProposalPassStep;

  @Field(() => ID, optional('받을 부서. / Department that receives it.'))
  department?: string | null;

  @Field(() => String, optional('까닭(보낼 때 필요). / Why; needed to pass it on.'))
  reason?: string | null;
}

@InputType({ description: '소관부서의 심사. / Review by the department.' })
export class DepartmentReview extends RecordUpdate {
  @Field(() => String, { description: '의견. / What the department says.' })
  opinion!: string;
}

export const ProposalRuling = enumOf(
  'ProposalRuling',
  '심사위원회의 결정. / Ruling of the committee.',
  ['ADOPT', 'REJECT', 'HOLD', 'RESUME'] as const,
  { ADOPT: '채택. / Adopt.', REJECT: '불채택. / Do not adopt.', HOLD: '보류. / Hold.', RESUME: '다시 심사. / Resume.' },
);

@InputType({ description: '제안의 결정. / Decision on a proposal.' })
export class ProposalDecisionInput extends RecordUpdate {
  @Field(() => ProposalRuling, { description: '결정. / Ruling.' })
  ruling!: keyof typeof ProposalRuling;

  @Field(() => String, optional('까닭(불채택과 보류에 필요). / Why; needed unless adopted.'))
  reason?: string | null;

  @Field(() => DateScalar, optional('다시 심사할 날(보류에 필요). / Held until; needed to hold.'))
  heldUntil?: string | null;
}

export const ProposalWorkStep = enumOf(
  'ProposalWorkStep',
  '채택한 제안의 실시. / A step of carrying it out.',
  ['PLAN', 'START', 'COMPLETE', 'GIVE_UP'] as const,
  {
    PLAN: '실시계획 수립. / Plan it.',
    START: '실시 시작. / Start.',
    COMPLETE: '실시 완료. / Complete it.',
    GIVE_UP: '실시불가. / Find it impossible.',
  },
);

@InputType({ description: '채택한 제안의 실시. / Carrying out an adopted proposal.' })
export class ProposalWork extends RecordUpdate {
  @Field(() => ProposalWorkStep, { description: '단계. / Step.' })
  step!: keyof typeof ProposalWorkStep;

  @Field(() => ID, optional('반영할 이행과제(실시계획에 필요). / Initiative that it goes into; needed to plan.'))
  initiative?: string | null;

  @Field(() => String, optional('실시계획. / How it is carried out.'))
  plan?: string | null;

  @Field(() => DateScalar, optional('실시 기한. / Day by which it is carried out.'))
  planDue?: string | null;

  @Field(() => WonScalar, optional('주장하는 절감액(원). / Saving that is claimed.'))
  claimedSaving?: number | null;

  @Field(() => String, optional('까닭(실시불가에 필요). / Why; needed to give up.'))
  reason?: string | null;
}

export const ProposalFinishStep = enumOf(
  'ProposalFinishStep',
  '제안의 마무리. / A step to its end.',
  ['EVALUATE', 'CLOSE', 'RETRY'] as const,
  {
    EVALUATE: '사후평가. / Evaluate it.',
    CLOSE: '종결. / Close it.',
    RETRY: '다시 실시 요구. / Ask to carry it out after all.',
  },
);

@InputType({ description: '제안의 마무리. / The end of a proposal.' })
export class ProposalFinish extends RecordUpdate {
  @Field(() => ProposalFinishStep, { description: '단계. / Step.' })
  step!: keyof typeof ProposalFinishStep;

  @Field(() => String, optional('사후평가. / Evaluation.'))
  evaluation?: string | null;

  @Field(() => WonScalar, optional('확인한 절감액(원). / Saving that was verified.'))
  verifiedSaving?: number | null;

  @Field(() => String, optional('까닭(다시 요구에 필요). / Why; needed to ask again.'))
  reason?: string | null;
}
