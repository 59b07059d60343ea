import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import {
  alertsSearch,
  appealsSearch,
  boardSearch,
  entrySearch,
  feedbackSearch,
  heatMapSearch,
  kpiNewSearch,
  kpiSearch,
  kpisSearch,
  manualSearch,
  panelSearch,
  publicSearch,
  rankingSearch,
  rewardsSearch,
  schedulesSearch,
  scorecardSearch,
  strategyMapSearch,
  tablesSearch,
  tracesSearch,
} from './searches';
import { DepartmentSection } from './slots/department-section';
import { DueResults } from './slots/due-results';
import { GoalSection } from './slots/goal-section';
import { HomeAlerts } from './slots/home-alerts';
import { InitiativeTab } from './slots/initiative-tab';
import { ScoreMeasure, TrendMeasure } from './slots/vision-measures';

/** What the scorecard module adds to the web client. */
export default defineClient({
  id: 'bsc',
  icon: 'gauge',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [
    { to: '/m/bsc', titleKey: 'board.title', order: 10 },
    { to: '/m/bsc/map', titleKey: 'map.title', order: 20, groupKey: 'menuGroup.prepare' },
    { to: '/m/bsc/kpis', titleKey: 'kpis.title', order: 21, groupKey: 'menuGroup.prepare' },
    { to: '/m/bsc/appraisals', titleKey: 'panel.title.APPRAISAL', order: 22, groupKey: 'menuGroup.prepare' },
    { to: '/m/bsc/schedules', titleKey: 'schedules.title', order: 23, groupKey: 'menuGroup.prepare' },
    { to: '/m/bsc/tables', titleKey: 'tables.title', order: 24, groupKey: 'menuGroup.prepare' },
    { to: '/m/bsc/entry', titleKey: 'entry.title', order: 30, groupKey: 'menuGroup.results' },
    { to: '/m/bsc/heat-map', titleKey: 'heatMap.title', order: 31, groupKey: 'menuGroup.results' },
    { to: '/m/bsc/alerts', titleKey: 'alert.title', order: 32, groupKey: 'menuGroup.results' },
    { to: '/m/bsc/qualitative', titleKey: 'panel.title.QUALITATIVE', order: 33, groupKey: 'menuGroup.results' },
    { to: '/m/bsc/ranking', titleKey: 'ranking.title', order: 40, groupKey: 'menuGroup.outcome' },
    { to: '/m/bsc/appeals', titleKey: 'appeal.title', order: 41, groupKey: 'menuGroup.outcome' },
    { to: '/m/bsc/programme', titleKey: 'programme.title', order: 50, groupKey: 'menuGroup.upkeep' },
    { to: '/m/bsc/programme/manual', titleKey: 'subject.MANUAL', order: 51, groupKey: 'menuGroup.upkeep' },
    { to: '/m/bsc/programme/training', titleKey: 'subject.TRAINING', order: 52, groupKey: 'menuGroup.upkeep' },
    { to: '/m/bsc/rewards', titleKey: 'reward.title', order: 53, groupKey: 'menuGroup.upkeep' },
    { to: '/m/bsc/feedback', titleKey: 'feedback.title', order: 54, groupKey: 'menuGroup.upkeep' },
    { to: '/m/bsc/traces', titleKey: 'traces.title', order: 55, groupKey: 'menuGroup.upkeep' },
    { to: '/m/bsc/meta', titleKey: 'meta.title', order: 56, groupKey: 'menuGroup.upkeep' },
  ],
  routes: [
    { path: '/m/bsc', component: lazy(() => import('./pages/board')), validateSearch: boardSearch.validate },
    {
      path: '/m/bsc/map',
      component: lazy(() => import('./pages/strategy-map')),
      validateSearch: strategyMapSearch.validate,
    },
    {
      path: '/m/bsc/heat-map',
      component: lazy(() => import('./pages/heat-map')),
      validateSearch: heatMapSearch.validate,
    },
    {
      path: '/m/bsc/departments/$code',
      component: lazy(() => import('./pages/scorecard')),
      validateSearch: scorecardSearch.validate,
    },
    { path: '/m/bsc/departments/$code/edit', component: lazy(() => import('./pages/scorecard-edit')) },
    {
      path: '/m/bsc/kpi-new',
      component: lazy(() => import('./pages/kpi-new')),
      validateSearch: kpiNewSearch.validate,
    },
    { path: '/m/bsc/entry', component: lazy(() => import('./pages/entry')), validateSearch: entrySearch.validate },
    { path: '/m/bsc/tables', component: lazy(() => import('./pages/tables')), validateSearch: tablesSearch.validate },
    { path: '/m/bsc/kpis', component: lazy(() => import('./pages/kpis')), validateSearch: kpisSearch.validate },
    { path: '/m/bsc/kpis/$code', component: lazy(() => import('./pages/kpi')), validateSearch: kpiSearch.validate },
    {
      path: '/m/bsc/traces',
      component: lazy(() => import('./pages/traces')),
      validateSearch: tracesSearch.validate,
    },
    {
      path: '/m/bsc/schedules',
      component: lazy(() => import('./pages/schedules')),
      validateSearch: schedulesSearch.validate,
    },
    { path: '/m/bsc/alerts', component: lazy(() => import('./pages/alerts')), validateSearch: alertsSearch.validate },
    {
      path: '/m/bsc/appraisals',
      component: lazy(() => import('./pages/appraisals')),
      validateSearch: panelSearch.validate,
    },
    {
      path: '/m/bsc/qualitative',
      component: lazy(() => import('./pages/qualitative')),
      validateSearch: panelSearch.validate,
    },
    { path: '/m/bsc/meta', component: lazy(() => import('./pages/meta')) },
    {
      path: '/m/bsc/ranking',
      component: lazy(() => import('./pages/ranking')),
      validateSearch: rankingSearch.validate,
    },
    {
      path: '/m/bsc/appeals',
      component: lazy(() => import('./pages/appeals')),
      validateSearch: appealsSearch.validate,
    },
    {
      path: '/m/bsc/rewards',
      component: lazy(() => import('./pages/rewards')),
      validateSearch: rewardsSearch.validate,
    },
    {
      path: '/m/bsc/feedback',
      component: lazy(() => import('./pages/feedback')),
      validateSearch: feedbackSearch.validate,
    },
    { path: '/m/bsc/programme', component: lazy(() => import('./pages/programme')) },
    {
      path: '/m/bsc/programme/$subject',
      component: lazy(() => import('./pages/programme-subject')),
      validateSearch: manualSearch.validate,
    },
  ],
  publicRoutes: [
    { path: '/public/bsc', component: lazy(() => import('./pages/public')), validateSearch: publicSearch.validate },
    {
      path: '/public/bsc/$department',
      component: lazy(() => import('./pages/public-department')),
      validateSearch: publicSearch.validate,
    },
  ],
  slots: [
    { at: 'initiative.tab', key: 'bsc', titleKey: 'slot.initiative', order: 20, component: InitiativeTab },
    { at: 'goal.section', key: 'bsc', titleKey: 'slot.goal', order: 20, component: GoalSection },
    { at: 'department.section', key: 'bsc', titleKey: 'slot.department', order: 20, component: DepartmentSection },
    { at: 'vision.measure', key: 'bsc-score', titleKey: 'slot.measureScore', order: 20, component: ScoreMeasure },
    { at: 'vision.measure', key: 'bsc-trend', titleKey: 'slot.measureTrend', order: 21, component: TrendMeasure },
    { at: 'home.section', key: 'bsc', titleKey: 'slot.homeAlerts', order: 20, component: HomeAlerts },
    { at: 'home.due', key: 'bsc', titleKey: 'slot.due', component: DueResults },
  ],
});
