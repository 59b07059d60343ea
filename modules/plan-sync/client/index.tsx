import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import {
  boardSearch,
  briefingsSearch,
  budgetSearch,
  changesSearch,
  classesSearch,
  compareSearch,
  fiscalSearch,
  instructionsSearch,
  linksSearch,
  opinionsSearch,
  packSearch,
  planSearch,
  prioritiesSearch,
  processSearch,
  quarterSearch,
  rollSearch,
  termsSearch,
} from './searches';
import { DepartmentSection } from './slots/department-section';
import { InitiativeTab } from './slots/initiative-tab';
import { BudgetMeasure } from './slots/vision-measure';

/** What plan synchronization adds to the web client. */
export default defineClient({
  id: 'plan-sync',
  icon: 'layers',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [
    { to: '/m/plan-sync', titleKey: 'board.title', order: 10 },
    { to: '/m/plan-sync/plans', titleKey: 'plans.title', order: 20, groupKey: 'menuGroup.plans' },
    { to: '/m/plan-sync/changes', titleKey: 'request.title', order: 21, groupKey: 'menuGroup.plans' },
    { to: '/m/plan-sync/links', titleKey: 'links.title', order: 22, groupKey: 'menuGroup.plans' },
    { to: '/m/plan-sync/fiscal', titleKey: 'fiscal.title', order: 30, groupKey: 'menuGroup.money' },
    { to: '/m/plan-sync/budget', titleKey: 'sheet.title', order: 32, groupKey: 'menuGroup.money' },
    { to: '/m/plan-sync/classes', titleKey: 'classes.title', order: 34, groupKey: 'menuGroup.money' },
    { to: '/m/plan-sync/alignment', titleKey: 'alignment.title', order: 24, groupKey: 'menuGroup.plans' },
    { to: '/m/plan-sync/terms', titleKey: 'term.title', order: 26, groupKey: 'menuGroup.plans' },
    { to: '/m/plan-sync/process', titleKey: 'process.title', order: 12 },
    { to: '/m/plan-sync/priorities', titleKey: 'priority.title', order: 40, groupKey: 'menuGroup.progress' },
    { to: '/m/plan-sync/inspections', titleKey: 'inspection.title', order: 42, groupKey: 'menuGroup.progress' },
    { to: '/m/plan-sync/review', titleKey: 'review.title', order: 44, groupKey: 'menuGroup.progress' },
    { to: '/m/plan-sync/meetings', titleKey: 'meetings.title', order: 46, groupKey: 'menuGroup.progress' },
    { to: '/m/plan-sync/instructions', titleKey: 'instruction.title', order: 47, groupKey: 'menuGroup.progress' },
    { to: '/m/plan-sync/briefings', titleKey: 'briefing.title', order: 48, groupKey: 'menuGroup.progress' },
    { to: '/m/plan-sync/opinions', titleKey: 'opinions.title', order: 50, groupKey: 'menuGroup.citizens' },
    { to: '/m/plan-sync/forums', titleKey: 'forums.title', order: 52, groupKey: 'menuGroup.citizens' },
    { to: '/m/plan-sync/concepts', titleKey: 'concepts.title', order: 54, groupKey: 'menuGroup.citizens' },
    { to: '/m/plan-sync/consensus', titleKey: 'consensus.title', order: 56, groupKey: 'menuGroup.citizens' },
    { to: '/m/plan-sync/publications', titleKey: 'publications.title', order: 58, groupKey: 'menuGroup.citizens' },
  ],
  routes: [
    { path: '/m/plan-sync', component: lazy(() => import('./pages/board')), validateSearch: boardSearch.validate },
    { path: '/m/plan-sync/plans', component: lazy(() => import('./pages/plans')) },
    {
      path: '/m/plan-sync/plans/$code',
      component: lazy(() => import('./pages/plan')),
      validateSearch: planSearch.validate,
    },
    {
      path: '/m/plan-sync/plans/$code/compare',
      component: lazy(() => import('./pages/compare')),
      validateSearch: compareSearch.validate,
    },
    { path: '/m/plan-sync/items/$id', component: lazy(() => import('./pages/item')) },
    {
      path: '/m/plan-sync/changes',
      component: lazy(() => import('./pages/changes')),
      validateSearch: changesSearch.validate,
    },
    {
      path: '/m/plan-sync/plans/$code/roll',
      component: lazy(() => import('./pages/roll')),
      validateSearch: rollSearch.validate,
    },
    {
      path: '/m/plan-sync/terms',
      component: lazy(() => import('./pages/terms')),
      validateSearch: termsSearch.validate,
    },
    {
      path: '/m/plan-sync/links',
      component: lazy(() => import('./pages/links')),
      validateSearch: linksSearch.validate,
    },
    {
      path: '/m/plan-sync/fiscal',
      component: lazy(() => import('./pages/fiscal')),
      validateSearch: fiscalSearch.validate,
    },
    {
      path: '/m/plan-sync/budget',
      component: lazy(() => import('./pages/budget')),
      validateSearch: budgetSearch.validate,
    },
    {
      path: '/m/plan-sync/classes',
      component: lazy(() => import('./pages/classes')),
      validateSearch: classesSearch.validate,
    },
    { path: '/m/plan-sync/alignment', component: lazy(() => import('./pages/alignment')) },
    {
      path: '/m/plan-sync/process',
      component: lazy(() => import('./pages/process')),
      validateSearch: processSearch.validate,
    },
    {
      path: '/m/plan-sync/priorities',
      component: lazy(() => import('./pages/priorities')),
      validateSearch: prioritiesSearch.validate,
    },
    {
      path: '/m/plan-sync/inspections',
      component: lazy(() => import('./pages/inspections')),
      validateSearch: quarterSearch.validate,
    },
    {
      path: '/m/plan-sync/review',
      component: lazy(() => import('./pages/review')),
      validateSearch: quarterSearch.validate,
    },
    {
      path: '/m/plan-sync/opinions',
      component: lazy(() => import('./pages/opinions')),
      validateSearch: opinionsSearch.validate,
    },
    { path: '/m/plan-sync/meetings', component: lazy(() => import('./pages/meetings')) },
    { path: '/m/plan-sync/meetings/$code', component: lazy(() => import('./pages/meeting')) },
    {
      path: '/m/plan-sync/meetings/$code/pack',
      component: lazy(() => import('./pages/meeting-pack')),
      validateSearch: packSearch.validate,
    },
    {
      path: '/m/plan-sync/instructions',
      component: lazy(() => import('./pages/instructions')),
      validateSearch: instructionsSearch.validate,
    },
    {
      path: '/m/plan-sync/briefings',
      component: lazy(() => import('./pages/briefings')),
      validateSearch: briefingsSearch.validate,
    },
    { path: '/m/plan-sync/forums', component: lazy(() => import('./pages/forums')) },
    { path: '/m/plan-sync/forums/$code', component: lazy(() => import('./pages/forum')) },
    { path: '/m/plan-sync/concepts', component: lazy(() => import('./pages/concepts')) },
    { path: '/m/plan-sync/consensus', component: lazy(() => import('./pages/consensus')) },
    { path: '/m/plan-sync/publications', component: lazy(() => import('./pages/publications')) },
  ],
  publicRoutes: [{ path: '/public/plan-sync/opinions', component: lazy(() => import('./pages/public-opinions')) }],
  slots: [
    { at: 'initiative.tab', key: 'plan-sync', titleKey: 'slot.initiative', order: 10, component: InitiativeTab },
    {
      at: 'department.section',
      key: 'plan-sync',
      titleKey: 'slot.department',
      order: 10,
      component: DepartmentSection,
    },
    { at: 'vision.measure', key: 'plan-sync-budget', titleKey: 'slot.measure', order: 10, component: BudgetMeasure },
  ],
});
