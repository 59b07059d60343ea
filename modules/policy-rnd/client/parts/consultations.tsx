import {
  type Column,
  DataTable,
  FormDialog,
  formatDate,
  RecordForm,
  Section,
  StatusMark,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import {
  PolicyRndDecideConsultationDocument,
  PolicyRndExpertChoicesDocument,
  PolicyRndRecordConsultationDocument,
  type PolicyWholeFragment,
} from '../gql/graphql';
import { type PolicyFormProps, useMayDraft } from './policy-acts';

type Consultation = PolicyWholeFragment['consultations'][number];
const REFETCH = ['PolicyRndPolicy'];

/** The key of the word for what became of an opinion. */
export const outcomeOf = (incorporated: boolean | null | undefined): 'open' | 'yes' | 'no' => {
  if (incorporated === null || incorporated === undefined) return 'open';
  return incorporated ? 'yes' : 'no';
};

/** What experts say of a policy, and what became of it. */
export function Consultations({ policy }: { policy: PolicyWholeFragment }) {
  const t = useText('policy-rnd');
  const mayDraft = useMayDraft(policy);
  return (
    <Section
      title={t('consultation.title')}
      aside={
        mayDraft && (
          <FormDialog label={t('consultation.add')} size="compact-xs" variant="default">
            {(close) => <ConsultationForm policy={policy} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <DataTable
        caption={t('consultation.title')}
        captionHidden
        columns={useConsultationColumns(mayDraft)}
        rows={policy.consultations}
        rowKey={({ id }) => id}
        empty={<p className="muted">{t('consultation.none')}</p>}
      />
    </Section>
  );
}

function useConsultationColumns(mayDraft: boolean): readonly Column<Consultation>[] {
  const t = useText('policy-rnd');
  const lang = useLang();
  return [
    {
      key: 'opinion',
      title: t('consultation.opinion'),
      rowHead: true,
      width: '20rem',
      value: ({ opinion }) => opinion,
    },
    {
      key: 'expert',
      title: t('consultation.expert'),
      value: ({ expert }) => `${expert.person.name} (${expert.title})`,
    },
    { key: 'day', title: t('consultation.day'), value: ({ consultedOn }) => formatDate(consultedOn, lang) },
    {
      key: 'outcome',
      title: t('consultation.outcome'),
      value: ({ incorporated }) => t(`consultation.is.${outcomeOf(incorporated)}`),
      render: ({ incorporated }) => (
        <StatusMark
          kind={incorporated ? 'normal' : 'reference'}
          label={t(`consultation.is.${outcomeOf(incorporated)}`)}
        />
      ),
    },
    { key: 'reason', title: t('consultation.reason'), width: '14rem', value: ({ reason }) => reason ?? '–' },
    ...(mayDraft
      ? [
          {
            key: 'act',
            title: t('consultation.decide'),
            render: (row: Consultation) => (
              <FormDialog label={t('consultation.decide')} size="compact-xs" variant="default">
                {(close) => <DecisionForm consultation={row} onDone={close} />}
              </FormDialog>
            ),
          },
        ]
      : []),
  ];
}

function ConsultationForm({ policy, onDone }: PolicyFormProps) {
  const t = useText('policy-rnd');
  const experts = useQuery(PolicyRndExpertChoicesDocument).data?.experts.nodes ?? [];
  const options = experts.map(({ id, title, person }) => ({ value: id, label: `${person.name} (${title})` }));
  return (
    <RecordForm
      mutation={PolicyRndRecordConsultationDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'expert', label: t('consultation.expert'), options, required: true },
        { name: 'opinion', label: t('consultation.opinion'), kind: 'lines', required: true },
        { name: 'consultedOn', label: t('consultation.day'), kind: 'date' },
      ]}
      toInput={(v) => ({
        ...{ policy: policy.id, expert: v.expert ?? '', opinion: v.opinion ?? '', consultedOn: v.consultedOn ?? null },
      })}
    />
  );
}

function DecisionForm({ consultation, onDone }: { consultation: Consultation; onDone: () => void }) {
  const t = useText('policy-rnd');
  const { id, version, opinion, incorporated, reason } = consultation;
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(`consultation.is.${value}`) }));
  const outcome = outcomeOf(incorporated);
  return (
    <RecordForm
      mutation={PolicyRndDecideConsultationDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        {
          ...{ name: 'incorporated', label: t('consultation.outcome'), options, required: true },
          initial: outcome === 'open' ? 'yes' : outcome,
        },
        {
          ...{ name: 'reason', label: t('consultation.reason'), kind: 'lines', initial: reason ?? '' },
          hint: t('consultation.reasonHint'),
        },
      ]}
      toInput={(v) => ({ id, version, incorporated: v.incorporated === 'yes', reason: v.reason ?? null })}
    >
      <p>{opinion}</p>
    </RecordForm>
  );
}
