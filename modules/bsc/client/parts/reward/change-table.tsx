import { DataTable, formatNumber, StatusMark, useText } from '@yeondong/client/kit';
import type { RewardKind } from '../../gql/graphql';
import type { Change, RewardLine } from './nodes';
import { givenText } from './reward-columns';

interface ChangeTableProps {
  kind: RewardKind;
  changes: readonly Change[];
  /** Number of the version before. */
  before: number;
}

/** The departments that are another than in the version before: what stood, and what stands. */
export function ChangeTable({ kind, changes, before }: ChangeTableProps) {
  const t = useText('bsc');
  const columns: [key: string, title: string, of: (line: RewardLine) => string, numeric: boolean][] = [
    ['base', `${t('ranking.base')} (${t('unit.points')})`, ({ base }) => formatNumber(base, 2), true],
    ['total', `${t('ranking.total')} (${t('unit.points')})`, ({ total }) => formatNumber(total, 2), true],
    ['cityRank', t('ranking.cityRank'), ({ cityRank }) => formatNumber(cityRank), true],
    ['groupRank', t('ranking.groupRank'), ({ groupRank }) => formatNumber(groupRank), true],
    ['grade', t('reward.grade'), ({ grade }) => grade ?? '–', false],
    [
      'given',
      t(`rewardKind.${kind}`),
      (line) => (line.bar ? t(`rewardBar.${line.bar}`) : givenText(kind, line, t)),
      false,
    ],
  ];
  return (
    <DataTable
      caption={t('reward.changes', { before, count: changes.length })}
      rows={changes}
      rowKey={({ before: was, after }) => (after ?? was)?.code ?? ''}
      columns={[
        {
          key: 'department',
          title: t('field.department'),
          rowHead: true,
          render: ({ before: was, after }) => (after ?? was)?.name,
        },
        { key: 'change', title: t('reward.change'), render: (change) => <ChangeMark change={change} /> },
        ...columns.map(([key, title, of, numeric]) => ({
          key,
          title,
          numeric,
          render: ({ before: was, after }: Change) => (
            <Moved before={was ? of(was) : '–'} after={after ? of(after) : '–'} />
          ),
        })),
      ]}
    />
  );
}

function ChangeMark({ change: { before, after } }: { change: Change }) {
  const t = useText('bsc');
  if (!before) return <StatusMark kind="early" label={t('reward.added')} />;
  if (!after) return <StatusMark kind="reference" label={t('reward.gone')} />;
  return <StatusMark kind="caution" label={t('reward.changed')} />;
}

/** Both values, read aloud with their words; one where they are the same. */
function Moved({ before, after }: { before: string; after: string }) {
  const t = useText('bsc');
  if (before === after) return after;
  return (
    <span style={{ whiteSpace: 'nowrap' }}>
      <span className="visually-hidden">{t('reward.was')}</span>
      <span className="muted">{before}</span> <span aria-hidden="true">→</span>{' '}
      <span className="visually-hidden">{t('reward.is')}</span>
      {after}
    </span>
  );
}
