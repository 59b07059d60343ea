import type { StatusKind } from '@yeondong/client/kit';
import type { PlanSyncConsensusQuery, SurveyTrendVerdict } from '../gql/graphql';

type Wave = PlanSyncConsensusQuery['consensusTrend'][number];

export interface ConsensusRow {
  readonly key: string;
  readonly title: string;
  /** One for each wave. */
  readonly figures: readonly (Wave['figures'][number] | undefined)[];
}

export const TREND_MARKS: Readonly<Record<SurveyTrendVerdict, StatusKind>> = {
  ROSE: 'normal',
  FELL: 'poor',
  NO_DIFFERENCE: 'reference',
};

/** A row for all and one for each domain, its figures wave by wave. */
export function consensusRows(waves: readonly Wave[], all: string): ConsensusRow[] {
  const keyOf = ({ domain }: Wave['figures'][number]) => domain?.code ?? '';
  return (waves[0]?.figures ?? []).map((first) => ({
    key: keyOf(first),
    title: first.domain?.title ?? all,
    figures: waves.map(({ figures }) => figures.find((figure) => keyOf(figure) === keyOf(first))),
  }));
}
