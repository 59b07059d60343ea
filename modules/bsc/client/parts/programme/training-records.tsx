import { EmptyState, QueryState, Section, useQuery, useText } from '@yeondong/client/kit';
import { BscCommitteesDocument } from '../../gql/graphql';
import { Sessions } from './sessions';
import type { SubjectProps } from './subject-props';

/** The sessions for all staff, and how many of the staff came to at least one. */
export default function TrainingRecords({ fact }: SubjectProps) {
  const t = useText('bsc');
  const result = useQuery(BscCommitteesDocument, { variables: { activity: fact?.activity.code ?? '' }, skip: !fact });
  if (!fact) return <EmptyState title={t('programme.noActivity')} />;
  return (
    <QueryState result={result}>
      {({ activity }) => {
        const inputs = new Map(activity?.staffReach.inputs.map(({ name, value }) => [name, value]));
        return (
          <>
            <Section title={t('training.reach')}>
              <p>
                {t('training.line', {
                  reached: inputs.get('reached') ?? '0',
                  staff: inputs.get('staff') ?? '0',
                  percent: activity?.staffReach.value ?? '–',
                })}
              </p>
              <p className="muted">{t('training.hint')}</p>
            </Section>
            <Sessions
              sessions={(activity?.occurrences ?? []).map(({ attendance, people, ...rest }) => ({
                ...rest,
                people: attendance.length > 0 ? attendance.length : people,
              }))}
            />
          </>
        );
      }}
    </QueryState>
  );
}
