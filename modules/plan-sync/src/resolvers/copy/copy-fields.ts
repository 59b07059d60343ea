import { type Class, FieldsOf, Person, type RequestContext, RowField, ToOne } from '@yeondong/schema';
import type { IssuedCopy } from '../../entities/copy/issued-copy.js';
import { Briefing } from '../../entities/meeting/briefing.js';
import { briefingIn } from '../../stores/briefing/keep-copy.js';

/** A resolver class for what every issued copy tells: who issued it, and the document in the reader's language. */
export function copyFields(type: () => Class<IssuedCopy>): Class {
  @FieldsOf(type)
  class CopyFields {
    @ToOne(() => Person, { key: 'issuedByKey', nullable: true, description: '낸 사람. / Who issued it.' })
    declare issuedBy: Person | null;

    @RowField(() => Briefing, { needs: ['content'], description: '낸 그대로의 자료. / The document as it was issued.' })
    briefing({ content }: IssuedCopy, _args: unknown, ctx: RequestContext) {
      return briefingIn(content, ctx.locale);
    }
  }
  return CopyFields;
}
