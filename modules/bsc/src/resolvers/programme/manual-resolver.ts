import {
  bilingualField,
  FieldsOf,
  fields,
  LangArgs,
  newTitles,
  optionalText,
  type Page,
  ReadPage,
  type RequestContext,
  RowField,
  raw,
  refuse,
  requiredText,
  type Selection,
  saved,
  select,
  sql,
  ToMany,
  update,
  WriteField,
} from '@yeondong/schema';
import { manuals } from '../../entities/programme/collections.js';
import { Manual, ManualChapter } from '../../entities/programme/manual.js';
import { type ManualChapterInput, ManualInput } from '../../inputs/programme/evaluation-inputs.js';
import { RecordAsRead } from '../../inputs/programme/year-record-input.js';
import { replaceParts } from '../../stores/programme/part-store.js';
import { moveRecord, PROGRAMME_WRITE, recordAsRead, saveYearRecord } from '../../stores/programme/year-record-store.js';

const LONG = 20_000;

@FieldsOf(() => Manual)
export class ManualResolver {
  @ReadPage(manuals, {
    permission: 'bsc.programme.read',
    description: '운영 표준 매뉴얼의 판. / Editions of the manual.',
  })
  declare manuals: Page<Manual>;

  @ToMany(() => ManualChapter, { key: 'manualKey', orderBy: 't.position', description: '장. / Chapters.' })
  declare chapters: ManualChapter[];

  @WriteField(() => Manual, {
    permission: PROGRAMME_WRITE,
    input: ManualInput,
    description:
      '매뉴얼의 새 판을 쓰거나 고침(시행 전까지). / Writes a new edition, or changes it until it is in force.',
  })
  saveManual(input: ManualInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Manual, selection, async (tx) => {
      if (input.chapters.length === 0) throw refuse('bsc.manual.no-chapters', ['input', 'chapters']);
      const chapters = input.chapters.map(chapterOf);
      if (input.id != null) {
        const { state } = await recordAsRead(tx, Manual, { id: input.id }, 'state');
        if (state !== 'DRAFT') throw refuse('bsc.manual.in-force', ['input', 'id']);
      }
      const [last] = await select(tx, Manual, fields('edition'), {
        where: raw('1 = 1'),
        orderBy: raw('t.edition desc'),
        limit: 1,
      });
      const own = input.id == null ? { edition: (last?.edition ?? 0) + 1, state: 'DRAFT' as const } : {};
      const key = await saveYearRecord(tx, Manual, input, own);
      await replaceParts(tx, ManualChapter, { property: 'manualKey', key }, chapters);
      return key;
    });
  }

  @WriteField(() => Manual, {
    permission: PROGRAMME_WRITE,
    input: RecordAsRead,
    description:
      '매뉴얼의 한 판을 시행함; 앞 판은 지난 판이 됨. / Puts an edition in force; the one before is superseded.',
  })
  publishManual(input: RecordAsRead, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Manual, selection, async (tx) => {
      const before = await recordAsRead(tx, Manual, input, 'state');
      if (before.state !== 'DRAFT') throw refuse('bsc.manual.in-force', ['input', 'id']);
      const inForce = await select(tx, Manual, fields(), { where: sql`t.state = 'PUBLISHED'` });
      for (const { key } of inForce) await update(tx, Manual, key, { state: 'SUPERSEDED' });
      return moveRecord(tx, Manual, before, input.version, { state: 'PUBLISHED', publishedOn: tx.today });
    });
  }
}

const chapterOf = (input: ManualChapterInput, index: number) => {
  const path = ['input', 'chapters', index];
  return {
    ...newTitles(input),
    topic: input.topic ?? null,
    bodyKo: requiredText(input.bodyKo, LONG, [...path, 'bodyKo']),
    bodyEn: optionalText(input.bodyEn, LONG, [...path, 'bodyEn']),
  };
};

@FieldsOf(() => ManualChapter)
export class ManualChapterResolver {
  @RowField(() => String, { args: LangArgs, needs: ['bodyKo', 'bodyEn'], description: '본문. / Text.' })
  body(row: ManualChapter, { lang }: LangArgs, ctx: RequestContext) {
    return (lang ?? ctx.locale) === 'en' ? (row.bodyEn ?? row.bodyKo) : row.bodyKo;
  }
}

export const ManualChapterTitle = bilingualField(() => ManualChapter, 'title', '제목. / Title.');
