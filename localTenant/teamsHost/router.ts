/** Takes the frames' messages, checks who speaks and how, and sends the answers back. */
import type { Broker } from './broker';
import { send, type Frame } from './frames';
import type { Host } from './host';
import { requestFrom, type BrokerReply, type Reply, type Request } from './protocol';

/** Nothing to answer, the arguments of an answer, or those of a late one. */
export type Answer = undefined | readonly unknown[] | Promise<readonly unknown[]>;
export type Handler = (args: readonly unknown[], frame: Frame) => Answer;
export type Handlers = Readonly<Record<string, Handler>>;

const brokerFunc = 'nestedAppAuth.execute';

export function listenToFrames(host: Host, handlers: Handlers, broker: Broker): void {
  const { report } = host.problems;

  window.addEventListener('message', (event) => {
    if (event.source === window) return;
    const frame = host.frames.of(event.source);
    if (frame) take(event, frame);
    else report(`A message from a window that is not the tab: ${event.origin}`);
  });

  function take(event: MessageEvent<unknown>, frame: Frame): void {
    const request = requestIn(event, frame);
    if (typeof request === 'string') report(request);
    else answer(request, frame).catch((error: unknown) => report(`${request.func}: ${String(error)}`));
  }

  async function answer(request: Request, frame: Frame): Promise<void> {
    const { id, uuidAsString, func, data } = request;
    const args = data === undefined ? request.args : [data];
    host.state.messages.push({ func, args, from: frame.frameContext });
    if (func === brokerFunc && host.surface.naa) return askBroker(data ?? '', frame);
    const handler = handlerOf(func, frame);
    if (typeof handler === 'string') {
      report(handler);
      return;
    }
    const result = await handler(request.args, frame);
    if (result) send(frame, { id, uuidAsString, args: result } satisfies Reply);
  }

  /** The handler, or in words why there is none. */
  function handlerOf(func: string, frame: Frame): Handler | string {
    const handler = Object.hasOwn(handlers, func) ? handlers[func] : undefined;
    if (!handler) return `Unknown func: ${func}`;
    return func === 'initialize' || host.frames.isInitialized(frame) ? handler : `${func} before initialize`;
  }

  async function askBroker(json: string, frame: Frame): Promise<void> {
    const reply = await broker.execute(json);
    if (reply === undefined) report(`${brokerFunc} with a request it cannot read`);
    else send(frame, { args: [null, reply] } satisfies BrokerReply);
  }
}

/** The request, or in words what is wrong with it. */
function requestIn({ origin, data }: MessageEvent<unknown>, frame: Frame): Request | string {
  if (origin !== frame.origin) return `A message from ${origin}; this frame's origin is ${frame.origin}`;
  const request = requestFrom(data);
  return typeof request === 'string' ? `Malformed message: ${request}` : request;
}
