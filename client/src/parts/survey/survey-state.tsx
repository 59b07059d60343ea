import { type StatusKind, StatusMark, useText } from '@yeondong/client/kit';
import type { SurveyRowFragment } from './gql/graphql';

const KINDS: Record<SurveyRowFragment['state'], StatusKind> = {
  DRAFT: 'unreported',
  OPEN: 'early',
  CLOSED: 'reference',
  PUBLISHED: 'normal',
};

/** The state of a survey in its own words. */
export function SurveyStateMark({ state }: { state: SurveyRowFragment['state'] }) {
  const t = useText('core');
  return <StatusMark kind={KINDS[state]} label={t(`survey.stateOf.${state}`)} />;
}
