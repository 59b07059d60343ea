import type { BscPanelChoicesQuery } from '../../gql/graphql';

/** Who holds a seat of a committee, as a list to choose from. */
export function seatedOn(choices: BscPanelChoicesQuery | undefined, committee: string) {
  const seats = choices?.committees.nodes.find(({ id }) => id === committee)?.seats ?? [];
  return seats.flatMap(({ person }) => (person ? [{ value: person.id, label: person.name }] : []));
}
