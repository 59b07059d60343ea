import { DIFFICULTIES } from '../score-rule.js';
import { checkDifficultyBands, checkPanelGrades, FIRST_SCHEMES } from './scheme.js';

describe('the scheme of a panel', () => {
  const { grades, difficulties } = FIRST_SCHEMES.APPRAISAL;

  it('is right as the first rounds have it', () => {
    for (const scheme of Object.values(FIRST_SCHEMES)) expect(checkPanelGrades(scheme.grades)).toEqual([]);
    expect(checkDifficultyBands(difficulties, DIFFICULTIES)).toEqual([]);
    expect(FIRST_SCHEMES.QUALITATIVE.grades.map(({ code, points }) => [code, points])).toEqual([
      ['수', '100'],
      ['우', '90'],
      ['미', '80'],
      ['양', '70'],
      ['가', '60'],
    ]);
  });

  it('refuses grades that come twice, do not fall, or leave the lowest results without one', () => {
    const [best, next] = grades;
    if (!best || !next) throw new Error('no grades');
    expect(checkPanelGrades([best, best]).map(({ code }) => code)).toEqual(['bsc.panel.grade-twice']);
    expect(checkPanelGrades([next, best]).map(({ code }) => code)).toEqual(['bsc.panel.grades']);
    expect(checkPanelGrades([best, next]).map(({ code }) => code)).toEqual(['bsc.panel.grades']);
  });

  it('refuses bands that give another multiplier than a KPI may have', () => {
    expect(checkDifficultyBands([{ from: '0', difficulty: '1.1' }], DIFFICULTIES)).toHaveLength(1);
    expect(checkDifficultyBands([{ from: '3', difficulty: '1.02' }], DIFFICULTIES)).toHaveLength(1);
    expect(checkDifficultyBands([], DIFFICULTIES)).toHaveLength(1);
  });
});
