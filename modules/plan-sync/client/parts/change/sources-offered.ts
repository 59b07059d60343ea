import { CHANGE_SOURCES } from '../../searches';

/** Where a request may come from: feedback of performance evaluation only where that is in use. */
export const sourcesOffered = (modules: readonly { readonly id: string }[]) =>
  CHANGE_SOURCES.filter((source) => source !== 'BSC_FEEDBACK' || modules.some(({ id }) => id === 'bsc'));
