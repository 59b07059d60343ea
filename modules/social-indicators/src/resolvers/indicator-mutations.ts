import {
  changedTitles,
  changeRecord,
  codeText,
  compare,
  createRecord,
  Department,
  Domain,
  FieldsOf,
  fields,
  forbidden,
  LAST_POSITION,
  newTitles,
  once,
  optionalText,
  planYear,
  type RequestContext,
  referred,
  referredKey,
  refuse,
  requiredText,
  type Selection,
  saved,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { Indicator } from '../entities/indicator.js';
import { IndicatorField } from '../entities/indicator-field.js';
import { IndicatorSource } from '../entities/indicator-source.js';
import { IndicatorInput, IndicatorUpdate } from '../inputs/indicator-inputs.js';
import { requireMeasureOpen } from '../rules/measure.js';
import { requireStorable } from '../rules/storable.js';
import { replaceLinks } from '../stores/link-store.js';
import { restate } from '../stores/standing-store.js';
import { requireModuleOn, requireOwn } from '../stores/write-right.js';

const WRITE = 'social-indicators.indicator.write';
const DEFINITION_LENGTH = 2000;
const PURPOSE_LENGTH = 1000;
const UNIT_LENGTH = 30;
const MOST_DECIMALS = 6;
const CHANGED = [
  'titleKo',
  'titleEn',
  'definition',
  'purpose',
  'unit',
  'frequency',
  'aggregation',
  'decimals',
  'polarity',
  'margin',
];

@FieldsOf(() => Indicator)
export class IndicatorMutations {
  @WriteField(() => Indicator, {
    permission: WRITE,
    input: IndicatorInput,
    description: '사회지표를 제안함. / Proposes an indicator.',
  })
  proposeIndicator(input: IndicatorInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Indicator, selection, (tx) =>
      once(tx, 'social-indicators.indicator.propose', input.idempotencyKey, async () => {
        const created = await createRecord(tx, Indicator, WRITE, await proposed(tx, input));
        await replaceLinks(tx, created, input);
        return created;
      }),
    );
  }

  @WriteField(() => Indicator, {
    permission: WRITE,
    input: IndicatorUpdate,
    description: '사회지표를 고침(부서는 제안한 것만). / Changes an indicator; departments only what they proposed.',
  })
  updateIndicator(input: IndicatorUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Indicator, selection, async (tx) => {
      const read = fields(...CHANGED, 'status', 'ownerDepartmentKey');
      const before = await referred(tx, Indicator, input.id, ['input', 'id'], read);
      await requireModuleOn(tx, [before.ownerDepartmentKey], ['input', 'id']);
      requireEditor(tx, before);
      const changes = { ...(await changesOf(tx, input)), ...measureChanges(before, input) };
      await changeRecord(tx, Indicator, before, changes, { act: WRITE, version: input.version });
      await replaceLinks(tx, before.key, input);
      if (input.polarity || input.margin !== undefined) await restate(tx, [before.key]);
      return before.key;
    });
  }
}

/** Departments edit their own proposals; what is under review or in use is the officers'. */
function requireEditor(ctx: RequestContext, { status, ownerDepartmentKey }: Indicator): void {
  requireOwn(ctx, ownerDepartmentKey);
  if (status !== 'PROPOSED' && !ctx.actor.permissions.has('social-indicators.indicator.decide')) throw forbidden();
}

async function proposed(tx: TransactionContext, input: IndicatorInput): Promise<Omit<Indicator, 'key' | 'id'>> {
  const department = await referred(tx, Department, input.department, ['input', 'department']);
  requireOwn(tx, department.key);
  await requireModuleOn(tx, [department.key], ['input', 'department']);
  return {
    code: codeText(input.code, ['input', 'code']),
    ...newTitles(input),
    domainKey: (await referred(tx, Domain, input.domain, ['input', 'domain'])).key,
    fieldKey: (await referred(tx, IndicatorField, input.field, ['input', 'field'])).key,
    definition: requiredText(input.definition, DEFINITION_LENGTH, ['input', 'definition']),
    purpose: optionalText(input.purpose, PURPOSE_LENGTH, ['input', 'purpose']),
    ...measureOf(input),
    sourceKey: await referredKey(tx, IndicatorSource, input.source, ['input', 'source']),
    status: 'PROPOSED',
    reason: null,
    proposedByKey: tx.actor.personKey,
    vsNational: 'UNKNOWN',
    quadrant: 'UNKNOWN',
    sample: false,
    visibility: 'DRAFT',
    ownerDepartmentKey: department.key,
    ownerPersonKey: null,
    position: LAST_POSITION,
    fromYear: planYear(tx),
    toYear: null,
    version: 1,
  };
}

function decimalsOf(decimals: number): number {
  if (decimals < 0 || decimals > MOST_DECIMALS)
    throw refuse('social-indicators.indicator.decimals', ['input', 'decimals']);
  return decimals;
}

/** Values that are there would mean something else: unit, frequency and aggregation are fixed once an indicator is in use. */
function measureChanges(before: Indicator, { unit, frequency, aggregation, decimals }: IndicatorUpdate) {
  const asked = {
    ...(unit == null ? {} : { unit: requiredText(unit, UNIT_LENGTH, ['input', 'unit']) }),
    ...(frequency == null ? {} : { frequency }),
    ...(aggregation == null ? {} : { aggregation }),
  };
  requireMeasureOpen(before, asked);
  return { ...asked, ...(decimals == null ? {} : { decimals: decimalsOf(decimals) }) };
}

function measureOf(input: IndicatorInput) {
  return {
    unit: requiredText(input.unit, UNIT_LENGTH, ['input', 'unit']),
    frequency: input.frequency ?? ('YEAR' as const),
    polarity: input.polarity,
    decimals: decimalsOf(input.decimals ?? 1),
    aggregation: input.aggregation ?? ('NOT_ADDITIVE' as const),
    margin: marginOf(input.margin),
  };
}

function marginOf(margin: string | null | undefined): string | null {
  if (margin === null || margin === undefined) return null;
  if (compare(margin, '0') < 0) throw refuse('social-indicators.indicator.margin', ['input', 'margin']);
  requireStorable(margin, ['input', 'margin']);
  return margin;
}

async function changesOf(tx: TransactionContext, input: IndicatorUpdate): Promise<Partial<Indicator>> {
  return {
    ...changedTitles(input),
    ...(input.domain == null ? {} : { domainKey: (await referred(tx, Domain, input.domain, ['input', 'domain'])).key }),
    ...(input.field == null
      ? {}
      : { fieldKey: (await referred(tx, IndicatorField, input.field, ['input', 'field'])).key }),
    ...(input.definition === undefined
      ? {}
      : { definition: optionalText(input.definition, DEFINITION_LENGTH, ['input', 'definition']) }),
    ...(input.purpose === undefined
      ? {}
      : { purpose: optionalText(input.purpose, PURPOSE_LENGTH, ['input', 'purpose']) }),
    ...(input.polarity == null ? {} : { polarity: input.polarity }),
    ...(input.margin === undefined ? {} : { margin: marginOf(input.margin) }),
    ...(input.source === undefined
      ? {}
      : { sourceKey: await referredKey(tx, IndicatorSource, input.source, ['input', 'source']) }),
  };
}
