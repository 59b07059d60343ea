import { RecordForm, usePlan, useQuery, useText } from '@yeondong/client/kit';
import {
  PolicyRndAddSwotItemDocument,
  PolicyRndAddSwotStrategyDocument,
  PolicyRndCreateSwotDocument,
  PolicyRndScansDocument,
  type PolicyRndSwotQuery,
  type SwotLetter,
  type SwotQuadrant,
} from '../gql/graphql';
import { useAims, useChoices, useOptions } from './choices';

export type Swot = PolicyRndSwotQuery['swotAnalyses']['nodes'][number];
const REFETCH = ['PolicyRndSwot'];

interface PartProps {
  analysis: Swot;
  onDone: () => void;
}

export function SwotForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { departments, domains, goals } = useChoices();
  const aims = useAims();
  return (
    <RecordForm
      mutation={PolicyRndCreateSwotDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
        { name: 'titleKo', label: t('field.title'), required: true },
        { name: 'department', label: t('field.department'), options: departments, required: true },
        { name: 'domain', label: t('field.domain'), options: domains },
        { name: 'facet', label: t('field.facets'), options: aims, hint: t('facets.needed') },
        { name: 'goal', label: t('field.goal'), options: goals },
      ]}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', facets: v.facet ? [v.facet] : [] },
        ...{ department: v.department ?? '', domain: v.domain ?? null, goal: v.goal ?? null },
      })}
    />
  );
}

export function ItemForm({ analysis, onDone }: PartProps) {
  const t = useText('policy-rnd');
  const { year } = usePlan();
  const found = useQuery(PolicyRndScansDocument, { variables: { year } }).data?.environmentScans.nodes ?? [];
  const scans = found.map(({ id, title }) => ({ value: id, label: title }));
  return (
    <RecordForm
      mutation={PolicyRndAddSwotItemDocument}
      refetch={[...REFETCH, 'PolicyRndScans']}
      onDone={onDone}
      fields={[
        { name: 'letter', label: t('field.side'), options: useOptions(['S', 'W', 'O', 'T'], 'letter'), required: true },
        { name: 'content', label: t('field.content'), kind: 'lines', required: true },
        { name: 'weight', label: t('field.weight'), kind: 'number', hint: t('swot.weightHint'), required: true },
        { name: 'rating', label: t('field.rating'), kind: 'number', initial: '3', required: true },
        { name: 'scan', label: t('scan.one'), options: scans, hint: t('scan.hint') },
      ]}
      toInput={(v) => ({
        ...{ analysis: analysis.id, letter: v.letter as SwotLetter, content: v.content ?? '' },
        ...{ weight: v.weight ?? '0', rating: Number(v.rating) || 0, scan: v.scan ?? null },
      })}
    />
  );
}

/** A strategy rests on one factor of each of two sides here; more may be named through the API. */
export function StrategyForm({ analysis, onDone }: PartProps) {
  const t = useText('policy-rnd');
  const { initiatives } = useChoices();
  const of = (letters: string) =>
    analysis.items
      .filter(({ letter }) => letters.includes(letter))
      .map(({ id, letter, content }) => ({ value: id, label: `${t(`letter.${letter}`)}: ${content}` }));
  return (
    <RecordForm
      mutation={PolicyRndAddSwotStrategyDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'inner', label: t('swot.inner'), options: of('SW'), required: true },
        { name: 'outer', label: t('swot.outer'), options: of('OT'), required: true },
        { name: 'content', label: t('field.strategy'), kind: 'lines', required: true },
        { name: 'impact', label: t('field.impact'), kind: 'number', initial: '3', required: true },
        { name: 'feasibility', label: t('field.feasibility'), kind: 'number', initial: '3', required: true },
        { name: 'initiative', label: t('field.initiative'), options: initiatives },
      ]}
      toInput={(v) => {
        const items = [v.inner, v.outer].flatMap((id) => (id ? [id] : []));
        const letters = items.map((id) => analysis.items.find((item) => item.id === id)?.letter ?? '');
        return {
          ...{ analysis: analysis.id, items, quadrant: letters.join('') as SwotQuadrant, content: v.content ?? '' },
          ...{
            impact: Number(v.impact) || 0,
            feasibility: Number(v.feasibility) || 0,
            initiative: v.initiative ?? null,
          },
        };
      }}
    />
  );
}
