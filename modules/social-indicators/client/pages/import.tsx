import {
  type Column,
  DataTable,
  formatMoment,
  NoRightState,
  PageFrame,
  QueryState,
  Section,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { SocialImportsDocument, type SocialImportsQuery } from '../gql/graphql';
import { ImportObservations } from '../parts/import-observations';

type Batch = SocialImportsQuery['importBatches']['nodes'][number];

/** Takes a table of observations in, after showing what is wrong in which cell. */
export default function ImportPage() {
  const t = useText('social-indicators');
  const lang = useLang();
  const officer = useHasRole('planner', 'statistician');
  const result = useQuery(SocialImportsDocument);
  const columns: readonly Column<Batch>[] = [
    { key: 'file', title: t('import.fileName'), rowHead: true, value: ({ fileName }) => fileName },
    { key: 'encoding', title: t('import.encoding'), value: ({ encoding }) => t(`import.encodings.${encoding}`) },
    { key: 'created', title: t('import.created'), numeric: true, value: ({ created }) => created },
    { key: 'revised', title: t('import.revised'), numeric: true, value: ({ revised }) => revised },
    { key: 'unchanged', title: t('import.unchanged'), numeric: true, value: ({ unchanged }) => unchanged },
    { key: 'at', title: t('import.at'), value: ({ importedAt }) => formatMoment(importedAt, lang) },
    { key: 'by', title: t('import.by'), value: ({ importedBy }) => importedBy?.name ?? null },
  ];
  return (
    <PageFrame title={t('import.title')} purpose={t('import.purpose')}>
      {officer ? <ImportObservations /> : <NoRightState holder={t('import.holder')} />}
      <Section title={t('import.history')}>
        <QueryState result={result}>
          {({ importBatches }) => (
            <DataTable
              caption={t('import.history')}
              captionHidden
              columns={columns}
              rows={importBatches.nodes}
              rowKey={({ id }) => id}
              empty={<p className="muted">{t('import.none')}</p>}
            />
          )}
        </QueryState>
      </Section>
    </PageFrame>
  );
}
