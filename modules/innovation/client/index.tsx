import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import {
  activitiesSearch,
  boardSearch,
  ideasSearch,
  learningSearch,
  mileageSearch,
  practicesSearch,
  tasksSearch,
  trainingSearch,
} from './searches';
import { DepartmentSection } from './slots/department-section';
import { InitiativeTab } from './slots/initiative-tab';

const KEY = 'innovation';
const HOME = '/m/innovation';

/** What the innovation program adds to the web client. */
export default defineClient({
  id: KEY,
  icon: 'spark',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [
    { to: HOME, titleKey: 'board.title', order: 10 },
    { to: `${HOME}/tasks`, titleKey: 'tasks.title', order: 20 },
    { to: `${HOME}/ideas`, titleKey: 'ideas.title', order: 30 },
    { to: `${HOME}/activities`, titleKey: 'activities.title', order: 40 },
    { to: `${HOME}/mileage`, titleKey: 'mileage.title', order: 50 },
    { to: `${HOME}/learning`, titleKey: 'learning.title', order: 60 },
    { to: `${HOME}/training`, titleKey: 'training.title', order: 70 },
    { to: `${HOME}/clubs`, titleKey: 'clubs.title', order: 80 },
    { to: `${HOME}/practices`, titleKey: 'practices.title', order: 90 },
  ],
  routes: [
    { path: HOME, component: lazy(() => import('./pages/board')), validateSearch: boardSearch.validate },
    { path: `${HOME}/tasks`, component: lazy(() => import('./pages/tasks')), validateSearch: tasksSearch.validate },
    { path: `${HOME}/tasks/$code`, component: lazy(() => import('./pages/task')) },
    { path: `${HOME}/ideas`, component: lazy(() => import('./pages/ideas')), validateSearch: ideasSearch.validate },
    {
      path: `${HOME}/activities`,
      component: lazy(() => import('./pages/activities')),
      validateSearch: activitiesSearch.validate,
    },
    {
      path: `${HOME}/mileage`,
      component: lazy(() => import('./pages/mileage')),
      validateSearch: mileageSearch.validate,
    },
    {
      path: `${HOME}/learning`,
      component: lazy(() => import('./pages/learning')),
      validateSearch: learningSearch.validate,
    },
    {
      path: `${HOME}/training`,
      component: lazy(() => import('./pages/training')),
      validateSearch: trainingSearch.validate,
    },
    { path: `${HOME}/clubs`, component: lazy(() => import('./pages/clubs')), validateSearch: learningSearch.validate },
    {
      path: `${HOME}/practices`,
      component: lazy(() => import('./pages/practices')),
      validateSearch: practicesSearch.validate,
    },
  ],
  slots: [
    { at: 'initiative.tab', key: KEY, titleKey: 'slot.tab', order: 40, component: InitiativeTab },
    { at: 'department.section', key: KEY, titleKey: 'slot.tab', order: 40, component: DepartmentSection },
  ],
});
