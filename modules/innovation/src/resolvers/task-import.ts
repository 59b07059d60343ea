import {
  FieldsOf,
  ImportOutcome,
  namedTable,
  planYear,
  type RequestContext,
  runImport,
  type Selection,
  WriteField,
} from '@yeondong/schema';
import { InnovationTaskImportInput } from '../inputs/task-inputs.js';
import { TASK_TABLE } from '../rules/task-table.js';
import { planTasks } from '../stores/task-import.js';

const IMPORT = 'innovation.task.import';

@FieldsOf(() => ImportOutcome)
export class InnovationTaskImport {
  @WriteField(() => ImportOutcome, {
    permission: IMPORT,
    input: InnovationTaskImportInput,
    description:
      '혁신과제 표를 가져옴: 전부 아니면 전무, 같은 번호는 고침. / Imports a table of tasks: all of it or nothing; a number that is there is revised.',
  })
  importInnovationTasks(input: InnovationTaskImportInput, ctx: RequestContext, selection: Selection) {
    const order = {
      module: 'innovation',
      kind: 'task',
      act: IMPORT,
      input,
      plan: (at: RequestContext, file: Parameters<Parameters<typeof runImport>[1]['plan']>[1]) =>
        planTasks(at, namedTable(file.lines, TASK_TABLE), input.year ?? planYear(at)),
    };
    return runImport(ctx, order, selection);
  }
}
