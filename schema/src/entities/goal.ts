import { ReferenceColumn } from '../contract/columns.js';
import { RecordType } from '../contract/table.js';
import { PlanRecord } from './lineage.js';

@RecordType('core_goal', '정책목표: 한 영역에서 이루려는 것. / Goal: what is to be reached in a domain.')
export class Goal extends PlanRecord {
  @ReferenceColumn()
  domainKey!: number;
}
