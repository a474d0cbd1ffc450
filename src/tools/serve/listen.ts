import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { networkInterfaces } from 'node:os';
import { answering } from './answer.ts';

export interface Listening {
  readonly server: Server;
  readonly port: number;
}

/**
 * Serves the folder `root`. `port` may be taken: with `orNext`, the first free one after it is used; port 0 is any
 * free one. @throws {Error} `EADDRINUSE` when the port is taken, `EACCES` when it may not be used.
 */
export async function listen(options: {
  readonly root: string;
  readonly base: string;
  readonly host: string;
  readonly port: number;
  readonly orNext?: boolean;
}): Promise<Listening> {
  const { root, base, host, orNext = false } = options;
  for (let port = options.port; ; port += 1) {
    const server = createServer(answering(root, base));
    try {
      server.listen(port, host);
      await once(server, 'listening');
      return { server, port: (server.address() as AddressInfo).port };
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!isTaken || !orNext || port >= options.port + 100) throw error;
    }
  }
}

/** This machine’s IPv4 addresses that others on its network can reach. */
export function networkAddresses(): readonly string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}
