import { ArgsType, Field } from 'type-graphql';
import type { RequestContext } from '../contract/context.js';
import { BatchField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields } from '../contract/selection.js';
import { Survey } from '../entities/survey.js';
import { SurveyFacetName, type SurveyQuestion } from '../entities/survey-parts.js';
import {
  type Named,
  SurveyFigure,
  type SurveyQuestionResult,
  SurveyResults,
  SurveyShare,
  SurveyTrend,
  shownFigure,
  shownShare,
} from '../entities/survey-results.js';
import { globalId } from '../kernel/ids.js';
import type { SurveyFacet } from '../rules/survey-groups.js';
import { modesOf } from '../rules/survey-publication.js';
import { qualityOf } from '../rules/survey-quality.js';
import { type FigureResult, type SurveyData, surveyResults } from '../rules/survey-results.js';
import { LEAST_SHOWN } from '../rules/survey-suppression.js';
import { waveSteps } from '../rules/survey-waves.js';
import { byKeys } from '../stores/record-store.js';
import { mayReadResults } from '../stores/survey-right.js';
import { surveyData } from '../stores/survey-store.js';
import { bilingualField } from './bilingual-field.js';

const MOST_TEXTS = 200;
const ALL: Named = { titleKo: '전체', titleEn: 'All' };
const UNKNOWN: Named = { titleKo: '알 수 없음', titleEn: 'Not known' };

@ArgsType()
export class SurveyResultArgs {
  @Field(() => SurveyFacetName, { nullable: true, description: '집단을 나누는 특성. / Trait to group by.' })
  by?: SurveyFacet;
}

@FieldsOf(() => Survey)
export class SurveyResultResolver {
  @BatchField(() => SurveyResults, {
    nullable: true,
    args: SurveyResultArgs,
    needs: ['state', 'ownerDepartmentKey', 'populationSize', 'weightingMethod'],
    description:
      '결과. 마감 뒤 담당 부서와 계획 담당에게, 공표 뒤 모두에게 보임. / Results: once closed for those in charge, once published for all.',
  })
  async results(rows: readonly Survey[], { by }: SurveyResultArgs, ctx: RequestContext) {
    const shown = rows.filter((row) => mayReadResults(ctx, row));
    const data = shown.length === 0 ? [] : await surveyData(ctx, shown);
    const byKey = new Map(shown.map((row, at) => [row.key, data[at] as SurveyData]));
    return rows.map(({ key }) => {
      const found = byKey.get(key);
      return found ? shownResults(key, found, by ?? null) : null;
    });
  }

  @BatchField(() => [SurveyTrend], {
    needs: ['state', 'ownerDepartmentKey', 'populationSize', 'previousKey', 'weightingMethod'],
    description:
      '앞 차수와의 차이(두 결과를 다 볼 수 있을 때). / What changed since the wave before, where both can be seen.',
  })
  async trends(rows: readonly Survey[], _args: unknown, ctx: RequestContext) {
    const before = await byKeys(
      ctx,
      Survey,
      rows.map(({ previousKey }) => previousKey),
      fields('state', 'ownerDepartmentKey', 'populationSize', 'weightingMethod'),
    );
    const pairs = rows.map((row, at) => {
      const earlier = before[at];
      return earlier && mayReadResults(ctx, row) && mayReadResults(ctx, earlier) ? [earlier, row] : [];
    });
    const wanted = pairs.flat();
    const data = wanted.length === 0 ? [] : await surveyData(ctx, wanted);
    const byKey = new Map(wanted.map((survey, at) => [survey.key, data[at] as SurveyData]));
    return pairs.map(([earlier, later]) =>
      earlier && later ? waveSteps(byKey.get(earlier.key) as SurveyData, byKey.get(later.key) as SurveyData) : [],
    );
  }
}

function shownResults(key: number, data: SurveyData, by: SurveyFacet | null): SurveyResults {
  const { questions, ...results } = surveyResults(data, by);
  return {
    ...results,
    ...qualityOf(
      data.questions,
      data.people.map(({ answers, seconds = null }) => ({ answers, seconds })),
    ),
    modes: modesOf(data.people),
    id: globalId('Survey', key),
    questions: questions.map(({ question, total, groups }, at): SurveyQuestionResult => {
      const asked = data.questions[at] as SurveyQuestion;
      const figure = (given: FigureResult, otherwise: Named) => shownFigure(given, sharesOf(asked, given), otherwise);
      return {
        question,
        total: figure(total, ALL),
        groups: groups.map((group) => figure(group, UNKNOWN)),
        texts: asked.kind === 'TEXT' ? textsOf(question, data) : [],
      };
    }),
  };
}

/** A choice by its words; a step of a scale by its number, with the words at the two ends. */
function sharesOf({ kind, options }: SurveyQuestion, { options: shares }: FigureResult): SurveyShare[] {
  const isChoice = kind === 'SINGLE' || kind === 'MULTIPLE';
  return shares.map((share, at) => {
    const end = at === 0 ? options[0] : at === shares.length - 1 ? options[1] : undefined;
    const named = isChoice ? options.find(({ code }) => code === share.option) : end;
    const step = isChoice ? '' : share.option;
    return shownShare(share, {
      titleKo: [step, named?.ko].filter(Boolean).join(' '),
      titleEn: [step, named?.en ?? named?.ko].filter(Boolean).join(' '),
    });
  });
}

/** Sorted, so that their order tells nothing. */
function textsOf(question: string, { people }: SurveyData): string[] {
  const texts = people.flatMap(({ answers }) => answers[question] ?? []);
  return texts.length < LEAST_SHOWN
    ? []
    : texts.sort((one, other) => one.localeCompare(other, 'ko')).slice(0, MOST_TEXTS);
}

export const SurveyShareTitle = bilingualField(() => SurveyShare, 'title', '답의 말. / Words of the answer.');
export const SurveyFigureTitle = bilingualField(() => SurveyFigure, 'title', '집단의 이름. / Name of the group.');
