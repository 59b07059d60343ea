import { formatDate, useLang, useQuery } from '@yeondong/client/kit';
import { BscMeetingsDocument } from '../../gql/graphql';

/** Meetings of committees, the latest first, to choose from. */
export function useMeetingOptions(skip: boolean): { value: string; label: string }[] {
  const lang = useLang();
  const { data } = useQuery(BscMeetingsDocument, { skip });
  return (data?.committees.nodes ?? [])
    .flatMap(({ title, meetings }) => meetings.map(({ id, heldOn }) => ({ id, heldOn, title })))
    .sort((one, other) => other.heldOn.localeCompare(one.heldOn))
    .map(({ id, heldOn, title }) => ({ value: id, label: `${formatDate(heldOn, lang)} ${title}` }));
}
