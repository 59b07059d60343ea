import {
  checkAward,
  checkClubAct,
  checkClubJudge,
  checkLeaving,
  checkMeeting,
  checkMembers,
  checkScore,
} from './study-club.js';

describe('a study club', () => {
  const members = (people: number[], clubs: (person: number) => number = () => 0, leader = 1) =>
    checkMembers(people, leader, clubs, ['input', 'members']).map(({ code, path }) => [code, path.at(-1)]);

  it('has five members at least, its leader among them, each once', () => {
    expect(members([1, 2, 3, 4, 5])).toEqual([]);
    expect(members([1, 2, 3, 4])).toEqual([['innovation.club.members', 'members']]);
    expect(members([1, 2, 3, 4, 4])).toEqual([
      ['record.duplicate', 4],
      ['innovation.club.members', 'members'],
    ]);
    expect(members([2, 3, 4, 5, 6])).toEqual([['innovation.activity.leader', 'leader']]);
  });

  it('takes nobody who is in two others already', () => {
    expect(members([1, 2, 3, 4, 5], (person) => (person === 3 ? 2 : 1))).toEqual([['innovation.club.too-many', 2]]);
  });

  it('keeps its leader and its last five', () => {
    expect(() => checkLeaving([1, 2, 3, 4, 5, 6], 1, 6)).not.toThrow();
    expect(() => checkLeaving([1, 2, 3, 4, 5], 1, 5)).toThrow('innovation.club.members');
    expect(() => checkLeaving([1, 2, 3, 4, 5, 6], 1, 1)).toThrow('innovation.club.leader-leaves');
    expect(() => checkLeaving([1, 2, 3, 4, 5, 6], 1, 7)).toThrow('innovation.club.no-member');
  });

  it('meets while it is active, with no more people than it has', () => {
    expect(() => checkClubAct('ACTIVE', 'MEET')).not.toThrow();
    expect(() => checkClubAct('PROPOSED', 'MEET')).toThrow('innovation.activity.status');
    expect(checkMeeting({ present: 5, spent: 0 }, 5)).toEqual([]);
    expect(checkMeeting({ present: 6, spent: -1 }, 5).map(({ code }) => code)).toEqual([
      'innovation.club.present',
      'number.negative',
    ]);
    expect(checkMeeting({ present: 0, spent: 0 }, 5).map(({ code }) => code)).toEqual(['innovation.club.present']);
  });

  it('is judged from 0 to 100 by those who are not in it', () => {
    expect(() => checkScore('100')).not.toThrow();
    expect(() => checkScore('100.01')).toThrow('innovation.club.score');
    expect(() => checkScore('-0.1')).toThrow('innovation.club.score');
    expect(() => checkClubJudge([1, 2], 3)).not.toThrow();
    expect(() => checkClubJudge([1, 2], 2)).toThrow('innovation.separation-of-duty');
    expect(() => checkClubJudge([1, 2], null)).toThrow('innovation.separation-of-duty');
  });

  it('is rewarded by rank, once; those with equal scores in either order', () => {
    const club = (key: number, score: string | null, awarded = false) => ({ key, score, awarded });
    expect(() => checkAward(club(1, '92.5'), [club(2, '88')])).not.toThrow();
    expect(() => checkAward(club(2, '88'), [club(1, '92.5')])).toThrow('innovation.club.award-order');
    expect(() => checkAward(club(2, '88'), [club(1, '92.5', true)])).not.toThrow();
    expect(() => checkAward(club(2, '88'), [club(1, '88')])).not.toThrow();
    expect(() => checkAward(club(2, '88', true), [])).toThrow('innovation.club.awarded');
    expect(() => checkAward(club(2, null), [])).toThrow('innovation.club.not-evaluated');
  });
});
