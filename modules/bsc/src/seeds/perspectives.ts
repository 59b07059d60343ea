import { type SeedDefinition, SeedLoad } from '@yeondong/schema';
import { Perspective } from '../entities/perspective.js';

/** Bucheon's own four perspectives, in its order. */
const PERSPECTIVES = [
  { code: 'CITIZEN', titleKo: '시민', titleEn: 'Citizens' },
  { code: 'FINANCE', titleKo: '재정', titleEn: 'Finance' },
  { code: 'PROCESS', titleKo: '내부과정', titleEn: 'Internal process' },
  { code: 'LEARNING', titleKo: '학습과정', titleEn: 'Learning' },
] as const;
const SINCE = 2005;

export const perspectiveSeed: SeedDefinition = {
  set: 'installation',
  kind: 'reference',
  async run(tx) {
    const load = new SeedLoad(tx);
    await load.writeMissing(
      Perspective,
      'code',
      PERSPECTIVES,
      (perspective) => ({
        ...perspective,
        position: PERSPECTIVES.findIndex(({ code }) => code === perspective.code) + 1,
        fromYear: SINCE,
        toYear: null,
        version: 1,
      }),
      ({ code }) => code,
    );
  },
};
