import {
  bilingualField,
  changedTitles,
  changeRecord,
  codeText,
  createRecord,
  FieldsOf,
  fields,
  LAST_POSITION,
  newTitles,
  once,
  type Page,
  ReadPage,
  type RequestContext,
  referred,
  refuseAll,
  requiredText,
  type Selection,
  saved,
  ToPage,
  WriteField,
} from '@yeondong/schema';
import { ideaContests, proposalRules, proposals } from '../entities/collections.js';
import { IdeaContest } from '../entities/idea-contest.js';
import type { Proposal } from '../entities/proposal.js';
import { ProposalRule } from '../entities/proposal-rule.js';
import { IdeaContestInput, IdeaContestUpdate, ProposalRuleInput } from '../inputs/review-inputs.js';
import { checkDaysOf, checkStage } from '../rules/contest.js';
import { checkRule } from '../rules/proposal-score.js';
import { notNegative } from '../stores/write-right.js';

const permission = 'policy-rnd.program.read';
const WRITE = 'policy-rnd.rule.write';
const [TOPIC_LENGTH, NAME_LENGTH] = [1000, 100];
const READ = fields('titleKo', 'titleEn', 'status', 'opensOn', 'closesOn', 'version');

@FieldsOf(() => IdeaContest)
export class ContestResolver {
  @ReadPage(ideaContests, { permission, description: '현상공모 목록. / Contests of ideas.' })
  declare ideaContests: Page<IdeaContest>;

  @ToPage(proposals, { column: 'contest_id', permission, description: '낸 제안. / Entries.' })
  declare proposals: Page<Proposal>;

  @WriteField(() => IdeaContest, {
    permission: WRITE,
    input: IdeaContestInput,
    description: '현상공모를 공고함. / Announces a contest.',
  })
  createIdeaContest(input: IdeaContestInput, ctx: RequestContext, selection: Selection) {
    return saved(ctx, IdeaContest, selection, (tx) =>
      once(tx, 'policy-rnd.contest.create', input.idempotencyKey, () => {
        refuseAll(checkDaysOf('ANNOUNCED', input.opensOn, input.closesOn));
        const { opensOn, closesOn } = input;
        const prizeBudget = notNegative(input.prizeBudget, 'prizeBudget');
        return createRecord(tx, IdeaContest, WRITE, {
          code: codeText(input.code, ['input', 'code']),
          ...newTitles(input),
          topic: requiredText(input.topic, TOPIC_LENGTH, ['input', 'topic']),
          ...{ status: 'ANNOUNCED' as const, opensOn, closesOn, prizeBudget },
          ...{ position: LAST_POSITION, sample: false, version: 1 },
        });
      }),
    );
  }

  @WriteField(() => IdeaContest, {
    permission: WRITE,
    input: IdeaContestUpdate,
    description: '현상공모를 고치거나 다음 단계로 옮김. / Changes a contest or moves it to its next stage.',
  })
  updateIdeaContest(input: IdeaContestUpdate, ctx: RequestContext, selection: Selection) {
    return saved(ctx, IdeaContest, selection, async (tx) => {
      const before = await referred(tx, IdeaContest, input.id, ['input', 'id'], READ);
      const { to, closesOn } = input;
      if (to) checkStage(before.status, to);
      if (closesOn) refuseAll(checkDaysOf(before.status, before.opensOn, closesOn));
      const changes = { ...changedTitles(input), ...(to && { status: to }), ...(closesOn && { closesOn }) };
      return changeRecord(tx, IdeaContest, before, changes, { act: WRITE, version: input.version });
    });
  }
}

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
        const criteria = input.criteria.map(({ most, ...one }, at) => ({ most, ...named(one, 'criteria', at) }));
        const grades = input.grades.map(({ grade, from, ...one }, at) => {
          const { code, ...titles } = named({ code: grade, ...one }, 'grades', at);
          return { grade: code, from, ...titles };
        });
        refuseAll([...checkRule(criteria, grades), ...checkSizes(input)]);
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

interface Named {
  readonly code: string;
  readonly titleKo: string;
  readonly titleEn: string;
}

const named = ({ code, titleKo, titleEn }: Named, list: string, at: number): Named => ({
  code: codeText(code, ['input', list, at, list === 'grades' ? 'grade' : 'code']),
  titleKo: requiredText(titleKo, NAME_LENGTH, ['input', list, at, 'titleKo']),
  titleEn: requiredText(titleEn, NAME_LENGTH, ['input', list, at, 'titleEn']),
});

const checkSizes = ({ decideDays, quorum }: ProposalRuleInput) =>
  (['decideDays', 'quorum'] as const)
    .filter((field) => ({ decideDays, quorum })[field] < 1)
    .map((field) => ({ path: ['input', field], code: 'policy-rnd.rule.least' }));

export const IdeaContestTitle = bilingualField(() => IdeaContest, 'title', '제목. / Title.');
export const ProposalRuleTitle = bilingualField(() => ProposalRule, 'title', '이름. / Title.');
