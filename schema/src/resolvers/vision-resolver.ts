import type { RequestContext } from '../contract/context.js';
import { BatchField, ReadField } from '../contract/field.js';
import { FieldsOf } from '../contract/needs.js';
import type { Selection } from '../contract/selection.js';
import { Domain } from '../entities/domain.js';
import { Mission } from '../entities/mission.js';
import { Vision } from '../entities/vision.js';
import { raw, sql } from '../kernel/sql.js';
import { domainsOfMissions, missionsOfDomains } from '../stores/hierarchy-store.js';
import { select } from '../stores/record-store.js';
import { bilingualField } from './bilingual-field.js';
import { ReadByCode, ToMany, ToOne } from './declared-fields.js';

const position = raw('t.position, t.id');

@FieldsOf(() => Vision)
export class VisionResolver {
  @ReadField(() => [Vision], { permission: 'core.plan.read', description: '모든 비전. / All visions.' })
  visions(_args: unknown, ctx: RequestContext, selection: Selection) {
    return select(ctx, Vision, selection, { where: sql`1 = 1`, orderBy: position });
  }

  @ReadByCode(() => Vision, { permission: 'core.plan.read', description: '코드로 찾은 비전. / A vision by its code.' })
  declare vision: Vision | null;

  @ToMany(() => Mission, { key: 'visionKey', orderBy: 't.position, t.id', description: '미션. / Its missions.' })
  declare missions: Mission[];

  @ToMany(() => Domain, {
    key: 'visionKey',
    orderBy: 't.position, t.id',
    description: '영역(닫힌 것도). / Domains, those that are closed too.',
  })
  declare domains: Domain[];
}

@FieldsOf(() => Mission)
export class MissionResolver {
  @ToOne(() => Vision, { key: 'visionKey', description: '비전. / Its vision.' })
  declare vision: Vision;

  @BatchField(() => [Domain], { description: '수행 영역. / Domains it is carried out in.' })
  domains(missions: readonly Mission[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return domainsOfMissions(
      ctx,
      missions.map((mission) => mission.key),
      selection,
    );
  }
}

@FieldsOf(() => Domain)
export class DomainMissionsResolver {
  @ToOne(() => Vision, { key: 'visionKey', description: '비전. / Its vision.' })
  declare vision: Vision;

  @BatchField(() => [Mission], { description: '이 영역의 미션. / Missions carried out in it.' })
  missions(domains: readonly Domain[], _args: unknown, ctx: RequestContext, selection: Selection) {
    return missionsOfDomains(
      ctx,
      domains.map((domain) => domain.key),
      selection,
    );
  }
}

export const VisionTitle = bilingualField(() => Vision, 'title', '이름. / Title.');
export const MissionTitle = bilingualField(() => Mission, 'title', '이름. / Title.');
