import { Button, usePlan, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscMoveScorecardsDocument, type ScorecardStatus } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import { useMeetingOptions } from './meeting-options';
import { LIFE_STAGES } from './states';

/** What the office moves on for all departments at once. */
const TARGETS: readonly ScorecardStatus[] = LIFE_STAGES.slice(LIFE_STAGES.indexOf('REVIEW'));

/** The officer's act on all scorecards of the year. */
export function BulkMove() {
  const t = useText('bsc');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
        {t('life.bulk')}
      </Button>
      {open && <BulkDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function BulkDialog({ onClose }: { onClose: () => void }) {
  const t = useText('bsc');
  const { year } = usePlan();
  const meetings = useMeetingOptions(false);
  const dialog = useDialog({
    document: BscMoveScorecardsDocument,
    initial: { to: 'IN_OPERATION', meeting: '' },
    input: ({ to, meeting }) => ({
      year,
      to: TARGETS.find((each) => each === to) ?? 'IN_OPERATION',
      meeting: orNull(meeting),
    }),
    refetch: ['BscBoard'],
    done: t('life.bulkDone'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('life.bulk')}
      onClose={onClose}
      fields={[
        {
          name: 'to',
          kind: 'choice',
          label: 'life.to',
          hint: 'life.bulkHint',
          required: true,
          options: TARGETS.map((value) => ({ value, label: t(`scorecardStatus.${value}`) })),
        },
        { name: 'meeting', kind: 'choice', label: 'life.meeting', hint: 'life.meetingHint', options: meetings },
      ]}
      {...dialog}
    />
  );
}
