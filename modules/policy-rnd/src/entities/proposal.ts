import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  DecimalColumn,
  DecimalScalar,
  RecordType,
  ReferenceColumn,
  TextColumn,
  type Visibility,
  VisibleWhere,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import type { ProposalKind, ProposalStatus, ProposerType, ReturnCode } from '../rules/proposal-life.js';
import {
  type ProposalDecision,
  ProposalDecisionName,
  ProposalKindName,
  ProposalReturnCode,
  ProposalStatusName,
  ProposerTypeName,
} from './enums.js';
import { readsProposal } from './who-reads.js';

const LONG = 4000;
const optional = (description: string) => ({ nullable: true, description });
const text = (length: number) => TextColumn(length, { nullable: true });
const day = () => DateColumn({ nullable: true });
const reference = () => ReferenceColumn({ nullable: true });

@VisibleWhere(readsProposal)
@RecordType('policy_rnd_proposal', '제안: 시민이나 공무원의 생각. / A proposal of a citizen or an official.')
export class Proposal extends CodedRecord {
  @Field(() => ProposalKindName, { description: '종류. / Kind.' })
  @TextColumn(12)
  kind!: ProposalKind;

  @Field(() => ProposerTypeName, { description: '제안자. / Who proposes.' })
  @TextColumn(10)
  proposerType!: ProposerType;

  @Field(() => String, { description: '현황과 문제점. / What is wrong now.' })
  @TextColumn(LONG)
  problem!: string;

  @Field(() => String, { description: '개선 방안. / What is proposed.' })
  @TextColumn(LONG)
  idea!: string;

  @Field(() => String, optional('기대 효과. / What it would bring.'))
  @text(LONG)
  effect!: string | null;

  @Field(() => ProposalStatusName, { description: '상태. / State.' })
  @TextColumn(20)
  status!: ProposalStatus;

  @reference()
  domainKey!: number | null;

  /** What it goes into once it is adopted; before, what it is about. */
  @reference()
  initiativeKey!: number | null;

  /** The department whose business it is. */
  @reference()
  departmentKey!: number | null;

  @reference()
  enteredContestKey!: number | null;

  @reference()
  ruleKey!: number | null;

  @Field(() => DateScalar, optional('제출일. / Day it was submitted.'))
  @day()
  submittedOn!: string | null;

  @Field(() => DateScalar, optional('접수일. / Day of the receipt.'))
  @day()
  receivedOn!: string | null;

  @Field(() => DateScalar, optional('결정 기한. / Last day for the decision.'))
  @day()
  decideDue!: string | null;

  @Field(() => ProposalReturnCode, optional('반려 사유. / Why it is no proposal.'))
  @text(20)
  returnCode!: ReturnCode | null;

  @Field(() => String, optional('소관부서 의견. / What its department says.'))
  @text(2000)
  departmentOpinion!: string | null;

  @reference()
  reviewedByKey!: number | null;

  @Field(() => ProposalDecisionName, optional('결정. / Decision.'))
  @text(12)
  decision!: ProposalDecision | null;

  @Field(() => DateScalar, optional('결정일. / Day of the decision.'))
  @day()
  decidedOn!: string | null;

  @Field(() => DecimalScalar, optional('심사 점수. / Result of the review.'))
  @DecimalColumn({ nullable: true })
  score!: string | null;

  @Field(() => String, optional('등급(없으면 등급 외). / Grade; none below the lowest.'))
  @text(30)
  grade!: string | null;

  @Field(() => String, optional('마지막 조치의 까닭. / Why the last step was taken.'))
  @text(1000)
  reason!: string | null;

  @Field(() => DateScalar, optional('보류: 다시 심사할 날. / Held until.'))
  @day()
  heldUntil!: string | null;

  @Field(() => String, optional('실시계획. / How it is carried out.'))
  @text(2000)
  plan!: string | null;

  @Field(() => DateScalar, optional('실시 기한. / Day by which it is carried out.'))
  @day()
  planDue!: string | null;

  @Field(() => DateScalar, optional('실시일. / Day it was carried out.'))
  @day()
  implementedOn!: string | null;

  @Field(() => WonScalar, optional('주장한 절감액(원). / Saving that is claimed.'))
  @WonColumn({ nullable: true })
  claimedSaving!: number | null;

  @Field(() => WonScalar, optional('확인한 절감액(원). / Saving that was verified.'))
  @WonColumn({ nullable: true })
  verifiedSaving!: number | null;

  @Field(() => String, optional('사후평가. / Evaluation afterwards.'))
  @text(2000)
  evaluation!: string | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;

  @TextColumn(10)
  visibility!: Visibility;

  @reference()
  ownerDepartmentKey!: number | null;

  /** Who proposes it; nobody for a citizen. */
  @reference()
  ownerPersonKey!: number | null;
}
