import { testModule } from '@yeondong/testing';

testModule('@yeondong/plan-sync');
