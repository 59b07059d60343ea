import { useQuery } from '@apollo/client/react';
import {
  CardsSkeleton,
  formatMonth,
  PageFrame,
  QueryState,
  Section,
  useLang,
  usePlan,
  useSlot,
  useText,
} from '@yeondong/client/kit';
import { useTranslation } from 'react-i18next';
import { CalendarDocument } from '../gql/graphql';
import { ActivityTable } from '../parts/activity-table';
import { monthsOf } from '../parts/activity-words';
import { ActingToday } from './home-acting';
import { WaitingApprovals } from './home-approvals';
import { DueList } from './home-due';
import { PinnedViews } from './home-pins';

/** What I must do by due date, what is red in my department, this month's activities of the plan. */
export default function HomePage() {
  const t = useText('core');
  const lang = useLang();
  const { year, businessDate, department, person } = usePlan();
  const result = useQuery(CalendarDocument, { variables: { year } });
  const month = Number(businessDate.slice(5, 7));
  return (
    <PageFrame title={t('home.title', { name: person.name })} purpose={t('home.purpose')}>
      <QueryState result={result} skeleton={<CardsSkeleton cards={3} height={140} />}>
        {({ activities: { nodes: calendar } }) => (
          <>
            <Section title={t('home.due')}>
              <ActingToday />
              <WaitingApprovals />
              <DueList activities={calendar} />
            </Section>
            <PinnedViews />
            <ModuleHomeSections department={department?.code ?? null} year={year} />
            <Section title={t('home.thisMonth', { month: formatMonth(month, lang) })}>
              <ActivityTable
                rows={calendar.filter((row) => monthsOf(row, year).includes(month))}
                sort=""
                onSort={() => undefined}
                withProgram
              />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function ModuleHomeSections({ department, year }: { department: string | null; year: number }) {
  const { t } = useTranslation();
  return useSlot('home.section').map(({ moduleId, entry }) => (
    <Section key={`${moduleId} ${entry.key}`} title={t(entry.titleKey, { ns: moduleId })}>
      <entry.component department={department} year={year} />
    </Section>
  ));
}
