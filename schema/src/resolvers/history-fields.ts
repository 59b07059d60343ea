import type { Class } from '../contract/class.js';
import type { RequestContext } from '../contract/context.js';
import { BatchField, RowField } from '../contract/field.js';
import { LangArgs } from '../contract/lang.js';
import { FieldsOf } from '../contract/needs.js';
import { SuccessionLink, TextVersion } from '../entities/history.js';
import { keysOf } from '../stores/record-store.js';
import { successionOf } from '../stores/succession-store.js';
import { formerTexts } from '../stores/text-version-store.js';
import { batchFields } from './batch-fields.js';
import { bilingualField } from './bilingual-field.js';

/** The titles that records of a type had before; for types whose changes go through `changeRecord`. */
export const formerTitles = (type: () => Class, name: string): Class =>
  batchFields(`${name}FormerTitles`, type, {
    formerTitles: {
      decorate: BatchField(() => [TextVersion], {
        description: '이전 이름(최근 것부터). / Former titles, the last replaced first.',
      }),
      method: (rows, _args, ctx, selection) => formerTexts(ctx, type().name, keysOf(rows), selection),
    },
  });

/** What came before and behind records of a type: renamed, split, merged, abolished. */
export const successionFields = (type: () => Class, name: string): Class =>
  batchFields(`${name}Succession`, type, {
    predecessors: {
      decorate: BatchField(() => [SuccessionLink], { description: '앞선 기록. / What it came of.' }),
      method: (rows, _args, ctx, selection) => successionOf(ctx, 'predecessors', type(), keysOf(rows), selection),
    },
    successors: {
      decorate: BatchField(() => [SuccessionLink], { description: '이어받은 기록. / What it became.' }),
      method: (rows, _args, ctx, selection) => successionOf(ctx, 'successors', type(), keysOf(rows), selection),
    },
  });

@FieldsOf(() => SuccessionLink)
export class SuccessionLinkTitle {
  @RowField(() => String, {
    args: LangArgs,
    nullable: true,
    description: '상대 기록의 이름. / Title of the other record.',
  })
  title({ titleKo, titleEn }: SuccessionLink, { lang }: LangArgs, ctx: RequestContext) {
    return (lang ?? ctx.locale) === 'en' ? (titleEn ?? titleKo) : titleKo;
  }
}

export const TextVersionTitle = bilingualField(() => TextVersion, 'title', '그때의 이름. / Title at that time.');
