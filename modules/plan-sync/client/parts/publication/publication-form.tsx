import { RecordForm, usePlan, useQuery, useText } from '@yeondong/client/kit';
import {
  type MaterialKind,
  PlanSyncForumPlacesDocument,
  PlanSyncSavePublicationDocument,
  type PublicationRowFragment,
} from '../../gql/graphql';

const KINDS = ['BOOKLET', 'LEAFLET', 'VIDEO', 'EXHIBIT', 'ONLINE'] as const;

interface PublicationFormProps {
  /** None for a new one. */
  publication: PublicationRowFragment | null;
  onDone: () => void;
}

/** Records a publication that came out; the material itself is attached in the list. */
export function PublicationForm({ publication, onDone }: PublicationFormProps) {
  const t = useText('plan-sync');
  const { year, businessDate } = usePlan();
  const activities = useQuery(PlanSyncForumPlacesDocument, { variables: { year } }).data?.activities.nodes ?? [];
  return (
    <RecordForm
      mutation={PlanSyncSavePublicationDocument}
      refetch={['PlanSyncPublications']}
      onDone={onDone}
      fields={[
        ...(publication ? [] : [{ name: 'code', label: t('field.code'), required: true }]),
        { name: 'titleKo', label: t('field.titleKo'), required: true, initial: publication?.titleKo ?? '' },
        { name: 'titleEn', label: t('field.titleEn'), initial: publication?.titleEn ?? '' },
        {
          name: 'kind',
          label: t('field.kind'),
          required: true,
          initial: publication?.materialKind ?? 'BOOKLET',
          options: KINDS.map((value) => ({ value, label: t(`materialKind.${value}`) })),
        },
        {
          name: 'edition',
          label: t('publications.edition'),
          kind: 'number',
          required: true,
          initial: String(publication?.edition ?? 1),
        },
        {
          name: 'publishedOn',
          label: t('publications.publishedOn'),
          kind: 'date',
          required: true,
          initial: publication?.publishedOn ?? businessDate,
        },
        {
          name: 'quantity',
          label: t('publications.quantity'),
          kind: 'number',
          required: true,
          initial: String(publication?.quantity ?? ''),
        },
        { name: 'audience', label: t('publications.audience'), required: true, initial: publication?.audience ?? '' },
        {
          name: 'activity',
          label: t('field.activity'),
          initial: publication?.activity?.id ?? '',
          options: activities.map(({ id, title }) => ({ value: id, label: title })),
          hint: t('forums.activityHint'),
        },
      ]}
      toInput={({ titleKo, kind, edition, publishedOn, quantity, audience, ...rest }) => ({
        ...rest,
        ...(publication ? { id: publication.id, version: publication.version } : {}),
        titleKo: titleKo ?? '',
        kind: kind as MaterialKind,
        edition: Number(edition),
        publishedOn: publishedOn ?? '',
        quantity: Number(quantity),
        audience: audience ?? '',
      })}
    />
  );
}
