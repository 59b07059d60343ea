import {
  type Column,
  DataTable,
  type Figure,
  Figures,
  formatWon,
  PageLink,
  QueryState,
  type RecordSlot,
  Section,
  Stack,
  StatusMark,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { PlanSyncInitiativeDocument, type PlanSyncInitiativeQuery } from '../gql/graphql';
import { ChainList, ChangeList } from '../parts/chain-list';
import { COVERAGE_MARKS } from '../parts/marks';
import { OpinionList } from '../parts/opinion-list';
import { MeasureList } from '../parts/priority/measure-list';
import { Rate } from '../parts/rate';

type Initiative = NonNullable<PlanSyncInitiativeQuery['initiative']>;
type Year = Initiative['budget']['years'][number];
type Item = Initiative['planItems']['nodes'][number];

/** What an initiative rests on in the plans, its money by year, what changes its plans, and what citizens said of it. */
export function InitiativeTab({ code }: RecordSlot) {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncInitiativeDocument, { variables: { code } });
  const [years, items] = [useYearColumns(), useItemColumns()];
  return (
    <QueryState result={result}>
      {({ initiative }) =>
        initiative && (
          <Stack gap="lg">
            <Section title={t('slot.chain')}>
              <p className="muted">{t('slot.chainHint')}</p>
              <ChainList initiative={initiative} />
            </Section>
            <Section
              title={t('slot.budget')}
              aside={
                <StatusMark
                  kind={COVERAGE_MARKS[initiative.budget.fiscalCoverage]}
                  label={t(`coverage.${initiative.budget.fiscalCoverage}`)}
                />
              }
            >
              <DataTable
                caption={t('slot.budget')}
                captionHidden
                columns={years}
                rows={initiative.budget.years}
                rowKey={(row) => String(row.year)}
              />
            </Section>
            <Section title={t('measure.title')} aside={<Rate rate={initiative.measureCompletion} />}>
              <MeasureList initiative={initiative} />
            </Section>
            <Section title={t('slot.items')}>
              <DataTable
                caption={t('slot.items')}
                captionHidden
                columns={items}
                rows={initiative.planItems.nodes}
                rowKey={(row) => row.id}
                empty={<p className="muted">{t('slot.noItems')}</p>}
              />
            </Section>
            <Section title={t('slot.changes')}>
              <ChangeList requests={initiative.changeRequests.nodes} />
            </Section>
            <Section title={t('slot.opinions')}>
              <Figures label={t('slot.participation')} figures={figuresOf(initiative.participation, t)} />
              <OpinionList opinions={initiative.citizenOpinions.nodes} />
            </Section>
          </Stack>
        )
      }
    </QueryState>
  );
}

/** How citizens took part in the initiative. */
const figuresOf = (counts: Initiative['participation'], t: ReturnType<typeof useText>): Figure[] => [
  {
    name: t('participation.opinions'),
    value: counts.opinions,
    note: t('participation.replied', { replied: counts.replied, incorporated: counts.incorporated }),
  },
  {
    name: t('participation.forums'),
    value: counts.forums,
    note: <PageLink to="/m/plan-sync/forums">{t('forums.title')}</PageLink>,
  },
  {
    name: t('participation.surveys'),
    value: counts.surveys,
    note: <PageLink to="/surveys">{t('participation.toSurveys')}</PageLink>,
  },
];

function useYearColumns(): readonly Column<Year>[] {
  const t = useText('plan-sync');
  return useMemo<readonly Column<Year>[]>(
    () => [
      { key: 'year', title: t('field.year'), rowHead: true, value: (row) => String(row.year) },
      {
        key: 'coverage',
        title: t('field.coverage'),
        render: (row) => (row.required ? t(`yearCoverage.${row.coverage}`) : t('coverage.NOT_REQUIRED')),
      },
      ...(['planned', 'budget', 'spent'] as const).map(
        (name): Column<Year> => ({
          key: name,
          title: t(`field.${name}`),
          unit: t('unit.million'),
          numeric: true,
          value: (row) => row[name],
          render: (row) => formatWon(row[name], 'million'),
        }),
      ),
      {
        key: 'execution',
        title: t('field.execution'),
        unit: '%',
        numeric: true,
        render: (row) => <Rate rate={row.executionRate} />,
      },
      {
        key: 'budgeted',
        title: t('field.budgeted'),
        unit: '%',
        numeric: true,
        render: (row) => <Rate rate={row.budgetedRate} />,
      },
    ],
    [t],
  );
}

function useItemColumns(): readonly Column<Item>[] {
  const t = useText('plan-sync');
  return useMemo<readonly Column<Item>[]>(
    () => [
      { key: 'title', title: t('field.item'), rowHead: true, value: (row) => row.title },
      {
        key: 'plan',
        title: t('field.plan'),
        render: ({ planVersion: { plan, year, number } }) => (
          <PageLink to={`/m/plan-sync/plans/${plan.code}`} search={{ edition: year, number }}>
            {t('slot.edition', { plan: plan.title, year, number })}
          </PageLink>
        ),
      },
      { key: 'status', title: t('field.status'), value: (row) => t(`status.${row.status}`) },
    ],
    [t],
  );
}
