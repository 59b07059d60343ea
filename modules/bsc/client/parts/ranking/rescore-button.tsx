import { Button, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscRescoreYearDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';

/** Scores the year again after a correction; the earlier scores stay. */
export function RescoreButton({ year }: { year: number }) {
  const t = useText('bsc');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('ranking.rescore')}
      </Button>
      {open && <RescoreDialog year={year} onClose={() => setOpen(false)} />}
    </>
  );
}

function RescoreDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscRescoreYearDocument,
    initial: { reason: '' },
    input: ({ reason = '' }) => ({ year, reason }),
    refetch: ['BscRanking'],
    done: t('ranking.rescored'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('ranking.rescore')}
      saveLabel={t('ranking.rescore')}
      onClose={onClose}
      fields={[{ name: 'reason', kind: 'long', label: 'field.reason', hint: 'ranking.rescoreHint', required: true }]}
      {...dialog}
    />
  );
}
