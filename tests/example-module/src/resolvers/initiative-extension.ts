import {
  BatchField,
  type CollectionArgs,
  FieldsOf,
  Initiative,
  type RequestContext,
  type Selection,
} from '@yeondong/schema';
import { fieldNotes } from '../entities/collections.js';
import { notesOfInitiatives } from '../stores/field-note-store.js';

@FieldsOf(() => Initiative)
export class InitiativeExtension {
  @BatchField(() => fieldNotes.Connection, {
    permission: 'example.note.read',
    args: fieldNotes.Args,
    description: '이 과제의 현장 메모. / Its field notes.',
  })
  fieldNotes(initiatives: readonly Initiative[], args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return notesOfInitiatives(ctx, initiatives, args, selection);
  }
}
