import { defineEvent } from '@yeondong/schema';

export const noteWritten = defineEvent<{ readonly note: number; readonly importance: number }>('example.note-written');
