import {
  FieldsOf,
  fields,
  type RequestContext,
  recordChanged,
  referred,
  refuseAll,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { Kpi } from '../entities/kpi.js';
import { KpiTarget } from '../entities/kpi-target.js';
import { KpiTargetInput } from '../inputs/target-input.js';
import { rescore } from '../stores/rescore.js';
import { saveTarget, targetJudge, targetsAt } from '../stores/target-writer.js';
import { requireModuleOn } from '../stores/write-right.js';

@FieldsOf(() => KpiTarget)
export class TargetMutations {
  @WriteField(() => KpiTarget, {
    permission: 'bsc.kpi.write',
    input: KpiTargetInput,
    description: '지표의 한 해 목표를 정함. / Sets the target of a KPI for a year.',
  })
  setKpiTarget(input: KpiTargetInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, KpiTarget, selection, async (tx) => {
      const kpi = await referred(tx, Kpi, input.kpi, ['input', 'kpi'], fields('departmentKey'));
      await requireModuleOn(tx, [kpi.departmentKey], ['input', 'kpi']);
      const issuesOf = await targetJudge(tx, [kpi.key], input.year);
      refuseAll(issuesOf(kpi.key, input).map((issue) => ({ ...issue, path: ['input', ...issue.path] })));
      const known = (await targetsAt(tx, [kpi.key], input.year)).get(kpi.key) ?? null;
      const saved = await saveTarget(tx, kpi.key, input, known);
      await rescore(tx, [kpi.key], `${input.year}-01`);
      tx.emit(recordChanged, { type: 'Kpi', key: kpi.key });
      return saved;
    });
  }
}
