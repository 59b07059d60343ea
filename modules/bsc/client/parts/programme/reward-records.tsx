import {
  Button,
  DataTable,
  formatDate,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscDeclareRewardDocument, BscRewardsDocument, type BscRewardsQuery, type RewardKind } from '../../gql/graphql';
import { REWARD_KINDS } from '../../searches';
import { RecordDialog } from './record-dialog';
import type { SubjectProps } from './subject-props';
import { useDialog } from './use-dialog';

type Reward = BscRewardsQuery['rewardExports']['nodes'][number];

/** The rewards that the year's results go into, and whether they did. */
export default function RewardRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [editing, setEditing] = useState<RewardKind | null>(null);
  const result = useQuery(BscRewardsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ rewardExports: { nodes } }) => {
        const byKind = new Map(nodes.map((row) => [row.kind, row]));
        return (
          <>
            <DataTable<RewardKind>
              caption={t('subject.REWARDS')}
              captionHidden
              rows={REWARD_KINDS}
              rowKey={(kind) => kind}
              columns={[
                {
                  key: 'kind',
                  title: t('reward.kind'),
                  rowHead: true,
                  render: (kind) => (
                    <PageLink to="/m/bsc/rewards" search={{ kind }}>
                      {t(`rewardKind.${kind}`)}
                    </PageLink>
                  ),
                },
                {
                  key: 'dueOn',
                  title: t('programme.dueOn'),
                  render: (kind) => formatDate(byKind.get(kind)?.dueOn, lang),
                },
                { key: 'state', title: t('field.status'), render: (kind) => <State reward={byKind.get(kind)} /> },
                ...(officer
                  ? [
                      {
                        key: 'acts',
                        title: t('field.acts'),
                        render: (kind: RewardKind) => (
                          <Button
                            size="compact-xs"
                            variant="default"
                            aria-label={t('reward.dueOf', { kind: t(`rewardKind.${kind}`) })}
                            onClick={() => setEditing(kind)}
                          >
                            {t('reward.due')}
                          </Button>
                        ),
                      },
                    ]
                  : []),
              ]}
            />
            <p className="muted">{t('reward.hint')}</p>
            {editing && (
              <DueDialog
                kind={editing}
                reward={byKind.get(editing)}
                year={year}
                activity={fact?.activity.id ?? null}
                onClose={() => setEditing(null)}
              />
            )}
          </>
        );
      }}
    </QueryState>
  );
}

function State({ reward }: { reward: Reward | undefined }) {
  const t = useText('bsc');
  if (!reward) return <span className="muted">{t('reward.notDeclared')}</span>;
  return (
    <StatusMark kind={reward.state === 'EXPORTED' ? 'normal' : 'unreported'} label={t(`rewardState.${reward.state}`)} />
  );
}

interface DueDialogProps {
  kind: RewardKind;
  reward: Reward | undefined;
  year: number;
  activity: string | null;
  onClose: () => void;
}

function DueDialog({ kind, reward, year, activity, onClose }: DueDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscDeclareRewardDocument,
    initial: { dueOn: reward?.dueOn ?? `${year}-12-31` },
    input: ({ dueOn = '' }) => ({
      year,
      kind,
      dueOn,
      activity: reward ? (reward.activity?.id ?? null) : activity,
      version: reward?.version ?? null,
    }),
    refetch: ['BscRewards', 'BscProgramme'],
    done: t('programme.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('reward.dueOf', { kind: t(`rewardKind.${kind}`) })}
      onClose={onClose}
      fields={[{ name: 'dueOn', kind: 'date', required: true }]}
      {...dialog}
    />
  );
}
