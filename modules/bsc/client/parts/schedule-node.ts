import type { BscScheduleQuery } from '../gql/graphql';

type Initiative = NonNullable<BscScheduleQuery['initiative']>;
export type ScheduleNode = NonNullable<Initiative['schedule']>;
