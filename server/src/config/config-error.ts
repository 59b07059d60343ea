/** A variable of the environment that cannot be used. Its message is the one line that the operator sees. */
export class ConfigError extends Error {
  constructor(
    readonly variable: string,
    wrong: string,
    example: string,
  ) {
    super(`${variable} ${wrong}; for example ${variable}=${example}`);
    this.name = 'ConfigError';
  }
}
