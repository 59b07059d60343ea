import { criteriaIn, criterionLine, prizeLine, prizesIn } from './contest-words';

describe('criteria and prizes as they are written', () => {
  it('stand one on a line, with English behind a slash', () => {
    expect(criteriaIn('창의성 / Creativity = 40\n\n 효과=60점 ')).toEqual([
      { code: 'C1', titleKo: '창의성', titleEn: 'Creativity', most: 40 },
      { code: 'C2', titleKo: '효과', titleEn: '효과', most: 60 },
    ]);
  });

  it('have a number, the won of each and a bound', () => {
    expect(prizesIn('금상 / Gold = 1 x 1,000,000 >= 90\n장려상 = 3')).toEqual([
      { grade: 'G1', titleKo: '금상', titleEn: 'Gold', quantity: 1, amount: 1_000_000, from: '90' },
      { grade: 'G2', titleKo: '장려상', titleEn: '장려상', quantity: 3, amount: null, from: null },
    ]);
  });

  it('keep the codes of those that were there by their names', () => {
    const before = [{ code: 'C2', titleKo: '효과', titleEn: 'Effect' }];
    expect(criteriaIn('창의성 = 40\n효과 = 50\n확산 = 10', before).map(({ code }) => code)).toEqual(['C1', 'C2', 'C3']);
    expect(prizesIn('금상 = 1', [{ grade: 'GOLD', titleKo: '금상', titleEn: 'Gold' }])[0]?.grade).toBe('GOLD');
  });

  it('are written as they are read', () => {
    const [criterion] = criteriaIn('창의성 / Creativity = 40');
    expect(criterion && criterionLine(criterion)).toBe('창의성 / Creativity = 40');
    const [prize] = prizesIn('금상 = 1 × 500000 ≥ 87.5');
    expect(prize && prizeLine(prize)).toBe('금상 = 1 x 500000 ≥ 87.5');
  });
});
