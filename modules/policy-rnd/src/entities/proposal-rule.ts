import {
  BooleanColumn,
  CodedRecord,
  type Criterion,
  DateColumn,
  DateScalar,
  DecimalScalar,
  type GradeBand,
  IntegerColumn,
  JsonColumn,
  PanelCriterion,
  RecordType,
} from '@yeondong/schema';
import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: '등급 하나. / A grade.' })
export class ProposalGrade {
  @Field(() => String, { description: '등급의 코드. / Its code.' })
  grade!: string;

  @Field(() => String, { description: '이름(한국어). / Title in Korean.' })
  titleKo!: string;

  @Field(() => String, { description: '이름(영어). / Title in English.' })
  titleEn!: string;

  @Field(() => DecimalScalar, { description: '이 점수부터(이상). / From this result on.' })
  from!: string;
}

@RecordType(
  'policy_rnd_rule',
  '제안 심사 규정: 접수일에 효력이 있던 것을 따름. / Rules of proposals; those in force at the receipt count.',
)
export class ProposalRule extends CodedRecord {
  @Field(() => DateScalar, { description: '시행일. / First day in force.' })
  @DateColumn()
  validFrom!: string;

  @Field(() => Int, { description: '접수부터 결정까지(일). / Days from the receipt to the decision.' })
  @IntegerColumn()
  decideDays!: number;

  @Field(() => Int, { description: '심사에 필요한 위원 수. / Evaluators that a decision needs.' })
  @IntegerColumn()
  quorum!: number;

  @Field(() => Boolean, { description: '반점을 줄 수 있는지. / Whether half points may be given.' })
  @BooleanColumn()
  halfPoints!: boolean;

  @Field(() => [PanelCriterion], { description: '심사 기준(합 100점). / Criteria; they sum to 100.' })
  @JsonColumn()
  criteria!: readonly Criterion[];

  @Field(() => [ProposalGrade], { description: '등급(높은 것부터). / Grades, the highest first.' })
  @JsonColumn()
  grades!: readonly GradeBand[];

  @Field(() => Boolean, { description: '예시 기록인지. / Whether it is a sample record.' })
  @BooleanColumn()
  sample!: boolean;
}
