import { formatMoment, type StatusKind, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { ApprovalCardFragment, ApprovalStepState } from '../gql/graphql';
import classes from './approval.module.css';

type Step = ApprovalCardFragment['steps'][number];

const MARKS: Record<ApprovalStepState, StatusKind> = {
  PENDING: 'unreported',
  WAITING: 'caution',
  APPROVED: 'normal',
  LEFT_OUT: 'reference',
  RETURNED: 'poor',
};

/** 결재란: a box for each place of the path, with who signed, how and when. */
export function ApprovalBox({ request }: { request: ApprovalCardFragment }) {
  const t = useText('core');
  return (
    <ol className={classes.box} aria-label={t('approval.box', { title: request.title })}>
      {request.steps.map((step) => (
        <Place key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Place({ step }: { step: Step }) {
  const t = useText('core');
  const lang = useLang();
  const word = step.manner ? t(`approvalManner.${step.manner}`) : t(`approvalStep.${step.state}`);
  return (
    <li className={classes.place} data-state={step.state}>
      <span className={classes.role}>{t(`approvalRole.${step.role}`)}</span>
      <span className={classes.name}>{step.approvedBy?.name ?? step.approver.name}</span>
      <span className={classes.sign}>
        <StatusMark kind={MARKS[step.state]} label={word} />
      </span>
      {step.onBehalfOf && (
        <span className={classes.small}>{t('approval.onBehalf', { name: step.onBehalfOf.name })}</span>
      )}
      {step.at && <span className={classes.small}>{formatMoment(step.at, lang)}</span>}
      {step.comment && <span className={classes.comment}>{step.comment}</span>}
    </li>
  );
}
