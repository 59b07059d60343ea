import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import { boardSearch, diagnosisSearch, importSearch, indicatorSearch, indicatorsSearch } from './searches';
import { DomainSection, GoalSection, InitiativeTab, NationMeasure } from './slots/sections';

const KEY = 'social-indicators';
const HOME = '/m/social-indicators';

/** What the module of social indicators adds to the web client. */
export default defineClient({
  id: KEY,
  icon: 'chart',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [
    { to: HOME, titleKey: 'board.title', order: 10 },
    { to: `${HOME}/indicators`, titleKey: 'indicators.title', order: 20 },
    { to: `${HOME}/diagnosis`, titleKey: 'diagnosis.title', order: 30 },
    { to: `${HOME}/import`, titleKey: 'import.title', order: 40 },
  ],
  routes: [
    { path: HOME, component: lazy(() => import('./pages/board')), validateSearch: boardSearch.validate },
    {
      path: `${HOME}/indicators`,
      component: lazy(() => import('./pages/indicators')),
      validateSearch: indicatorsSearch.validate,
    },
    {
      path: `${HOME}/indicators/$code`,
      component: lazy(() => import('./pages/indicator')),
      validateSearch: indicatorSearch.validate,
    },
    {
      path: `${HOME}/diagnosis`,
      component: lazy(() => import('./pages/diagnosis')),
      validateSearch: diagnosisSearch.validate,
    },
    { path: `${HOME}/import`, component: lazy(() => import('./pages/import')), validateSearch: importSearch.validate },
  ],
  slots: [
    { at: 'domain.section', key: KEY, titleKey: 'slot.tab', order: 50, component: DomainSection },
    { at: 'goal.section', key: KEY, titleKey: 'slot.tab', order: 50, component: GoalSection },
    { at: 'initiative.tab', key: KEY, titleKey: 'slot.tab', order: 50, component: InitiativeTab },
    { at: 'vision.measure', key: KEY, titleKey: 'slot.measure', order: 50, component: NationMeasure },
  ],
});
