import { countByKey, type DependentSource } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const socialDependents: readonly DependentSource[] = [
  {
    id: 'social-indicators.links',
    of: 'Initiative',
    title: { ko: '사회지표 연계', en: 'Links to social indicators' },
    count: countByKey('social_indicators_initiative_link', 'initiative_id'),
  },
];
