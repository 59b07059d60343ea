import { forbidden } from '../kernel/errors.js';
import type { RequestContext } from './context.js';

/** @throws {PlatformError} FORBIDDEN where the actor lacks the permission; none is asked where none is named */
export function requirePermission({ actor }: Pick<RequestContext, 'actor'>, permission: string | undefined): void {
  if (permission && !actor.permissions.has(permission)) throw forbidden();
}
