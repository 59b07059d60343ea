import { codedWhere, collection, dateWhere, daysInYear, enumWhere, sampleWhere, toOneWhere } from '@yeondong/schema';
import { ForumKindName, ForumStatusName } from './enums.js';
import { Forum } from './forum.js';

export const forums = collection(Forum, {
  where: {
    ...codedWhere('Forum'),
    kind: enumWhere('kind', 'ForumKind', ForumKindName, '종류. / Kind.'),
    status: enumWhere('status', 'ForumStatus', ForumStatusName, '상태. / State.'),
    heldOn: dateWhere('held_on', '날. / Day.'),
    department: toOneWhere('Department', 'department_id', '부서. / Department.'),
    sample: sampleWhere,
  },
  orderBy: { HELD_ON: 'heldOn', CODE: 'code', STATUS: 'status' },
  defaultOrder: ['HELD_ON', 'CODE'],
  inYear: daysInYear('held_on'),
});
