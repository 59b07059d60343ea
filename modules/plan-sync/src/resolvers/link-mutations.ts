import {
  byKeys,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  forbidden,
  globalId,
  once,
  optionalText,
  type RequestContext,
  type Row,
  referred,
  refuse,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanLink } from '../entities/plan-link.js';
import { planSyncEvents } from '../events.js';
import { PlanLinkConfirmation, PlanLinkInput, PlanLinkRejection } from '../inputs/link-inputs.js';
import {
  agree,
  checkLink,
  crosses,
  isAgreed,
  isSameLink,
  type LinkActor,
  type LinkSides,
  sidesOfProposer,
} from '../rules/link-check.js';
import { domainOf, holdLinks, linkEnds } from '../stores/link-store.js';
import { editionOf, isPlanner, requireModuleOn } from '../stores/write-right.js';

const WRITE = 'plan-sync.link.write';
const CONFIRM = 'plan-sync.link.confirm';
const TEXT_LENGTH = 1000;
const [WEAKEST, USUAL, STRONGEST] = [1, 2, 3];

@FieldsOf(() => PlanLink)
export class PlanLinkMutations {
  @WriteField(() => PlanLink, {
    permission: WRITE,
    input: PlanLinkInput,
    description: '연계를 제안함(자기 쪽은 동의). / Proposes a link; the own side agrees thereby.',
  })
  proposePlanLink(input: PlanLinkInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanLink, selection, (tx) =>
      once(tx, 'plan-sync.link.propose', input.idempotencyKey, async () => propose(tx, input)),
    );
  }

  @WriteField(() => PlanLink, {
    permission: CONFIRM,
    input: PlanLinkConfirmation,
    description: '연계에 자기 쪽을 대표해 동의함. / Agrees to a link for the own side.',
  })
  confirmPlanLink(input: PlanLinkConfirmation, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanLink, selection, async (tx) => {
      const { link, sides } = await proposed(tx, input.id);
      const agreed = agree(sides, linkActor(tx), link.proposedByKey ?? 0, ['input', 'id']);
      const changes = {
        fromAgreedByKey: agreed.fromAgreedBy,
        toAgreedByKey: agreed.toAgreedBy,
        status: isAgreed(agreed) ? ('CONFIRMED' as const) : ('PROPOSED' as const),
      };
      await changeRecord(tx, PlanLink, link, changes, { act: CONFIRM, version: input.version });
      if (changes.status === 'CONFIRMED') tx.emit(planSyncEvents.linkConfirmed, { link: link.key });
      return link.key;
    });
  }

  @WriteField(() => PlanLink, {
    permission: CONFIRM,
    input: PlanLinkRejection,
    description: '제안된 연계를 거절함. / Rejects a proposed link.',
  })
  rejectPlanLink(input: PlanLinkRejection, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanLink, selection, async (tx) => {
      const { link } = await proposed(tx, input.id);
      const reason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
      const changes = { status: 'REJECTED' as const, reason };
      return changeRecord(tx, PlanLink, link, changes, { act: CONFIRM, version: input.version, reason });
    });
  }
}

function linkActor(tx: TransactionContext): LinkActor {
  const { personKey, departmentKeys, homeDepartmentKey } = tx.actor;
  if (personKey === null) throw forbidden();
  const departments = new Set([...departmentKeys, ...(homeDepartmentKey === null ? [] : [homeDepartmentKey])]);
  return { person: personKey, departments, isPlanner: isPlanner(tx) };
}

const ITEM = fields('versionKey', 'lineageKey', 'departmentKey');
const LINK = fields(
  ...['fromKey', 'toKey', 'type', 'status', 'proposedByKey', 'fromAgreedByKey', 'toAgreedByKey', 'reason', 'version'],
);

