import {
  type CollectionArgs,
  type Initiative,
  insert,
  page,
  pagesByParent,
  type RequestContext,
  raw,
  type Selection,
  type TransactionContext,
} from '@yeondong/schema';
import { fieldNotes } from '../entities/collections.js';
import { FieldNote } from '../entities/field-note.js';

export const readNotes = (ctx: RequestContext, args: CollectionArgs, selection: Selection) =>
  page(ctx, fieldNotes, args, selection);

/** The notes of each initiative, in one statement for all of them. */
export const notesOfInitiatives = (
  ctx: RequestContext,
  initiatives: readonly Initiative[],
  args: CollectionArgs,
  selection: Selection,
) => pagesByParent(ctx, fieldNotes, initiatives, { parentKey: raw('t.initiative_id') }, args, selection);

export const saveNote = (tx: TransactionContext, note: Omit<FieldNote, 'key' | 'id'>): Promise<number> =>
  insert(tx, FieldNote, note);
