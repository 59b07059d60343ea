import { testModule } from '@yeondong/testing/contract';

// The plan asks for one of each a year.
testModule('@yeondong/bsc', {
  sparse: [
    ...['appeals', 'awardSchemes', 'customerSurveyPlans', 'fundingGoals', 'manuals', 'metaEvaluations'],
    ...['panelRounds', 'recalculations', 'trips'],
  ],
});
