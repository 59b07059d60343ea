import { useQuery } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscMatrixGroupsDocument } from '../../gql/graphql';
import { standingMembers } from '../ranking/scheme/members';

interface Group {
  code: string;
  title: string;
}

/** The evaluation groups that departments stand in in a year, and the group of each by the department's id. */
export function useGroups(year: number): { groups: readonly Group[]; groupOf: ReadonlyMap<string, string> } {
  const { data } = useQuery(BscMatrixGroupsDocument, { variables: { year } });
  return useMemo(() => {
    const members = standingMembers(data?.groupMembers ?? []);
    const groups = new Map(members.map(({ group }) => [group.code, group]));
    return {
      groups: [...groups.values()],
      groupOf: new Map(members.map(({ department, group }) => [department.id, group.code])),
    };
  }, [data]);
}
