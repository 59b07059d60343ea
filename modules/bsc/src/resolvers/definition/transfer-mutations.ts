import {
  Department,
  FieldsOf,
  fields,
  type RequestContext,
  referred,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { Kpi } from '../../entities/kpi.js';
import { KpiTransferInput } from '../../inputs/definition/transfer-input.js';
import { transferKpi } from '../../stores/transfer/transfer-kpi.js';
import { requireModuleOn } from '../../stores/write-right.js';

@FieldsOf(() => Kpi)
export class TransferMutations {
  @WriteField(() => Kpi, {
    permission: 'bsc.kpi.write',
    input: KpiTransferInput,
    description:
      '지표를 다른 부서로 이관함: 두 성과표가 맡은 달만큼 나누어 채점됨. / Transfers a KPI to another department; both scorecards count it for their months.',
  })
  transferKpi(input: KpiTransferInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Kpi, selection, async (tx) => {
      const kpi = await referred(tx, Kpi, input.id, ['input', 'id'], fields('departmentKey'));
      const department = await referred(tx, Department, input.department, ['input', 'department']);
      await requireModuleOn(tx, [kpi.departmentKey], ['input', 'id']);
      await requireModuleOn(tx, [department.key], ['input', 'department']);
      const { fromMonth, ground, reason, version } = input;
      return transferKpi(tx, { kpi, departmentKey: department.key, fromMonth, ground, reason, version });
    });
  }
}
