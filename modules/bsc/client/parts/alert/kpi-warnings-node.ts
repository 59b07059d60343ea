import type { BscKpiWarningsQuery } from '../../gql/graphql';

/** A KPI as the rules of early warning see it. */
export type KpiWarningsNode = NonNullable<BscKpiWarningsQuery['kpi']>;
