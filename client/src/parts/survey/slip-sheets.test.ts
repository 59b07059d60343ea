import { slipSheets } from './slip-sheets';

it('invitations are printed stratum by stratum, in their order', () => {
  const csv = 'token,path,stratum\ns_a,/s/s_a,N\ns_b,/s/s_b,N\ns_c,/s/s_c,S\n';
  expect(slipSheets(csv)).toEqual([
    { stratum: 'N', tokens: ['s_a', 's_b'] },
    { stratum: 'S', tokens: ['s_c'] },
  ]);
});

it('invitations without strata are one sheet', () => {
  expect(slipSheets('token,path,stratum\ns_a,/s/s_a,\ns_b,/s/s_b,\n')).toEqual([
    { stratum: '', tokens: ['s_a', 's_b'] },
  ]);
});
