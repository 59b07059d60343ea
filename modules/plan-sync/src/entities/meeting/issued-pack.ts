import { RecordType, ReferenceColumn } from '@yeondong/schema';
import { IssuedCopy } from '../copy/issued-copy.js';

@RecordType(
  'plan_sync_pack',
  '제출본: 어느 날 낸 보고회 자료 그대로. / A meeting pack as it was handed over on a day, kept byte for byte.',
)
export class IssuedMeetingPack extends IssuedCopy {
  @ReferenceColumn()
  meetingKey!: number;
}
