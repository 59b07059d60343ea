import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatWon,
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
import { amountOf } from '../fiscal-sums';
import { LineAddForm } from '../line-add-form';
import { type FiscalEdition, type FiscalTabProps, useFiscalRights, yearsOf } from './edition';
import classes from './landscape.module.css';
import { LineActs } from './line-acts';
import { REVIEW_MARKS } from './marks';

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
        open &&
        (planner || writer) && (
          <FormDialog label={t('fiscal.add')} width="lg">
            {(close) => <LineAddForm planVersion={edition.id} year={edition.year} onDone={close} />}
          </FormDialog>
        )
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
      {isLone(line) && (
        <div>
          <StatusMark kind="poor" label={t('fiscal.lone')} />
        </div>
      )}
    </>
  );
}

function useLineColumns(edition: FiscalEdition, unit: WonUnit): readonly Column<Line>[] {
  const t = useText('plan-sync');
  const writes = useHasRole('planner', 'head', 'staff');
  const won = (key: string, title: string, value: (line: Line) => number | null): Column<Line> => ({
    ...{ key, title, value, unit: t(`unit.${unit}`), numeric: true },
    render: (line) => formatWon(value(line), unit),
  });
  return [
    {
      key: 'title',
      title: t('field.line'),
      rowHead: true,
      value: (line) => line.title,
      render: (line) => <LineTitle line={line} />,
    },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (line) => line.code },
    { key: 'class', title: t('classes.class'), value: (line) => line.fiscalClass?.title ?? line.sector },
    { key: 'account', title: t('grouping.ACCOUNT'), exportOnly: true, value: (line) => t(`account.${line.account}`) },
    { key: 'department', title: t('field.department'), value: (line) => line.department.name },
    { key: 'spending', title: t('field.spending'), value: (line) => t(`spending.${line.spending}`) },
    won('cost', t('fiscal.totalCost'), (line) => line.investmentReview.totalCost),
    ...yearsOf(edition).map((year) => won(String(year), String(year), (line) => amountOf([line], year))),
    {
      key: 'review',
      title: t('review.title'),
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
