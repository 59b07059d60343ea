import { useQuery } from '@apollo/client/react';
import { PageLink, Section, useText } from '@yeondong/client/kit';
import { ProgramCommitteesDocument } from '../gql/graphql';

/** The committees of a program, as links; nothing where it has none. */
export function ProgramCommittees({ code }: { code: string }) {
  const t = useText('core');
  const { data } = useQuery(ProgramCommitteesDocument, { variables: { code } });
  const committees = data?.program?.committees ?? [];
  if (committees.length === 0) return null;
  return (
    <Section title={t('committee.listTitle')}>
      <ul>
        {committees.map((committee) => (
          <li key={committee.id}>
            <PageLink to={`/committees/${committee.code}`}>{committee.title}</PageLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
