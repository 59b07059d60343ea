import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useQuery,
  useText,
  useView,
  type WonUnit,
} from '@yeondong/client/kit';
import { type FiscalLineRowFragment, PlanSyncFiscalLinesDocument } from '../../gql/graphql';
import { fiscalSearch } from '../../searches';
import { TableExchange } from '../exchange/table-exchange';
import { amountOf } from '../fiscal-sums';
import { LineAddForm } from '../line-add-form';
import { type FiscalEdition, type FiscalTabProps, useFiscalRights, yearsOf } from './edition';
import classes from './landscape.module.css';
import { LineActs } from './line-acts';
import { REVIEW_MARKS } from './marks';
import { wonColumn } from './won-column';

type Line = FiscalLineRowFragment;

/** The lines of an edition with their five years, whether an item stands for them, and their investment review. */
export function LinesTab({ edition, head }: FiscalTabProps) {
  const t = useText('plan-sync');
  const [{ unit, sort }, patch] = useView(fiscalSearch);
  const result = useQuery(PlanSyncFiscalLinesDocument, { variables: { planVersion: edition.id } });
  const lines = result.data?.fiscalLines.nodes ?? [];
  const columns = useLineColumns(edition, unit);
  const { planner, writer, open } = useFiscalRights(edition);
  return (
    <PageFrame
      title={t('fiscal.title')}
      purpose={t('fiscal.linesPurpose')}
      table={result.data && (() => exportTable(`${t('fiscal.title')} ${edition.year}`, columns, lines))}
      primary={
        <Group gap="xs">
          <TableExchange
            kind="FISCAL_LINES"
            of={{ planVersion: edition.id }}
            name={`${t('exchange.name.FISCAL_LINES')} ${edition.year}-${edition.number}`}
            into={open && (planner || writer) ? { plan: edition.plan.id, year: edition.year } : null}
            holder={t('exchange.holder')}
            settled={['FINAL', 'SUPERSEDED'].includes(edition.status)}
            refetch={['PlanSyncFiscalLines']}
          />
          {open && (planner || writer) && (
            <FormDialog label={t('fiscal.add')} width="lg">
              {(close) => <LineAddForm planVersion={edition.id} year={edition.year} onDone={close} />}
            </FormDialog>
          )}
        </Group>
      }
      filters={head(null)}
    >
      <QueryState result={result}>
        {() => (
          <div className={classes.sheet}>
            <DataTable
              caption={t('fiscal.lines')}
              captionHidden
              columns={columns}
              rows={lines}
              rowKey={(line) => line.id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('fiscal.noLines')} hint={t('fiscal.noLinesHint')} />}
            />
          </div>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** A project that no item of the plan stands for. */
const isLone = ({ spending, item }: Line): boolean => spending === 'PROJECT' && !item;

function LineTitle({ line }: { line: Line }) {
  const t = useText('plan-sync');
  return (
    <>
      {line.initiative ? (
        <PageLink to={`/initiatives/${line.initiative.code}`} search={{ tab: 'plan-sync' }}>
          {line.title}
        </PageLink>
      ) : (
        line.title
      )}
      <div className="muted">
        {[line.department.name, line.fiscalClass?.title ?? line.sector, t(`spending.${line.spending}`)]
          .filter(Boolean)
          .join(' · ')}
      </div>
      {isLone(line) && (
        <div>
          <StatusMark kind="poor" label={t('fiscal.lone')} />
        </div>
      )}
    </>
  );
}

/** What stands below the title on the screen, and in a column of its own in the file. */
const taken = (key: string, title: string, value: (line: Line) => string | null | undefined): Column<Line> => ({
  ...{ key, title, value, exportOnly: true },
});

function useLineColumns(edition: FiscalEdition, unit: WonUnit): readonly Column<Line>[] {
  const t = useText('plan-sync');
  const writes = useHasRole('planner', 'head', 'staff');
  const unitTitle = t(`unit.${unit}`);
  return [
    {
      key: 'title',
      title: t('field.line'),
      rowHead: true,
      value: (line) => line.title,
      render: (line) => <LineTitle line={line} />,
    },
    taken('code', t('field.code'), (line) => line.code),
    taken('class', t('classes.class'), (line) => line.fiscalClass?.title ?? line.sector),
    taken('account', t('grouping.ACCOUNT'), (line) => t(`account.${line.account}`)),
    taken('department', t('field.department'), (line) => line.department.name),
    taken('spending', t('field.spending'), (line) => t(`spending.${line.spending}`)),
    wonColumn(
      { key: 'cost', title: t('fiscal.totalCost'), unitTitle },
      unit,
      (line) => line.investmentReview.totalCost,
    ),
    ...yearsOf(edition).map((year) =>
      wonColumn<Line>({ key: String(year), title: String(year), unitTitle }, unit, (line) => amountOf([line], year)),
    ),
    {
      key: 'review',
      title: t('investment.title'),
      value: (line) => t(`reviewState.${line.investmentReview.state}`),
      render: ({ investmentReview: { state } }) =>
        state === 'NOT_REQUIRED' ? (
          <span className="muted">{t(`reviewState.${state}`)}</span>
        ) : (
          <StatusMark kind={REVIEW_MARKS[state]} label={t(`reviewState.${state}`)} />
        ),
    },
    ...(writes
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (line: Line) => <LineActs line={line} edition={edition} />,
          },
        ]
      : []),
  ];
}
