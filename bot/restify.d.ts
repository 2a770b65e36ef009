import type { IncomingMessage, ServerResponse } from 'node:http';

declare module 'restify' {
  interface Server {
    /** Runs before anything else looks at the request; `false` says that it is answered. Not in `@types/restify`. */
    first(...handlers: readonly ((req: IncomingMessage, res: ServerResponse) => boolean)[]): Server;
  }
}
