import { dataFolder } from '@yeondong/schema';

/** Rows of a data file of the module; they lie beside the sources of the package, for all that is compiled from them. */
export const dataRows = dataFolder(new URL('../../data/', import.meta.url));
