import { StatusMark, useText } from '@yeondong/client/kit';

interface RecordStateProps {
  /** The state, in words. */
  word: string;
  done: boolean;
  late: boolean;
}

/** How far a record of the year's programme has come, and whether its day has passed before. */
export function RecordState({ word, done, late }: RecordStateProps) {
  const t = useText('bsc');
  if (late) return <StatusMark kind="late" label={`${word} · ${t('scoreStatus.LATE')}`} />;
  return <StatusMark kind={done ? 'normal' : 'reference'} label={word} />;
}
