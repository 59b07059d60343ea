import type { BscKpiYearsQuery } from '../../gql/graphql';

export type YearsNode = NonNullable<BscKpiYearsQuery['kpi']>;
