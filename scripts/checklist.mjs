import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * `npm run checklist [-- --json]`: every row of the 2006 plan (docs/checklist.csv) with the tests that prove it and how
 * they ended in the last `npm test`. A test proves a row by carrying its id in square brackets in its name.
 */
const resultsFile = join(root, 'tests', '.work', 'results.json');

function planRows() {
  const [, ...lines] = readFileSync(join(root, 'docs', 'checklist.csv'), 'utf8')
    .trimEnd()
    .split('\n');
  return lines.map((line) => {
    const [id, where, title, module] = [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map((cell) => cell[2] ?? cell[1]);
    return { id, line: where, title, module };
  });
}

function lastResults() {
  if (!existsSync(resultsFile)) return [];
  const { tests } = JSON.parse(readFileSync(resultsFile, 'utf8'));
  return tests.filter((test) => test.status === 'passed' || test.status === 'failed');
}

function idsIn(name) {
  return [...name.matchAll(/\[([A-Z]{2}-\d{2})\]/g)].map((match) => match[1]);
}

function statusOf(proofs) {
  if (proofs.length === 0) return 'missing';
  return proofs.every((test) => test.status === 'passed') ? 'passed' : 'failed';
}

const results = lastResults();
const rows = planRows().map((row) => {
  const proofs = results.filter((test) => idsIn(test.name).includes(row.id));
  return { ...row, tests: proofs.map((test) => test.name), status: statusOf(proofs) };
});
const known = new Set(rows.map((row) => row.id));
const strangers = results.flatMap((test) => idsIn(test.name).filter((id) => !known.has(id)));

if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify(
      rows.map(({ id, tests, status }) => ({ id, tests, status })),
      null,
      1,
    ),
  );
} else {
  const marks = { passed: '✓', failed: '✗', missing: '·' };
  for (const { id, status, module, title, tests } of rows) {
    console.log(
      `${marks[status]} ${id}  ${module.padEnd(17)} ${title}${tests.map((name) => `\n      ${name}`).join('')}`,
    );
  }
  const count = (status) => rows.filter((row) => row.status === status).length;
  console.log(
    `\n${rows.length} rows: ${count('passed')} passed, ${count('failed')} failed, ${count('missing')} missing`,
  );
  if (!existsSync(resultsFile)) console.log('There are no results yet: run npm test first.');
}
for (const id of strangers) console.error(`A test names [${id}], which the plan does not have.`);
process.exitCode = strangers.length > 0 || rows.some((row) => row.status === 'failed') ? 1 : 0;
