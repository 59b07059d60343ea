import { type FieldSpec, RecordForm, useText } from '@yeondong/client/kit';
import { PolicyRndCreateVisitDocument, type VisitSector } from '../gql/graphql';
import { useChoices, useOptions } from './choices';

/** A trip may go to two bodies: it counts once, and each of them as a case. */
const TARGETS = [0, 1];

/** Plans a visit. */
export function VisitForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { departments, domains } = useChoices();
  const sectors = useOptions(['PUBLIC', 'PRIVATE'], 'sector');
  const targets = TARGETS.flatMap((at): FieldSpec[] => [
    { name: `targets.${at}.name`, label: t('visits.targetNo', { number: at + 1 }), required: at === 0 },
    { name: `targets.${at}.country`, label: t('field.country'), initial: t('visits.korea') },
    { name: `targets.${at}.sector`, label: t('field.sector'), options: sectors, initial: 'PUBLIC', required: true },
  ]);
  return (
    <RecordForm
      mutation={PolicyRndCreateVisitDocument}
      refetch={['PolicyRndVisits']}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('field.title'), required: true },
        { name: 'purpose', label: t('field.purpose'), kind: 'lines', required: true },
        { name: 'department', label: t('field.department'), options: departments, required: true },
        { name: 'domain', label: t('field.domain'), options: domains },
        { name: 'startsOn', label: t('field.startsOn'), kind: 'date', required: true },
        { name: 'endsOn', label: t('field.endsOn'), kind: 'date', required: true },
        { name: 'headcount', label: t('field.headcount'), kind: 'number', unit: t('unit.people') },
        { name: 'cost', label: t('field.cost'), kind: 'number', unit: t('unit.won') },
        ...targets,
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', purpose: v.purpose ?? '', department: v.department ?? '' },
        ...{ domain: v.domain ?? null, startsOn: v.startsOn ?? '', endsOn: v.endsOn ?? '' },
        headcount: v.headcount ? Number(v.headcount) : null,
        cost: v.cost ? Number(v.cost) : null,
        targets: TARGETS.flatMap((at) => {
          const name = v[`targets.${at}.name`];
          if (!name && at > 0) return [];
          const sector = v[`targets.${at}.sector`] as VisitSector;
          return [{ name: name ?? '', country: v[`targets.${at}.country`] ?? '', sector }];
        }),
      })}
    />
  );
}
