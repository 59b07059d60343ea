import type { RequestContext } from '../contract/context.js';
import { WriteField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Department } from '../entities/department.js';
import { MovedPerson, PeopleMoveOutcome } from '../entities/people-move.js';
import { Person } from '../entities/person.js';
import { PeopleMoveInput } from '../inputs/people-move-inputs.js';
import { runImport } from '../stores/import-store.js';
import { type PeopleMovePlan, planMoves } from '../stores/people-move-store.js';
import { ToOne } from './declared-fields.js';

const MANAGE = 'core.people.manage';

@FieldsOf(() => PeopleMoveOutcome)
export class PeopleMoveMutation {
  @WriteField(() => PeopleMoveOutcome, {
    permission: MANAGE,
    input: PeopleMoveInput,
    description:
      '인사이동: 표의 사람을 한 번에 옮기고 맡은 것을 모두 인계함(하나라도 주인을 잃으면 거절). / Moves the people of a table at once and hands over what they hold; refused where anything would lose its owner.',
  })
  async movePeople(input: PeopleMoveInput, ctx: RequestContext, selection: Selection): Promise<PeopleMoveOutcome> {
    let made: PeopleMovePlan | null = null;
    const outcome = await runImport(
      ctx,
      {
        module: 'core',
        kind: 'people-move',
        act: MANAGE,
        input,
        plan: async (at, file) => {
          made = await planMoves(at, file, { act: MANAGE, soundOnly: input.soundOnly ?? false });
          return made;
        },
      },
      selection.below('outcome'),
    );
    return { outcome, moves: [...((made as PeopleMovePlan | null)?.moves ?? [])] };
  }
}

@FieldsOf(() => MovedPerson)
export class MovedPersonResolver {
  @ToOne(() => Person, { key: 'personKey', description: '옮기는 사람. / Who moves.' })
  declare person: Person;

  @ToOne(() => Department, { key: 'fromKey', nullable: true, description: '지금까지의 부서. / Department so far.' })
  declare from: Department | null;

  @ToOne(() => Department, { key: 'toKey', description: '새 부서. / New department.' })
  declare to: Department;

  @ToOne(() => Person, { key: 'successorKey', nullable: true, description: '인계받는 사람. / Who takes over.' })
  declare successor: Person | null;
}
