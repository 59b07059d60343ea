import type { Asked } from '@yeondong/testing';
import type { Calls } from './fixtures.js';

const REPORT = 'id version status returnReason';

const at = ({ id, version }: Asked) => ({ id, version });

async function reportsMoveTogether(calls: Calls) {
  const handIn = async (code: string) => {
    const input = {
      ...{ initiative: await calls.idOf('initiative', code), period: '2006-Q4', goalText: '이웃이 돌보는 복지' },
      indicators: [{ title: '참여한 주민', unit: '명', kind: 'SUM', target: '300', result: '300' }],
      ...{ planned: '50', actual: '50', action: '계속 추진' },
    };
    const draft = await calls.done('createProgressReport', 'ProgressReportInput', REPORT, input, 'staff');
    return calls.done('submitProgressReport', 'ProgressReportMove', REPORT, at(draft), 'staff');
  };
  const reports = [await handIn('sample.WELFARE-1-2'), await handIn('sample.WELFARE-1-3')];
  const many = (name: string, rows: readonly Asked[], as = 'planner', more: object = {}) =>
    [
      `${name}ProgressReports`,
      name === 'return' ? 'ProgressReportsReturn' : 'ProgressReportsAct',
      REPORT,
      { reports: rows.map(at), ...more },
      as,
    ] as const;
  const states = (rows: readonly Asked[]) => rows.map(({ status }) => status);
  expect(await calls.refused(...many('accept', reports))).toEqual([
    ['plan-sync.report.status', 'input.reports.0.id'],
    ['plan-sync.report.status', 'input.reports.1.id'],
  ]);
  expect(await calls.codes(...many('accept', reports, 'head'))).toEqual(['FORBIDDEN']);
  expect(await calls.refused(...many('confirm', [], 'head'))).toEqual([['rows.none', 'input.reports']]);
  const confirmed = await calls.done(...many('confirm', reports, 'head'));
  expect(states(confirmed)).toEqual(['CONFIRMED', 'CONFIRMED']);
  expect(await calls.codes(...many('accept', [confirmed[0], { ...confirmed[1], version: 1 }]))).toEqual(['CONFLICT']);
  const returned = await calls.done(...many('return', confirmed, 'planner', { reason: '근거를 붙일 것' }));
  expect(returned.map(({ status, returnReason }: Asked) => [status, returnReason])).toEqual([
    ['RETURNED', '근거를 붙일 것'],
    ['RETURNED', '근거를 붙일 것'],
  ]);
  const submit = (row: Asked) => calls.done('submitProgressReport', 'ProgressReportMove', REPORT, at(row), 'staff');
  const again = [await submit(returned[0]), await submit(returned[1])];
  const accepted = await calls.done(...many('accept', await calls.done(...many('confirm', again))));
  expect(states(accepted)).toEqual(['ACCEPTED', 'ACCEPTED']);
}

async function packIsApproved(calls: Calls) {
  const { id } = (await calls.read('{ progressMeeting(code: "sample.M2006.3") { id } }')).progressMeeting;
  const approvals = async () =>
    (await calls.read(`{ recordApprovals(record: "${id}") { title state steps { role state } } }`)).recordApprovals;
  expect(await approvals()).toEqual([]);
  await calls.done('requestApproval', 'ApprovalInput', 'id', { record: id, title: '3분기 보고회 자료' });
  const [{ title, state, steps }] = await approvals();
  expect([title, state, steps[0]]).toEqual(['3분기 보고회 자료', 'SUBMITTED', { role: 'DRAFTER', state: 'APPROVED' }]);
}

/** What is done with all reports of a meeting at once, and the approval of its pack. */
export function itTakesReportsTogether(calls: () => Calls): void {
  it('[PS-25] have their reports confirmed, taken in and returned many at once, all of them or none', () =>
    reportsMoveTogether(calls()));

  it('have their pack approved by the service of the core', () => packIsApproved(calls()));
}
