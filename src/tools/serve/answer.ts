import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { relative } from 'node:path';
import { contentType, isCompressible } from './content-type.ts';
import { chooseEncoding, encode } from './encode.ts';
import { type Found, findFile } from './find-file.ts';
import { missingPage } from './missing-page.ts';

/** Answers requests with the files of the folder `root`, under `base`, which begins and ends with `/`. */
export function answering(root: string, base: string): RequestListener {
  const encoded = new Map<string, Promise<Buffer>>();
  return (request, response) => {
    answer(request, response, { root, base, encoded }).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  };
}

interface Site {
  readonly root: string;
  readonly base: string;
  /** Files as they were sent, by ETag. */
  readonly encoded: Map<string, Promise<Buffer>>;
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
): Promise<void> {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const pathname = (request.url ?? '/').replace(/[?#].*$/s, '');
  const found = await findFile(site.root, site.base, pathname);
  switch (found.kind) {
    case 'file':
      return sendFile(request, response, found, site);
    case 'redirect':
      response.writeHead(301, { Location: found.to }).end();
      return;
    case 'malformed':
      response
        .writeHead(400, { 'Content-Type': 'text/plain; charset=utf-8' })
        .end('Malformed address\n');
      return;
    case 'missing': {
      const page = await missingPage(site.root, site.base, pathname);
      response.writeHead(404, { 'Content-Type': contentType(page ? '404.html' : '404.txt') });
      response.end(request.method === 'HEAD' ? undefined : (page ?? 'Not found\n'));
      return;
    }
    default:
      return found satisfies never;
  }
}

async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  file: Extract<Found, { kind: 'file' }>,
  { root, encoded }: Site,
): Promise<void> {
  const encoding = isCompressible(file.path)
    ? chooseEncoding(request.headers['accept-encoding'])
    : 'identity';
  const tag = `"${file.size.toString(36)}-${Math.round(file.modifiedMs).toString(36)}-${encoding}"`;
  // Names under _astro/ carry a hash of what they hold.
  const isHashed = relative(root, file.path).startsWith('_astro');
  response.setHeader('Content-Type', contentType(file.path));
  response.setHeader('ETag', tag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader(
    'Cache-Control',
    isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
  );
  if (isCurrent(request.headers['if-none-match'], tag)) {
    response.writeHead(304).end();
    return;
  }
  const key = `${file.path} ${tag}`;
  const bytes =
    encoded.get(key) ?? readFile(file.path).then((content) => encode(content, encoding));
  encoded.set(key, bytes);
  const body = await bytes;
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  response.setHeader('Content-Length', body.length);
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}

function isCurrent(held: string | undefined, tag: string): boolean {
  return (
    held !== undefined &&
    held.split(',').some((each) => ['*', tag].includes(each.trim().replace(/^W\//, '')))
  );
}
