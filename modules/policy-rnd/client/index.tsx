import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import { policiesSearch, proposalsSearch, tableSearch } from './searches';
import { ContestSection } from './slots/contest-section';
import { DepartmentSection } from './slots/department-section';
import { DomainSection } from './slots/domain-section';
import { InitiativeTab } from './slots/initiative-tab';

/** What policy research and development adds to the web client. */
export default defineClient({
  id: 'policy-rnd',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [
    { to: '/m/policy-rnd', titleKey: 'board.title', order: 10 },
    { to: '/m/policy-rnd/proposals', titleKey: 'proposals.title', order: 20 },
    { to: '/m/policy-rnd/task-forces', titleKey: 'taskForces.title', order: 30 },
    { to: '/m/policy-rnd/visits', titleKey: 'visits.title', order: 40 },
    { to: '/m/policy-rnd/experts', titleKey: 'experts.title', order: 50 },
    { to: '/m/policy-rnd/studies', titleKey: 'studies.title', order: 55 },
    { to: '/m/policy-rnd/swot', titleKey: 'swot.title', order: 60 },
    { to: '/m/policy-rnd/policies', titleKey: 'policies.title', order: 70 },
  ],
  routes: [
    { path: '/m/policy-rnd', component: lazy(() => import('./pages/board')) },
    {
      path: '/m/policy-rnd/proposals',
      component: lazy(() => import('./pages/proposals')),
      validateSearch: proposalsSearch.validate,
    },
    { path: '/m/policy-rnd/proposals/$code', component: lazy(() => import('./pages/proposal')) },
    {
      path: '/m/policy-rnd/task-forces',
      component: lazy(() => import('./pages/task-forces')),
      validateSearch: tableSearch.validate,
    },
    {
      path: '/m/policy-rnd/visits',
      component: lazy(() => import('./pages/visits')),
      validateSearch: tableSearch.validate,
    },
    { path: '/m/policy-rnd/experts', component: lazy(() => import('./pages/experts')) },
    {
      path: '/m/policy-rnd/studies',
      component: lazy(() => import('./pages/studies')),
      validateSearch: tableSearch.validate,
    },
    {
      path: '/m/policy-rnd/policies',
      component: lazy(() => import('./pages/policies')),
      validateSearch: policiesSearch.validate,
    },
    { path: '/m/policy-rnd/policies/$code', component: lazy(() => import('./pages/policy')) },
    { path: '/m/policy-rnd/swot', component: lazy(() => import('./pages/swot')) },
  ],
  slots: [
    { at: 'initiative.tab', key: 'policy-rnd', titleKey: 'slot.initiative', order: 30, component: InitiativeTab },
    { at: 'contest.section', key: 'policy-rnd', titleKey: 'slot.contest', order: 30, component: ContestSection },
    { at: 'domain.section', key: 'policy-rnd', titleKey: 'slot.domain', order: 30, component: DomainSection },
    {
      at: 'department.section',
      key: 'policy-rnd',
      titleKey: 'slot.department',
      order: 30,
      component: DepartmentSection,
    },
  ],
});
