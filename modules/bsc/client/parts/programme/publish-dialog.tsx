import { formatPeriod, useLang, usePlan, useText } from '@yeondong/client/kit';
import { BscPublishMonthDocument } from '../../gql/graphql';
import { monthsOf } from '../periods';
import type { Publication } from './nodes';
import { RecordDialog } from './record-dialog';
import { orNull, useDialog } from './use-dialog';

interface PublishDialogProps {
  year: number;
  published: readonly Publication[];
  onClose: () => void;
}

/** Publishes a month that has ended; one that was published before is corrected, with a reason. */
export function PublishDialog({ year, published, onClose }: PublishDialogProps) {
  const t = useText('bsc');
  const lang = useLang();
  const { businessDate } = usePlan();
  const ended = monthsOf(year).filter((month) => month < businessDate.slice(0, 7));
  const known = new Set(published.map(({ month }) => month));
  const dialog = useDialog({
    document: BscPublishMonthDocument,
    initial: { month: ended.find((month) => !known.has(month)) ?? ended.at(-1) ?? '', reason: '' },
    input: ({ month = '', reason }) => ({ month, reason: orNull(reason) }),
    refetch: ['BscPublications', 'BscProgramme'],
    done: t('publication.published'),
    onClose,
  });
  const again = known.has(dialog.form.values.month ?? '');
  return (
    <RecordDialog
      title={t('publication.publish')}
      saveLabel={t('publication.publish')}
      onClose={onClose}
      fields={[
        {
          name: 'month',
          kind: 'choice',
          label: 'field.period',
          required: true,
          options: ended.map((value) => ({
            value,
            label: `${formatPeriod(value, lang)}${known.has(value) ? ` (${t('publication.again')})` : ''}`,
          })),
        },
        ...(again ? [{ name: 'reason', kind: 'long' as const, hint: 'publication.reasonHint', required: true }] : []),
      ]}
      {...dialog}
    />
  );
}
