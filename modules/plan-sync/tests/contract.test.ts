import { testModule } from '@yeondong/testing/contract';

testModule('@yeondong/plan-sync', { sparse: ['planChangeRequests', 'budgetItems'] });
