import { type Column, DataTable, formatNumber, Section, useText } from '@yeondong/client/kit';
import type { BscScorecardQuery } from '../gql/graphql';
import type { ScorecardItem } from './scorecard-columns';

interface ScorecardPerspectivesProps {
  card: NonNullable<BscScorecardQuery['scorecard']>;
  columns: readonly Column<ScorecardItem>[];
}

/** The KPIs of each perspective, with the sum of their weights. */
export function ScorecardPerspectives({ card, columns }: ScorecardPerspectivesProps) {
  const t = useText('bsc');
  return card.perspectives.map(({ perspective, weight }) => (
    <Section key={perspective.id} title={perspective.title}>
      <DataTable
        caption={perspective.title}
        captionHidden
        columns={columns}
        rows={card.items.filter(({ kpi }) => kpi.objective.perspective.id === perspective.id)}
        rowKey={(item) => item.id}
        foot={{ title: t('field.sum'), weight: formatNumber(weight) }}
      />
    </Section>
  ));
}
