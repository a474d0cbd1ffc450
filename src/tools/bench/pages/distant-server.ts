import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { answering } from '../../serve/answer.ts';
import { slowNetwork } from './slow-network.ts';

export interface DistantServer {
  /** Where a browser finds it, over the slow network. */
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves a folder on this machine as a host on the net would: over HTTP/2, and over a slow network. Its certificate is
 * its own: a browser has to be told to take it.
 */
export async function distantServer(root: string): Promise<DistantServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: '127.0.0.1' }]);
  // Node’s requests and responses over HTTP/2 are made to be used like those over HTTP/1.1.
  const answer: RequestListener = answering(root, '/');
  const server = createSecureServer({ key, cert }, answer as never);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const network = await slowNetwork((server.address() as AddressInfo).port);
  return {
    url: `https://127.0.0.1:${network.port}/`,
    close: () => {
      network.server.close();
      server.close();
    },
  };
}
