import type { BscKpiQuery } from '../gql/graphql';

export type KpiNode = NonNullable<BscKpiQuery['kpi']>;
