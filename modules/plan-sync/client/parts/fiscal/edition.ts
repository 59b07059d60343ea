import { useHasRole, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import type { PlanSyncFiscalEditionsQuery } from '../../gql/graphql';

export type FiscalEdition = PlanSyncFiscalEditionsQuery['planVersions']['nodes'][number];

export interface FiscalTabProps {
  edition: FiscalEdition;
  /** Tabs, edition and unit, with the filters of the tab among them. */
  head: (own: ReactNode) => ReactNode;
}

/** The years of an edition’s window. */
export const yearsOf = ({ windowStart, windowYears, year }: FiscalEdition): readonly number[] =>
  Array.from({ length: windowYears ?? 1 }, (_, at) => (windowStart ?? year) + at);

export function useEditionName(): (edition: FiscalEdition) => string {
  const t = useText('plan-sync');
  return ({ year, number, kind, status }) =>
    `${t('plans.edition', { year, number, kind: t(`kind.${kind}`) })} · ${t(`versionStatus.${status}`)}`;
}

/** What a person is offered for an edition; the server decides what is allowed. */
export function useFiscalRights(edition: FiscalEdition) {
  const [planner, writer] = [useHasRole('planner'), useHasRole('head', 'staff')];
  const open = edition.status === 'COLLECTING' || (planner && ['DRAFT', 'COORDINATION'].includes(edition.status));
  return { planner, writer, open };
}
