import { useQuery } from '@apollo/client/react';
import {
  CardsSkeleton,
  EmptyState,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { ProgramsDocument, type ProgramsQuery } from '../gql/graphql';
import { useActivityExport } from '../parts/activity-table';
import classes from './programs.module.css';

type Program = ProgramsQuery['programs'][number];

/** The year's programs, each as a card that opens its one-page plan. */
export default function ProgramsPage() {
  const t = useText('core');
  const { year } = usePlan();
  const result = useQuery(ProgramsDocument, { variables: { year } });
  const programs = result.data?.programs.filter((program) => program.year === year);
  const table = useActivityExport(
    t('programs.title'),
    programs?.flatMap((program) => program.activities.nodes),
  );
  return (
    <PageFrame title={t('programs.title')} purpose={t('programs.purpose')} table={table}>
      <QueryState result={result} skeleton={<CardsSkeleton cards={5} height={180} />}>
        {() =>
          programs && programs.length > 0 ? (
            <ul className={classes.cards}>
              {programs.map((program) => (
                <ProgramCard key={program.id} program={program} />
              ))}
            </ul>
          ) : (
            <EmptyState title={t('programs.emptyTitle', { year })} hint={t('programs.emptyHint')} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function ProgramCard({ program }: { program: Program }) {
  const t = useText('core');
  const activities = program.activities.nodes;
  const count = (...states: string[]) => activities.filter(({ status }) => states.includes(status)).length;
  const overdue = count('OVERDUE');
  return (
    <li className={classes.card}>
      <PageLink to={`/programs/${program.code}`} className={classes.cardTitle ?? ''}>
        {program.title}
      </PageLink>
      {program.purposes[0] && <p className={classes.cardPurpose}>{program.purposes[0]}</p>}
      <dl className={classes.counts}>
        <div>
          <dt>{t('field.activities')}</dt>
          <dd>{activities.length}</dd>
        </div>
        <div>
          <dt>{t('activityStatus.DONE')}</dt>
          <dd>{count('DONE')}</dd>
        </div>
        <div>
          <dt>
            {overdue > 0 ? <StatusMark kind="late" label={t('activityStatus.OVERDUE')} /> : t('activityStatus.OVERDUE')}
          </dt>
          <dd>{overdue}</dd>
        </div>
      </dl>
    </li>
  );
}
