import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  Figures,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  type StatusKind,
  StatusMark,
  useQuery,
  useText,
  useView,
  type WonUnit,
} from '@yeondong/client/kit';
import {
  type FiscalFindingKind,
  PlanSyncFiscalFindingsDocument,
  type PlanSyncFiscalFindingsQuery,
} from '../../gql/graphql';
import { fiscalSearch } from '../../searches';
import { type FiscalEdition, type FiscalTabProps, useFiscalRights } from './edition';
import { EditAct, ReviewAct } from './line-acts';
import { wonColumn } from './won-column';

type Finding = PlanSyncFiscalFindingsQuery['fiscalFindings'][number];

const MARKS: Readonly<Record<FiscalFindingKind, StatusKind>> = {
  LINE_WITHOUT_ITEM: 'poor',
  REVIEW_MISSING: 'unreported',
  REVIEW_AGAIN: 'caution',
  REVIEW_FAILED: 'poor',
  OVER_CEILING: 'poor',
  CARRY_MISMATCH: 'caution',
};
const KINDS = Object.keys(MARKS) as FiscalFindingKind[];

/** What is to be mended in an edition, and where that is done. */
export function FindingsTab({ edition, head }: FiscalTabProps) {
  const t = useText('plan-sync');
  const [{ unit, sort }, patch] = useView(fiscalSearch);
  const result = useQuery(PlanSyncFiscalFindingsDocument, { variables: { planVersion: edition.id } });
  const found = result.data?.fiscalFindings ?? [];
  const columns = useFindingColumns(edition, unit);
  const figures = KINDS.flatMap((kind) => {
    const value = found.filter((each) => each.kind === kind).length;
    return value === 0 ? [] : [{ name: t(`finding.${kind}`), value }];
  });
  return (
    <PageFrame
      title={t('fiscal.title')}
      purpose={t('fiscal.findingsPurpose')}
      table={result.data && (() => exportTable(`${t('fiscalTab.findings')} ${edition.year}`, columns, found))}
      filters={head(null)}
    >
      <QueryState result={result}>
        {() => (
          <>
            <Figures label={t('fiscalTab.findings')} figures={figures} />
            <DataTable
              caption={t('fiscalTab.findings')}
              captionHidden
              columns={columns}
              rows={found}
              rowKey={({ kind, line }) => `${kind} ${line.id}`}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('fiscal.sound')} hint={t('fiscal.soundHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useFindingColumns(edition: FiscalEdition, unit: WonUnit): readonly Column<Finding>[] {
  const t = useText('plan-sync');
  return [
    {
      key: 'kind',
      title: t('field.kind'),
      value: ({ kind }) => t(`finding.${kind}`),
      render: ({ kind }) => <StatusMark kind={MARKS[kind]} label={t(`finding.${kind}`)} />,
    },
    { key: 'line', title: t('field.line'), rowHead: true, value: ({ line }) => line.title },
    { key: 'code', title: t('field.code'), exportOnly: true, value: ({ line }) => line.code },
    { key: 'department', title: t('field.department'), value: ({ line }) => line.department.name },
    { key: 'year', title: t('field.year'), value: ({ year }) => (year == null ? null : String(year)) },
    wonColumn(
      { key: 'amount', title: t('finding.amount'), unitTitle: t(`unit.${unit}`) },
      unit,
      ({ amount }) => amount,
    ),
    {
      key: 'mending',
      title: t('finding.mending'),
      value: ({ kind }) => t(`mending.${kind}`),
      render: (row) => <Mending finding={row} edition={edition} />,
    },
  ];
}

/** The way to mend a finding: a form here, the budget page, or another edition where this one is settled. */
function Mending({ finding: { kind, line, year }, edition }: { finding: Finding; edition: FiscalEdition }) {
  const t = useText('plan-sync');
  const { open } = useFiscalRights(edition);
  if (kind === 'OVER_CEILING' || kind === 'CARRY_MISMATCH') {
    return (
      <PageLink to="/m/plan-sync/budget" search={{ year: year ?? undefined }}>
        {t(`mending.${kind}`)}
      </PageLink>
    );
  }
  return (
    <>
      <p>{t(`mending.${kind}`)}</p>
      {kind === 'LINE_WITHOUT_ITEM' && !open && (
        <PageLink to={`/m/plan-sync/plans/${edition.plan.code}`}>{t('finding.nextEdition')}</PageLink>
      )}
      <Group gap={4}>
        {kind === 'LINE_WITHOUT_ITEM' ? <EditAct line={line} edition={edition} /> : <ReviewAct line={line} />}
      </Group>
    </>
  );
}
