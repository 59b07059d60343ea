import type { Platform } from '../src/platform.js';
import type { Question } from './questions.js';

/** One HTTP request, as it goes over the wire. */
export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** One way in which a contender can be asked a question. */
export interface Way {
  /** Behind the contender's name, where it has several. */
  name?: string;
  /** None where the contender cannot be asked like this. */
  request: Request | null;
  /** Of the right answer. */
  status: 200 | 304;
}

/** A contender that runs. */
export interface Running {
  url: string;
  pid: number;
  /** `cursor` is where the question's page begins, in the product's words. None: it does not answer the question. */
  ways(question: Question, cursor?: string): Promise<Way[]>;
  stop(): Promise<void>;
}

/** Who answers: a name and a way to start. Everything else is the same for all of them. */
export interface Contender {
  name: string;
  /** What there must be before it starts; no part of the cold start. */
  prepare?(platform: Platform): Promise<void>;
  start(platform: Platform): Promise<Running>;
}
