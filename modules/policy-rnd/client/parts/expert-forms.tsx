import { RecordForm, usePlan, useText } from '@yeondong/client/kit';
import {
  type ExpertCardFragment,
  PolicyRndAppointExpertDocument,
  PolicyRndCreateExpertDocument,
  PolicyRndUpdateExpertDocument,
} from '../gql/graphql';
import { useChoices, usePeople } from './choices';

const REFETCH = ['PolicyRndExperts'];

function useYesNo() {
  const t = useText('policy-rnd');
  return [
    { value: 'yes', label: t('form.yes') },
    { value: 'no', label: t('form.no') },
  ];
}

/** Puts a person into the talent bank. */
export function ExpertForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { domains } = useChoices();
  return (
    <RecordForm
      mutation={PolicyRndCreateExpertDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'person', label: t('field.person'), options: usePeople(), required: true },
        { name: 'titleKo', label: t('field.expertise'), required: true },
        { name: 'domain', label: t('field.domain'), options: domains, required: true },
        { name: 'affiliation', label: t('field.affiliation'), required: true },
        { name: 'career', label: t('field.career'), kind: 'lines' },
        { name: 'inCity', label: t('field.inCity'), options: useYesNo(), initial: 'yes', required: true },
        { name: 'consentOn', label: t('field.consent'), kind: 'date' },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', person: v.person ?? '', titleKo: v.titleKo ?? '', domain: v.domain ?? '' },
        ...{ affiliation: v.affiliation ?? '', career: v.career ?? null, consentOn: v.consentOn ?? null },
        inCity: v.inCity === 'yes',
      })}
    />
  );
}

export function ExpertUpdateForm({ expert, onDone }: { expert: ExpertCardFragment; onDone: () => void }) {
  const t = useText('policy-rnd');
  const yesNo = useYesNo();
  const word = (value: boolean) => (value ? 'yes' : 'no');
  const { id, version } = expert;
  return (
    <RecordForm
      mutation={PolicyRndUpdateExpertDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'affiliation', label: t('field.affiliation'), initial: expert.affiliation, required: true },
        { name: 'inCity', label: t('field.inCity'), options: yesNo, initial: word(expert.inCity), required: true },
        {
          name: 'available',
          label: t('field.available'),
          options: yesNo,
          initial: word(expert.available),
          required: true,
        },
        { name: 'consentOn', label: t('field.consent'), kind: 'date', initial: expert.consentOn ?? '' },
        { name: 'conflict', label: t('field.conflict'), kind: 'lines', initial: expert.conflict ?? '' },
      ]}
      toInput={(v) => ({
        ...{
          id,
          version,
          affiliation: v.affiliation ?? '',
          consentOn: v.consentOn ?? null,
          conflict: v.conflict ?? null,
        },
        ...{ inCity: v.inCity === 'yes', available: v.available === 'yes' },
      })}
    />
  );
}

interface AppointProps {
  seat: string;
  candidates: readonly ExpertCardFragment[];
  onDone: () => void;
}

/** Appoints somebody of the same domain to a vacant seat, for two years unless said otherwise. */
export function AppointForm({ seat, candidates, onDone }: AppointProps) {
  const t = useText('policy-rnd');
  const { businessDate } = usePlan();
  return (
    <RecordForm
      mutation={PolicyRndAppointExpertDocument}
      refetch={REFETCH}
      onDone={onDone}
      done={t('experts.appointed')}
      fields={[
        {
          ...{ name: 'expert', label: t('field.person'), required: true },
          options: candidates.map(({ id, person, title }) => ({ value: id, label: `${person.name} · ${title}` })),
        },
        { name: 'fromDate', label: t('field.fromDate'), kind: 'date', initial: businessDate, required: true },
        { name: 'toDate', label: t('field.toDate'), kind: 'date', hint: t('experts.termHint') },
      ]}
      toInput={(v) => ({ seat, expert: v.expert ?? '', fromDate: v.fromDate ?? '', toDate: v.toDate ?? null })}
    />
  );
}
