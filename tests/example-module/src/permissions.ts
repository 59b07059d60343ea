import { type PermissionDefinition, SIGNED_IN } from '@yeondong/schema';

export const examplePermissions = {
  'example.note.read': { title: { ko: '현장 메모 보기', en: 'Read field notes' }, kind: 'read', roles: SIGNED_IN },
  'example.note.write': {
    title: { ko: '현장 메모 쓰기', en: 'Write field notes' },
    kind: 'write',
    roles: ['planner', 'head', 'staff'],
  },
} satisfies Record<string, PermissionDefinition>;
