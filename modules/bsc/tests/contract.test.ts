import { testModule } from '@yeondong/testing';

testModule('@yeondong/bsc');
