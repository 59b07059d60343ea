import type { StatusKind } from '@yeondong/client/kit';
import type { ForumRowFragment } from '../../gql/graphql';

/** How a meeting stands: done with its minutes, held without them, or still planned. */
export function forumMark({ status, lacksMinutes }: Pick<ForumRowFragment, 'status' | 'lacksMinutes'>): StatusKind {
  if (lacksMinutes) return 'late';
  return status === 'PLANNED' ? 'reference' : 'normal';
}

interface Named {
  readonly id: string;
  readonly title: string;
}
interface Topic {
  readonly topic: string;
  readonly speaker: string;
  readonly domain?: Named | null;
  readonly initiative?: Pick<Named, 'id'> | null;
}

/** Presentations as lines of text: `topic | office of the speaker | domain`. */
export const topicLines = (topics: readonly Topic[]): string =>
  topics.map(({ topic, speaker, domain }) => [topic, speaker, domain?.title].filter(Boolean).join(' | ')).join('\n');

/** The presentations that lines of text say; one that stays keeps its initiative. */
export function topicsIn(text: string, domains: readonly Named[], before: readonly Topic[]) {
  return text
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([topic]) => topic)
    .map(([topic = '', speaker = '', domain = '']) => ({
      topic,
      speaker,
      domain: domains.find(({ title }) => title === domain)?.id ?? null,
      initiative: before.find((other) => other.topic === topic)?.initiative?.id ?? null,
    }));
}
