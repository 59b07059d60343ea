import { QueryState, useHasRole, useQuery, useText } from '@yeondong/client/kit';
import { BscGroupsDocument } from '../../gql/graphql';
import { EvaluationGroups } from './scheme/evaluation-groups';
import { standingMembers, unplaced } from './scheme/members';
import { MembersSection } from './scheme/members-section';
import { SchemeSection } from './scheme/scheme-section';

/** By what the year is ranked: the scheme in force, the groups, and the group of each department. */
export function Groups({ year }: { year: number }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const result = useQuery(BscGroupsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ evaluationGroups, groupMembers, evaluationScheme, scorecards }) => {
        const members = standingMembers(groupMembers);
        const departments = scorecards.nodes.map(({ department }) => department);
        return (
          <>
            <SchemeSection scheme={evaluationScheme ?? null} year={year} officer={officer} />
            <EvaluationGroups groups={evaluationGroups} members={members} year={year} officer={officer} />
            <MembersSection
              members={members}
              without={unplaced(departments, members)}
              groups={evaluationGroups}
              year={year}
              officer={officer}
            />
            <p className="muted">{t('scheme.untilScored')}</p>
          </>
        );
      }}
    </QueryState>
  );
}
