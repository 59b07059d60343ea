import { testModule } from '@yeondong/testing';

testModule('@yeondong/innovation');
