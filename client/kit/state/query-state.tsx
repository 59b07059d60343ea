import type { ReactNode } from 'react';
import { readError } from '../data/contract-error';
import { AbsentState, ErrorState, NoRightState, TableSkeleton } from './states';

interface QueryStateProps<Data> {
  /** What `useQuery` returned. */
  result: { data?: Data | undefined; loading: boolean; error?: unknown; refetch?: () => unknown };
  /** The outline of the real layout; a table by default. */
  skeleton?: ReactNode;
  children: (data: Data) => ReactNode;
}

/** A page left open while its module was switched off asks for fields that are no longer there. */
const MEANS_ABSENT = ['NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED'];

/** Draws a query in whichever state it is: outline, error, no right, absent, or its data. */
export function QueryState<Data>({ result, skeleton, children }: QueryStateProps<Data>) {
  if (result.data !== undefined && result.data !== null) return <>{children(result.data)}</>;
  if (result.error) {
    const error = readError(result.error);
    if (error.code === 'FORBIDDEN') return <NoRightState />;
    if (MEANS_ABSENT.includes(error.code)) return <AbsentState />;
    return <ErrorState error={error} onRetry={result.refetch && (() => void result.refetch?.())} />;
  }
  return <>{skeleton ?? <TableSkeleton />}</>;
}
