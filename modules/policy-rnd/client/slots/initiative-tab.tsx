import { PageLink, QueryState, type RecordSlot, Section, Stack, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndInitiativeDocument } from '../gql/graphql';
import { ProposalList } from '../parts/proposal-list';

/** The proposals about an initiative, the task forces that work on it, and the studies. */
export function InitiativeTab({ code }: RecordSlot) {
  const t = useText('policy-rnd');
  const result = useQuery(PolicyRndInitiativeDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ initiative }) =>
        initiative && (
          <Stack gap="lg">
            <Section title={t('proposals.title')}>
              <ProposalList caption={t('proposals.title')} proposals={initiative.proposals.nodes} />
            </Section>
            <Section title={t('taskForces.title')}>
              {initiative.taskForces.nodes.length === 0 ? (
                <p className="muted">{t('slot.noTaskForces')}</p>
              ) : (
                <ul>
                  {initiative.taskForces.nodes.map(({ id, title, status, adrift }) => (
                    <li key={id}>
                      <PageLink to="/m/policy-rnd/task-forces">{title}</PageLink>{' '}
                      {t(adrift ? 'taskForces.adrift' : `teamStatus.${status}`)}
                    </li>
                  ))}
                </ul>
              )}
            </Section>
            {initiative.studies.nodes.length > 0 && (
              <Section title={t('studies.title')}>
                <ul>
                  {initiative.studies.nodes.map(({ id, title, status }) => (
                    <li key={id}>
                      <PageLink to="/m/policy-rnd/studies">{title}</PageLink> {t(`studyStatus.${status}`)}
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </Stack>
        )
      }
    </QueryState>
  );
}
