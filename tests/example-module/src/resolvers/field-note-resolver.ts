import {
  BatchField,
  byKeys,
  type CollectionArgs,
  FieldsOf,
  Initiative,
  Person,
  ReadField,
  type RequestContext,
  type Selection,
} from '@yeondong/schema';
import { fieldNotes } from '../entities/collections.js';
import { FieldNote } from '../entities/field-note.js';
import { readNotes } from '../stores/field-note-store.js';

@FieldsOf(() => FieldNote)
export class FieldNoteResolver {
  @ReadField(() => fieldNotes.Connection, {
    permission: 'example.note.read',
    args: fieldNotes.Args,
    description: '현장 메모 목록. / Field notes.',
  })
  fieldNotes(args: CollectionArgs, ctx: RequestContext, selection: Selection) {
    return readNotes(ctx, args, selection);
  }

  @BatchField(() => Initiative, { needs: ['initiativeKey'], description: '이행과제. / Its initiative.' })
  initiative(notes: readonly FieldNote[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = notes.map((note) => note.initiativeKey);
    return byKeys(ctx, Initiative, keys, selection);
  }

  @BatchField(() => Person, { nullable: true, needs: ['authorKey'], description: '쓴 사람. / Who wrote it.' })
  author(notes: readonly FieldNote[], _args: unknown, ctx: RequestContext, selection: Selection) {
    const keys = notes.map((note) => note.authorKey);
    return byKeys(ctx, Person, keys, selection);
  }
}
