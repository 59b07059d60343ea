import { writeRightIn } from '@yeondong/schema';

/** The office is that of innovation. */
export const { isOffice, requireModuleOn, requireWritable } = writeRightIn('innovation', ['innovation']);
