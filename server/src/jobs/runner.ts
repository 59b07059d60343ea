import type { JobDefinition, RequestContext } from '@yeondong/schema';
import type { Log } from '../log.js';

/** Runs each job at its interval, never twice at the same time; a failure is logged and tried again at the next turn. */
export class JobRunner {
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running = new Set<Promise<void>>();

  constructor(
    private readonly jobs: readonly JobDefinition[],
    private readonly context: () => Promise<RequestContext>,
    private readonly log: Log,
  ) {}

  start(): void {
    for (const job of this.jobs) {
      let busy = false;
      const turn = (): void => {
        if (busy) return;
        busy = true;
        const work = this.run(job).finally(() => {
          busy = false;
          this.running.delete(work);
        });
        this.running.add(work);
      };
      const timer = setInterval(turn, job.everySeconds * 1000);
      timer.unref();
      this.timers.push(timer);
    }
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await Promise.allSettled([...this.running]);
  }

  private async run(job: JobDefinition): Promise<void> {
    const late = setTimeout(
      () => this.log.warn({ job: job.id }, 'a job runs longer than it should'),
      job.timeoutSeconds * 1000,
    );
    try {
      await job.run(await this.context());
    } catch (error) {
      this.log.error({ err: error, job: job.id }, 'a job failed');
    } finally {
      clearTimeout(late);
    }
  }
}
