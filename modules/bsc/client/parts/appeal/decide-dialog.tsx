import { useText } from '@yeondong/client/kit';
import { type AppealState, BscDecideAppealDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import type { AppealNode } from './appeal-node';
import { EffectTable } from './effect-table';

const RULINGS: readonly AppealState[] = ['ACCEPTED', 'PARTIAL', 'REJECTED'];

/** The decision on an appeal, with what it would change in the ranking before it is made. */
export default function DecideDialog({ appeal, onClose }: { appeal: AppealNode; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscDecideAppealDocument,
    initial: { state: 'ACCEPTED', score: '', reason: '' },
    input: ({ state, score, reason = '' }) => ({
      id: appeal.id,
      version: appeal.version,
      state: RULINGS.find((each) => each === state) ?? 'REJECTED',
      score: state === 'REJECTED' ? null : orNull(score),
      reason,
    }),
    refetch: ['BscAppeals', 'BscRanking', 'BscAwards'],
    done: t('appeal.decided'),
    onClose,
  });
  const accepts = dialog.form.values.state !== 'REJECTED';
  return (
    <RecordDialog
      wide
      title={t('appeal.decideOf', { name: appeal.kpi.title })}
      saveLabel={t('appeal.decide')}
      onClose={onClose}
      fields={[
        {
          name: 'state',
          kind: 'choice',
          label: 'appeal.decision',
          required: true,
          options: RULINGS.map((value) => ({ value, label: t(`appealState.${value}`) })),
        },
        ...(accepts
          ? [
              {
                name: 'score',
                kind: 'number' as const,
                label: 'appeal.score',
                unit: t('unit.points'),
                required: true,
              },
            ]
          : []),
        { name: 'reason', kind: 'long', label: 'field.reason', required: true },
      ]}
      {...dialog}
    >
      {accepts && appeal.published && <p>{t('appeal.willCorrect')}</p>}
      {accepts && <EffectTable appeal={appeal.id} score={dialog.form.values.score ?? ''} />}
    </RecordDialog>
  );
}
