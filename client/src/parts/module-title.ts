import type { ClientModule } from '@yeondong/client/kit';

export type TextOfModule = (key: string, options: { ns: string }) => string;

/** The name of a module, from its own texts. */
export const moduleTitle = ({ id, titleKey = 'title' }: ClientModule, of: TextOfModule): string =>
  of(titleKey, { ns: id });
