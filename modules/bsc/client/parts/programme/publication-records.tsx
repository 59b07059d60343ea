import {
  Button,
  DataTable,
  formatDate,
  formatPeriod,
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
import type { SubjectProps } from './subject-props';

/** What was published month by month; the open one with its contents below. */
export default function PublicationRecords({ year }: SubjectProps) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [publishing, setPublishing] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const result = useQuery(BscPublicationsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ monthlyPublications: { nodes } }) => {
        const shown = nodes.find(({ id }) => id === opened) ?? nodes.at(-1);
        return (
          <>
            {officer && (
              <div>
                <Button size="xs" onClick={() => setPublishing(true)}>
                  {t('publication.publish')}
                </Button>
              </div>
            )}
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
            {publishing && <PublishDialog year={year} published={nodes} onClose={() => setPublishing(false)} />}
          </>
        );
      }}
    </QueryState>
  );
}
