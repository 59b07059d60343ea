import { useText } from '@yeondong/client/kit';
import { BscExportRewardDocument, type RewardKind } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';
import type { Book } from './nodes';

interface ExportDialogProps {
  year: number;
  kind: RewardKind;
  book: Book;
  onClose: () => void;
}

/** Says what will be exported before it is; it cannot be taken back. */
export default function ExportDialog({ year, kind, book, onClose }: ExportDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscExportRewardDocument,
    initial: {},
    input: () => ({ year, kind, version: book.version }),
    refetch: ['BscRewardBook', 'BscRewards'],
    done: t('reward.exported'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('reward.exportOf', { kind: t(`rewardKind.${kind}`) })}
      saveLabel={t('reward.export')}
      onClose={onClose}
      fields={[]}
      {...dialog}
    >
      <p>{t(book.versions.length > 0 ? 'reward.askAgain' : 'reward.askFirst', { year })}</p>
      <p className="muted">{t('reward.stays')}</p>
    </RecordDialog>
  );
}
