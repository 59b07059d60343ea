import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  PageLink,
  QueryState,
  Section,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscUnitScoresDocument, type BscUnitScoresQuery, type UnitWeighting } from '../../gql/graphql';
import { UNIT_WEIGHTINGS } from '../../searches';
import { Coverage, Score, ScoreLight } from '../score';
import { rollUpWhy } from '../why';

type Unit = BscUnitScoresQuery['departments']['nodes'][number];
type Weighting = (typeof UNIT_WEIGHTINGS)[number];

interface UnitScoresProps {
  /** Codes of the units, those above before those below. */
  codes: readonly string[];
  names: ReadonlyMap<string, string>;
  period: string;
  by: Weighting;
  onBy: (by: Weighting) => void;
}

/** Scores of the city and its bureaus, by the weights of their departments. */
export function UnitScores({ codes, names, period, by, onBy }: UnitScoresProps) {
  const t = useText('bsc');
  const weighting: UnitWeighting | null = by === 'scheme' ? null : by;
  const result = useQuery(BscUnitScoresDocument, { variables: { period, codes: [...codes], by: weighting } });
  const columns = useUnitColumns(names);
  return (
    <Section title={t('heatMap.units.title')}>
      <p className="muted">{t('heatMap.units.purpose')}</p>
      <Choice
        label={t('heatMap.units.weighting')}
        width={200}
        value={by}
        options={UNIT_WEIGHTINGS.map((value) => ({ value, label: t(`heatMap.units.by.${value}`) }))}
        onChange={onBy}
      />
      <QueryState result={result}>
        {({ departments: { nodes } }) =>
          nodes.length === 0 ? (
            <EmptyState title={t('heatMap.units.empty')} />
          ) : (
            <DataTable
              caption={t('heatMap.units.title')}
              captionHidden
              columns={columns}
              rows={codes.flatMap((code) => nodes.find((unit) => unit.code === code) ?? [])}
              rowKey={({ id }) => id}
            />
          )
        }
      </QueryState>
    </Section>
  );
}

function useUnitColumns(names: ReadonlyMap<string, string>): readonly Column<Unit>[] {
  const t = useText('bsc');
  return useMemo<readonly Column<Unit>[]>(
    () => [
      {
        key: 'unit',
        title: t('heatMap.units.unit'),
        rowHead: true,
        value: ({ name }) => name,
        render: ({ code, name }) => <PageLink to={`/departments/${code}`}>{name}</PageLink>,
      },
      {
        key: 'score',
        title: t('field.score'),
        unit: t('unit.points'),
        numeric: true,
        value: ({ unitScore }) => unitScore.value ?? null,
        render: ({ unitScore }) => <Score score={rollUpWhy(unitScore, names, t)} />,
      },
      {
        key: 'light',
        title: t('field.light'),
        value: ({ unitScore }) => t(`scoreStatus.${unitScore.status}`),
        render: ({ unitScore }) => <ScoreLight score={unitScore} />,
      },
      {
        key: 'coverage',
        title: t('field.coverage'),
        numeric: true,
        value: ({ unitScore }) => unitScore.coverage ?? null,
        render: ({ unitScore }) => <Coverage score={rollUpWhy(unitScore, names, t)} />,
      },
    ],
    [t, names],
  );
}
