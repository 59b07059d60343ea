import { type StatusKind, StatusMark, useText } from '@yeondong/client/kit';
import type { ContestStage } from './contest-words';

const KINDS: Record<ContestStage, StatusKind> = {
  ...{ ANNOUNCED: 'unreported', OPEN: 'early', CLOSED: 'reference', PRE_SCREEN: 'reference' },
  ...{ JUDGING: 'caution', RESULT: 'normal', AWARDED: 'normal' },
};

/** The stage of a contest in its own words. */
export function ContestStageMark({ stage }: { stage: ContestStage }) {
  const t = useText('core');
  return <StatusMark kind={KINDS[stage]} label={t(`contest.stageOf.${stage}`)} />;
}
