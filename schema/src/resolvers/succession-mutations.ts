import type { Class } from '../contract/class.js';
import { type RequestContext, type TransactionContext, transact } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { Node } from '../contract/node.js';
import { fields, type Selection } from '../contract/selection.js';
import { tell } from '../contract/tell.js';
import { Department } from '../entities/department.js';
import { Domain } from '../entities/domain.js';
import { Goal } from '../entities/goal.js';
import { Succession, SuccessionLink } from '../entities/history.js';
import { Initiative } from '../entities/initiative.js';
import * as inputs from '../inputs/succession-inputs.js';
import { type SuccessionInput } from '../inputs/succession-inputs.js';
import { addDays } from '../kernel/calendar.js';
import { RuleError, refuse } from '../kernel/errors.js';
import { parseGlobalId } from '../kernel/ids.js';
import { checkSuccession, type RecordLife } from '../rules/succession.js';
import { requiredText } from '../rules/text-input.js';
import { once } from '../stores/idempotency-store.js';
import { byKeys, insert, updateVersion } from '../stores/record-store.js';
import { referred } from '../stores/reference.js';
import { knownLinks } from '../stores/succession-store.js';

const WRITE = 'core.plan.write';
const REASON_LENGTH = 1000;
const READ = fields('version', 'fromYear', 'toYear', 'validFrom', 'validTo');

/** A record that may end: departments by days, records of the plan by years. */
interface Ending extends Node {
  readonly version: number;
  readonly fromYear?: number;
  readonly toYear?: number | null;
  readonly validFrom?: string | null;
  readonly validTo?: string | null;
}

const ENTITIES: Readonly<Record<string, Class>> = { Department, Domain, Goal, Initiative };

const lifeOf = ({ key, fromYear, toYear, validFrom, validTo }: Ending): RecordLife =>
  fromYear === undefined
    ? { key, firstDay: validFrom ?? null, lastDay: validTo ?? null }
    : { key, firstDay: `${fromYear}-01-01`, lastDay: toYear == null ? null : `${toYear}-12-31` };

@FieldsOf(() => SuccessionLink)
export class SuccessionMutations {
  @WriteField(() => [Node], {
    permission: WRITE,
    input: inputs.SuccessionInput,
    description:
      '이름 바꿈·나눔·합침·폐지를 기록하고 앞선 기록을 닫음: 끝난 기록들. / Records a succession and closes what ends; the ended records.',
  })
  async recordSuccession(input: SuccessionInput, ctx: RequestContext, selection: Selection) {
    const entity = entityOf(input);
    const reason = requiredText(input.reason, REASON_LENGTH, ['input', 'reason']);
    await transact(ctx, (tx) =>
      once(tx, 'core.succession', input.idempotencyKey, () => record(tx, entity, { ...input, reason })),
    );
    const keys = input.from.map((id) => parseGlobalId(id)?.key ?? null);
    return (await byKeys(ctx, entity, keys, selection)).filter((row) => row !== null);
  }
}

function entityOf({ from }: SuccessionInput): Class<Ending> {
  const found = ENTITIES[parseGlobalId(from[0] ?? '')?.type ?? ''];
  if (!found) throw refuse('record.unknown', ['input', 'from', 0]);
  return found as Class<Ending>;
}

async function record(tx: TransactionContext, entity: Class<Ending>, input: SuccessionInput): Promise<number> {
  const { kind, on, reason } = input;
  if (entity !== (Department as Class) && !on.endsWith('-01-01')) throw refuse('succession.new-year', ['input', 'on']);
  const from: Ending[] = [];
  const to: (Ending & { share: string | null })[] = [];
  for (const [index, id] of input.from.entries())
    from.push(await referred(tx, entity, id, ['input', 'from', index], READ));
  for (const [index, { id, share }] of input.to.entries())
    to.push({ ...(await referred(tx, entity, id, ['input', 'to', index, 'id'], READ)), share: share ?? null });
  const plan = { kind, on, from: from.map(lifeOf), to: to.map((one) => ({ ...lifeOf(one), share: one.share })) };
  const issues = checkSuccession(plan, await knownLinks(tx, entity.name));
  if (issues.length > 0) throw new RuleError(issues.map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
  const common = { recordType: entity.name, kind, day: on, reason, at: tx.clock.now() };
  const whole = kind === 'ABOLISH' ? null : '1';
  let first = 0;
  for (const predecessor of from) {
    for (const successor of to.length > 0 ? to : [null]) {
      const share = successor?.share ?? whole;
      const key = await insert(tx, Succession, {
        ...common,
        fromKey: predecessor.key,
        toKey: successor?.key ?? null,
        share,
      });
      first ||= key;
    }
    await close(tx, entity, predecessor, input);
  }
  for (const { key } of to)
    tell(tx, { act: WRITE, type: entity.name, key, after: { succeeds: from.map((one) => one.key) }, reason });
  return first;
}

/** Ends the day before its successors begin, unless it does already. */
async function close(
  tx: TransactionContext,
  entity: Class<Ending>,
  row: Ending,
  input: SuccessionInput,
): Promise<void> {
  const eve = addDays(input.on, -1);
  const changes = row.fromYear === undefined ? { validTo: eve } : { toYear: Number(eve.slice(0, 4)) };
  const stamp = entity === (Initiative as Class) ? { updatedAt: tx.clock.now() } : {};
  await updateVersion(tx, entity, row.key, row.version, { ...changes, ...stamp });
  const after = { ...changes, kind: input.kind, successors: input.to.map(({ id }) => parseGlobalId(id)?.key ?? null) };
  tell(tx, { act: WRITE, type: entity.name, key: row.key, before: { ...lifeOf(row) }, after, reason: input.reason });
}
