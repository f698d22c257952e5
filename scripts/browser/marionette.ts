import net from 'node:net';

// Firefox's own remote protocol over TCP. It reaches moz-extension pages, the add-on manager and the sidebar, which
// the WebDriver libraries do not.

type Value = { v?: unknown; e?: string };

const wrap = (fn: unknown) => `const done = arguments[arguments.length - 1];
  (async () => (${fn})(...Array.from(arguments).slice(0, -1)))().then(v => done({ v }), e => done({ e: String(e) }))`;

function unwrap(value: unknown): unknown {
  const { v, e } = value as Value;
  if (e) throw new Error(e);
  return v;
}

export interface Marionette {
  send(command: string, params?: Record<string, unknown>): Promise<unknown>;
  /** Runs in the page, as the page's own script would. */
  inPage<T>(fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  /** Runs in the content process with the browser's own rights: closed shadow roots are open to it. */
  inContent<T>(fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  /** Runs in the browser itself: permissions, add-ons, sidebar. */
  inBrowser<T>(fn: (...args: never[]) => T | Promise<T>, ...args: unknown[]): Promise<T>;
  close(): void;
}

/** Connects to a Firefox started with `--marionette`, waiting up to `timeoutMs` for it. */
export async function marionette(port: number, timeoutMs = 30_000): Promise<Marionette> {
  const socket = await connect(port, Date.now() + timeoutMs);
  let buffer = Buffer.alloc(0);
  let lastId = 0;
  let greet: () => void = () => undefined;
  const greeted = new Promise<void>((resolve) => {
    greet = resolve;
  });
  const waiting = new Map<number, { ok: (v: unknown) => void; no: (e: Error) => void }>();
  socket.on('data', (data) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const colon = buffer.indexOf(58); // frames are "<length>:<json>"
      if (colon < 0) return;
      const size = Number(buffer.subarray(0, colon));
      if (buffer.length < colon + 1 + size) return;
      const message = JSON.parse(buffer.subarray(colon + 1, colon + 1 + size).toString());
      buffer = buffer.subarray(colon + 1 + size);
      if (!Array.isArray(message)) {
        greet();
        continue;
      }
      const [, id, error, result] = message;
      const call = waiting.get(id);
      waiting.delete(id);
      if (error) call?.no(new Error(`${error.error}: ${error.message}`));
      else call?.ok(result?.value !== undefined ? result.value : result);
    }
  });
  await greeted;
  const send = (command: string, params: Record<string, unknown> = {}) =>
    new Promise<unknown>((ok, no) => {
      lastId += 1;
      const frame = JSON.stringify([0, lastId, command, params]);
      waiting.set(lastId, { ok, no });
      socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    });
  await send('WebDriver:NewSession', { acceptInsecureCerts: true });
  const run = async (sandbox: string | null, fn: unknown, args: unknown[]) =>
    unwrap(
      await send('WebDriver:ExecuteAsyncScript', {
        script: wrap(fn),
        args,
        sandbox,
        newSandbox: sandbox !== null,
      }),
    );
  return {
    send,
    close: () => socket.destroy(),
    inPage: (fn, ...args) => run(null, fn, args) as never,
    inContent: (fn, ...args) => run('system', fn, args) as never,
    async inBrowser(fn, ...args) {
      await send('Marionette:SetContext', { value: 'chrome' });
      try {
        return (await run('system', fn, args)) as never;
      } finally {
        await send('Marionette:SetContext', { value: 'content' });
      }
    },
  };
}

async function connect(port: number, deadline: number): Promise<net.Socket> {
  for (;;) {
    try {
      return await new Promise<net.Socket>((ok, no) => {
        const socket = net.connect(port, '127.0.0.1', () => ok(socket));
        socket.once('error', no);
      });
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
