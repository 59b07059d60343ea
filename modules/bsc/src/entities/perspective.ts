import { PlanRecord, RecordType } from '@yeondong/schema';

@RecordType('bsc_perspective', '관점: 시민, 재정, 내부과정, 학습과정. / Perspective of the scorecard.')
export class Perspective extends PlanRecord {}
