import { usualWindow } from '../change-window.js';
import { checkTransfer, type TransferFacts } from './transfer.js';

const JULY: TransferFacts = {
  ground: 'REORGANIZATION',
  today: '2006-07-10',
  windows: [usualWindow(2006)],
  month: 7,
  due: [3, 6, 9, 12],
  results: [
    { month: 3, status: 'LOCKED' },
    { month: 6, status: 'LOCKED' },
    { month: 9, status: 'OPEN' },
  ],
  giving: 'IN_OPERATION',
  receiving: 'CONFIRMED',
  heldBefore: false,
};
const codes = (change: Partial<TransferFacts> = {}) =>
  checkTransfer({ ...JULY, ...change }).map(({ path, code }) => [path[0], code]);

describe('a transfer to another department', () => {
  it('goes from a confirmed scorecard to another once the months before are closed', () => expect(codes()).toEqual([]));
  it('of a KPI on no scorecard asks for neither scorecard nor window', () =>
    expect(codes({ giving: null, receiving: null, ground: 'MIDYEAR' })).toEqual([]));

  it.each([
    [{ month: 1 }, 'fromMonth', 'bsc.transfer.month'],
    [{ month: 13 }, 'fromMonth', 'bsc.transfer.month'],
    [{ month: 10 }, 'fromMonth', 'bsc.transfer.open-months'],
    [{ results: [{ month: 3, status: 'LOCKED' }] }, 'fromMonth', 'bsc.transfer.open-months'],
    [{ month: 6 }, 'fromMonth', 'bsc.transfer.has-results'],
    [{ giving: 'DRAFT' }, 'id', 'bsc.transfer.unconfirmed'],
    [{ giving: 'SCORED' }, 'id', 'bsc.scorecard.closed'],
    [{ receiving: null }, 'department', 'bsc.transfer.no-scorecard'],
    [{ receiving: 'REVIEW' }, 'department', 'bsc.transfer.no-scorecard'],
    [{ receiving: 'CLOSED' }, 'department', 'bsc.scorecard.closed'],
    [{ heldBefore: true }, 'department', 'bsc.transfer.held'],
    [{ ground: 'MIDYEAR' }, 'ground', 'bsc.kpi.window-closed'],
  ] as const)('%j is refused at %s: %s', (change, field, code) =>
    expect(codes(change as Partial<TransferFacts>)).toEqual([[field, code]]),
  );
});
