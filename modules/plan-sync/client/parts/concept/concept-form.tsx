import { RecordForm, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { type ConceptRowFragment, PlanSyncNodesDocument, PlanSyncSaveConceptDocument } from '../../gql/graphql';

interface ConceptFormProps {
  /** None for a new one. */
  concept: ConceptRowFragment | null;
  onDone: () => void;
}

/** Writes a development concept down, or changes one that is still researched. */
export function ConceptForm({ concept, onDone }: ConceptFormProps) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const domains = useQuery(PlanSyncNodesDocument, { variables: { year } }).data?.domains.nodes ?? [];
  return (
    <RecordForm
      mutation={PlanSyncSaveConceptDocument}
      refetch={['PlanSyncConcepts']}
      onDone={onDone}
      fields={[
        ...(concept ? [] : [{ name: 'code', label: t('field.code'), required: true }]),
        { name: 'titleKo', label: t('field.titleKo'), required: true, initial: concept?.titleKo ?? '' },
        { name: 'titleEn', label: t('field.titleEn'), initial: concept?.titleEn ?? '' },
        {
          name: 'domain',
          label: t('field.domain'),
          required: true,
          initial: concept?.domain.id ?? '',
          options: domains.map(({ id, title }) => ({ value: id, label: title })),
        },
        {
          name: 'summary',
          label: t('concepts.summary'),
          kind: 'lines',
          required: true,
          initial: concept?.summary ?? '',
        },
        { name: 'study', label: t('concepts.study'), hint: t('concepts.studyHint'), initial: concept?.study ?? '' },
      ]}
      toInput={({ titleKo, domain, summary, ...rest }) => ({
        ...rest,
        ...(concept ? { id: concept.id, version: concept.version } : { year }),
        titleKo: titleKo ?? '',
        domain: domain ?? '',
        summary: summary ?? '',
      })}
    />
  );
}
