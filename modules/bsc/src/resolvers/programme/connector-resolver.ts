import {
  BatchField,
  FieldsOf,
  optionalText,
  type Page,
  ReadPage,
  type RequestContext,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { connectors } from '../../entities/programme/collections.js';
import { Connector } from '../../entities/programme/connector.js';
import { ConnectorInput, ConnectorMove, ConnectorRun } from '../../inputs/programme/plan-inputs.js';
import { isLate } from '../../rules/programme/days.js';
import { CONNECTOR_MOVES, moved } from '../../rules/programme/moves.js';
import { moveRecord, PROGRAMME_WRITE, recordAsRead, saveYearRecord } from '../../stores/programme/year-record-store.js';

@FieldsOf(() => Connector)
export class ConnectorResolver {
  @ReadPage(connectors, {
    permission: 'bsc.programme.read',
    description: '다른 시스템과의 연계. / Links to other systems.',
  })
  declare connectors: Page<Connector>;

  @BatchField(() => Boolean, {
    needs: ['state', 'dueOn'],
    description: '기한이 지나도 운영되지 않는지. / Whether it is not in operation after its day.',
  })
  late(rows: readonly Connector[], _args: unknown, ctx: RequestContext) {
    return rows.map(({ state, dueOn }) => state !== 'OPERATING' && isLate(dueOn, null, ctx.today));
  }

  @WriteField(() => Connector, {
    permission: PROGRAMME_WRITE,
    input: ConnectorInput,
    description: '연계를 계획하거나 고침. / Plans or changes a link.',
  })
  saveConnector(input: ConnectorInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Connector, selection, (tx) => {
      const content = optionalText(input.content, 1000, ['input', 'content']);
      const own = { direction: input.direction, content, dueOn: input.dueOn };
      return saveYearRecord(tx, Connector, input, input.id == null ? { ...own, state: 'PLANNED' } : own);
    });
  }

  @WriteField(() => Connector, {
    permission: PROGRAMME_WRITE,
    input: ConnectorMove,
    description: '연계의 상태를 옮김. / Moves a link to its next state.',
  })
  moveConnector(input: ConnectorMove, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Connector, selection, async (tx) => {
      const before = await recordAsRead(tx, Connector, input, 'state');
      const state = moved(CONNECTOR_MOVES, before.state, input.state);
      return moveRecord(tx, Connector, before, input.version, { state });
    });
  }

  @WriteField(() => Connector, {
    permission: PROGRAMME_WRITE,
    input: ConnectorRun,
    description: '연계를 실행한 결과를 적음. / Records what a run brought.',
  })
  recordConnectorRun(input: ConnectorRun, ctx: RequestContext, selection: Selection) {
    return saved(ctx, Connector, selection, async (tx) => {
      const before = await recordAsRead(tx, Connector, input);
      return moveRecord(tx, Connector, before, input.version, {
        lastRunAt: tx.clock.now(),
        lastRunSucceeded: input.succeeded,
        lastRunNote: optionalText(input.note, 1000, ['input', 'note']),
      });
    });
  }
}
