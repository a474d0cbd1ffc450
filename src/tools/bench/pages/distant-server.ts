import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createSecureServer, type Http2SecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answering } from '../../serve/answer.ts';

/** TCP and TLS, a round trip each. */
const connectingMs = 2 * 150;

/**
 * Serves a folder on this machine as a host on the net would, over HTTP/2, and as if it were far away: each page waits
 * as long as connecting to its server would take. Browsers slow down requests, not connecting, and a learner who opens
 * a page has to connect first. Its certificate is its own: a browser has to be told to take it.
 */
export async function distantServer(
  root: string,
): Promise<{ readonly server: Http2SecureServer; readonly url: string }> {
  const answer = answering(root, '/');
  const slowly: RequestListener = (request, response) => {
    const isPage = request.headers['sec-fetch-dest'] === 'document';
    setTimeout(() => answer(request, response), isPage ? connectingMs : 0);
  };
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  // Node’s requests and responses over HTTP/2 are made to be used like those over HTTP/1.1.
  const server = createSecureServer({ key, cert }, slowly as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `https://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
