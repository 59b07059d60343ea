import { search } from '@yeondong/client/kit';

const { defineSearch, oneOf, sort, text } = search;

export const ALL = 'all' as const;
/** Least importance shown. */
export const IMPORTANCE = [ALL, '2', '3', '4', '5'] as const;

/** The state of the page of notes, as it stands in the URL. */
export const notesSearch = defineSearch({ q: text(''), importance: oneOf(IMPORTANCE, ALL), sort: sort('') });
