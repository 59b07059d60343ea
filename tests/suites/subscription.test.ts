import { buildInitiative, changeInitiative, idOf } from '../src/builders.js';
import { createPlatform, type DatabaseKind, describeOnBoth, type Platform } from '../src/index.js';
import { twoReplicas } from '../src/replicas.js';

const CHANGED = 'subscription($ids: [ID!]!) { changed(ids: $ids) }';

/** A client of `changed` over server-sent events. */
class Watcher {
  readonly ids: string[] = [];
  readonly errors: unknown[] = [];
  ended = false;
  private readonly ending = new AbortController();

  private constructor(readonly response: Response) {}

  static async open(platform: Platform, token: string, ids: string[], query = CHANGED): Promise<Watcher> {
    const ending = new AbortController();
    const response = await fetch(`${platform.url}/graphql/stream`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query, variables: { ids } }),
      signal: ending.signal,
    });
    const watcher = new Watcher(response);
    watcher.ending.signal.addEventListener('abort', () => ending.abort());
    void watcher.read();
    return watcher;
  }

  close(): void {
    this.ending.abort();
  }

  private async read(): Promise<void> {
    try {
      let text = '';
      const reader = (this.response.body as ReadableStream<Uint8Array>).getReader();
      const decoder = new TextDecoder();
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        text += decoder.decode(part.value, { stream: true });
        const events = text.split('\n\n');
        text = events.pop() ?? '';
        for (const event of events) this.take(event);
      }
    } catch (error) {
      if (!this.ending.signal.aborted) throw error;
    } finally {
      this.ended = true;
    }
  }

  private take(event: string): void {
    const data = /^data: (.+)$/m.exec(event)?.[1];
    if (!data) return;
    const { data: answer, errors } = JSON.parse(data) as { data?: { changed: string }; errors?: unknown[] };
    if (answer) this.ids.push(answer.changed);
    if (errors) this.errors.push(...errors);
  }
}

async function until(holds: () => boolean, ms = 5_000): Promise<boolean> {
  const end = Date.now() + ms;
  while (!holds() && Date.now() < end) await new Promise((resolve) => setTimeout(resolve, 20));
  return holds();
}

describeOnBoth('the subscription changed', (database: DatabaseKind) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await createPlatform({ database });
  });
  afterAll(() => platform.stop());

  it('tells one client what another has changed, and only what it asked for', async () => {
    const watched = await idOf(platform, 'initiative', 'sample.WELFARE-1-1');
    const other = await idOf(platform, 'initiative', 'sample.WELFARE-1-2');
    const reader = await Watcher.open(platform, await platform.signIn('staff'), [watched]);
    expect([reader.response.status, reader.response.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/event-stream'),
    ]);
    expect((await changeInitiative(platform, { id: other, version: 1, titleKo: '다른 과제' })).codes).toEqual([]);
    expect((await changeInitiative(platform, { id: watched, version: 1, titleKo: '고친 과제' })).codes).toEqual([]);
    expect(await until(() => reader.ids.length > 0)).toBe(true);
    expect(reader.ids).toEqual([watched]);
    reader.close();
    expect((await changeInitiative(platform, { id: watched, version: 2, titleKo: '또 고친 과제' })).codes).toEqual([]);
  });

  it('tells nothing of a draft to those who may not read it', async () => {
    const draft = await buildInitiative(platform, 'DRAFT', { as: 'head' });
    const [own, foreign] = await Promise.all(
      ['staff', 'executive'].map(async (login) => Watcher.open(platform, await platform.signIn(login), [draft.id])),
    );
    await changeInitiative(platform, { id: draft.id, version: 1, titleKo: '고친 초안' }, 'head');
    expect(await until(() => (own?.ids.length ?? 0) > 0)).toBe(true);
    expect(foreign?.ids).toEqual([]);
    await changeInitiative(platform, { id: draft.id, version: 2, status: 'PLANNED' }, 'head');
    expect(await until(() => (foreign?.ids.length ?? 0) > 0)).toBe(true);
    expect(foreign?.ids).toEqual([draft.id]);
    own?.close();
    foreign?.close();
  });

  it('tells nothing of a write that was refused', async () => {
    const id = await idOf(platform, 'initiative', 'sample.ECONOMY-1-1');
    const reader = await Watcher.open(platform, await platform.signIn('planner'), [id]);
    expect((await changeInitiative(platform, { id, version: 99, titleKo: '늦은 제목' })).codes).toEqual(['CONFLICT']);
    expect((await changeInitiative(platform, { id, version: 1, titleKo: '제때 제목' })).codes).toEqual([]);
    expect(await until(() => reader.ids.length > 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(reader.ids).toEqual([id]);
    reader.close();
  });

  it('tells nothing more once the reader has signed out', async () => {
    const id = await idOf(platform, 'initiative', 'sample.ECONOMY-1-2');
    const token = await platform.signIn('analyst');
    const reader = await Watcher.open(platform, token, [id]);
    await platform.data('mutation { signOut }', {}, { token });
    await changeInitiative(platform, { id, version: 1, titleKo: '나간 뒤의 제목' });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(reader.ids).toEqual([]);
    reader.close();
  });

  it('is refused to visitors, and for more than 500 records', async () => {
    const visitor = await Watcher.open(platform, 'none', ['x']);
    await until(() => visitor.ended);
    expect(visitor.response.status).toBe(401);
    const greedy = await Watcher.open(platform, await platform.signIn('planner'), Array(501).fill('x'));
    await until(() => greedy.ended);
    expect(greedy.ids).toEqual([]);
    if (greedy.response.status === 200) expect(JSON.stringify(greedy.errors)).toContain('BAD_USER_INPUT');
    else expect(greedy.response.status).toBe(400);
  });
});

describe('the subscription changed of one of two replicas', () => {
  const replicas = twoReplicas();

  it('tells what the other has written, each change once, and nothing from before', async () => {
    const [first, second] = [replicas.first(), replicas.second()];
    const id = await idOf(first, 'initiative', 'sample.ECONOMY-1-1');
    const change = (on: Platform, version: number) => changeInitiative(on, { id, version, titleKo: `제목 ${version}` });
    expect((await change(first, 1)).codes).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    const reader = await Watcher.open(second, await second.signIn('staff'), [id]);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(reader.ids).toEqual([]);
    expect((await change(first, 2)).codes).toEqual([]);
    expect(await until(() => reader.ids.length === 1)).toBe(true);
    expect((await change(second, 3)).codes).toEqual([]);
    expect(await until(() => reader.ids.length === 2)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect(reader.ids).toEqual([id, id]);
    reader.close();
  });
});
