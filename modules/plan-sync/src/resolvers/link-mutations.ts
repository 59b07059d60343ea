import {
  byKeys,
  changeRecord,
  createRecord,
  FieldsOf,
  fields,
  forbidden,
  once,
  type RequestContext,
  type Row,
  referred,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanLink } from '../entities/plan-link.js';
import { planSyncEvents } from '../events.js';
import { PlanLinkConfirmation, PlanLinkEnding, PlanLinkInput, PlanLinkRejection } from '../inputs/link-inputs.js';
import { checkEnding, mayEnd } from '../rules/link/link-end.js';
import { agree, isAgreed, type LinkSides } from '../rules/link-check.js';
import { linkActor, proposalOf } from '../stores/link-proposal.js';
import { domainOf, linkEnds } from '../stores/link-store.js';
import { editionOf, requireModuleOn } from '../stores/write-right.js';

const WRITE = 'plan-sync.link.write';
const CONFIRM = 'plan-sync.link.confirm';
const TEXT_LENGTH = 1000;

@FieldsOf(() => PlanLink)
export class PlanLinkMutations {
  @WriteField(() => PlanLink, {
    permission: WRITE,
    input: PlanLinkInput,
    description: '연계를 제안함(자기 쪽은 동의). / Proposes a link; the own side agrees thereby.',
  })
  proposePlanLink(input: PlanLinkInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanLink, selection, (tx) =>
      once(tx, 'plan-sync.link.propose', input.idempotencyKey, async () =>
        createRecord(tx, PlanLink, WRITE, await newLink(tx, input)),
      ),
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
      const { link, sides } = await proposed(tx, input.id);
      const actor = linkActor(tx);
      const own = [sides.fromDepartment, sides.toDepartment].some((department) => actor.departments.has(department));
      if (!own && !actor.isPlanner) throw forbidden();
      const reason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
      const changes = { status: 'REJECTED' as const, reason };
      return changeRecord(tx, PlanLink, link, changes, { act: CONFIRM, version: input.version, reason });
    });
  }

  @WriteField(() => PlanLink, {
    permission: CONFIRM,
    input: PlanLinkEnding,
    description: '확인된 연계를 사유와 함께 어느 해로 끝냄. / Ends a confirmed link with a year, for a reason.',
  })
  endPlanLink(input: PlanLinkEnding, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanLink, selection, async (tx) => {
      const link = await referred(tx, PlanLink, input.id, ['input', 'id'], LINK);
      const sides = await sidesOf(tx, link);
      if (!mayEnd(sides, linkActor(tx))) throw forbidden();
      checkEnding({ ...link, isEnded: link.endedOn !== null }, input.lastYear);
      const endReason = requiredText(input.reason, TEXT_LENGTH, ['input', 'reason']);
      const by = { endedOn: tx.today, endedByKey: tx.actor.personKey, endReason };
      const changes = { validTo: input.lastYear, ...by };
      return changeRecord(tx, PlanLink, link, changes, { act: CONFIRM, version: input.version, reason: endReason });
    });
  }
}

const ITEM = fields('versionKey', 'lineageKey', 'departmentKey');
const LINK = fields(
  ...['fromKey', 'toKey', 'type', 'status', 'proposedByKey', 'fromAgreedByKey', 'toAgreedByKey', 'reason', 'version'],
  ...['validFrom', 'validTo', 'endedOn', 'endedByKey', 'endReason'],
);

/** A link that waits, with the departments at its ends. */
async function proposed(tx: TransactionContext, id: string): Promise<{ link: Row<PlanLink>; sides: LinkSides }> {
  const link = await referred(tx, PlanLink, id, ['input', 'id'], LINK);
  if (link.status !== 'PROPOSED') throw refuse('plan-sync.link.decided', ['input', 'id'], { status: link.status });
  return { link, sides: await sidesOf(tx, link) };
}

/** The departments at the ends of a link, where the module is in use. */
async function sidesOf(tx: TransactionContext, link: Row<PlanLink>): Promise<LinkSides> {
  const [from, to] = await byKeys(tx, PlanItem, [link.fromKey, link.toKey], ITEM);
  if (!from || !to) throw refuse('record.unknown', ['input', 'id']);
  await requireModuleOn(tx, [from.departmentKey, to.departmentKey], ['input', 'id']);
  return {
    fromDepartment: from.departmentKey,
    toDepartment: to.departmentKey,
    fromAgreedBy: link.fromAgreedByKey,
    toAgreedBy: link.toAgreedByKey,
  };
}

async function endOf(tx: TransactionContext, id: string, name: 'from' | 'to') {
  const path = ['input', name];
  const item = await referred(tx, PlanItem, id, path, ITEM);
  const { plan } = await editionOf(tx, item.versionKey, path);
  if (plan.status === 'CLOSED') throw refuse('plan-sync.plan.closed', path);
  await requireModuleOn(tx, [item.departmentKey], path);
  return { ...item, lineage: item.lineageKey as number, domain: await domainOf(tx, item.key) };
}

async function newLink(tx: TransactionContext, input: PlanLinkInput): Promise<Omit<PlanLink, 'key' | 'id'>> {
  const [from, to] = [await endOf(tx, input.from, 'from'), await endOf(tx, input.to, 'to')];
  return proposalOf({ ...input, from, to }, linkActor(tx), await linkEnds(tx));
}
