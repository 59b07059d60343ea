import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes tests/.work/results.json for `npm run checklist` and says, as the last line of all, how many tests passed and
 * failed. A file that could not run at all counts as one failed test.
 */
export default class ClosingLine {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
  }

  onRunComplete(_contexts, run) {
    const tests = run.testResults.flatMap((file) => this.#testsOf(file));
    const passed = tests.filter((test) => test.status === 'passed').length;
    const failed = tests.filter((test) => test.status === 'failed').length;
    const folder = join(this.rootDir, 'tests', '.work');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'results.json'), `${JSON.stringify({ passed, failed, tests }, null, 1)}\n`);
    // Jest's own summary comes after the last reporter; only the end of the process comes after that.
    process.on('exit', () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }

  #testsOf(file) {
    const path = file.testFilePath.slice(this.rootDir.length + 1);
    if (file.testExecError || file.testResults.length === 0) {
      return [{ name: path, status: 'failed', file: path, seconds: 0 }];
    }
    return file.testResults.map((test) => ({
      name: test.fullName,
      status: test.status,
      file: path,
      seconds: (test.duration ?? 0) / 1000,
    }));
  }
}
