import { formatNumber, NO_VALUE, PageLink, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { FactsList } from './facts-list';
import type { IndicatorNode } from './series-points';

/** What the indicator is, where it comes from, and what it tells about. */
export function Metadata({ indicator }: { indicator: IndicatorNode }) {
  const t = useText('social-indicators');
  const { source, margin, unit, department } = indicator;
  const fact = (key: string, value: ReactNode) => ({ name: t(`field.${key}`), value });
  const facts = [
    fact('definition', indicator.definition ?? NO_VALUE),
    ...(indicator.purpose ? [fact('purpose', indicator.purpose)] : []),
    fact('unit', unit),
    fact('polarity', t(`polarity.${indicator.polarity}`)),
    fact('frequency', t(`frequency.${indicator.frequency}`)),
    fact('aggregation', t(`aggregation.${indicator.aggregation}`)),
    fact('margin', margin == null ? NO_VALUE : `±${formatNumber(margin)} ${unit}`),
    fact(
      'source',
      source ? [source.name, source.title, source.licence, source.note].filter(Boolean).join(' · ') : NO_VALUE,
    ),
    fact(
      'department',
      department ? <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink> : NO_VALUE,
    ),
    ...(indicator.proposedBy ? [fact('proposedBy', indicator.proposedBy.name)] : []),
    fact('cell', `${indicator.domain.title} × ${indicator.field.title}`),
  ];
  return (
    <FactsList caption={t('indicator.definition')} name={t('field.fact')} value={t('field.value')} facts={facts} />
  );
}

/** The goals and initiatives that the indicator tells about. */
export function Links({ indicator: { goals, initiatives } }: { indicator: IndicatorNode }) {
  const t = useText('social-indicators');
  if (goals.length + initiatives.length === 0) return <p className="muted">{t('indicator.noLinks')}</p>;
  return (
    <ul>
      {goals.map((goal) => (
        <li key={goal.id}>
          <PageLink to={`/goals/${goal.code}`}>{goal.title}</PageLink> <span className="muted">{t('field.goal')}</span>
        </li>
      ))}
      {initiatives.map((initiative) => (
        <li key={initiative.id}>
          <PageLink to={`/initiatives/${initiative.code}`} search={{ tab: 'social-indicators' }}>
            {initiative.title}
          </PageLink>{' '}
          <span className="muted">{initiative.leadDepartment.name}</span>
        </li>
      ))}
    </ul>
  );
}
