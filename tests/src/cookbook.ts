import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './server-process.js';

/** A document of the cookbook, as its page has it. */
export interface CookbookDocument {
  readonly code: string;
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const blockOf = (chapter: string, language: string): string | null =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\\n\`\`\``).exec(chapter)?.[1] ?? null;

/** Every `### CODE · …` of a page of docs with its document and variables; throws where a heading has none. */
export function cookbookDocuments(page: string): readonly CookbookDocument[] {
  return readFileSync(join(repository, 'docs', page), 'utf8')
    .split(/^### /m)
    .slice(1)
    .map((chapter) => {
      const code = chapter.slice(0, chapter.indexOf(' · '));
      const text = blockOf(chapter, 'graphql');
      if (text === null) throw new Error(`${code} has no document`);
      return { code, text, variables: JSON.parse(blockOf(chapter, 'json') ?? '{}') };
    });
}
