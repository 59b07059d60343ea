import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import { InitiativeComplaints } from './slots/initiative-complaints';

export default defineClient({
  id: 'complaints',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [{ to: '/m/complaints', titleKey: 'list.title', order: 10 }],
  routes: [{ path: '/m/complaints', component: lazy(() => import('./pages/complaints')) }],
  slots: [
    { at: 'initiative.tab', key: 'complaints', titleKey: 'list.title', order: 95, component: InitiativeComplaints },
  ],
});
