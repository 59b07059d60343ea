import { Int } from 'type-graphql';
import type { Page } from '../contract/collection.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, RowField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Activity } from '../entities/activity.js';
import { Department } from '../entities/department.js';
import { Initiative } from '../entities/initiative.js';
import { MeasuredType } from '../entities/measured.js';
import { Person } from '../entities/person.js';
import { Program } from '../entities/program.js';
import { Survey, SurveyWeightingName } from '../entities/survey.js';
import { surveys } from '../entities/survey-collection.js';
import {
  SurveyCondition,
  SurveyFacetValue,
  SurveyOption,
  SurveyQuestion,
  SurveyStratum,
  SurveyTokenBatch,
} from '../entities/survey-parts.js';
import { SurveyPublication } from '../entities/survey-publication.js';
import { round } from '../kernel/decimal.js';
import { marginAtHalf } from '../rules/survey-precision.js';
import { askedInAll, refusalRate, responseRate } from '../rules/survey-rate.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { keysOf } from '../stores/record-store.js';
import { formShown } from '../stores/survey-sheet-store.js';
import { answeredInFieldOf, answeredInStrata, answeredOf, invitedTo } from '../stores/survey-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ReadPage, ToMany, ToOne } from './declared-fields.js';

const MARGIN_PLACES = 2;

@FieldsOf(() => Survey)
export class SurveyResolver {
  @ReadPage(surveys, { permission: 'core.survey.read', description: '설문 목록. / Surveys.' })
  declare surveys: Page<Survey>;

  @ReadByCode(() => Survey, {
    permission: 'core.survey.read',
    description: '코드로 찾은 설문. / A survey by its code.',
  })
  declare survey: Survey | null;

  @ToOne(() => Department, { key: 'ownerDepartmentKey', description: '담당 부서. / Department in charge.' })
  declare department: Department;

  @ToOne(() => Program, { key: 'programKey', nullable: true, description: '사업. / Its program.' })
  declare program: Program | null;

  @ToOne(() => Activity, { key: 'activityKey', nullable: true, description: '계획한 활동. / The planned activity.' })
  declare activity: Activity | null;

  @ToOne(() => Initiative, { key: 'initiativeKey', nullable: true, description: '이행과제. / Its initiative.' })
  declare initiative: Initiative | null;

  @ToOne(() => Survey, { key: 'previousKey', nullable: true, description: '앞 차수. / The wave before.' })
  declare previous: Survey | null;

  @ToMany(() => SurveyQuestion, {
    key: 'surveyKey',
    orderBy: 't.position, t.id',
    description: '문항(차례대로). / Questions in order.',
  })
  declare questions: SurveyQuestion[];

  @ToMany(() => SurveyStratum, {
    key: 'surveyKey',
    orderBy: 't.position, t.id',
    description: '표본의 층(차례대로). / Strata in order.',
  })
  declare strata: SurveyStratum[];

  @ToMany(() => SurveyTokenBatch, {
    key: 'surveyKey',
    orderBy: 't.id',
    description: '낸 초대(낸 순서). / Invitations as they were issued.',
  })
  declare tokenBatches: SurveyTokenBatch[];

  @BatchField(() => Int, { description: '응답한 사람. / How many answered.' })
  answered(rows: readonly Survey[], _args: unknown, ctx: RequestContext) {
    return answeredOf(ctx, keysOf(rows));
  }

  @BatchField(() => Int, { description: '초대한 사람. / How many were invited.' })
  invited(rows: readonly Survey[], _args: unknown, ctx: RequestContext) {
    return invitedTo(ctx, keysOf(rows));
  }

  @BatchField(() => MeasuredType, {
    needs: ['contacted', 'refused'],
    description: '응답률(%): 초대하거나 접촉한 사람 가운데. / Response rate in percent of all who were asked.',
  })
  async responseRate(rows: readonly Survey[], _args: unknown, ctx: RequestContext) {
    const [answered, asked] = [await answeredOf(ctx, keysOf(rows)), await askedOf(ctx, rows)];
    return rows.map((_, at) => responseRate(answered[at] ?? 0, asked[at] ?? 0, ctx.today));
  }

  @BatchField(() => MeasuredType, {
    needs: ['contacted', 'refused'],
    description: '거절률(%). / Refusals in percent of all who were asked.',
  })
  async refusalRate(rows: readonly Survey[], _args: unknown, ctx: RequestContext) {
    const asked = await askedOf(ctx, rows);
    return rows.map(({ refused }, at) => refusalRate(refused, asked[at] ?? 0, ctx.today));
  }

  @RowField(() => SurveyWeightingName, {
    needs: ['weightingMethod'],
    description: '가중 방법. / How answers are weighed.',
  })
  weighting({ weightingMethod }: Survey) {
    return weightingMethod ?? 'POST_STRATIFICATION';
  }

  @ToMany(() => SurveyPublication, {
    key: 'surveyKey',
    orderBy: 't.id',
    description: '공표한 결과(하나까지). / Its published results, one at most.',
  })
  declare publications: SurveyPublication[];

