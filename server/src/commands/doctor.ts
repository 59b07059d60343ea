import type { Command } from 'commander';
import { examine } from '../operations/examine.js';
import { Failed, type Operator } from './operator.js';

const MARKS = { well: 'ok  ', warning: 'warn', fault: 'FAIL' } as const;

export function doctorCommand(program: Command, operator: Operator): void {
  program
    .command('doctor')
    .description('says what is wrong with this installation, and how to mend it')
    .action(async () => {
      const findings = await examine(operator.env, operator.root);
      for (const { state, what, mend } of findings) {
        operator.print(`${MARKS[state]}  ${what}`);
        if (mend) operator.print(`      → ${mend}`);
      }
      const faults = findings.filter(({ state }) => state === 'fault').length;
      if (faults > 0) throw new Failed(`${faults} ${faults === 1 ? 'fault' : 'faults'} found`);
    });
}
