import {
  BatchField,
  changeRecord,
  DecimalScalar,
  FieldsOf,
  type Issue,
  keyList,
  type RequestContext,
  RowField,
  referred,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToOne,
  type TransactionContext,
  WriteField,
} from '@yeondong/schema';
import { PlanItem } from '../../entities/plan-item.js';
import { PlanTarget, YearTarget } from '../../entities/target/plan-target.js';
import { PlanTargetInput, TargetYearArgs } from '../../inputs/target/target-inputs.js';
import { targetIssues, targetOf } from '../../rules/target/target-path.js';
import { TARGET_TEXTS } from '../../rules/target/target-texts.js';
import { ITEM_READ, REOPENED } from '../../stores/item-store.js';
import { pathOf, saveTarget, type TargetValues } from '../../stores/target/target-store.js';
import { openEdition, requireWritable } from '../../stores/write-right.js';

const ACT = 'plan-sync.item.write';

@FieldsOf(() => PlanItem)
export class PlanItemTarget {
  @BatchField(() => PlanTarget, { nullable: true, description: '목표. / What it aims at.' })
  async target(rows: readonly PlanItem[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = rows.map(({ key }) => key);
    const found = await select(ctx, PlanTarget, selection, {
      where: sql`t.item_id in ${keyList(keys)}`,
      extra: ['itemKey'],
    });
    return keys.map((key) => found.find(({ itemKey }) => itemKey === key) ?? null);
  }
}

const PATH_FIELDS = ['path', 'baseYear', 'baseline', 'targetYear', 'target', 'stated', 'tolerance'] as const;

@FieldsOf(() => PlanTarget)
export class PlanTargetResolver {
  @ToOne(() => PlanItem, { key: 'itemKey', description: '계획항목. / The item.' })
  declare item: PlanItem;

  @RowField(() => [YearTarget], { needs: ['stated'], description: '해마다 정한 값. / Values stated for years.' })
  years({ stated }: PlanTarget) {
    return Object.entries(stated).map(([year, value]) => ({ year: Number(year), value }));
  }

  @RowField(() => DecimalScalar, {
    args: TargetYearArgs,
    nullable: true,
    needs: PATH_FIELDS,
    description: '그해의 목표값. / Target of a year.',
  })
  expected(row: PlanTarget, { year }: TargetYearArgs) {
    return targetOf(pathOf(row), year);
  }

  @WriteField(() => PlanTarget, {
    permission: ACT,
    input: PlanTargetInput,
    description:
      '계획항목의 목표를 정함(항목은 다시 제출). / Sets what a plan item aims at; the item is submitted anew.',
  })
  savePlanTarget(input: PlanTargetInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, PlanTarget, selection, async (tx) => {
      const item = await referred(tx, PlanItem, input.item, ['input', 'item'], ITEM_READ);
      await requireWritable(tx, item.departmentKey, ['input', 'item']);
      await openEdition(tx, item.versionKey, ['input', 'item']);
      const key = await saveTarget(tx, ACT, item.key, valuesOf(input), input.version ?? null);
      await reopen(tx, item);
      return key;
    });
  }
}

/** What was submitted or confirmed was another target. */
async function reopen(tx: TransactionContext, item: PlanItem): Promise<void> {
  if (item.entry !== 'DRAFT') await changeRecord(tx, PlanItem, item, REOPENED, { act: ACT, version: item.version });
}

function valuesOf(input: PlanTargetInput): TargetValues {
  const values = {
    measure: requiredText(input.measure, TARGET_TEXTS.measure, ['input', 'measure']),
    unit: requiredText(input.unit, TARGET_TEXTS.unit, ['input', 'unit']),
    ...{ path: input.path, baseYear: input.baseYear, baseline: input.baseline },
    ...{ targetYear: input.targetYear, target: input.target, tolerance: input.tolerance ?? null },
    stated: Object.fromEntries((input.years ?? []).map(({ year, value }) => [String(year), value])),
  };
  refuseAll([
    ...twice(input),
    ...targetIssues(pathOf(values)).map(({ code, field }) => ({ code, path: ['input', field] })),
  ]);
  return values;
}

const twice = ({ years }: PlanTargetInput): Issue[] =>
  (years ?? []).flatMap(({ year }, index) =>
    (years ?? []).findIndex((other) => other.year === year) < index
      ? [{ code: 'plan-sync.target.year-twice', path: ['input', 'years', index, 'year'] }]
      : [],
  );
