import { sessionEnd } from './session-life';

const at = (time: string) => Date.parse(`2026-03-02T${time}Z`);

describe('the end of a session', () => {
  const life = { idleMinutes: 30, endsAt: '2026-03-02T21:00:00Z' };

  it('comes when the server has heard nothing for the idle time, less the minute it may not have noted', () => {
    const end = sessionEnd(life, at('09:00:00'));
    expect(end).toEqual({ warnAt: at('09:27:00'), endsAt: at('09:29:00'), extendable: true });
  });

  it('comes at its last moment however much it is used', () => {
    const end = sessionEnd(life, at('20:50:00'));
    expect(end).toEqual({ warnAt: at('20:58:00'), endsAt: at('21:00:00'), extendable: false });
  });

  it('is told a quarter of the idle time before where that is short', () => {
    const end = sessionEnd({ ...life, idleMinutes: 2 }, at('09:00:00'));
    expect(end).toMatchObject({ warnAt: at('09:00:30'), endsAt: at('09:01:00') });
  });
});
