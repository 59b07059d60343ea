import { AbsentState, Choice, PageLink, QueryState, Section, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { BscScheduleDocument, type BscScheduleQuery } from '../gql/graphql';
import { ProgressEntry } from './progress-entry';
import { StepTable } from './step-table';
import { useRights } from './use-rights';

type Initiative = NonNullable<BscScheduleQuery['initiative']>;

interface ScheduleStepsProps {
  code: string;
  /** Month of entry; null for the last one that has ended. */
  month: number | null;
  onMonth: (month: number) => void;
}

/** The steps of one initiative's schedule; its department enters what is done. */
export function ScheduleSteps({ code, month, onMonth }: ScheduleStepsProps) {
  const { year } = usePlan();
  const result = useQuery(BscScheduleDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>
      {({ initiative }) =>
        initiative ? <Steps initiative={initiative} month={month} onMonth={onMonth} /> : <AbsentState />
      }
    </QueryState>
  );
}

function Steps({ initiative, month, onMonth }: Omit<ScheduleStepsProps, 'code'> & { initiative: Initiative }) {
  const t = useText('bsc');
  const rights = useRights(initiative.leadDepartment.code);
  const { schedule } = initiative;
  if (!schedule) return <p className="muted">{t('schedules.none')}</p>;
  const entered = month ?? (schedule.latest?.month || 1);
  const months = Array.from({ length: 12 }, (_, at) => String(at + 1));
  return (
    <Section
      title={t('schedules.stepsOf', { name: initiative.title })}
      aside={
        <PageLink to={`/initiatives/${initiative.code}`} search={{ tab: 'bsc' }}>
          {t('schedules.toInitiative')}
        </PageLink>
      }
    >
      <StepTable schedule={schedule} />
      {rights.may.enter && (
        <>
          <Choice
            label={t('schedules.entryMonth')}
            value={String(entered)}
            options={months.map((value) => ({ value, label: t('schedules.enterFor', { month: value }) }))}
            onChange={(next) => onMonth(Number(next))}
          />
          <ProgressEntry key={entered} schedule={schedule} month={entered} />
        </>
      )}
    </Section>
  );
}
