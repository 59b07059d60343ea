import { namedTable } from './named-table.js';
import { handingOrder, PEOPLE_MOVE_TABLE } from './people-move.js';

const move = (person: number, successor: number | null) => ({ person, successor });
const people = (moves: readonly { person: number }[]) => moves.map(({ person }) => person);

describe('a personnel move', () => {
  it('lets whoever takes over hand over first', () => {
    const { order, circle } = handingOrder([move(1, 2), move(2, 3), move(3, 9), move(4, null), move(5, 4)]);
    expect([people(order), circle]).toEqual([[3, 4, 5, 2, 1], []]);
  });

  it('finds who would hand over in a circle, and not who only waits for one of them', () => {
    const { order, circle } = handingOrder([move(1, 2), move(2, 1), move(3, 1), move(4, 9)]);
    expect([people(order), people(circle)]).toEqual([[4], [1, 2]]);
  });

  it('reads its columns under Korean and English names', () => {
    const line = (number: number, ...cells: string[]) => ({ number, cells });
    const korean = namedTable([line(1, '새 부서', '계정', '인계받는 사람', '새 직위')], PEOPLE_MOVE_TABLE);
    expect([...korean.columns.keys()]).toEqual(['department', 'login', 'successor', 'position']);
    const english = namedTable([line(1, 'Login', 'New department', 'Successor')], PEOPLE_MOVE_TABLE);
    expect([...english.columns.keys()]).toEqual(['login', 'department', 'successor']);
  });
});