  @BatchField(() => Int, {
    needs: ['targetSize'],
    description: '목표 표본을 넘긴 응답(버리지 않음). / Answers beyond the number wanted; they are kept.',
  })
  async overTarget(rows: readonly Survey[], _args: unknown, ctx: RequestContext) {
    const answered = await answeredOf(ctx, keysOf(rows));
    return rows.map(({ targetSize }, at) => (targetSize === null ? 0 : Math.max(0, (answered[at] ?? 0) - targetSize)));
  }

  @RowField(() => DecimalScalar, {
    nullable: true,
    needs: ['targetSize', 'populationSize'],
    description:
      '목표 표본을 채울 때의 표본오차(95%, ±%p). / Margin at 95 % with the answers wanted, ± percentage points.',
  })
  plannedMargin({ targetSize, populationSize }: Survey) {
    if (!targetSize) return null;
    return round(marginAtHalf({ n: targetSize, population: populationSize, designEffect: '1' }), MARGIN_PLACES);
  }
}

async function askedOf(ctx: RequestContext, rows: readonly Survey[]): Promise<number[]> {
  const [invited, inField] = [await invitedTo(ctx, keysOf(rows)), await answeredInFieldOf(ctx, keysOf(rows))];
  return rows.map(({ contacted, refused }, at) =>
    askedInAll({ invited: invited[at] ?? 0, contacted, refused, answeredInField: inField[at] ?? 0 }),
  );
}

@FieldsOf(() => SurveyQuestion)
export class SurveyQuestionResolver {
  @RowField(() => [SurveyOption], {
    needs: ['options'],
    description: '고를 답, 척도는 양끝의 말. / Choices; of a scale the words at its ends.',
  })
  choices({ options }: SurveyQuestion): SurveyOption[] {
    return options.map(({ code, ko, en }) => ({ code, titleKo: ko, titleEn: en }));
  }

  @RowField(() => Int, {
    nullable: true,
    needs: ['form'],
    description: '정한 척도의 점수(1–k). / Steps of a scale of one’s own, from 1.',
  })
  steps({ form }: SurveyQuestion) {
    return formShown(form).steps;
  }

  @RowField(() => Boolean, {
    needs: ['form'],
    description: '모름을 고를 수 있는지. / Whether one may say that one does not know.',
  })
  dontKnow({ form }: SurveyQuestion) {
    return formShown(form).dontKnow;
  }

  @RowField(() => Boolean, { needs: ['form'], description: '새 쪽을 시작하는지. / Whether it starts a page.' })
  startsPage({ form }: SurveyQuestion) {
    return formShown(form).startsPage;
  }

  @RowField(() => SurveyCondition, {
    nullable: true,
    needs: ['form'],
    description: '묻는 조건. / Condition on which it is put.',
  })
  showIf({ form }: SurveyQuestion) {
    return formShown(form).showIf;
  }
}

@FieldsOf(() => SurveyStratum)
export class SurveyStratumResolver {
  @RowField(() => [SurveyFacetValue], { needs: ['facets'], description: '특성. / Its traits.' })
  traits({ facets }: SurveyStratum): SurveyFacetValue[] {
    return facets.map(({ facet, code, ko, en }) => ({ facet, code, titleKo: ko, titleEn: en }));
  }

  @BatchField(() => Int, { description: '응답한 사람. / How many answered.' })
  answered(rows: readonly SurveyStratum[], _args: unknown, ctx: RequestContext) {
    return answeredInStrata(ctx, keysOf(rows));
  }

  @BatchField(() => Int, {
    needs: ['allocated'],
    description: '배분한 표본을 넘긴 응답(버리지 않음). / Answers beyond its part; they are kept.',
  })
  async overQuota(rows: readonly SurveyStratum[], _args: unknown, ctx: RequestContext) {
    const answered = await answeredInStrata(ctx, keysOf(rows));
    return rows.map(({ allocated }, at) => (allocated === null ? 0 : Math.max(0, (answered[at] ?? 0) - allocated)));
  }
}

@FieldsOf(() => SurveyTokenBatch)
export class SurveyTokenBatchResolver {
  @ToOne(() => Person, { key: 'issuedByKey', nullable: true, description: '낸 사람. / Who issued them.' })
  declare issuedBy: Person | null;
}

@FieldsOf(() => Activity)
export class ActivitySurveys {
  @ToMany(() => Survey, { key: 'activityKey', orderBy: 't.code', description: '이 활동의 설문. / Its surveys.' })
  declare surveys: Survey[];
}

@FieldsOf(() => Initiative)
export class InitiativeSurveys {
  @ToMany(() => Survey, { key: 'initiativeKey', orderBy: 't.code', description: '이 과제의 설문. / Its surveys.' })
  declare surveys: Survey[];
}

export const SurveyTitle = bilingualField(() => Survey, 'title', '제목. / Title.');
export const SurveyIntroduction = bilingualField(() => Survey, 'introduction', '드리는 말. / Words to those asked.', {
  nullable: true,
});
export const SurveyQuestionTitle = bilingualField(() => SurveyQuestion, 'title', '물음. / The question.');
export const SurveyOptionTitle = bilingualField(() => SurveyOption, 'title', '말. / Words.');
export const SurveyFacetTitle = bilingualField(() => SurveyFacetValue, 'title', '값의 이름. / Name of the value.');
