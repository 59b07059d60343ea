import {
  byKeys,
  FieldsOf,
  type Issue,
  optionalText,
  type RequestContext,
  type Row,
  RuleError,
  refuseAll,
  type Selection,
  type TransactionContext,
  tell,
  transact,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { PlanItem } from '../entities/plan-item.js';
import { PlanItemsActInput } from '../inputs/item-inputs.js';
import { actOnEntry, type EntryAct, type ItemEntry } from '../rules/item-state.js';
import { isUpper } from '../rules/orphans.js';
import { checkSubmit } from '../rules/submit-check.js';
import { standsIn, takesDecisions, takesItems } from '../rules/version-state.js';
import { itemsToActOn } from '../stores/item-store.js';
import { linksOfLineages } from '../stores/version-life.js';
import { editionsOf, requireOpen, requireWritable } from '../stores/write-right.js';

const REASON_LENGTH = 1000;
const WRITE = 'plan-sync.item.write';
const CONFIRM = 'plan-sync.item.confirm';

@FieldsOf(() => PlanItem)
export class PlanItemActMutations {
  @WriteField(() => [PlanItem], {
    permission: WRITE,
    input: PlanItemsActInput,
    description: '계획항목을 부서장에게 제출함. / Submits plan items to the head.',
  })
  submitPlanItems(input: PlanItemsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, 'SUBMIT', WRITE, input, selection);
  }

  @WriteField(() => [PlanItem], {
    permission: CONFIRM,
    input: PlanItemsActInput,
    description: '제출된 계획항목을 확인함. / Confirms submitted plan items.',
  })
  confirmPlanItems(input: PlanItemsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, 'CONFIRM', CONFIRM, input, selection);
  }

  @WriteField(() => [PlanItem], {
    permission: CONFIRM,
    input: PlanItemsActInput,
    description: '계획항목을 사유와 함께 반려함. / Returns plan items, with a reason.',
  })
  returnPlanItems(input: PlanItemsActInput, ctx: RequestContext, selection: Selection) {
    return actOn(ctx, 'RETURN', CONFIRM, input, selection);
  }
}

async function actOn(
  ctx: RequestContext,
  act: EntryAct,
  right: string,
  input: PlanItemsActInput,
  selection: Selection,
) {
  const keys = await transact(ctx, async (tx) => {
    const items = await itemsToActOn(tx, input);
    const reason = optionalText(input.reason, REASON_LENGTH, ['input', 'reason']);
    const departments = items.map(({ departmentKey }) => departmentKey);
    for (const department of new Set(departments)) {
      await requireWritable(tx, department, ['input', 'items', departments.indexOf(department)]);
    }
    const entries = await decide(tx, act, items, reason ?? '');
    for (const [index, item] of items.entries()) {
      const changes = changesOf(tx, item, entries[index] as ItemEntry, reason);
      await updateVersion(tx, PlanItem, item.key, input.items[index]?.version as number, changes);
      const said = reason === null ? {} : { reason };
      tell(tx, { act: right, type: 'PlanItem', key: item.key, before: { entry: item.entry }, after: changes, ...said });
    }
    return items.map(({ key }) => key);
  });
  return byKeys(ctx, PlanItem, keys, selection);
}

/** All move or none; every refusal is told, at its own item. */
async function decide(tx: TransactionContext, act: EntryAct, items: readonly Row<PlanItem>[], reason: string) {
  const links = await linksOfLineages(
    tx,
    items.map(({ lineageKey }) => lineageKey as number),
  );
  const editions = await editionsOf(
    tx,
    items.map(({ versionKey }) => versionKey),
  );
  const takes = act === 'SUBMIT' ? takesItems : takesDecisions;
  const issues: Issue[] = [];
  const entries: ItemEntry[] = [];
  for (const [index, item] of items.entries()) {
    const path = ['input', 'items', index];
    try {
      const { edition, plan } = requireOpen(tx, editions.get(item.versionKey), path, takes);
      const own = links.filter((link) => link.lineage === item.lineageKey && standsIn(link, edition.year));
      const upperLinks = own.filter((link) => link.status !== 'REJECTED' && isUpper(link.level)).length;
      if (act === 'SUBMIT') issues.push(...checkSubmit({ ...item, upperLinks }, plan.level, path));
      const life = { entry: item.entry, submittedBy: item.submittedByKey };
      entries.push(actOnEntry(life, act, tx.actor.personKey, reason, path));
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      issues.push(...error.issues);
    }
  }
  refuseAll(issues);
  return entries;
}

/** With its entry, a drop that waited is done, or taken back. */
function changesOf(
  tx: TransactionContext,
  { droppedFrom }: Row<PlanItem>,
  entry: ItemEntry,
  reason: string | null,
): Partial<PlanItem> {
  const person = tx.actor.personKey;
  if (entry === 'SUBMITTED') return { entry, submittedByKey: person, returnReason: null };
  if (entry === 'CONFIRMED') {
    return { entry, confirmedByKey: person, confirmedAt: tx.clock.now(), visibility: 'APPROVED', droppedFrom: null };
  }
  const again = droppedFrom === null ? {} : { status: droppedFrom, statusReason: null, droppedFrom: null };
  return { entry, returnReason: reason, confirmedByKey: null, confirmedAt: null, visibility: 'DRAFT', ...again };
}
