import {
  bilingualField,
  checkBands,
  checkCriteria,
  codeText,
  createRecord,
  criteriaFrom,
  FieldsOf,
  LAST_POSITION,
  namedOf,
  newTitles,
  once,
  type Page,
  ReadPage,
  type RequestContext,
  refuseAll,
  type Selection,
  saved,
  WriteField,
} from '@yeondong/schema';
import { proposalRules } from '../entities/collections.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { ProposalRuleInput } from '../inputs/review-inputs.js';

const permission = 'policy-rnd.program.read';
const WRITE = 'policy-rnd.rule.write';

@FieldsOf(() => ProposalRule)
export class ProposalRuleResolver {
  @ReadPage(proposalRules, { permission, description: '제안 심사 규정 목록. / Rules of proposals.' })
  declare proposalRules: Page<ProposalRule>;

  @WriteField(() => ProposalRule, {
    permission: WRITE,
    input: ProposalRuleInput,
    description: '시행일이 있는 심사 규정을 더함. / Adds rules from a day on.',
  })
  createProposalRule(input: ProposalRuleInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, ProposalRule, selection, (tx) =>
      once(tx, 'policy-rnd.rule.create', input.idempotencyKey, () => {
        const criteria = criteriaFrom(input.criteria);
        const grades = input.grades.map(({ grade, from, ...one }, at) => {
          const { code, ...titles } = namedOf({ code: grade, ...one }, 'grades', at, 'grade');
          return { grade: code, from, ...titles };
        });
        refuseAll([...checkCriteria(criteria), ...checkBands(grades), ...checkSizes(input)]);
        const { validFrom, decideDays, quorum, halfPoints } = input;
        return createRecord(tx, ProposalRule, WRITE, {
          code: codeText(input.code, ['input', 'code']),
          ...newTitles(input),
          ...{ validFrom, decideDays, quorum, halfPoints: halfPoints ?? false, criteria, grades },
          ...{ position: LAST_POSITION, sample: false, version: 1 },
        });
      }),
    );
  }
}

const checkSizes = ({ decideDays, quorum }: ProposalRuleInput) =>
  (['decideDays', 'quorum'] as const)
    .filter((field) => ({ decideDays, quorum })[field] < 1)
    .map((field) => ({ path: ['input', field], code: 'policy-rnd.rule.least' }));

export const ProposalRuleTitle = bilingualField(() => ProposalRule, 'title', '이름. / Title.');
