import { type DependentSource, onInitiative } from '@yeondong/schema';

/** What of the module hangs on an initiative. */
export const socialDependents: readonly DependentSource[] = [
  onInitiative(
    'social-indicators.links',
    { ko: '사회지표 연계', en: 'Links to social indicators' },
    'social_indicators_initiative_link',
  ),
];
