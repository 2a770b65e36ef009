/**
 * A plain balancer as stands before several servers: it asks each whether it is ready, gives requests to those that
 * are, in turn, and never sends one twice.
 */
import { request as ask, createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface Balancer {
  readonly url: string;
  /** The servers' addresses from now on. */
  use(urls: readonly string[]): void;
  close(): Promise<void>;
}

const looksEveryMs = 50;

export async function startBalancer(): Promise<Balancer> {
  let servers: readonly string[] = [];
  let ready: readonly string[] = [];
  let turns = 0;
  const next = () => {
    turns += 1;
    return new URL(ready[turns % ready.length] ?? 'http://127.0.0.1:1');
  };
  const look = async () => {
    const answers = await Promise.all(
      servers.map((url) =>
        fetch(`${url}/readyz`).then(
          ({ ok }) => ok,
          () => false,
        ),
      ),
    );
    ready = servers.filter((_, index) => answers[index]);
  };
  const looking = setInterval(() => void look(), looksEveryMs);

  const server = createServer((request, response) => {
    const { hostname, port } = next();
    const { url: path, method, headers } = request;
    const onward = ask({ hostname, port, path, method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    onward.on('error', () => {
      response.statusCode = 502;
      response.end();
    });
    request.pipe(onward);
  });
  server.on('upgrade', ({ url = '', headers }, socket, head) => {
    const { hostname, port } = next();
    const onward = connect(Number(port), hostname, () => {
      const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
      onward.write(`GET ${url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    use: (urls) => {
      servers = urls;
      ready = urls;
    },
    close: () => {
      clearInterval(looking);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
