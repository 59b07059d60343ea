import {
  BatchField,
  DecimalScalar,
  FieldsOf,
  type Page,
  ReadPage,
  type RequestContext,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { surveyPlans } from '../../entities/programme/collections.js';
import { CustomerSurveyPlan } from '../../entities/programme/survey-plan.js';
import { CustomerSurveyPlanInput } from '../../inputs/programme/plan-inputs.js';
import { surveyMargin } from '../../rules/programme/survey-margin.js';
import { PROGRAMME_WRITE, saveYearRecord } from '../../stores/programme/year-record-store.js';

@FieldsOf(() => CustomerSurveyPlan)
export class SurveyPlanResolver {
  @ReadPage(surveyPlans, {
    permission: 'bsc.programme.read',
    description: '고객 평가 설문의 표본 계획. / Sample plans of the customers’ survey.',
  })
  declare customerSurveyPlans: Page<CustomerSurveyPlan>;

  @BatchField(() => DecimalScalar, {
    needs: ['sampleSize', 'population', 'designEffect'],
    description:
      '95% 신뢰수준의 표본오차(±%p, 비율 50%일 때). / Margin at 95 %, ± percentage points for a share of one half.',
  })
  margin(rows: readonly CustomerSurveyPlan[]) {
    return rows.map(({ sampleSize, population, designEffect }) =>
      surveyMargin({ size: sampleSize, population, designEffect }),
    );
  }

  @WriteField(() => CustomerSurveyPlan, {
    permission: PROGRAMME_WRITE,
    input: CustomerSurveyPlanInput,
    description: '설문의 표본 계획을 정함. / Sets the sample plan of the survey.',
  })
  saveCustomerSurveyPlan(input: CustomerSurveyPlanInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, CustomerSurveyPlan, selection, (tx) => {
      const own = {
        sampleSize: input.sampleSize,
        population: input.population ?? null,
        designEffect: input.designEffect ?? '1',
        dueOn: input.dueOn,
      };
      surveyMargin({ size: own.sampleSize, population: own.population, designEffect: own.designEffect });
      return saveYearRecord(tx, CustomerSurveyPlan, input, own);
    });
  }
}
