import {
  AbsentState,
  PageFrame,
  PageLink,
  TableSkeleton,
  useParam,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { type ComponentType, lazy, Suspense } from 'react';
import { BscProgrammeDocument, type ProgrammeSubject } from '../gql/graphql';
import { HelpLink } from '../parts/help-link';
import { FactLine } from '../parts/programme/fact-line';
import type { SubjectProps } from '../parts/programme/subject-props';
import { pathOf, subjectOf } from '../parts/programme/subjects';

const committees = lazy(() => import('../parts/programme/committee-records'));

const RECORDS: Readonly<Record<ProgrammeSubject, ComponentType<SubjectProps>>> = {
  FUNDING: lazy(() => import('../parts/programme/funding-records')),
  CONNECTORS: lazy(() => import('../parts/programme/connector-records')),
  KPI_WORKSHOP: lazy(() => import('../parts/programme/workshop-records')),
  PUBLICATIONS: lazy(() => import('../parts/programme/publication-records')),
  ADVISORY_COMMITTEE: committees,
  CUSTOMER_SURVEY: lazy(() => import('../parts/programme/survey-records')),
  AWARDS: lazy(() => import('../parts/programme/award-records')),
  META_EVALUATION: lazy(() => import('../parts/programme/meta-records')),
  STUDY_WORKSHOPS: committees,
  EVALUATION_ROUNDS: lazy(() => import('../parts/programme/round-records')),
  BENCHMARKING_TRIP: lazy(() => import('../parts/programme/trip-records')),
  TRAINING: lazy(() => import('../parts/programme/training-records')),
  REWARDS: lazy(() => import('../parts/programme/reward-records')),
  MANUAL: lazy(() => import('../parts/programme/manual-records')),
};

/** The records behind one fact of the year. */
export default function ProgrammeSubjectPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const subject = subjectOf(useParam('subject'));
  const result = useQuery(BscProgrammeDocument, { variables: { year } });
  if (!subject) return <AbsentState />;
  const fact = result.data?.programmeItems.nodes.find((item) => item.subject === subject) ?? null;
  const Records = RECORDS[subject];
  return (
    <PageFrame
      title={t(`subject.${subject}`)}
      purpose={t(`subjectPurpose.${subject}`)}
      path={[
        { title: t('programme.title'), to: '/m/bsc/programme' },
        { title: t(`subject.${subject}`), to: pathOf(subject) },
      ]}
      aside={<HelpLink topic="PROGRAMME" />}
      filters={fact && <FactLine fact={fact} />}
    >
      <Suspense fallback={<TableSkeleton />}>{result.data && <Records year={year} fact={fact} />}</Suspense>
      {fact?.activity.program && (
        <p className="muted">
          <PageLink to={`/programs/${fact.activity.program.code}`}>{t('programme.toProgram')}</PageLink>
        </p>
      )}
    </PageFrame>
  );
}