/** A link that waits, with the departments at its ends; for them and the planner alone. */
async function proposed(tx: TransactionContext, id: string): Promise<{ link: Row<PlanLink>; sides: LinkSides }> {
  const link = await referred(tx, PlanLink, id, ['input', 'id'], LINK);
  if (link.status !== 'PROPOSED') throw refuse('plan-sync.link.decided', ['input', 'id'], { status: link.status });
  const [from, to] = await byKeys(tx, PlanItem, [link.fromKey, link.toKey], ITEM);
  if (!from || !to) throw refuse('record.unknown', ['input', 'id']);
  await requireModuleOn(tx, [from.departmentKey, to.departmentKey], ['input', 'id']);
  const sides = {
    fromDepartment: from.departmentKey,
    toDepartment: to.departmentKey,
    fromAgreedBy: link.fromAgreedByKey,
    toAgreedBy: link.toAgreedByKey,
  };
  const { departments, isPlanner: coordinates } = linkActor(tx);
  if (!coordinates && !departments.has(from.departmentKey) && !departments.has(to.departmentKey)) throw forbidden();
  return { link, sides };
}

async function endOf(tx: TransactionContext, id: string, name: 'from' | 'to') {
  const path = ['input', name];
  const item = await referred(tx, PlanItem, id, path, ITEM);
  const { plan } = await editionOf(tx, item.versionKey, path);
  if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', path);
  await requireModuleOn(tx, [item.departmentKey], path);
  return { ...item, lineage: item.lineageKey as number, domain: await domainOf(tx, item.key) };
}

function strengthOf({ strength }: PlanLinkInput): number {
  const value = strength ?? USUAL;
  if (value < WEAKEST || value > STRONGEST) throw refuse('plan-sync.link.strength', ['input', 'strength']);
  return value;
}

/** A new link, or one that was rejected before and is proposed anew. */
async function propose(tx: TransactionContext, input: PlanLinkInput): Promise<number> {
  const [from, to] = [await endOf(tx, input.from, 'from'), await endOf(tx, input.to, 'to')];
  const asked = { from: from.lineage, to: to.lineage, type: input.type };
  await holdLinks(tx);
  const known = await linkEnds(tx);
  const rejected = known.find((link) => link.rejected && isSameLink(link, asked));
  refuseAll(
    checkLink(
      asked,
      known.filter((link) => link !== rejected),
    ),
  );
  const values = newLink(tx, input, from, to);
  if (!rejected) return createRecord(tx, PlanLink, WRITE, { ...values, sample: false, version: 1 });
  const before = await referred(tx, PlanLink, globalId('PlanLink', rejected.key), ['input', 'to'], LINK);
  return changeRecord(tx, PlanLink, before, values, { act: WRITE, version: before.version });
}

type End = Awaited<ReturnType<typeof endOf>>;

type NewLink = Omit<PlanLink, 'key' | 'id' | 'sample' | 'version'>;

function newLink(tx: TransactionContext, input: PlanLinkInput, from: End, to: End): NewLink {
  const [validFrom, validTo] = [input.validFrom ?? null, input.validTo ?? null];
  if (validFrom !== null && validTo !== null && validTo < validFrom) {
    throw refuse('plan-sync.link.reversed', ['input', 'validTo']);
  }
  const actor = linkActor(tx);
  const open = {
    fromDepartment: from.departmentKey,
    toDepartment: to.departmentKey,
    fromAgreedBy: null,
    toAgreedBy: null,
  };
  const sides = sidesOfProposer(open, actor);
  return {
    fromKey: from.lineage,
    toKey: to.lineage,
    type: input.type,
    strength: strengthOf(input),
    rationale: optionalText(input.rationale, TEXT_LENGTH, ['input', 'rationale']),
    validFrom,
    validTo,
    status: 'PROPOSED',
    proposedByKey: actor.person,
    fromAgreedByKey: sides.fromAgreedBy,
    toAgreedByKey: sides.toAgreedBy,
    reason: null,
    crossesDomains: crosses(from.domain, to.domain),
  };
}
