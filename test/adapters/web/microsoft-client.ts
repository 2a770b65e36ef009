/** What `botframework-directlinejs` needs outside a browser: XMLHttpRequest, and a clock that a test turns. */
import { DirectLine } from 'botframework-directlinejs';

type Options = ConstructorParameters<typeof DirectLine>[0];

/** As much of XMLHttpRequest as RxJS 5 uses. Like a browser it says which origin asks. */
class PageRequest {
  static origin = '';
  readyState = 0;
  status = 0;
  response: unknown = null;
  responseType = '';
  timeout = 0;
  onreadystatechange: ((event: object) => void) | null = null;
  ontimeout: ((event: object) => void) | null = null;
  #method = 'GET';
  #url = '';
  #answer: Response | undefined;
  readonly #headers = new Headers();
  readonly #abortion = new AbortController();

  open(method: string, url: string) {
    this.#method = method;
    this.#url = url;
  }

  setRequestHeader(name: string, value: string) {
    this.#headers.set(name, value);
  }

  getResponseHeader(name: string) {
    return this.#answer?.headers.get(name) ?? null;
  }

  abort() {
    this.#abortion.abort();
  }

  send(body?: string) {
    if (this.#method !== 'GET') this.#headers.set('origin', PageRequest.origin);
    else this.#headers.set('sec-fetch-site', 'same-origin');
    const request = { method: this.#method, headers: this.#headers, signal: this.#abortion.signal };
    fetch(this.#url, body === undefined ? request : { ...request, body }).then(
      async (answer) => {
        const text = await answer.text();
        this.#answer = answer;
        this.#finish(answer.status, text === '' ? null : JSON.parse(text));
      },
      () => this.#finish(0, null),
    );
  }

  #finish(status: number, response: unknown) {
    this.status = status;
    this.response = response;
    this.readyState = 4;
    this.onreadystatechange?.call(this, {});
  }
}

interface SchedulerAction {
  readonly pending: boolean;
  readonly delay: number;
  requestAsyncId(scheduler: Scheduler, id: unknown, delay?: number): unknown;
  recycleAsyncId(scheduler: Scheduler, id: unknown, delay?: number | null): unknown;
}

interface Scheduler {
  readonly SchedulerAction: new (...args: unknown[]) => SchedulerAction;
  flush(action: SchedulerAction): void;
}

type SchedulerClass = new (action: unknown, now: () => number) => NonNullable<Options['scheduler']>;

/** Waits of the client, due at an instant of a clock that only `pass` moves. What waits for 0 ms runs at once. */
export interface Clock {
  readonly scheduler: NonNullable<Options['scheduler']>;
  waitsFor(ms: number): boolean;
  pass(ms: number): void;
}

export function createClock(): Clock {
  const { scheduler: standard } = (
    new DirectLine({ token: '' }) as unknown as { services: { scheduler: Scheduler } }
  ).services;
  const waits = new Set<{ dueAt: number; readonly ms: number; readonly run: () => void }>();
  let now = 0;

  class Action extends standard.SchedulerAction {
    override requestAsyncId(scheduler: Scheduler, id: unknown, ms = 0): unknown {
      if (ms === 0) return super.requestAsyncId(scheduler, id, ms);
      const wait = { dueAt: now + ms, ms, run: () => scheduler.flush(this) };
      waits.add(wait);
      return wait;
    }

    override recycleAsyncId(scheduler: Scheduler, id: unknown, ms: number | null = 0): unknown {
      if (ms !== null && this.delay === ms && !this.pending) return id;
      if (waits.delete(id as never)) return undefined;
      return super.recycleAsyncId(scheduler, id, ms);
    }
  }

  return {
    scheduler: new (standard.constructor as SchedulerClass)(Action, () => now),
    waitsFor: (ms) => [...waits].some((wait) => wait.ms === ms),
    pass(ms) {
      now += ms;
      for (const wait of [...waits].filter(({ dueAt }) => dueAt <= now)) {
        wait.dueAt = now + wait.ms;
        wait.run();
      }
    },
  };
}

/** Gives the client its globals; the returned function takes them away again. */
export function becomePage(origin: string): () => void {
  PageRequest.origin = origin;
  Object.assign(globalThis, { XMLHttpRequest: PageRequest });
  return () => Reflect.deleteProperty(globalThis, 'XMLHttpRequest');
}

/** The Microsoft client, with the shortest of its random reconnect delays: 3 seconds on its clock. */
export const createMicrosoftClient = (options: Options, clock: Clock) =>
  new DirectLine({ ...options, scheduler: clock.scheduler, random: () => 0 });
