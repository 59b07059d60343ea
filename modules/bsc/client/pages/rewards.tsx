import {
  Button,
  Choice,
  exportTable,
  FilterBar,
  NoRightState,
  PageFrame,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscRewardBookDocument } from '../gql/graphql';
import RewardRecords from '../parts/programme/reward-records';
import { usePayColumns } from '../parts/reward/pay-columns';
import { RewardBook } from '../parts/reward/reward-book';
import { useRewardColumns } from '../parts/reward/reward-columns';
import { REWARD_KINDS, rewardsSearch } from '../searches';

const ExportDialog = lazy(() => import('../parts/reward/export-dialog'));

/** What the year's final results give in rewards, and what was handed over of them. */
export default function RewardsPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const reads = useHasRole('planner', 'bsc', 'executive', 'auditor');
  if (reads) return <Rewards />;
  return (
    <PageFrame title={t('reward.title')} purpose={t('reward.purpose')}>
      <RewardRecords year={year} fact={null} />
      <NoRightState holder={t('reward.holders')} />
    </PageFrame>
  );
}

function Rewards() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [{ kind, version }, patch] = useView(rewardsSearch);
  const officer = useHasRole('planner', 'bsc');
  const [exporting, setExporting] = useState(false);
  const columns = useRewardColumns(kind);
  const ofPeople = usePayColumns();
  const result = useQuery(BscRewardBookDocument, { variables: { year, kind }, fetchPolicy: 'cache-and-network' });
  const book = result.data?.rewardExports.nodes[0];
  const shown = book?.versions.find(({ sequence }) => sequence === version) ?? book?.versions.at(-1);
  const name = shown && `${t(`rewardKind.${kind}`)} ${year} ${t('reward.versionOf', { sequence: shown.sequence })}`;
  return (
    <PageFrame
      title={t('reward.title')}
      purpose={t('reward.purpose')}
      table={
        shown && name
          ? () => exportTable(name, kind === 'BONUS' ? [...columns, ...ofPeople] : columns, shown.rows)
          : null
      }
      primary={
        officer &&
        book && (
          <Button size="xs" onClick={() => setExporting(true)}>
            {t('reward.exportOf', { kind: t(`rewardKind.${kind}`) })}
          </Button>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('reward.kind')}
            value={kind}
            options={REWARD_KINDS.map((value) => ({ value, label: t(`rewardKind.${value}`) }))}
            onChange={(next) => patch({ kind: next, version: null })}
          />
        </FilterBar>
      }
    >
      <RewardRecords year={year} fact={null} />
      <QueryState result={result}>
        {(found) => (
          <RewardBook
            year={year}
            kind={kind}
            found={found}
            sequence={version}
            onShow={(sequence) => patch({ version: sequence })}
          />
        )}
      </QueryState>
      {exporting && book && (
        <Suspense fallback={null}>
          <ExportDialog year={year} kind={kind} book={book} onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </PageFrame>
  );
}
