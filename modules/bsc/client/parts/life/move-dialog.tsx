import { useText } from '@yeondong/client/kit';
import { BscMoveScorecardDocument, type BscScorecardLifeQuery } from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import { CHANGE_GROUNDS } from './grounds';
import { useMeetingOptions } from './meeting-options';
import { ADVISED } from './states';

type Card = NonNullable<BscScorecardLifeQuery['scorecard']>;

interface MoveDialogProps {
  card: Card;
  move: Card['moves'][number];
  onClose: () => void;
}

/** A move that needs a reason, a ground or the meeting that advised. */
export default function MoveDialog({ card, move, onClose }: MoveDialogProps) {
  const t = useText('bsc');
  const advised = ADVISED.includes(move.to);
  const asksChange = move.to === 'CHANGE_REQUEST';
  const meetings = useMeetingOptions(!advised && !asksChange);
  const dialog = useDialog({
    document: BscMoveScorecardDocument,
    initial: { reason: '', ground: '', meeting: '' },
    input: ({ reason, ground, meeting }) => ({
      id: card.id,
      version: card.version,
      to: move.to,
      reason: orNull(reason),
      ground: CHANGE_GROUNDS.find((each) => each === ground) ?? null,
      meeting: orNull(meeting),
    }),
    refetch: ['BscScorecard', 'BscScorecardLife'],
    done: t('life.moved', { state: t(`scorecardStatus.${move.to}`) }),
    onClose,
  });
  const fields: DialogField[] = [
    ...(asksChange
      ? [
          {
            name: 'ground',
            kind: 'choice' as const,
            label: 'life.ground',
            required: true,
            options: CHANGE_GROUNDS.map((value) => ({ value, label: t(`changeGround.${value}`) })),
          },
        ]
      : []),
    ...(advised || dialog.form.values.ground === 'EXTERNAL'
      ? [{ name: 'meeting', kind: 'choice' as const, label: 'life.meeting', required: true, options: meetings }]
      : []),
    { name: 'reason', kind: 'long', label: 'field.reason', required: move.back },
  ];
  return (
    <RecordDialog
      title={t(`lifeAct.${move.to}`)}
      saveLabel={t(`lifeAct.${move.to}`)}
      onClose={onClose}
      fields={fields}
      {...dialog}
    />
  );
}
