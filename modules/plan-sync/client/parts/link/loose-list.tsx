import {
  Choice,
  type Column,
  DataTable,
  FormDialog,
  PageLink,
  QueryState,
  Section,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  PlanSyncFiscalEditionsDocument,
  PlanSyncLevelItemsDocument,
  PlanSyncLooseCountsDocument,
  PlanSyncLooseDocument,
  type PlanSyncLooseQuery,
} from '../../gql/graphql';
import { linksSearch, ORPHAN_KINDS } from '../../searches';
import { LineAddForm } from '../line-add-form';
import { EndForm } from './decide-forms';
import { LinkForm } from './link-form';
import { LinkHere } from './link-here';
import { mayEnd } from './standing';
import { useLinkReader } from './use-reader';

type Loose = PlanSyncLooseQuery['orphans'][number];

/** (a) to (f): what has come loose, each entry with the act that mends it. */
export function LooseList() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [{ kind }, patch] = useView(linksSearch);
  const counts = useQuery(PlanSyncLooseCountsDocument, { variables: { year } }).data?.orphanCounts ?? [];
  const result = useQuery(PlanSyncLooseDocument, { variables: { kind, year } });
  const countOf = (name: string) => counts.find((each) => each.kind === name)?.count ?? null;
  const columns: readonly Column<Loose>[] = [
    { key: 'title', title: t('field.title'), rowHead: true, value: (row) => row.title },
    { key: 'department', title: t('field.department'), value: (row) => row.department?.name },
    { key: 'acts', title: t('field.acts'), render: (row) => <Mending loose={row} /> },
  ];
  return (
    <Section
      title={t('board.loose')}
      aside={
        <Choice
          label={t('board.kind')}
          width={400}
          value={kind}
          options={ORPHAN_KINDS.map((value) => ({
            value,
            label: `${t(`orphan.${value}`)} (${countOf(value) ?? '–'})`,
          }))}
          onChange={(next) => patch({ kind: next })}
        />
      }
    >
      <QueryState result={result}>
        {({ orphans }) => (
          <DataTable
            caption={t(`orphan.${kind}`)}
            captionHidden
            columns={columns}
            rows={orphans}
            rowKey={({ record }) => record.id}
            maxHeight="24rem"
            empty={
              <p className="muted">{t(counts.length > 0 && countOf(kind) === null ? 'board.unknown' : 'board.none')}</p>
            }
          />
        )}
      </QueryState>
    </Section>
  );
}

/** The act that mends what has come loose. */
function Mending({ loose: { kind, code, record, title } }: { loose: Loose }) {
  const t = useText('plan-sync');
  const reader = useLinkReader();
  const mayPropose = useHasRole('planner', 'head', 'staff');
  if (kind === 'INITIATIVE_WITHOUT_FUNDS') return <FundInitiative initiative={record.id} code={code} title={title} />;
  if (kind === 'LINE_WITHOUT_ITEM')
    return (
      <PageLink to="/m/plan-sync/fiscal" search={{ tab: 'findings' }}>
        {t('links.toFindings')}
      </PageLink>
    );
  if (record.__typename === 'PlanLink')
    return mayEnd(record, reader) ? (
      <FormDialog label={t('links.end')} title={title} size="compact-xs" variant="default">
        {(close) => <EndForm link={record} onDone={close} />}
      </FormDialog>
    ) : null;
  if (record.__typename !== 'PlanItem') return null;
  if (kind === 'ITEM_WITHOUT_KPI')
    return record.initiative ? (
      <PageLink to={`/initiatives/${record.initiative.code}`}>{t('links.toInitiative')}</PageLink>
    ) : (
      <PageLink to={`/m/plan-sync/items/${record.id}`}>{t('links.toItem')}</PageLink>
    );
  if (!mayPropose) return null;
  const annual = kind === 'ANNUAL_WITHOUT_UPPER';
  return (
    <LinkHere item={record} annual={annual}>
      {(close) => <LinkLoose item={record} annual={annual} onDone={close} />}
    </LinkHere>
  );
}

interface LinkLooseProps {
  item: Extract<Loose['record'], { __typename: 'PlanItem' }>;
  annual: boolean;
  onDone: () => void;
}

/** An annual item to the long-term plan, or a long-term item from the year's plan. */
function LinkLoose({ item, annual, onDone }: LinkLooseProps) {
  const { year } = usePlan();
  const level = annual ? 'LONG_TERM' : 'ANNUAL';
  const result = useQuery(PlanSyncLevelItemsDocument, { variables: { level, year } });
  return (
    <QueryState result={result}>
      {({ planItems: { nodes } }) => (
        <LinkForm from={annual ? [item] : nodes} to={annual ? nodes : [item]} onDone={onDone} />
      )}
    </QueryState>
  );
}

/** A line for an initiative in the fiscal plan that is being made; else the way to its money. */
function FundInitiative({ initiative, code, title }: { initiative: string; code: string; title: string }) {
  const t = useText('plan-sync');
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const editions = useQuery(PlanSyncFiscalEditionsDocument).data?.planVersions.nodes ?? [];
  const open = editions.find(({ status }) => !['FINAL', 'SUPERSEDED'].includes(status));
  if (!open || !mayWrite)
    return (
      <PageLink to={`/initiatives/${code}`} search={{ tab: 'plan-sync' }}>
        {t('links.toInitiative')}
      </PageLink>
    );
  return (
    <FormDialog label={t('fiscal.add')} title={t('links.lineOf', { title })} size="compact-xs" variant="default">
      {(close) => <LineAddForm planVersion={open.id} year={open.year} initiative={initiative} onDone={close} />}
    </FormDialog>
  );
}
