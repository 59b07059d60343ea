import { type HoldingSource, keyList, refuse, sql } from '@yeondong/schema';

interface Held {
  readonly person: number;
  readonly key: number;
  readonly finding: string;
  readonly year: number;
}

/** Feedback that somebody sees to and that is not verified; it goes to somebody of the same department. */
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
      const elsewhere = await tx.db.rows(
        sql`select f.id from bsc_feedback f where f.owner_id = ${from} and f.state <> 'VERIFIED' and not exists
          (select 1 from core_person p where p.id = ${to} and p.department_id = f.department_id) limit 1`,
      );
      if (elsewhere.length > 0) throw refuse('bsc.feedback.owner', ['input', 'to']);
      const { affected } = await tx.db.execute(
        sql`update bsc_feedback set owner_id = ${to}, version = version + 1
          where owner_id = ${from} and state <> 'VERIFIED'`,
      );
      return affected;
    },
  },
];
