import {
  Button,
  DataTable,
  formatDate,
  formatPeriod,
  Group,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscPublicationsDocument } from '../../gql/graphql';
import { PublicationDetail } from './publication-detail';
import { PublishDialog } from './publish-dialog';
import { PublishYearDialog } from './publish-year-dialog';
import type { SubjectProps } from './subject-props';

/** What was published month by month; the open one with its contents below. */
export default function PublicationRecords({ year }: SubjectProps) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [publishing, setPublishing] = useState<'month' | 'year' | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const result = useQuery(BscPublicationsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ monthlyPublications: { nodes } }) => {
        const shown = nodes.find(({ id }) => id === opened) ?? nodes.at(-1);
        return (
          <>
            {officer && (
              <Group gap="xs">
                <Button size="xs" onClick={() => setPublishing('month')}>
                  {t('publication.publish')}
                </Button>
                <Button size="xs" variant="default" onClick={() => setPublishing('year')}>
                  {t('public.publishYear')}
                </Button>
              </Group>
            )}
            <p>
              <PageLink to="/public/bsc">{t('public.link')}</PageLink>
            </p>
            <DataTable
              caption={t('subject.PUBLICATIONS')}
              captionHidden
              rows={nodes}
              rowKey={(row) => row.id}
              selected={(row) => row.id === shown?.id}
              empty={<p className="muted">{t('publication.none')}</p>}
              columns={[
                {
                  key: 'month',
                  title: t('field.period'),
                  rowHead: true,
                  render: (row) => (
                    <Button size="compact-sm" variant="transparent" p={0} onClick={() => setOpened(row.id)}>
                      {formatPeriod(row.month, lang)}
                      {row.sequence > 1 && ` · ${t('publication.correction', { count: row.sequence })}`}
                    </Button>
                  ),
                },
                { key: 'kind', title: t('field.kind'), render: (row) => t(`publicationKind.${row.kind}`) },
                { key: 'dueOn', title: t('programme.dueOn'), render: (row) => formatDate(row.dueOn, lang) },
                { key: 'publishedOn', title: t('publication.on'), render: (row) => formatDate(row.publishedOn, lang) },
                {
                  key: 'late',
                  title: t('field.status'),
                  render: (row) => (
                    <StatusMark
                      kind={row.late ? 'late' : 'normal'}
                      label={t(row.late ? 'publication.late' : 'publication.onTime')}
                    />
                  ),
                },
                { key: 'reason', title: t('field.reason'), render: (row) => row.reason ?? '–' },
              ]}
            />
            {shown && <PublicationDetail publication={shown} />}
            {publishing === 'year' && <PublishYearDialog year={year} onClose={() => setPublishing(null)} />}
            {publishing === 'month' && (
              <PublishDialog year={year} published={nodes} onClose={() => setPublishing(null)} />
            )}
          </>
        );
      }}
    </QueryState>
  );
}
