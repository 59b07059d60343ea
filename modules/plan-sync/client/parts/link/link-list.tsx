import { type Column, DataTable, FormDialog, Group, StatusMark, type TextOf, useText } from '@yeondong/client/kit';
import type { LinkRowFragment } from '../../gql/graphql';
import { AgreeButton, RejectForm } from './decide-forms';
import { inOrder, type LinkReader, standingOf } from './standing';
import { useLinkReader } from './use-reader';

const STANDING_MARKS = { DECIDE: 'caution', MINE: 'reference', OTHER: 'reference' } as const;

const endText = (end: LinkRowFragment['from']) => (end ? `${end.title} (${end.department.name})` : '–');

/** Links with their ends, as they are shown and taken along. */
export function linkColumns(t: TextOf, reader: LinkReader): readonly Column<LinkRowFragment>[] {
  return [
    { key: 'from', title: t('field.from'), rowHead: true, value: (row) => endText(row.from) },
    { key: 'type', title: t('field.type'), value: (row) => t(`type.${row.type}`) },
    { key: 'to', title: t('field.to'), value: (row) => endText(row.to) },
    { key: 'strength', title: t('field.strength'), value: (row) => t(`strength.${row.strength}`) },
    {
      key: 'rationale',
      title: t('field.rationale'),
      value: (row) => row.rationale,
      render: (row) => (
        <>
          {row.rationale ?? '–'} {row.crossesDomains && <StatusMark kind="caution" label={t('links.crosses')} />}
        </>
      ),
    },
    {
      key: 'standing',
      title: t('links.waitsFor'),
      value: (row) => t(`links.standing.${standingOf(row, reader)}`),
      render: (row) => {
        const standing = standingOf(row, reader);
        return <StatusMark kind={STANDING_MARKS[standing]} label={t(`links.standing.${standing}`)} />;
      },
    },
  ];
}

/** Links that wait for a side: those that the reader may decide come first. */
export function WaitingLinks({ links }: { links: readonly LinkRowFragment[] }) {
  const t = useText('plan-sync');
  const reader = useLinkReader();
  const columns: readonly Column<LinkRowFragment>[] = [
    ...linkColumns(t, reader),
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) =>
        standingOf(row, reader) === 'DECIDE' && (
          <Group gap={4} wrap="nowrap">
            <AgreeButton link={row} />
            <FormDialog label={t('links.reject')} size="compact-xs" variant="default">
              {(close) => <RejectForm link={row} onDone={close} />}
            </FormDialog>
          </Group>
        ),
    },
  ];
  return (
    <DataTable
      caption={t('links.waiting')}
      captionHidden
      columns={columns}
      rows={inOrder(links, reader)}
      rowKey={(row) => row.id}
      empty={<p className="muted">{t('links.noneWaiting')}</p>}
    />
  );
}
