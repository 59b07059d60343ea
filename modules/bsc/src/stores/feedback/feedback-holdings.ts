import { type HoldingSource, keyList, sql } from '@yeondong/schema';

interface Held {
  readonly person: number;
  readonly key: number;
  readonly finding: string;
  readonly year: number;
}

/**
 * Feedback that somebody sees to and that is not verified. It stays with its department: handed to somebody of another
 * it has no owner any more, and the heads of the department see to it.
 */
export const feedbackHoldings: readonly HoldingSource[] = [
  {
    id: 'bsc.feedback',
    title: { ko: '담당하는 환류', en: 'Feedback to see to' },
    async list(ctx, people) {
      const rows = await ctx.db.rows<Held>(
        sql`select owner_id as person, id as "key", finding as finding, year as year from bsc_feedback
          where owner_id in ${keyList(people)} and state <> 'VERIFIED' order by id`,
      );
      return rows.map(({ person, key, finding, year }) => ({
        ...{ person: Number(person), recordType: 'Feedback', recordKey: Number(key) },
        ...{ titleKo: `${year}년 환류: ${finding}`, titleEn: `Feedback of ${year}: ${finding}` },
        path: `/m/bsc/feedback?year=${year}`,
      }));
    },
    async move(tx, from, to) {
      const { affected } = await tx.db.execute(
        sql`update bsc_feedback set version = version + 1, owner_id = (
            select p.id from core_person p where p.id = ${to} and p.department_id = bsc_feedback.department_id)
          where owner_id = ${from} and state <> 'VERIFIED'`,
      );
      return affected;
    },
  },
];
