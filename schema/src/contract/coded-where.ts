import { bilingualWhere, booleanWhere, idWhere, stringWhere } from './where.js';
import type { WhereEntry } from './where-entry.js';

const TITLE = '제목(한국어·영어). / Title in either language.';

/** What every coded record is found by: id, code and title. */
export const codedWhere = (type: string, title = TITLE): Record<'id' | 'code' | 'title', WhereEntry> => ({
  id: idWhere(type, 'id', '식별자. / Id.'),
  code: stringWhere('code', '코드. / Code.'),
  title: bilingualWhere('title', title),
});

/** Whether a record is one of the sample. */
export const sampleWhere = booleanWhere('sample', '예시 여부. / Whether it is a sample.');
