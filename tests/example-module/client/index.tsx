import { defineClient } from '@yeondong/client/kit';
import { lazy } from 'react';
import { notesSearch } from './searches';
import { InitiativeNotes } from './slots/initiative-notes';

/** What the module adds to the web client. Pages load when they are opened. */
export default defineClient({
  id: 'example',
  messages: { ko: () => import('./messages/ko.json'), en: () => import('./messages/en.json') },
  menu: [{ to: '/m/example', titleKey: 'notes.title', order: 10 }],
  routes: [
    { path: '/m/example', component: lazy(() => import('./pages/notes')), validateSearch: notesSearch.validate },
  ],
  slots: [{ at: 'initiative.tab', key: 'example', titleKey: 'notes.title', order: 90, component: InitiativeNotes }],
});
