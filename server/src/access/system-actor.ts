import { type Actor, ROLES, type Role } from '@yeondong/schema';
import type { Registry } from '../modules/registry.js';

/** The installation itself: seeds, jobs and commands of the operator. */
export function systemActor(registry: Registry): Actor {
  const roles = new Set<Role>(ROLES.filter((role) => role !== 'public'));
  return {
    kind: 'service',
    personKey: null,
    roles,
    permissions: registry.permissionsOf(roles, new Set(registry.ids)),
    homeDepartmentKey: null,
    departmentKeys: new Set(),
    acting: null,
  };
}
