import type { OutcomeState } from '@yeondong/schema/rules';
import { isOpen, type VersionStatus } from '../version-state.js';
import type { ChangeStatus } from './change-request.js';

/**
 * How far what was found has come back into a plan. Only the item of an edition that is, or was, final closes the loop;
 * what no item names yet waits, whatever was decided of it.
 */
export function loopState(request: ChangeStatus, edition: VersionStatus | null): OutcomeState {
  if (request === 'REJECTED') return 'REFUSED';
  if (edition === null) return 'WAITING';
  return isOpen(edition) ? 'TAKEN_IN' : 'SETTLED';
}
