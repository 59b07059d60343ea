import { type PermissionDefinition, SIGNED_IN } from '@yeondong/schema';

export const complaintPermissions = {
  'complaints.complaint.read': { title: { ko: '민원 보기', en: 'Read complaints' }, kind: 'read', roles: SIGNED_IN },
  'complaints.complaint.write': {
    title: { ko: '민원 접수', en: 'Record complaints' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
} satisfies Record<string, PermissionDefinition>;
