import { DateScalar, NewCodedRecord, RecordUpdate, WonScalar } from '@yeondong/schema';
import { Field, ID, InputType } from 'type-graphql';
import { StudyKindName, StudyStepName, StudyVerdictName, UtilisationName } from '../entities/study.js';
import type { StudyKind, StudyStep, StudyVerdict, Utilisation } from '../rules/study.js';

const optional = (description: string) => ({ nullable: true, description });

@InputType({ description: '새 연구 수요. / A study that is needed.' })
export class StudyInput extends NewCodedRecord {
  @Field(() => StudyKindName, { description: '종류. / Kind.' })
  kind!: StudyKind;

  @Field(() => String, { description: '필요한 까닭. / Why it is needed.' })
  need!: string;

  @Field(
    () => String,
    optional('시가 직접 할 수 없는 까닭(자체연구가 아니면 필요). / Why the city cannot; not for its own.'),
  )
  reasonNotInHouse?: string | null;

  @Field(() => ID, { description: '맡은 부서. / Department in charge.' })
  department!: string;

  @Field(() => ID, optional('영역. / Domain.'))
  domain?: string | null;

  @Field(() => ID, optional('이행과제. / Initiative.'))
  initiative?: string | null;

  @Field(
    () => String,
    optional('함께하는 대학(공동연구·학위논문에 필요). / University; needed by joint ones and theses.'),
  )
  partner?: string | null;

  @Field(() => String, optional('대상 지역. / Region it is about.'))
  region?: string | null;

  @Field(() => DateScalar, { description: '첫날. / First day.' })
  startsOn!: string;

  @Field(() => DateScalar, { description: '끝날. / Last day.' })
  endsOn!: string;

  @Field(() => WonScalar, optional('예산(원). / Budget.'))
  budget?: number | null;
}

@InputType({ description: '연구를 다음 단계로 옮김. / Moves a study to its next step.' })
export class StudyAdvance extends RecordUpdate {
  @Field(() => StudyStepName, { description: '단계. / Step.' })
  step!: StudyStep;

  @Field(
    () => String,
    optional('검토·심의 의견, 비공개 까닭(그 단계에 필요). / What was found, or why it is withheld.'),
  )
  note?: string | null;

  @Field(() => StudyVerdictName, optional('심의 결과(심의에 필요). / Verdict; needed to deliberate.'))
  verdict?: StudyVerdict | null;

  @Field(
    () => String,
    optional('수행 기관(용역의 착수에 필요). / Who carries it out; needed to begin a commissioned one.'),
  )
  partner?: string | null;

  @Field(() => DateScalar, optional('대학과 협약한 날. / Day of the agreement with the university.'))
  mouOn?: string | null;

  @Field(() => WonScalar, optional('계약액(원). / Cost, as contracted.'))
  cost?: number | null;

  @Field(() => String, optional('결과(최종보고에 필요). / Result; needed by the final report.'))
  result?: string | null;

  @Field(() => String, optional('이어진 논문. / Thesis or paper that goes with it.'))
  paper?: string | null;

  @Field(() => DateScalar, optional('비공개 끝 날(비공개에 필요). / Withheld until; needed to withhold.'))
  until?: string | null;

  @Field(() => UtilisationName, optional('활용(활용 평가에 필요). / Use; needed to evaluate it.'))
  utilisation?: Utilisation | null;
}
