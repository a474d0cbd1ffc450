import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answering } from '../../serve/answer.ts';

/** TCP and TLS, a round trip each. */
const connectingMs = 2 * 150;

/**
 * Serves a folder on this machine as if it were far away: each page waits as long as connecting to its server would
 * take. Browsers slow down requests, not connecting, and a learner who opens a page has to connect first.
 */
export async function distantServer(
  root: string,
): Promise<{ readonly server: Server; readonly url: string }> {
  const answer = answering(root, '/');
  const server = createServer((request, response) => {
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    setTimeout(() => answer(request, response), isPage ? connectingMs : 0);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
