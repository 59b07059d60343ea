import {
  type Column,
  DataTable,
  EmptyState,
  FormDialog,
  formatDate,
  QueryState,
  RecordForm,
  Section,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import {
  PolicyRndCreateScanDocument,
  PolicyRndScansDocument,
  type PolicyRndScansQuery,
  PolicyRndUpdateScanDocument,
  type ScanFactor,
} from '../gql/graphql';
import { useChoices, useOptions } from './choices';

type Scan = PolicyRndScansQuery['environmentScans']['nodes'][number];
const FACTORS = ['POLITICAL', 'ECONOMIC', 'SOCIAL', 'TECHNOLOGICAL'];
const REFETCH = ['PolicyRndScans'];

/** What changes around the city, the most urgent first, with the factors of analyses that rest on it. */
export function ScanSection({ mayWrite }: { mayWrite: boolean }) {
  const t = useText('policy-rnd');
  const { year } = usePlan();
  const result = useQuery(PolicyRndScansDocument, { variables: { year } });
  const columns = useScanColumns(mayWrite);
  return (
    <Section
      title={t('scan.title')}
      aside={
        mayWrite && (
          <FormDialog label={t('scan.add')} size="compact-xs" variant="default" width="lg">
            {(close) => <ScanForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {({ environmentScans }) => (
          <DataTable
            caption={t('scan.title')}
            captionHidden
            columns={columns}
            rows={environmentScans.nodes}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('scan.none')} hint={t('scan.noneHint')} />}
          />
        )}
      </QueryState>
    </Section>
  );
}

function useScanColumns(mayWrite: boolean): readonly Column<Scan>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  return [
    { key: 'title', title: t('scan.change'), rowHead: true, width: '11rem', value: ({ title }) => title },
    { key: 'factor', title: t('scan.factor'), width: '6rem', value: ({ factor }) => t(`scan.factors.${factor}`) },
    { key: 'impact', title: t('scan.impact'), numeric: true, value: ({ impact }) => impact },
    { key: 'likelihood', title: t('scan.likelihood'), numeric: true, value: ({ likelihood }) => likelihood },
    { key: 'urgency', title: t('scan.urgency'), numeric: true, value: ({ urgency }) => urgency },
    { key: 'domain', title: t('field.domain'), value: ({ domain }) => domain?.title ?? '–' },
    {
      key: 'used',
      title: t('scan.usedIn'),
      width: '14rem',
      value: ({ swotItems }) =>
        swotItems.map(({ letter, content }) => `${t(`letter.${letter}`)}: ${content}`).join(', ') || '–',
    },
    { key: 'source', title: t('scan.source'), width: '11rem', value: ({ source }) => source },
    { key: 'day', title: t('scan.day'), width: '7.5rem', value: ({ scannedOn }) => formatDate(scannedOn, lang) },
    ...(mayWrite
      ? [
          {
            key: 'act',
            title: t('scan.edit'),
            render: (scan: Scan) => (
              <FormDialog label={t('scan.edit')} title={scan.title} size="compact-xs" variant="default">
                {(close) => <ScanRatingForm scan={scan} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
}

function ScanForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { departments, domains } = useChoices();
  return (
    <RecordForm
      mutation={PolicyRndCreateScanDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('scan.change'), required: true },
        { name: 'factor', label: t('scan.factor'), options: useOptions(FACTORS, 'scan.factors'), required: true },
        { name: 'source', label: t('scan.source'), required: true },
        { name: 'impact', label: t('scan.impact'), kind: 'number', initial: '3', required: true },
        { name: 'likelihood', label: t('scan.likelihood'), kind: 'number', initial: '3', required: true },
        { name: 'department', label: t('field.department'), options: departments, required: true },
        { name: 'domain', label: t('field.domain'), options: domains },
        { name: 'scannedOn', label: t('scan.day'), kind: 'date' },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', factor: v.factor as ScanFactor, source: v.source ?? '' },
        ...{ impact: Number(v.impact) || 0, likelihood: Number(v.likelihood) || 0, department: v.department ?? '' },
        ...{ domain: v.domain ?? null, scannedOn: v.scannedOn ?? null },
      })}
    />
  );
}

function ScanRatingForm({ scan, onDone }: { scan: Scan; onDone: () => void }) {
  const t = useText('policy-rnd');
  const { id, version, titleKo, impact, likelihood } = scan;
  return (
    <RecordForm
      mutation={PolicyRndUpdateScanDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'titleKo', label: t('scan.change'), required: true, initial: titleKo },
        { name: 'impact', label: t('scan.impact'), kind: 'number', initial: String(impact), required: true },
        {
          name: 'likelihood',
          label: t('scan.likelihood'),
          kind: 'number',
          initial: String(likelihood),
          required: true,
        },
      ]}
      toInput={(v) => ({
        ...{ id, version, titleKo: v.titleKo ?? '' },
        ...{ impact: Number(v.impact) || 0, likelihood: Number(v.likelihood) || 0 },
      })}
    />
  );
}
