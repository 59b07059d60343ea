import {
  FormBody,
  formatDate,
  QueryState,
  StatusMark,
  TextField,
  useForm,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncSubmittedOpinionDocument, type PlanSyncSubmittedOpinionQuery } from '../../gql/graphql';
import classes from './receipt.module.css';

/** What has become of an opinion, for who holds its receipt. */
export function ReceiptReader() {
  const t = useText('plan-sync');
  const { values, field } = useForm({ receipt: '' });
  const [asked, setAsked] = useState('');
  return (
    <>
      <FormBody busy={false} saveLabel={t('publicForm.look')} onSubmit={() => setAsked(values.receipt.trim())}>
        <TextField
          {...field('receipt')}
          label={t('publicForm.receipt')}
          hint={t('publicForm.receiptHint')}
          autoComplete="off"
        />
      </FormBody>
      <div aria-live="polite">{asked !== '' && <Answer receipt={asked} />}</div>
    </>
  );
}

function Answer({ receipt }: { receipt: string }) {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncSubmittedOpinionDocument, { variables: { receipt } });
  return (
    <QueryState result={result}>
      {({ submittedOpinion: opinion }) =>
        opinion ? <Facts opinion={opinion} /> : <p role="alert">{t('publicForm.unknown')}</p>
      }
    </QueryState>
  );
}

function Facts({ opinion }: { opinion: NonNullable<PlanSyncSubmittedOpinionQuery['submittedOpinion']> }) {
  const t = useText('plan-sync');
  const lang = useLang();
  const { decision, repliedOn, replyDue, submittedOn, status } = opinion;
  const facts: readonly [string, string | null | undefined][] = [
    [t('publicForm.subject'), opinion.title],
    [t('publicForm.content'), opinion.content],
    [t('publicForm.domain'), opinion.domain?.title],
    [t('field.received'), formatDate(submittedOn, lang)],
    [t('field.handler'), opinion.department?.title],
    [t('field.decision'), decision && t(`decision.${decision}`)],
    [t('field.reply'), opinion.reply],
    [t('publicForm.changed'), opinion.item?.title],
  ];
  return (
    <>
      <p>
        <StatusMark
          kind={repliedOn ? 'normal' : 'reference'}
          label={
            repliedOn
              ? t('opinions.repliedOn', { day: formatDate(repliedOn, lang) })
              : t('publicForm.standing', {
                  state: t(`opinionStatus.${status}`),
                  day: formatDate(replyDue, lang),
                })
          }
        />
      </p>
      <dl className={classes.facts}>
        {facts.map(
          ([name, value]) =>
            value && (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ),
        )}
      </dl>
    </>
  );
}
