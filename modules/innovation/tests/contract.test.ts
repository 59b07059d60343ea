import { testModule } from '@yeondong/testing/contract';

testModule('@yeondong/innovation');
