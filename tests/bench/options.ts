import { parseArgs } from 'node:util';
import type { Amount } from './data/fill.js';
import type { Pace } from './rounds.js';

export interface Options {
  pace: Pace;
  amount: Amount;
  /** Names of what is measured; everything where there is none. */
  only: readonly string[];
  /** File for the figures as JSON; none unless given. */
  json: string | undefined;
  /** Whether other GraphQL servers are installed and asked as well. */
  peers: boolean;
}

const FULL: Pace = { rounds: 5, milliseconds: 4000, warmUpMilliseconds: 2000 };
const QUICK: Pace = { rounds: 3, milliseconds: 750, warmUpMilliseconds: 250 };

/** `--quick`, `--scale 10`, `--only Q2,Q4`, `--peers`, `--json FILE`. */
export function optionsOf(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      scale: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
      peers: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  const scale = Number(values.scale);
  if (scale !== 1 && scale !== 10) throw new Error(`--scale is 1 or 10, not ${values.scale}`);
  const whole = values.quick ? 100_000 : 1_000_000;
  return {
    pace: values.quick ? QUICK : FULL,
    amount: { scale, observations: scale === 1 ? whole : 0 },
    only: values.only.split(',').filter((name) => name !== ''),
    json: values.json,
    peers: values.peers,
  };
}
