import { byKeys, Department, fields, notify, settleNotices, type TransactionContext } from '@yeondong/schema';
import type { Appeal } from '../../entities/appeal/appeal.js';
import type { FinalScore } from '../../entities/ranking/final-score.js';
import { Scorecard } from '../../entities/scorecard.js';
import { headsOf, officersByDepartment } from '../heads.js';
import { finalsOf } from '../ranking/final-store.js';

type Subject = Pick<Appeal, 'key' | 'departmentKey'>;
type Names = Pick<Department, 'nameKo' | 'nameEn'>;

const NAMES = fields('code', 'nameKo', 'nameEn');

async function tellOfAppeal(
  tx: TransactionContext,
  appeal: Subject,
  people: readonly number[],
  text: { readonly ko: string; readonly en: string },
): Promise<void> {
  const [department] = await byKeys(tx, Department, [appeal.departmentKey], NAMES);
  for (const personKey of people) {
    await notify(tx, {
      personKey,
      kind: 'WAITING',
      titleKo: `${department?.nameKo} ${text.ko}`,
      titleEn: `${department?.nameEn ?? department?.nameKo}: ${text.en}`,
      path: '/m/bsc/appeals',
      record: { type: 'Appeal', key: appeal.key },
    });
  }
}

/** The officers of the planning office are told that an appeal waits for its decision. */
export async function tellFiled(tx: TransactionContext, appeal: Subject): Promise<void> {
  const officers = await officersByDepartment(tx);
  const people = [...new Set([...officers.values()].flat())];
  await tellOfAppeal(tx, appeal, people, { ko: '이의신청이 접수되었습니다', en: 'an appeal was filed' });
}

/** It waits for the officers no longer; the heads of the department are told of the decision. */
export async function tellDecided(tx: TransactionContext, appeal: Subject): Promise<void> {
  await settleNotices(tx, 'WAITING', { type: 'Appeal', key: appeal.key });
  const heads = await headsOf(tx, [appeal.departmentKey]);
  const people = heads.get(appeal.departmentKey) ?? [];
  await tellOfAppeal(tx, appeal, people, { ko: '이의신청이 결정되었습니다', en: 'an appeal was decided' });
}

/** The heads of every department whose final result became another are told what it was and is. */
export async function tellCorrected(tx: TransactionContext, year: number, cardKeys: readonly number[]): Promise<void> {
  const cards = await byKeys(tx, Scorecard, cardKeys, fields('departmentKey'));
  const departments = cards.map((card) => card?.departmentKey ?? 0);
  const names = await byKeys(tx, Department, departments, NAMES);
  const heads = await headsOf(tx, departments);
  const finals = await finalsOf(tx, cardKeys);
  for (const [at, department] of names.entries()) {
    const [before, after] = (finals[at] ?? []).slice(-2);
    if (!department || !before || !after) continue;
    for (const personKey of heads.get(departments[at] ?? 0) ?? []) {
      await notify(tx, {
        ...{ personKey, kind: 'WAITING', ...correctionText(department, year, before, after) },
        path: '/m/bsc/ranking',
        record: { type: 'FinalScore', key: after.key },
      });
    }
  }
}

type Final = Pick<FinalScore, 'total' | 'cityRank' | 'grade'>;

const moved = (from: string | number | null, to: string | number | null): string =>
  from === to ? `${to ?? '–'}` : `${from ?? '–'} → ${to ?? '–'}`;

function correctionText({ nameKo, nameEn }: Names, year: number, before: Final, after: Final) {
  const total = moved(before.total, after.total);
  const rank = moved(before.cityRank, after.cityRank);
  const grade = moved(before.grade, after.grade);
  return {
    titleKo: `${nameKo} ${year}년 평가결과 정정: 총점 ${total}, 시 순위 ${rank}, 등급 ${grade}`,
    titleEn: `${nameEn ?? nameKo}, results of ${year} corrected: total ${total}, city rank ${rank}, grade ${grade}`,
  };
}
