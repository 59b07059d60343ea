import {
  FieldsOf,
  once,
  ReadField,
  type RequestContext,
  type Selection,
  saved,
  sql,
  ToMany,
  ToOne,
  WriteField,
} from '@yeondong/schema';
import { IssuedPlanEdition } from '../../entities/copy/issued-edition.js';
import { Briefing } from '../../entities/meeting/briefing.js';
import { PlanVersion } from '../../entities/plan-version.js';
import { PlanEditionBriefingArgs, PlanEditionIssue } from '../../inputs/copy/copy-inputs.js';
import { editionAsBriefing, editionToPrint } from '../../stores/briefing/edition-briefing.js';
import { keepCopy } from '../../stores/briefing/keep-copy.js';
import { copyFields } from './copy-fields.js';

const ISSUE = 'plan-sync.pack.issue';

@FieldsOf(() => IssuedPlanEdition)
export class EditionCopyResolver {
  @ReadField(() => Briefing, {
    permission: 'plan-sync.plan.read',
    args: PlanEditionBriefingArgs,
    description: '판을 인쇄할 자료로, 지금 그대로. / An edition as it is printed, as it stands.',
  })
  async planEditionBriefing({ planVersion }: PlanEditionBriefingArgs, ctx: RequestContext) {
    return editionAsBriefing(ctx, await editionToPrint(ctx, planVersion, ['planVersion']), ctx.locale);
  }

  @ToOne(() => PlanVersion, { key: 'versionKey', description: '판. / Its edition.' })
  declare edition: PlanVersion;

  @WriteField(() => IssuedPlanEdition, {
    permission: ISSUE,
    input: PlanEditionIssue,
    description: '판을 제출본으로 남김(고칠 수 없음). / Keeps an edition as issued; nothing changes it.',
  })
  issuePlanEdition(input: PlanEditionIssue, ctx: RequestContext, selection: Selection) {
    return saved(ctx, IssuedPlanEdition, selection, (tx) =>
      once(tx, 'plan-sync.copy.issue', input.idempotencyKey, async () => {
        const edition = await editionToPrint(tx, input.planVersion, ['input', 'planVersion']);
        const copy = {
          ...{
            entity: IssuedPlanEdition,
            subject: { versionKey: edition.key },
            recipient: input.recipient,
            act: ISSUE,
          },
          earlier: sql`t.version_id = ${edition.key}`,
        };
        return keepCopy(tx, copy, (lang) => editionAsBriefing(tx, edition, lang));
      }),
    );
  }
}

export const EditionCopyFields = copyFields(() => IssuedPlanEdition);

@FieldsOf(() => PlanVersion)
export class EditionCopies {
  @ToMany(() => IssuedPlanEdition, {
    key: 'versionKey',
    orderBy: 't.number',
    description: '제출본, 낸 순서. / Copies issued, in their order.',
  })
  declare copies: IssuedPlanEdition[];
}
