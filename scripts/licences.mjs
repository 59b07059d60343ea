import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/** Licences that a city may build on without asking. */
const allowed = new Set(
  (
    'MIT MIT-0 ISC Apache-2.0 BSD-2-Clause BSD-3-Clause 0BSD CC0-1.0 CC-BY-4.0 MPL-2.0 OFL-1.1 BlueOak-1.0.0 ' +
    'Python-2.0 Unlicense'
  ).split(' '),
);

/** Packages under another licence, each with the reason why it may stay. */
const exceptions = {
  argparse: 'PSF-2.0, permissive; part of the explorer (markdown-it), 2.x was Python-2.0',
};

/** An SPDX expression: OR lets us choose, AND binds us to all. */
function permits(expression) {
  const text = expression.replace(/^\((.*)\)$/, '$1');
  if (text.includes(' AND ')) return text.split(' AND ').every(permits);
  return text.split(' OR ').some((licence) => allowed.has(licence.trim()));
}

const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
const offenders = Object.entries(packages).flatMap(([path, { license, link, version }]) => {
  const name = path.split('node_modules/').at(-1);
  if (link || !path.includes('node_modules/') || name in exceptions) return [];
  return permits(license ?? '(none stated)') ? [] : [`${name}@${version}: ${license ?? 'no licence stated'}`];
});
for (const offender of offenders) console.log(offender);
process.exitCode = offenders.length === 0 ? 0 : 1;
