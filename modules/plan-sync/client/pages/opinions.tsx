import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  type Figure,
  Figures,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncOpinionsDocument, type PlanSyncOpinionsQuery } from '../gql/graphql';
import { useOpinionColumns } from '../parts/opinion-columns';
import { OpinionForm } from '../parts/opinion-form';
import { holdsOf } from '../parts/opinion-state';
import { Rate } from '../parts/rate';
import { OPINION_VIEWS, opinionsSearch } from '../searches';

/** What citizens said, who answers it by when, and what of it went into a plan. */
export default function OpinionsPage() {
  const t = useText('plan-sync');
  const { year, businessDate: today } = usePlan();
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const [{ show, sort }, patch] = useView(opinionsSearch);
  const result = useQuery(PlanSyncOpinionsDocument, { variables: { year } });
  const columns = useOpinionColumns();
  const all = result.data?.citizenOpinions.nodes ?? [];
  const rows = all.filter((row) => holdsOf(show, row, today));
  const options = OPINION_VIEWS.map((value) => ({
    value,
    label: t('opinions.view', {
      name: t(`opinions.show.${value}`),
      count: all.filter((row) => holdsOf(value, row, today)).length,
    }),
  }));
  return (
    <PageFrame
      title={t('opinions.title')}
      purpose={t('opinions.purpose')}
      table={result.data && (() => exportTable(`${t('opinions.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('opinions.add')} width="lg">
            {(close) => <OpinionForm year={year} today={today} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {({ opinionFigures }) => (
          <>
            <Figures label={t('opinions.figures')} figures={figuresOf(opinionFigures, t)} />
            <FilterBar>
              <Choice
                label={t('opinions.choose')}
                width={220}
                value={show}
                options={options}
                onChange={(next) => patch({ show: next })}
              />
            </FilterBar>
            <DataTable
              caption={t('opinions.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('opinions.none')} hint={t('opinions.noneHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

type Counts = PlanSyncOpinionsQuery['opinionFigures'];

const figuresOf = (counts: Counts, t: ReturnType<typeof useText>): Figure[] => [
  {
    name: t('opinions.received'),
    value: counts.received,
    note: t('opinions.outOfScope', { count: counts.outOfScope }),
  },
  {
    name: t('opinions.replyRate'),
    value: <Rate rate={counts.replyRate} />,
    note: t('board.of', { linked: counts.onTime, total: counts.due }),
  },
  { name: t('opinions.overdue'), value: counts.overdue },
  {
    name: t('opinions.incorporatedRate'),
    value: <Rate rate={counts.incorporatedRate} />,
    note: t('board.of', { linked: counts.incorporated, total: counts.decided }),
  },
  { name: t('opinions.unfulfilled'), value: counts.unfulfilled },
];
