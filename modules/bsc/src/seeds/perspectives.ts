import type { SeedLoad } from '@yeondong/schema';
import { Perspective } from '../entities/perspective.js';

/** The city's own four. */
export const PERSPECTIVES = [
  { code: 'CITIZEN', titleKo: '시민', titleEn: 'Citizens' },
  { code: 'FINANCE', titleKo: '재정', titleEn: 'Finance' },
  { code: 'PROCESS', titleKo: '내부과정', titleEn: 'Internal processes' },
  { code: 'LEARNING', titleKo: '학습과정', titleEn: 'Learning' },
] as const;

const FIRST_YEAR = 2006;

export const loadPerspectives = (load: SeedLoad): ReturnType<SeedLoad['writeMissing']> =>
  load.writeMissing(
    Perspective,
    'code',
    PERSPECTIVES,
    (perspective) => ({
      ...perspective,
      position: PERSPECTIVES.indexOf(perspective) + 1,
      version: 1,
      fromYear: FIRST_YEAR,
      toYear: null,
    }),
    ({ code }) => code,
  );
