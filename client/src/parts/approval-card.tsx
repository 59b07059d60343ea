import {
  formatDate,
  formatMoment,
  PageLink,
  type StatusKind,
  StatusMark,
  useLang,
  useText,
} from '@yeondong/client/kit';
import type { ApprovalCardFragment, ApprovalState } from '../gql/graphql';
import classes from './approval.module.css';
import { ApprovalActs } from './approval-acts';
import { ApprovalBox } from './approval-box';

const MARKS: Record<ApprovalState, StatusKind> = {
  DRAFT: 'unreported',
  SUBMITTED: 'caution',
  APPROVED: 'normal',
  RETURNED: 'poor',
  WITHDRAWN: 'reference',
};

/** Approvals, each with its box and what the person may do with it. */
export function ApprovalCards({ requests, linked }: { requests: readonly ApprovalCardFragment[]; linked: boolean }) {
  return (
    <ul className={classes.cards}>
      {requests.map((request) => (
        <Card key={request.id} request={request} linked={linked} />
      ))}
    </ul>
  );
}

function Card({ request, linked }: { request: ApprovalCardFragment; linked: boolean }) {
  const t = useText('core');
  const lang = useLang();
  const { title, path, state, drafter, requestedAt, documentNo, documentDate, returnReason } = request;
  const document = documentNo && [
    t('approval.document', { no: documentNo }),
    documentDate && formatDate(documentDate, lang),
  ];
  return (
    <li className={classes.card}>
      <p className={classes.head}>
        <span className={classes.title}>{linked && path ? <PageLink to={path}>{title}</PageLink> : title}</span>
        <StatusMark kind={MARKS[state]} label={t(`approvalState.${state}`)} />
      </p>
      <p className={`muted ${classes.about}`}>
        {t('approval.by', { name: drafter.name, at: formatMoment(requestedAt, lang) })}
        {document && ` · ${document.filter(Boolean).join(', ')}`}
      </p>
      {returnReason && <p className={classes.reason}>{t('approval.returnedBecause', { reason: returnReason })}</p>}
      <ApprovalBox request={request} />
      <ApprovalActs request={request} />
    </li>
  );
}
