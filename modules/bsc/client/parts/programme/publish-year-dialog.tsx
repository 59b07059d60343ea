import { useText } from '@yeondong/client/kit';
import { BscPublishYearDocument } from '../../gql/graphql';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog } from './use-dialog';

/** Publishes the scorecards of a year to citizens; what changed since is corrected, with a reason. */
export function PublishYearDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscPublishYearDocument,
    initial: { year: String(year), reason: '' },
    input: ({ reason }) => ({ year, reason: orNull(reason) }),
    refetch: ['BscProgramme'],
    done: t('publication.published'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('public.publishYear')}
      saveLabel={t('public.publishYear')}
      onClose={onClose}
      fields={[
        {
          name: 'year',
          kind: 'choice',
          label: 'public.year',
          hint: 'public.publishYearHint',
          required: true,
          options: [{ value: String(year), label: t('public.yearOf', { year }) }],
        },
        { name: 'reason', kind: 'long', hint: 'public.reasonHint' },
      ]}
      {...dialog}
    />
  );
}
