import {
  BatchField,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  once,
  planYear,
  type RequestContext,
  referred,
  refuse,
  remove,
  requiredText,
  type Selection,
  saved,
  sql,
  ToOne,
  type TransactionContext,
  tell,
  transact,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { StrategyEdge } from '../../entities/map/strategy-edge.js';
import { EdgeEvidence } from '../../entities/map/strategy-map.js';
import { StrategicObjective } from '../../entities/strategic-objective.js';
import { ScorePeriodArgs } from '../../inputs/arguments.js';
import { StrategyEdgeInput, StrategyEdgeUpdate } from '../../inputs/map/map-inputs.js';
import { RecordAsRead } from '../../inputs/programme/year-record-input.js';
import { holdsIn } from '../../rules/map/causal-graph.js';
import { backwardsOf, checkEdge, evidenceOf } from '../../stores/map/edge-store.js';

const WRITE = 'bsc.strategy.write';
const LONGEST = 1000;
const MOST_MONTHS = 36;
const READ = fields('causeKey', 'effectKey', 'sign', 'lagMonths', 'hypothesis', 'fromYear', 'toYear', 'version');

@FieldsOf(() => StrategyEdge)
export class EdgeResolver {
  @ToOne(() => StrategicObjective, { key: 'causeKey', description: '원인. / Cause.' })
  declare cause: StrategicObjective;

  @ToOne(() => StrategicObjective, { key: 'effectKey', description: '결과. / Effect.' })
  declare effect: StrategicObjective;

  @BatchField(() => EdgeEvidence, {
    args: ScorePeriodArgs,
    needs: ['causeKey', 'effectKey', 'sign', 'lagMonths'],
    description: '기간까지의 근거. / Evidence up to a period.',
  })
  evidence(rows: readonly StrategyEdge[], { period }: ScorePeriodArgs, ctx: RequestContext) {
    return evidenceOf(ctx, rows, period);
  }

  @BatchField(() => Boolean, {
    needs: ['causeKey', 'effectKey'],
    description:
      '맨 위 관점에서 맨 아래 관점으로 거꾸로 가는지. / Whether it runs from the top perspective to the lowest.',
  })
  backwards(rows: readonly StrategyEdge[], _args: unknown, ctx: RequestContext) {
    return backwardsOf(ctx, rows);
  }

  @WriteField(() => StrategyEdge, {
    permission: WRITE,
    input: StrategyEdgeInput,
    description: '인과 연결을 더함(돌아오는 연결은 거부). / Adds an edge; one that closes a circle is refused.',
  })
  createStrategyEdge(input: StrategyEdgeInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StrategyEdge, selection, (tx) =>
      once(tx, 'bsc.edge.create', input.idempotencyKey, async () => {
        const years = { fromYear: input.fromYear ?? planYear(tx), toYear: input.toYear ?? null };
        if (years.toYear !== null && years.toYear < years.fromYear) throw refuse('term.reversed', ['input', 'toYear']);
        const cause = await endOf(tx, input, 'cause', years.fromYear);
        const effect = await endOf(tx, input, 'effect', years.fromYear);
        await checkEdge(tx, { cause, effect, ...years }, null);
        return createRecord(tx, StrategyEdge, WRITE, {
          causeKey: cause,
          effectKey: effect,
          sign: input.sign,
          lagMonths: lagOf(input.lagMonths),
          hypothesis: requiredText(input.hypothesis, LONGEST, ['input', 'hypothesis']),
          ...years,
          sample: false,
          version: 1,
        });
      }),
    );
  }

  @WriteField(() => StrategyEdge, {
    permission: WRITE,
    input: StrategyEdgeUpdate,
    description: '인과 연결을 고치거나 끝냄. / Changes or ends an edge.',
  })
  updateStrategyEdge(input: StrategyEdgeUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, StrategyEdge, selection, async (tx) => {
      const before = await referred(tx, StrategyEdge, input.id, ['input', 'id'], READ);
      const toYear = input.toYear === undefined ? before.toYear : input.toYear;
      if (toYear !== null && toYear < before.fromYear) throw refuse('term.reversed', ['input', 'toYear']);
      const arrow = { cause: before.causeKey, effect: before.effectKey, fromYear: before.fromYear, toYear };
      await checkEdge(tx, arrow, before.key);
      const { sign, lagMonths, hypothesis } = input;
      const changes = {
        ...(sign && { sign }),
        ...(lagMonths != null && { lagMonths: lagOf(lagMonths) }),
        ...(hypothesis != null && { hypothesis: requiredText(hypothesis, LONGEST, ['input', 'hypothesis']) }),
        toYear,
      };
      return changeRecord(tx, StrategyEdge, before, changes, { act: WRITE, version: input.version });
    });
  }

  @WriteField(() => Boolean, {
    permission: WRITE,
    input: RecordAsRead,
    description: '잘못 그린 인과 연결을 지움. / Removes an edge that was drawn by mistake.',
  })
  removeStrategyEdge(input: RecordAsRead, ctx: RequestContext) {
    return transact(ctx, async (tx) => {
      const before = await referred(tx, StrategyEdge, input.id, ['input', 'id'], READ);
      await updateVersion(tx, StrategyEdge, before.key, input.version, {});
      await remove(tx, StrategyEdge, sql`id = ${before.key}`);
      tell(tx, { act: WRITE, type: 'StrategyEdge', key: before.key, before: { ...before } });
      return true;
    });
  }
}

/** An end of an edge: an objective in force when the edge begins. */
async function endOf(
  tx: TransactionContext,
  input: StrategyEdgeInput,
  end: 'cause' | 'effect',
  year: number,
): Promise<number> {
  const found = await referred(tx, StrategicObjective, input[end], ['input', end], fields('fromYear', 'toYear'));
  if (!holdsIn(found, year)) throw refuse('bsc.objective.not-in-force', ['input', end]);
  return found.key;
}

function lagOf(months: number): number {
  if (months < 0 || months > MOST_MONTHS) throw refuse('bsc.edge.lag', ['input', 'lagMonths'], { most: MOST_MONTHS });
  return months;
}
