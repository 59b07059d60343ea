import {
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  Department,
  FieldsOf,
  fields,
  Initiative,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  refuseAll,
  type Selection,
  saved,
  type TransactionContext,
  update,
  WriteField,
} from '@yeondong/schema';
import { FiscalClass } from '../entities/fiscal/classification.js';
import { FiscalLine } from '../entities/fiscal-line.js';
import { PlanItem } from '../entities/plan-item.js';
import { PlanVersion } from '../entities/plan-version.js';
import { FiscalLineInput, FiscalLineUpdate, type FiscalYearInput } from '../inputs/fiscal-inputs.js';
import { checkAmounts, type LineCosts, SECTOR_LENGTH, type YearAmounts } from '../rules/fiscal-amounts.js';
import { requireWithinCost, saveAmounts } from '../stores/fiscal-store.js';
import { type OpenEdition, openEdition, requireFreeCode, requireWritable } from '../stores/write-right.js';

const ACT = 'plan-sync.fiscal.write';
const WORTH = ['spending', 'sector', 'itemKey', 'classKey', 'totalCost', 'spentBefore'] as const;

@FieldsOf(() => FiscalLine)
export class FiscalLineMutations {
  @WriteField(() => FiscalLine, {
    permission: ACT,
    input: FiscalLineInput,
    description: '재정계획 사업을 만듦. / Creates a fiscal line.',
  })
  createFiscalLine(input: FiscalLineInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalLine, selection, (tx) =>
      once(tx, 'plan-sync.fiscal.create', input.idempotencyKey, async () => {
        const { values, years } = await newLine(tx, input);
        const key = await createRecord(tx, FiscalLine, ACT, values);
        if (values.lineageKey === null) await update(tx, FiscalLine, key, { lineageKey: key });
        await saveAmounts(tx, key, years);
        await requireWithinCost(tx, key, values);
        return key;
      }),
    );
  }

  @WriteField(() => FiscalLine, {
    permission: ACT,
    input: FiscalLineUpdate,
    description: '재정계획 사업과 금액을 고침. / Changes a fiscal line and its amounts.',
  })
  updateFiscalLine(input: FiscalLineUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, FiscalLine, selection, async (tx) => {
      const read = fields('titleKo', 'titleEn', 'versionKey', 'departmentKey', 'account', ...WORTH);
      const before = await referred(tx, FiscalLine, input.id, ['input', 'id'], read);
      await requireWritable(tx, before.departmentKey, ['input', 'id']);
      const open = await openEdition(tx, before.versionKey, ['input', 'id']);
      const years = amountsOf(input.years, open);
      const changes = {
        ...changedTitles(input),
        ...(input.account ? { account: input.account } : {}),
        ...(input.spending ? { spending: input.spending } : {}),
        ...costsOf(input, before),
        ...(input.fiscalClass === undefined ? {} : { classKey: await classOf(tx, input.fiscalClass) }),
        ...(input.sector === undefined ? {} : { sector: sectorOf(input.sector) }),
        ...(input.initiative === undefined
          ? {}
          : { initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']) }),
        ...(input.item === undefined ? {} : { itemKey: await itemOf(tx, input.item, before.versionKey) }),
      };
      await saveAmounts(tx, before.key, years);
      await requireWithinCost(tx, before.key, changes);
      return changeRecord(tx, FiscalLine, before, changes, { act: ACT, version: input.version });
    });
  }
}

const sectorOf = (text: string | null | undefined) => optionalText(text, SECTOR_LENGTH, ['input', 'sector']);

const classOf = (tx: TransactionContext, id: string | null | undefined) =>
  referredKey(tx, FiscalClass, id, ['input', 'fiscalClass']);

/** Total cost and what was spent before, as they will stand. */
function costsOf(
  { totalCost, spentBefore }: Pick<FiscalLineInput, 'totalCost' | 'spentBefore'>,
  before: LineCosts = { totalCost: null, spentBefore: null },
): LineCosts {
  for (const [name, cost] of Object.entries({ totalCost, spentBefore })) {
    if (typeof cost === 'number' && cost < 0) throw refuse('plan-sync.fiscal.negative', ['input', name]);
  }
  return {
    totalCost: totalCost === undefined ? before.totalCost : totalCost,
    spentBefore: spentBefore === undefined ? before.spentBefore : spentBefore,
  };
}

function amountsOf(list: readonly FiscalYearInput[] | null | undefined, { edition }: OpenEdition): YearAmounts[] {
  const years = (list ?? []).map(({ year, total, sources }) => ({ year, total: total ?? null, sources }));
  const window = { start: edition.windowStart ?? edition.year, years: edition.windowYears ?? 1 };
  const issues = checkAmounts(years, window, ['input', 'years']);
  refuseAll(issues);
  return years;
}

/** An item of the same edition stands for the line. */
async function itemOf(
  tx: TransactionContext,
  id: string | null | undefined,
  versionKey: number,
): Promise<number | null> {
  if (id === null || id === undefined) return null;
  const item = await referred(tx, PlanItem, id, ['input', 'item'], fields('versionKey'));
  if (item.versionKey !== versionKey) throw refuse('plan-sync.item.other-edition', ['input', 'item']);
  return item.key;
}

async function lineageOf(tx: TransactionContext, id: string | null | undefined): Promise<number | null> {
  if (id === null || id === undefined) return null;
  return (await referred(tx, FiscalLine, id, ['input', 'continues'], fields('lineageKey'))).lineageKey;
}

async function newLine(tx: TransactionContext, input: FiscalLineInput) {
  const { key: versionKey } = await referred(tx, PlanVersion, input.planVersion, ['input', 'planVersion']);
  const { key: departmentKey } = await referred(tx, Department, input.department, ['input', 'department']);
  await requireWritable(tx, departmentKey, ['input', 'department']);
  const open = await openEdition(tx, versionKey, ['input', 'planVersion']);
  if (open.plan.level !== 'MID_TERM_FISCAL') throw refuse('plan-sync.fiscal.level', ['input', 'planVersion']);
  const code = codeText(input.code, ['input', 'code']);
  await requireFreeCode(tx, FiscalLine, versionKey, code);
  const values = {
    code,
    ...newTitles(input),
    versionKey,
    lineageKey: await lineageOf(tx, input.continues),
    account: input.account ?? ('GENERAL' as const),
    spending: input.spending ?? ('PROJECT' as const),
    sector: sectorOf(input.sector),
    classKey: await classOf(tx, input.fiscalClass),
    ...costsOf(input),
    departmentKey,
    initiativeKey: await referredKey(tx, Initiative, input.initiative, ['input', 'initiative']),
    itemKey: await itemOf(tx, input.item, versionKey),
    visibility: 'DRAFT' as const,
    ownerDepartmentKey: departmentKey,
    ownerPersonKey: null,
    position: LAST_POSITION,
    sample: false,
    version: 1,
  };
  return { values, years: amountsOf(input.years, open) };
}
