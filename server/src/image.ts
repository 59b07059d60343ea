import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** What the image says of itself; paths are relative to the root of the installation. */
export interface ImageManifest {
  /** The module packages that it holds. */
  readonly modules: readonly string[];
  /** Files that are written whenever something is that it was made of. */
  readonly madeOf: readonly string[];
}

/** The program with all its packages in one script, so that a start reads three files and not three thousand. */
export class Image {
  readonly program: string;
  /** The compiled script; node takes it only if it is of its own version. */
  readonly cache: string;
  private readonly manifest: string;

  constructor(readonly root: string) {
    const folder = join(root, 'server/dist/image');
    this.program = join(folder, 'program.cjs');
    this.cache = join(folder, 'program.cache');
    this.manifest = join(folder, 'manifest.json');
  }

  /** Whether it is there, nothing it was made of is newer, and it holds all these modules. */
  serves(modules: readonly string[]): boolean {
    if (!existsSync(this.manifest)) return false;
    const { modules: held, madeOf } = JSON.parse(readFileSync(this.manifest, 'utf8')) as ImageManifest;
    const made = writtenAt(this.manifest);
    return (
      madeOf.every((file) => writtenAt(join(this.root, file)) <= made) && modules.every((name) => held.includes(name))
    );
  }

  /** The script is a function expression of pure ASCII, which is the quickest to read. */
  compile(): Script {
    return new Script(readFileSync(this.program, 'latin1'), {
      filename: this.program,
      cachedData: existsSync(this.cache) ? readFileSync(this.cache) : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    });
  }

  /** What the program exports. */
  run<Exports>(script = this.compile()): Exports {
    const exports = {};
    const main = script.runInThisContext() as (exports: object, require: NodeJS.Require, folder: string) => void;
    main(exports, createRequire(this.program), dirname(this.program));
    return exports as Exports;
  }
}

/** What is not there counts as changed. */
const writtenAt = (file: string): number =>
  statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Number.POSITIVE_INFINITY;
