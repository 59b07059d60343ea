import { testModule } from '@yeondong/testing';

testModule('@yeondong/social-indicators');
