import { Holiday } from '../entities/holiday.js';
import { HolidayInput, HolidaysArgs } from '../inputs/holiday-inputs.js';
import { HolidayResolver, HolidayTitle } from '../resolvers/holiday-resolver.js';
import type { CorePart } from './core-part.js';

/** Which days are working days: due days move to them. */
export const calendarPart: CorePart = {
  entities: [Holiday],
  types: [HolidayInput, HolidaysArgs],
  resolvers: [HolidayResolver, HolidayTitle],
  permissions: {
    'core.holiday.write': { title: { ko: '공휴일 관리', en: 'Keep the holidays' }, kind: 'write', roles: ['planner'] },
  },
};
