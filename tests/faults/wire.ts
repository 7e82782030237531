/** The network between windows and server: slow, lossy, and blind to whether who asked still lives. */
import type { Chance } from './chance';
import type { Life, Machine } from './life';
import { type Answered, firstMoment, type MeetingServer } from './meetingServer';
import type { Story } from './story';
import { statedWait } from './statedWait';
import { isWrite, type Asking, type Struck, type Weather } from './weather';
import type { World } from './world';

export interface WirePorts {
  readonly world: World;
  readonly server: MeetingServer;
  readonly weather: Weather;
  readonly chance: Chance;
  readonly story: Story;
  /** Somebody without the product changes a row. */
  readonly foreignWrite: () => Promise<void>;
}

type Outgoing = Asking & { readonly headers: Readonly<Record<string, string>> };

/** A slow clock may be a hair before the stated time. */
const tolerance = 1;
/** Longer than a window needs to tell the others, in milliseconds. */
const hearsay = 10;
const withoutBody = new Set([204, 205, 304]);

interface Pause {
  /** In milliseconds since the meeting began. */
  readonly until: number;
  /** The same by the machine's own clock, as it was then. */
  readonly untilByClock: number;
  /** Which window was told, and when; those open then hear of it from that one. */
  readonly first: Life;
  readonly at: number;
  readonly told: ReadonlySet<Life>;
}

export class Wire {
  private readonly lives = new Map<string, Life>();
  /** By machine: before this nothing may be sent. */
  private readonly pauses = new Map<Machine, Pause>();
  private sent = 0;

  constructor(private readonly ports: WirePorts) {}

  /** How often anything was asked. */
  get requests(): number {
    return this.sent;
  }

  /** @param window as its tokens name it */
  join(window: string, life: Life): void {
    this.lives.set(window, life);
  }

  /** Stands in for `fetch`. */
  readonly fetch: typeof globalThis.fetch = (input, init = {}) => {
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    const window = /^Bearer [^;]+;[^;]+;(\w+);/.exec(headers.authorization ?? '')?.[1] ?? '';
    const life = this.lives.get(window);
    const url = input instanceof Request ? input.url : input;
    const { pathname, search } = new URL(url);
    if (life === undefined) throw new Error(`Nobody of the meeting asks ${pathname}.`);
    const body = typeof init.body === 'string' ? init.body : undefined;
    const request = { method: init.method ?? 'GET', path: pathname + search, headers, body };
    const signal = init.signal ?? new AbortController().signal;
    return new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason as Error));
      this.send(life, window, { ...request, signal }, resolve, () => reject(new TypeError('fetch failed')));
    });
  };

  private send(
    life: Life,
    window: string,
    request: Outgoing & { readonly signal: AbortSignal },
    answer: (response: Response) => void,
    fail: () => void,
  ): void {
    const { world, story, chance } = this.ports;
    if (!life.survives()) return;
    const name = `${life.name} #${(this.sent += 1)} ${describe(request)}`;
    story.tell(name);
    this.demandPatience(life, name);
    const left = world.now();
    world.after(this.delay(), () => {
      if (!life.alive && chance.happens(0.5)) return;
      const struck = this.ports.weather.meets(request, world.now());
      void world.doing(this.arrive(window, request, struck)).then(
        (answered) => {
          story.tell(`${name}: ${answered.status}${struck ? `, ${struck.name}` : ''}`);
          if (struck?.gone === 'before the answer') return;
          const at = firstMoment + world.now();
          life.after(this.delay(), () => {
            if (life.machine.closedAt >= left) {
              fail();
              return;
            }
            if (!life.survives()) return;
            this.heed(life, answered, at);
            const response = asResponse(answered, at);
            answer(struck?.gone ? stalled(response, request.signal) : response);
          });
        },
        () => {
          story.tell(`${name}: no answer${struck ? `, ${struck.name}` : ''}`);
          life.after(this.delay(), fail);
        },
      );
    });
  }

  private async arrive(window: string, request: Outgoing, struck: Struck | undefined): Promise<Answered> {
    const { server, foreignWrite } = this.ports;
    if (!server.up) throw new Error('The server is down.');
    if (struck?.foreign) await foreignWrite();
    if (struck?.expired) {
      const number = Number(/;(\d+)$/.exec(request.headers.authorization ?? '')?.[1] ?? 0);
      server.oldestToken.set(window, number + 1);
    } else if (struck?.fault) await server.arrange([{ match: '.', times: 1, ...struck.fault }]);
    try {
      return await server.ask(request);
    } finally {
      if (struck?.fault) await server.arrange([]);
    }
  }

  private demandPatience(life: Life, name: string): void {
    const pause = this.pauses.get(life.machine);
    const now = this.ports.world.now();
    if (pause === undefined || (life !== pause.first && now - pause.at < hearsay)) return;
    const early = pause.until - now;
    // A window opened since has nothing to go by but a clock that may have been set forward.
    const seems = pause.told.has(life)
      ? early
      : Math.min(early, pause.untilByClock - life.clock(firstMoment));
    if (seems > tolerance)
      this.ports.story.wrong('sent in a pause', `${name}, ${(early / 1000).toFixed(1)} s too early`, [
        life.name,
      ]);
  }

  /** @param at when it was answered, by the server's clock */
  private heed(life: Life, answered: Answered, at: number): void {
    const wait = statedWait(answered, at);
    if (wait === undefined) return;
    this.ports.story.tell(`${life.name} is asked to wait ${wait / 1000} s`);
    const now = this.ports.world.now();
    const until = now + wait;
    if (until <= (this.pauses.get(life.machine)?.until ?? 0)) return;
    const told = new Set(
      [...this.lives.values()].filter(({ alive, machine }) => alive && machine === life.machine),
    );
    this.pauses.set(life.machine, {
      until,
      untilByClock: life.clock(firstMoment) + wait,
      first: life,
      at: now,
      told,
    });
  }

  private delay(): number {
    const { chance } = this.ports;
    return chance.happens(0.03) ? chance.between(1000, 9000) : chance.between(5, 150);
  }
}

/** The beginning of an answer. */
function stalled({ status, headers }: Response, signal: AbortSignal): Response {
  const body = new ReadableStream({
    start(stream) {
      signal.addEventListener('abort', () => stream.error(signal.reason));
    },
  });
  return new Response(withoutBody.has(status) ? null : body, { status, headers });
}

function asResponse({ status, headers, body }: Answered, at: number): Response {
  // The machine's own time has no place in a meeting.
  const sent = { ...headers, date: new Date(at).toUTCString() };
  const given = Object.entries(sent).filter(
    ([name]) => !/^(content-length|connection|keep-alive)$/.test(name),
  );
  return new Response(withoutBody.has(status) ? null : body, { status, headers: given });
}

function describe(request: Asking): string {
  const { method, path, body = '' } = request;
  const what = decodeURIComponent(path)
    .replace(/^.*_api\//, '')
    .replace(/web\/getList\('[^']*'\)\/?/i, '');
  if (!isWrite(request)) return `${method} ${what.replace(/\?.*/, '')}`;
  const texts = body.match(/"(Title|Text|Key)":"[^"]*"/g)?.join(' ') ?? '';
  return `${method} ${what} ${texts}`;
}
