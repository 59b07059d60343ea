import { ReferenceColumn } from '../contract/columns.js';
import { RecordType } from '../contract/table.js';
import { PlanRecord } from './lineage.js';

@RecordType(
  'core_domain',
  "영역(6대 영역·분야·과제는 같은 분류). / Domain, one of the plan's areas (영역, 분야 and 과제 name the same classification).",
)
export class Domain extends PlanRecord {
  @ReferenceColumn()
  visionKey!: number;
}
