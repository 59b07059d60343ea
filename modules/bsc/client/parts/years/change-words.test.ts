import type { TextOf } from '@yeondong/client/kit';
import { changeWords } from './change-words';

const t = ((key: string, values?: Record<string, unknown>) =>
  values ? `${values.field}: ${values.before} → ${values.after}` : key) as unknown as TextOf;

describe('a change of a definition in words', () => {
  it.each([
    [{ field: 'method', before: 'M1_U', after: 'M2_SIGMA' }, 'field.method: method.M1_U → method.M2_SIGMA'],
    [{ field: 'derivedFrom', before: null, after: 'SURVEY' }, 'kpiForm.source: kpiSource.MANUAL → kpiSource.SURVEY'],
    [{ field: 'stretch', before: 'false', after: 'true' }, 'field.stretch: field.no → field.yes'],
    [{ field: 'highRate', before: null, after: '110' }, 'field.highRate: – → 110'],
    [{ field: 'definition', before: '가', after: '나' }, 'field.definition: 가 → 나'],
  ])('%j', (change, words) => expect(changeWords(change, t)).toBe(words));
});
