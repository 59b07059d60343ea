import { RecordType, ReferenceColumn } from '@yeondong/schema';
import { IssuedCopy } from './issued-copy.js';

@RecordType(
  'plan_sync_copy',
  '제출본: 어느 날 낸 계획의 판 그대로. / An edition as it was handed over on a day, kept byte for byte.',
)
export class IssuedPlanEdition extends IssuedCopy {
  @ReferenceColumn()
  versionKey!: number;
}
