import { defineEvent } from '@yeondong/schema';

/** What innovation tells the others. */
export const innovationEvents = {
  taskMoved: defineEvent<{ readonly task: number; readonly status: string }>('innovation.task-moved'),
  mileagePosted: defineEvent<{ readonly activity: number }>('innovation.mileage-posted'),
};
