import { exportTable } from '@yeondong/client/kit';
import { wonColumn } from './won-column';

it('is taken along in the unit that its head says, with all its digits, and missing where it is', () => {
  const columns = (['million', 'hundredMillion', 'won'] as const).map((unit) =>
    wonColumn<number | null>({ key: unit, title: '금액', unitTitle: unit }, unit, (row) => row),
  );
  expect(exportTable('t', columns, [1_234_567_890, null, -400_000])).toMatchObject({
    head: ['금액(million)', '금액(hundredMillion)', '금액(won)'],
    rows: [
      [1234.56789, 12.3456789, 1_234_567_890],
      [null, null, null],
      [-0.4, -0.004, -400_000],
    ],
  });
});
