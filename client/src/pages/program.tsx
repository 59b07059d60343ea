import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  Drawer,
  PageFrame,
  QueryState,
  Section,
  useHasRole,
  useParam,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { type ActivityRowFragment, ProgramPageDocument, type ProgramPageQuery } from '../gql/graphql';
import { ActivityTable, useActivityExport } from '../parts/activity-table';
import { WRITERS } from '../parts/may-write';
import { OccurrenceList } from '../parts/occurrence-list';
import { ProgramCommittees } from '../parts/program-committees';
import { RecordOccurrenceForm } from '../parts/record-occurrence-form';
import classes from './programs.module.css';
import { tableSearch } from './searches';

type Program = NonNullable<ProgramPageQuery['program']>;

/** A program as the usual one-page plan, with its activities planned against held. */
export default function ProgramPage() {
  const code = useParam('code');
  const { year } = usePlan();
  const result = useQuery(ProgramPageDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>
      {({ program, programs }) => (program ? <Content program={program} others={programs} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ program, others }: { program: Program; others: ProgramPageQuery['programs'] }) {
  const t = useText('core');
  const [{ sort }, patch] = useView(tableSearch);
  const [recording, setRecording] = useState<ActivityRowFragment | null>(null);
  const mayRecord = useHasRole(...WRITERS);
  const activities = program.activities.nodes;
  const table = useActivityExport(program.title, activities);
  return (
    <PageFrame
      title={program.title}
      path={[
        { title: t('programs.title'), to: '/programs' },
        {
          title: program.title,
          to: `/programs/${program.code}`,
          siblings: others.map(({ title, code }) => ({ title, to: `/programs/${code}` })),
        },
      ]}
      table={table}
    >
      <ul className={classes.purposes}>
        {program.purposes.map((purpose) => (
          <li key={purpose}>{purpose}</li>
        ))}
      </ul>
      <div className={classes.plan}>
        <PlanPart title={t('programs.overview')} lines={program.overview} />
        <PlanPart title={t('programs.plans')} lines={program.plans} />
        <PlanPart title={t('programs.effects')} lines={program.expectedEffects} />
      </div>
      <Section
        title={t('programs.activities')}
        aside={<span className="muted">{t('common.count', { count: activities.length })}</span>}
      >
        <ActivityTable
          rows={activities}
          sort={sort}
          onSort={(next) => patch({ sort: next })}
          onRecord={mayRecord ? setRecording : undefined}
        />
      </Section>
      <ProgramCommittees code={program.code} />
      <Drawer
        opened={recording !== null}
        onClose={() => setRecording(null)}
        position="right"
        title={t('activity.record')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {recording && (
          <>
            <RecordOccurrenceForm activity={recording} onDone={() => setRecording(null)} />
            <OccurrenceList activity={recording} />
          </>
        )}
      </Drawer>
    </PageFrame>
  );
}

/** Lines of the plan; those that begin deeper stand under the line before. */
function PlanPart({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className={classes.planPart}>
      <h2>{title}</h2>
      <ul className={classes.planLines}>
        {lines.map((line) => (
          <li key={line} data-depth={/^\s/.test(line) ? '1' : '0'}>
            {line.replace(/^[\s\-–○]+/, '')}
          </li>
        ))}
      </ul>
    </section>
  );
}
