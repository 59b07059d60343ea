import { boolean, createTable, date, migrations, reference, text } from '@yeondong/schema';

const complaint = createTable(
  'complaints_complaint',
  {
    initiative_id: reference('core_initiative'),
    department_id: reference('core_department'),
    text: text(500),
    received_on: date(),
    sample: boolean(),
  },
  { index: [['initiative_id'], ['department_id']] },
);

/** Order is identity: append only. */
export const complaintMigrations = migrations('complaints', [...complaint]);
