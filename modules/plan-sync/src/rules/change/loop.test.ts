import type { OutcomeState } from '@yeondong/schema/rules';
import { VERSION_STATUSES, type VersionStatus } from '../version-state.js';
import { CHANGE_STATUSES, type ChangeStatus } from './change-request.js';
import { loopState } from './loop.js';

it.each<[ChangeStatus, VersionStatus | null, OutcomeState]>([
  ['RECEIVED', null, 'WAITING'],
  ['ACCEPTED', null, 'WAITING'],
  ['ACCEPTED', 'COLLECTING', 'TAKEN_IN'],
  ['ACCEPTED', 'COUNCIL_REPORT', 'TAKEN_IN'],
  ['APPLIED', 'FINAL', 'SETTLED'],
  ['APPLIED', 'SUPERSEDED', 'SETTLED'],
  ['REJECTED', null, 'REFUSED'],
])('[PS-28] a request that is %s, held by an edition that is %s, is %s', (request, edition, expected) => {
  expect(loopState(request, edition)).toBe(expected);
});

it('[PS-28] nothing but an edition that is or was final closes the loop', () => {
  const closing = CHANGE_STATUSES.flatMap((request) =>
    [null, ...VERSION_STATUSES].filter((edition) => loopState(request, edition) === 'SETTLED'),
  );
  expect([...new Set(closing)]).toEqual(['FINAL', 'SUPERSEDED']);
});
