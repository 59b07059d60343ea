import { Button, DataTable, formatDate, formatMoment, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { Book, Version } from './nodes';

interface VersionListProps {
  book: Book;
  shown: Version;
  onShow: (sequence: number) => void;
}

/** Who exported what and when, the latest first. */
export function VersionList({ book, shown, onShow }: VersionListProps) {
  const t = useText('bsc');
  const lang = useLang();
  return (
    <DataTable
      caption={t('reward.versions')}
      captionHidden
      rows={[...book.versions].reverse()}
      rowKey={({ id }) => id}
      selected={({ id }) => id === shown.id}
      columns={[
        {
          key: 'sequence',
          title: t('reward.version'),
          rowHead: true,
          render: ({ sequence }) => (
            <Button
              size="compact-sm"
              variant="transparent"
              p={0}
              aria-current={sequence === shown.sequence || undefined}
              onClick={() => onShow(sequence)}
            >
              {t('reward.versionOf', { sequence })}
            </Button>
          ),
        },
        { key: 'on', title: t('reward.exportedOn'), render: (row) => formatDate(row.exportedOn, lang) },
        {
          key: 'late',
          title: t('field.status'),
          render: ({ sequence, exportedOn }) =>
            sequence > 1 ? (
              <StatusMark kind="reference" label={t('reward.correction')} />
            ) : (
              <StatusMark
                kind={exportedOn > book.dueOn ? 'late' : 'normal'}
                label={t(exportedOn > book.dueOn ? 'publication.late' : 'publication.onTime')}
              />
            ),
        },
        { key: 'by', title: t('reward.exportedBy'), render: ({ exportedBy }) => exportedBy?.name ?? '–' },
        { key: 'at', title: t('reward.exportedAt'), render: ({ exportedAt }) => formatMoment(exportedAt, lang) },
        {
          key: 'content',
          title: t('reward.holds'),
          render: ({ before, rows, changes }) =>
            before
              ? t('reward.changedCount', { count: changes.length })
              : t('count.departments', { count: rows.length }),
        },
      ]}
    />
  );
}
