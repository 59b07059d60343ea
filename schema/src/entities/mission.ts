import { ReferenceColumn } from '../contract/columns.js';
import { Node } from '../contract/node.js';
import { InternalTable, RecordType } from '../contract/table.js';
import { CodedRecord } from './lineage.js';

@RecordType('core_mission', '미션: 비전을 이루기 위한 사명. / Mission: what the vision asks of the city.')
export class Mission extends CodedRecord {
  @ReferenceColumn()
  visionKey!: number;
}

/** Which domains a mission is carried out in. */
@InternalTable('core_mission_domain')
export class MissionDomain extends Node {
  @ReferenceColumn()
  missionKey!: number;

  @ReferenceColumn()
  domainKey!: number;
}
