import { ID, Int } from 'type-graphql';
import { type RequestContext, transact } from '../contract/context.js';
import { recordChanged } from '../contract/event.js';
import { ReadField, RowField, WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import { fields, type Selection } from '../contract/selection.js';
import { Notice } from '../entities/notice.js';
import { notices } from '../entities/service-collections.js';
import { NoticesArgs, NoticesReadInput } from '../inputs/notice-inputs.js';
import { refuse } from '../kernel/errors.js';
import { globalId, parseGlobalId } from '../kernel/ids.js';
import { keyList, sql, TRUE } from '../kernel/sql.js';
import { page } from '../stores/page-store.js';
import { select, update } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';

const MOST_IDS = 500;

@FieldsOf(() => Notice)
export class NoticeResolver {
  @ReadField(() => notices.Connection, {
    permission: 'core.notice.read',
    args: NoticesArgs,
    description: '내 알림(새것부터). / My notices, newest first.',
  })
  notices(args: NoticesArgs, ctx: RequestContext, selection: Selection) {
    return page(ctx, notices, args, selection, args.unreadOnly ? sql`t.read_at is null` : TRUE);
  }

  @WriteField(() => Int, {
    permission: 'core.notice.write',
    input: NoticesReadInput,
    description: '알림을 읽은 것으로 함: 바뀐 건수. / Marks notices as read; how many changed.',
  })
  async markNoticesRead(input: NoticesReadInput, ctx: RequestContext) {
    if (input.ids.length > MOST_IDS) throw refuse('ids.too-many', ['input', 'ids'], { max: MOST_IDS });
    const keys = input.ids
      .map(parseGlobalId)
      .flatMap((reference) => (reference?.type === 'Notice' ? [reference.key] : []));
    const unread = await select(ctx, Notice, fields(), { where: sql`t.id in ${keyList(keys)} and t.read_at is null` });
    const [first] = unread;
    if (!first) return 0;
    return transact(ctx, async (tx) => {
      for (const { key } of unread) {
        await update(tx, Notice, key, { readAt: tx.clock.now() });
        tx.emit(recordChanged, { type: 'Notice', key });
      }
      tx.audit({
        act: 'core.notice.write',
        type: 'Notice',
        key: first.key,
        after: { read: unread.map(({ key }) => key) },
      });
      return unread.length;
    });
  }

  @RowField(() => ID, {
    needs: ['recordType', 'recordKey'],
    nullable: true,
    description: '관련 기록의 식별자. / Id of the record that it is about.',
  })
  record(row: Notice) {
    return row.recordType === null || row.recordKey === null ? null : globalId(row.recordType, row.recordKey);
  }
}

export const NoticeTitle = bilingualField(() => Notice, 'title', '내용. / What it tells.');
