import { PageLink, type StatusKind, StatusMark, useText } from '@yeondong/client/kit';
import type { OutcomeState } from '../../gql/graphql';
import type { FeedbackNode } from './feedback-node';
import classes from './loop.module.css';

type Loop = Pick<FeedbackNode, 'loopClosed' | 'outcomes'>;
type Texts = ReturnType<typeof useText>;

const MARKS: Readonly<Record<OutcomeState, StatusKind>> = {
  WAITING: 'unreported',
  TAKEN_IN: 'caution',
  SETTLED: 'normal',
  REFUSED: 'reference',
};

/** Whether the loop is closed and by what, in words. */
export const loopWords = ({ loopClosed, outcomes }: Loop, t: Texts): string =>
  [
    t(loopClosed ? 'feedback.loopClosed' : 'feedback.loopOpen'),
    ...outcomes.map(({ state, title }) => `${title} (${t(`outcomeState.${state}`)})`),
  ].join('; ');

/** What came of a feedback: the plans that took it in, each with how far it has come. */
export function FeedbackLoop({ loop: { loopClosed, outcomes } }: { loop: Loop }) {
  const t = useText('bsc');
  return (
    <>
      <StatusMark
        kind={loopClosed ? 'normal' : 'unreported'}
        label={t(loopClosed ? 'feedback.loopClosed' : 'feedback.loopOpen')}
      />
      {outcomes.map(({ state, title, path }) => (
        <div key={`${path} ${title}`} className={classes.outcome}>
          {path ? <PageLink to={path}>{title}</PageLink> : title}{' '}
          <StatusMark kind={MARKS[state]} label={t(`outcomeState.${state}`)} />
        </div>
      ))}
    </>
  );
}
