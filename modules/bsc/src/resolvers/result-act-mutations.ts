import {
  byKeys,
  decideEach,
  type EventType,
  FieldsOf,
  fields,
  forbidden,
  listedRecords,
  type RequestContext,
  type Row,
  type Selection,
  type TransactionContext,
  tell,
  transact,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { KpiResult } from '../entities/kpi-result.js';
import { bscEvents, type ResultsMoved } from '../events.js';
import { ResultsActInput } from '../inputs/result-inputs.js';
import type { ResultAct } from '../rules/result-state.js';
import { yearOf } from '../stores/months.js';
import { requireVerifier } from '../stores/programme/round-standing.js';
import { rescore } from '../stores/rescore.js';
import { changesOf } from '../stores/result-life.js';
import { requireModuleOn, requireOwn } from '../stores/write-right.js';

const PATH = ['input', 'results'];
const READ = fields(
  ...['kpiKey', 'period', 'status', 'revision', 'reason', 'version', 'ownerDepartmentKey'],
  ...['enteredByKey', 'confirmedByKey', 'confirmedForKey', 'verifiedByKey'],
);

interface Act {
  readonly permission: string;
  readonly event: EventType<ResultsMoved>;
  readonly act: (reason: string) => ResultAct;
  /** What the actor must be beside having the permission. */
  readonly right: (ctx: RequestContext, result: KpiResult) => void;
}

const anyone = (): void => {};
const own = (ctx: RequestContext, result: KpiResult): void => requireOwn(ctx, result.ownerDepartmentKey as number);

/** A head returns what the own departments entered; what is verified goes back only through those who verify. */
const mayReturn = (ctx: RequestContext, result: KpiResult): void => {
  if (ctx.actor.permissions.has('bsc.result.verify')) return;
  if (result.status === 'VERIFIED') throw forbidden();
  own(ctx, result);
};

const ACTS = {
  confirm: {
    permission: 'bsc.result.confirm',
    event: bscEvents.confirmed,
    act: () => ({ kind: 'CONFIRM' }),
    right: own,
  },
  verify: {
    permission: 'bsc.result.verify',
    event: bscEvents.verified,
    act: () => ({ kind: 'VERIFY' }),
    right: anyone,
  },
  lock: { permission: 'bsc.result.lock', event: bscEvents.locked, act: () => ({ kind: 'LOCK' }), right: anyone },
  return: {
    permission: 'bsc.result.return',
    event: bscEvents.returned,
    act: (reason) => ({ kind: 'RETURN', reason }),
    right: mayReturn,
  },
} satisfies Record<string, Act>;

@FieldsOf(() => KpiResult)
export class ResultActMutations {
  @WriteField(() => [KpiResult], {
    permission: ACTS.confirm.permission,
    input: ResultsActInput,
    description: '입력된 실적을 확인함. / Confirms entered results.',
  })
  confirmKpiResults(input: ResultsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, ACTS.confirm, input, selection);
  }

  @WriteField(() => [KpiResult], {
    permission: ACTS.verify.permission,
    input: ResultsActInput,
    description: '확인된 실적을 검증함(담당 부서 제외). / Verifies confirmed results of other departments.',
  })
  verifyKpiResults(input: ResultsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, ACTS.verify, input, selection);
  }

  @WriteField(() => [KpiResult], {
    permission: ACTS.lock.permission,
    input: ResultsActInput,
    description: '검증된 실적을 마감함. / Locks verified results.',
  })
  lockKpiResults(input: ResultsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, ACTS.lock, input, selection);
  }

  @WriteField(() => [KpiResult], {
    permission: ACTS.return.permission,
    input: ResultsActInput,
    description: '실적을 사유와 함께 반려함. / Returns results, with a reason.',
  })
  returnKpiResults(input: ResultsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, ACTS.return, input, selection);
  }
}

async function actOn(ctx: RequestContext, act: Act, input: ResultsActInput, selection: Selection) {
  const keys = await transact(ctx, async (tx) => {
    const results = await load(tx, input);
    for (const result of results) act.right(tx, result);
    if (act === ACTS.verify) {
      await requireVerifier(
        tx,
        results.map(({ period }) => period),
      );
    }
    const wanted = act.act(input.reason ?? '');
    const changes = decideEach(results, PATH, (result) =>
      changesOf(tx, result, result.ownerDepartmentKey as number, wanted, []),
    );
    for (const [index, result] of results.entries()) {
      const change = changes[index] as Partial<KpiResult>;
      await updateVersion(tx, KpiResult, result.key, input.results[index]?.version as number, change);
      const reason = input.reason?.trim();
      const said = reason ? { reason } : {};
      tell(tx, {
        act: act.permission,
        type: 'KpiResult',
        key: result.key,
        before: { status: result.status },
        after: change,
        ...said,
      });
    }
    await rescoreAll(tx, results);
    tx.emit(act.event, { results: results.map(({ key }) => key) });
    return results.map(({ key }) => key);
  });
  return byKeys(ctx, KpiResult, keys, selection);
}

async function load(tx: TransactionContext, { results }: ResultsActInput): Promise<Row<KpiResult>[]> {
  const rows = await listedRecords(tx, KpiResult, results, PATH, READ);
  await requireModuleOn(
    tx,
    rows.map((row) => row.ownerDepartmentKey as number),
    PATH,
  );
  return rows;
}

/** Once for each year, from its first month that moved. */
async function rescoreAll(tx: TransactionContext, results: readonly KpiResult[]): Promise<void> {
  for (const year of new Set(results.map(({ period }) => yearOf(period)))) {
    const moved = results.filter(({ period }) => yearOf(period) === year);
    const first = moved.map(({ period }) => period).sort()[0] as string;
    await rescore(
      tx,
      moved.map(({ kpiKey }) => kpiKey),
      first,
    );
  }
}
