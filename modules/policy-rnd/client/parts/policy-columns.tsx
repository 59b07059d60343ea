import {
  type Column,
  facetLine,
  PageLink,
  type StatusKind,
  StatusMark,
  useFacetWords,
  useText,
} from '@yeondong/client/kit';
import type { PolicyRowFragment } from '../gql/graphql';
import { GATE_MARKS } from './quality-card';

export const policyMark = ({ status }: Pick<PolicyRowFragment, 'status'>): StatusKind => {
  if (status === 'ADOPTED') return 'normal';
  return status === 'DROPPED' ? 'poor' : 'reference';
};

/** What a policy is aimed at, how feasible it is and whether it passed its gate. */
export function usePolicyColumns(): readonly Column<PolicyRowFragment>[] {
  const t = useText('policy-rnd');
  const words = useFacetWords();
  return [
    {
      key: 'title',
      title: t('field.policy'),
      rowHead: true,
      width: '16rem',
      value: ({ title }) => title,
      render: ({ title, code }) => <PageLink to={`/m/policy-rnd/policies/${code}`}>{title}</PageLink>,
    },
    { key: 'facets', title: t('field.facets'), width: '14rem', value: ({ facets }) => facetLine(facets, words) },
    { key: 'department', title: t('field.department'), value: ({ department }) => department.name },
    {
      key: 'chosen',
      title: t('field.chosenAlternative'),
      width: '14rem',
      value: ({ alternatives }) => alternatives.find(({ chosen }) => chosen)?.content ?? '–',
    },
    {
      key: 'feasibility',
      title: t('field.policyFeasibility'),
      numeric: true,
      value: ({ feasibility }) => (feasibility ? Number(feasibility) : null),
    },
    {
      key: 'gate',
      title: t('field.gate'),
      value: ({ gate }) => (gate ? t(`gate.${gate}`) : '–'),
      render: ({ gate }) => (gate ? <StatusMark kind={GATE_MARKS[gate]} label={t(`gate.${gate}`)} /> : '–'),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: ({ status }) => t(`policyStatus.${status}`),
      render: (row) => <StatusMark kind={policyMark(row)} label={t(`policyStatus.${row.status}`)} />,
    },
  ];
}
