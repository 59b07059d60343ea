import type { RequestContext } from '@yeondong/schema';
import type { Titles } from './titles-then.js';

/** A title in the language of who asks. */
export const titleIn = ({ locale }: RequestContext, { titleKo, titleEn }: Titles): string =>
  locale === 'en' ? (titleEn ?? titleKo) : titleKo;
