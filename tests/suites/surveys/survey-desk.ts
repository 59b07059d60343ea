import { idOf } from '../../src/builders.js';
import type { Answer, Platform } from '../../src/index.js';

export interface SurveyAnswer {
  id: string;
  code: string;
  version: number;
  state: string;
  answered: number;
  [field: string]: unknown;
}

export const READ = 'id code version state answered invited overTarget';
export const SHEET =
  'query($token: String!) { surveySheet(token: $token) { state title questions { code kind choices { code title } } } }';
const ONE = `query($code: String!) { survey(code: $code) { ${READ} } }`;
const ANSWER = 'mutation($input: SurveyAnswersInput!) { answerSurvey(input: $input) }';

export const QUESTIONS = [
  {
    code: 'USE',
    kind: 'SINGLE',
    required: true,
    titleKo: '쓰십니까?',
    titleEn: 'Do you use it?',
    options: [
      { code: 'YES', titleKo: '예', titleEn: 'Yes' },
      { code: 'NO', titleKo: '아니요', titleEn: 'No' },
    ],
  },
  { code: 'FIVE', kind: 'SCALE_5', required: true, titleKo: '만족하십니까?' },
  { code: 'AGE', kind: 'NUMBER', titleKo: '나이', minimum: '0', maximum: '120' },
  { code: 'WORDS', kind: 'TEXT', titleKo: '한마디' },
];
const stratum = (code: string, title: string, population: number) => ({
  code,
  population,
  traits: [{ facet: 'REGION', code, titleKo: title }],
});
/** Of the vector: N 440/230/200. */
export const STRATA = [
  stratum('WONMI', '원미구', 440),
  stratum('SOSA', '소사구', 230),
  stratum('OJEONG', '오정구', 200),
];

/** Code and path of each fault that an answer names. */
export const issuesOf = ({ errors }: Answer<unknown>): string[][] =>
  errors.flatMap(({ extensions }) =>
    (extensions.issues ?? []).map(({ code, path }) => [code, [path].flat().join('.')]),
  );

/** Answers to the two questions that must be answered. */
export const answers = (use: string, five: string, more: object[] = []): object[] => [
  { question: 'USE', choices: [use] },
  { question: 'FIVE', number: five },
  ...more,
];

/** What the tests do with surveys of 복지정책과. */
export class SurveyDesk {
  private constructor(
    private readonly platform: Platform,
    readonly department: string,
  ) {}

  static async of(platform: Platform): Promise<SurveyDesk> {
    return new SurveyDesk(platform, await idOf(platform, 'department', 'WELFARE_POLICY'));
  }

  async read(code: string, as = 'planner'): Promise<SurveyAnswer | null> {
    return (await this.platform.data<{ survey: SurveyAnswer | null }>(ONE, { code }, { as })).survey;
  }

  ask(name: string, type: string, input: object, as = 'planner', fields = READ) {
    return this.platform.gql<{ done: SurveyAnswer & { csv: string } }>(
      `mutation($input: ${type}!) { done: ${name}(input: $input) { ${fields} } }`,
      { input },
      { as },
    );
  }

  async done(name: string, type: string, input: object, as = 'planner', fields = READ) {
    const answer = await this.ask(name, type, input, as, fields);
    if (answer.data === null) throw new Error(JSON.stringify(answer.errors));
    return answer.data.done;
  }

  create(code: string, more: object = {}, as = 'planner') {
    const plan = { targetSize: 20, opensOn: '2006-06-01', closesOn: '2006-06-30' };
    const what = { titleKo: `시험 설문 ${code}`, department: this.department, purpose: 'OTHER', population: 'CITIZEN' };
    return this.done('createSurvey', 'SurveyInput', { code, ...what, ...plan, ...more }, as);
  }

  questions({ id, version }: SurveyAnswer) {
    return this.done('setSurveyQuestions', 'SurveyQuestionsInput', { id, version, questions: QUESTIONS });
  }

  async move(name: string, code: string, as = 'planner') {
    const { id, version } = (await this.read(code, as)) as SurveyAnswer;
    return this.ask(name, 'SurveyMove', { id, version }, as);
  }

  async invite(code: string, count: number): Promise<{ token: string; stratum: string }[]> {
    const { id } = (await this.read(code)) as SurveyAnswer;
    const { csv } = await this.done('issueSurveyTokens', 'SurveyTokensInput', { id, count }, 'planner', 'count csv');
    const [head, ...lines] = csv.trimEnd().split('\n');
    expect(head).toBe('token,path,stratum');
    return lines.map((line) => {
      const [token = '', path = '', stratum = ''] = line.split(',');
      expect(path).toBe(`/s/${token}`);
      return { token, stratum };
    });
  }

  /** A survey that takes answers, and its invitations. */
  async opened(code: string, count: number, more: object = {}): Promise<string[]> {
    await this.questions(await this.create(code, more));
    const invitations = await this.invite(code, count);
    expect((await this.move('openSurvey', code)).codes).toEqual([]);
    return invitations.map(({ token }) => token);
  }

  answer(token: string, given: object[]) {
    return this.platform.gql(ANSWER, { input: { token, answers: given } });
  }
}
