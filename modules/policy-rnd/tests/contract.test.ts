import { testModule } from '@yeondong/testing';

testModule('@yeondong/policy-rnd');
