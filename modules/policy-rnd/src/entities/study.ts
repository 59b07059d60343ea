import {
  BooleanColumn,
  CodedRecord,
  DateColumn,
  DateScalar,
  enumOf,
  RecordType,
  ReferenceColumn,
  TextColumn,
  WonColumn,
  WonScalar,
} from '@yeondong/schema';
import { Field } from 'type-graphql';
import {
  STUDY_KINDS,
  STUDY_STATUSES,
  STUDY_STEPS,
  STUDY_VERDICTS,
  type StudyKind,
  type StudyStatus,
  type StudyVerdict,
  UTILISATIONS,
  type Utilisation,
} from '../rules/study.js';

export const StudyKindName = enumOf('StudyKind', '연구의 종류. / Kind of study.', STUDY_KINDS, {
  COMMISSIONED: '용역. / Commissioned.',
  JOINT: '대학과의 공동연구. / Jointly with a university.',
  OWN: '자체연구. / By the city itself.',
  THESIS: '학위논문과 병행. / Along with a thesis.',
});

export const StudyStatusName = enumOf('StudyStatus', '연구의 상태. / State of a study.', STUDY_STATUSES, {
  NEEDED: '수요. / Needed.',
  DUPLICATE_CHECKED: '중복 검토 마침. / Checked for duplicates.',
  COMMITTEE: '심의 마침. / Deliberated.',
  CONTRACTED: '계약·착수. / Contracted or begun.',
  INTERIM: '중간보고. / Interim report.',
  FINAL: '최종보고. / Final report.',
  ACCEPTED: '검수. / Accepted.',
  PUBLISHED: '공개. / Published.',
  CLOSED_NONPUBLIC: '비공개. / Withheld.',
  UTILISED: '활용 평가. / Utilisation evaluated.',
});

export const StudyVerdictName = enumOf('StudyVerdict', '심의 결과. / What the committee says.', STUDY_VERDICTS, {
  SUITABLE: '적정. / Suitable.',
  CONDITIONAL: '조건부. / On conditions.',
  UNSUITABLE: '부적정. / Unsuitable.',
});

export const UtilisationName = enumOf(
  'StudyUtilisation',
  '연구의 활용(끝난 지 6개월 뒤). / What became of a study after half a year.',
  UTILISATIONS,
  {
    POLICY: '정책 반영. / Taken into policy.',
    LAW: '법령·조례 반영. / Taken into law.',
    REFERENCE: '참고. / Used as reference.',
    UNUSED: '미활용. / Not used.',
  },
);

export const StudyStepName = enumOf('StudyStep', '연구의 단계. / A step of a study.', STUDY_STEPS, {
  CHECK: '중복 검토. / Check for duplicates.',
  DELIBERATE: '심의. / Deliberate.',
  BEGIN: '계약·착수. / Contract or begin.',
  REPORT_INTERIM: '중간보고. / Report in between.',
  REPORT_FINAL: '최종보고. / Report finally.',
  ACCEPT: '검수. / Accept.',
  PUBLISH: '공개. / Publish.',
  WITHHOLD: '비공개. / Withhold.',
  UTILISE: '활용 평가. / Evaluate its use.',
});

const optional = (description: string) => ({ nullable: true, description });
const text = (length = 1000) => TextColumn(length, { nullable: true });
const day = () => DateColumn({ nullable: true });

@RecordType(
  'policy_rnd_study',
  '연구: 용역, 공동연구, 자체연구, 학위논문. / A study: commissioned, joint, own or a thesis.',
)
export class Study extends CodedRecord {
  @Field(() => StudyKindName, { description: '종류. / Kind.' })
  @TextColumn(15)
  kind!: StudyKind;

  @Field(() => String, { description: '필요한 까닭. / Why it is needed.' })
  @TextColumn(2000)
  need!: string;

  @Field(() => String, optional('시가 직접 할 수 없는 까닭. / Why the city cannot do it itself.'))
  @text()
  reasonNotInHouse!: string | null;

  @ReferenceColumn()
  departmentKey!: number;

  @ReferenceColumn({ nullable: true })
  domainKey!: number | null;

  @ReferenceColumn({ nullable: true })
  initiativeKey!: number | null;

  @Field(() => String, optional('함께하는 대학이나 수행 기관. / University or body that carries it out.'))
  @text(300)
  partner!: string | null;

  @Field(() => String, optional('대상 지역. / Region it is about.'))
  @text(300)
  region!: string | null;

  @Field(() => DateScalar, optional('대학과 협약한 날. / Day of the agreement with the university.'))
  @day()
  mouOn!: string | null;

  @Field(() => StudyStatusName, { description: '상태. / State.' })
  @TextColumn(20)
  status!: StudyStatus;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  @DateColumn()
  startsOn!: string;

  @Field(() => DateScalar, { description: '끝날. / Last day.' })
  @DateColumn()
  endsOn!: string;

  @Field(() => WonScalar, optional('예산(원). / Budget.'))
  @WonColumn({ nullable: true })
  budget!: number | null;

  @Field(() => WonScalar, optional('든 돈(계약액, 원). / Cost, as contracted.'))
  @WonColumn({ nullable: true })
  cost!: number | null;

  @Field(() => String, optional('중복 검토와 차별성. / What the check for duplicates found.'))
  @text()
  duplicateNote!: string | null;

  @Field(() => StudyVerdictName, optional('심의 결과. / What the committee says.'))
  @text(15)
  verdict!: StudyVerdict | null;

  @Field(() => String, optional('심의 의견과 조건. / Opinion and conditions of the committee.'))
  @text()
  verdictNote!: string | null;

  @Field(() => DateScalar, optional('착수일. / Day it was begun.'))
  @day()
  begunOn!: string | null;

  @Field(() => DateScalar, optional('중간보고일. / Day of the interim report.'))
  @day()
  interimOn!: string | null;

  @Field(() => DateScalar, optional('최종보고일. / Day of the final report.'))
  @day()
  finalOn!: string | null;

  @Field(() => String, optional('결과. / Result.'))
  @text(4000)
  result!: string | null;

  @Field(() => String, optional('이어진 논문. / Thesis or paper that goes with it.'))
  @text(300)
  paper!: string | null;

  @Field(() => String, optional('비공개 까닭. / Why it is withheld.'))
  @text()
  withheldReason!: string | null;

  @Field(() => DateScalar, optional('비공개 끝 날. / Withheld until.'))
  @day()
  withheldUntil!: string | null;

  @Field(() => DateScalar, optional('활용 평가 기한. / Last day to evaluate its use.'))
  @day()
  utiliseDue!: string | null;

  @Field(() => UtilisationName, optional('활용. / Use.'))
  @text(12)
  utilisation!: Utilisation | null;

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
