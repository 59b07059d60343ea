/** What a module announces to the others, named `<module>.<past participle>`; stored with the change, heard after it. */
export interface EventType<P> {
  readonly name: string;
  readonly version: number;
  readonly payload?: P;
}

export const defineEvent = <P>(name: string, version = 1): EventType<P> => Object.freeze({ name, version });

/** A record changed: subscribers of its id are told. */
export const recordChanged = defineEvent<{ readonly type: string; readonly key: number }>('core.changed');
