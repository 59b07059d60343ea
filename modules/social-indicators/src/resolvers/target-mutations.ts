import {
  conflict,
  FieldsOf,
  fields,
  insert,
  optionalText,
  type RequestContext,
  recordChanged,
  referred,
  refuse,
  type Selection,
  saved,
  select,
  sql,
  type TransactionContext,
  updateVersion,
  WriteField,
} from '@yeondong/schema';
import { GuidelineTarget } from '../entities/guideline-target.js';
import { Indicator } from '../entities/indicator.js';
import { GuidelineTargetInput } from '../inputs/observation-inputs.js';
import { requireStorable } from '../rules/storable.js';
import { checkPath } from '../rules/target-path.js';
import { comparedRegions } from '../stores/region-store.js';
import { requireModuleOn } from '../stores/write-right.js';

const WRITE = 'social-indicators.target.write';
const BASIS_LENGTH = 500;
const VALUES = ['baseYear', 'baseValue', 'value', 'path', 'basis'];

@FieldsOf(() => GuidelineTarget)
export class TargetMutations {
  @WriteField(() => GuidelineTarget, {
    permission: WRITE,
    input: GuidelineTargetInput,
    description: '한 지표의 가이드라인을 정함. / Sets the guideline target of an indicator.',
  })
  setGuidelineTarget(input: GuidelineTargetInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, GuidelineTarget, selection, async (tx) => {
      const read = fields('status', 'ownerDepartmentKey');
      const indicator = await referred(tx, Indicator, input.indicator, ['input', 'indicator'], read);
      await requireModuleOn(tx, [indicator.ownerDepartmentKey], ['input', 'indicator']);
      if (indicator.status !== 'ACTIVE')
        throw refuse('social-indicators.observation.not-active', ['input', 'indicator']);
      const path = input.path ?? 'LINEAR';
      requireStorable(input.baseValue, ['input', 'baseValue']);
      requireStorable(input.value, ['input', 'value']);
      checkPath({ ...input, path });
      const key = await save(tx, indicator.key, { ...input, path });
      tx.emit(recordChanged, { type: 'Indicator', key: indicator.key });
      return key;
    });
  }
}

async function save(
  tx: TransactionContext,
  indicatorKey: number,
  { baseYear, baseValue, year, value, path, basis, version }: GuidelineTargetInput,
): Promise<number> {
  const { home } = await tx.get(comparedRegions);
  if (!home) throw refuse('social-indicators.no-home', ['input', 'indicator']);
  const text = optionalText(basis, BASIS_LENGTH, ['input', 'basis']);
  const values = { baseYear, baseValue, value, path: path ?? 'LINEAR', basis: text } as const;
  const [known] = await select(tx, GuidelineTarget, fields(...VALUES), {
    where: sql`t.indicator_id = ${indicatorKey} and t.region_id = ${home.key} and t.year = ${year}`,
  });
  if (!known && version != null) throw conflict(0);
  const place = { indicatorKey, regionKey: home.key, year };
  const key = known?.key ?? (await insert(tx, GuidelineTarget, { ...place, ...values, sample: false, version: 1 }));
  if (known) await updateVersion(tx, GuidelineTarget, key, version ?? 0, values);
  tx.audit({ act: WRITE, type: 'GuidelineTarget', key, before: known ? { ...known } : {}, after: { ...values, year } });
  return key;
}
