import type { BscKpiForEditQuery } from '../../gql/graphql';

export type KpiForEdit = NonNullable<BscKpiForEditQuery['kpi']>;

export interface KpiDialogProps {
  kpi: KpiForEdit;
  year: number;
  onClose: () => void;
}

/** What shows a KPI, and is read again after a change of it. */
export const KPI_QUERIES: readonly string[] = ['BscKpi', 'BscKpiForEdit', 'BscKpiYears'];
