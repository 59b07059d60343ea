import { RecordForm, useText } from '@yeondong/client/kit';
import { PolicyRndCreateStudyDocument, type StudyKind } from '../gql/graphql';
import { useChoices, useOptions } from './choices';

const KINDS = ['COMMISSIONED', 'JOINT', 'OWN', 'THESIS'] as const;

/** Asks for a study. */
export function StudyForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { departments, domains, initiatives } = useChoices();
  const kinds = useOptions(KINDS, 'studyKind');
  return (
    <RecordForm
      mutation={PolicyRndCreateStudyDocument}
      refetch={['PolicyRndStudies']}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('field.title'), required: true },
        { name: 'kind', label: t('field.kind'), options: kinds, initial: 'COMMISSIONED', required: true },
        { name: 'need', label: t('field.need'), kind: 'lines', required: true },
        {
          name: 'reasonNotInHouse',
          label: t('field.reasonNotInHouse'),
          kind: 'lines',
          hint: t('studies.reasonHint'),
        },
        { name: 'partner', label: t('field.partner'), hint: t('studies.partnerHint') },
        { name: 'region', label: t('field.region') },
        { name: 'department', label: t('field.department'), options: departments, required: true },
        { name: 'domain', label: t('field.domain'), options: domains },
        { name: 'initiative', label: t('field.initiative'), options: initiatives },
        { name: 'startsOn', label: t('field.startsOn'), kind: 'date', required: true },
        { name: 'endsOn', label: t('field.endsOn'), kind: 'date', required: true },
        { name: 'budget', label: t('field.budget'), kind: 'number', unit: t('unit.won') },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', kind: v.kind as StudyKind, need: v.need ?? '' },
        ...{ reasonNotInHouse: v.reasonNotInHouse ?? null, partner: v.partner ?? null, region: v.region ?? null },
        ...{ department: v.department ?? '', domain: v.domain ?? null, initiative: v.initiative ?? null },
        ...{ startsOn: v.startsOn ?? '', endsOn: v.endsOn ?? '', budget: v.budget ? Number(v.budget) : null },
      })}
    />
  );
}
