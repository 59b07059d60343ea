import {
  type MeasureMark,
  type MeasureSlot,
  QueryState,
  type RecordSlot,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import {
  SocialDomainDocument,
  SocialGoalDocument,
  SocialInitiativeDocument,
  SocialMeasuresDocument,
} from '../gql/graphql';
import { IndicatorTable } from '../parts/indicator-table';
import { nationMarks } from '../parts/marks';

/** The indicators of a domain. */
export function DomainSection({ code, year }: RecordSlot) {
  const result = useQuery(SocialDomainDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>{({ domain }) => <IndicatorTable rows={domain?.indicators.nodes ?? []} />}</QueryState>
  );
}

/** The indicators that tell about a goal. */
export function GoalSection({ code, year }: RecordSlot) {
  const result = useQuery(SocialGoalDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>{({ goal }) => <IndicatorTable rows={goal?.indicators.nodes ?? []} />}</QueryState>
  );
}

/** The indicators that tell about an initiative. */
export function InitiativeTab({ code, year }: RecordSlot) {
  const result = useQuery(SocialInitiativeDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>
      {({ initiative }) => <IndicatorTable rows={initiative?.indicators.nodes ?? []} />}
    </QueryState>
  );
}

const NONE: ReadonlyMap<string, MeasureMark> = new Map();

/** Colours goals and domains by how many of their indicators are worse than the nation. */
export function NationMeasure({ year, children }: MeasureSlot) {
  const t = useText('social-indicators');
  const { data } = useQuery(SocialMeasuresDocument, { variables: { year } });
  const marks = useMemo(
    () => (data ? nationMarks(data.indicators.nodes, (values) => t('slot.mark', values)) : NONE),
    [data, t],
  );
  return children(marks);
}
