import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Listening, listen } from './listen.ts';

const folder = mkdtempSync(join(tmpdir(), 'momen-site-'));
const root = join(folder, 'site');
const home = '<!doctype html><title>Momen</title>';
const script = 'export const moment = 1;\n'.repeat(50);
const missing = `<meta http-equiv="content-security-policy" content="style-src 'self';"><a href="./id/index.html">Pulang</a>`;

let atRoot: Listening;
let below: Listening;

beforeAll(async () => {
  mkdirSync(join(root, 'id'), { recursive: true });
  mkdirSync(join(root, '_astro'));
  mkdirSync(join(root, 'pagefind'));
  writeFileSync(join(folder, 'secret.txt'), 'not yours');
  writeFileSync(join(root, 'index.html'), home);
  writeFileSync(join(root, 'id/index.html'), home);
  writeFileSync(join(root, 'id/record.html'), home);
  writeFileSync(join(root, '404.html'), missing);
  writeFileSync(join(root, '_astro/a.123.js'), script);
  writeFileSync(join(root, 'pagefind/wasm.id.pagefind'), 'wasm');
  atRoot = await listen({ root, base: '/', host: '127.0.0.1', port: 0 });
  below = await listen({ root, base: '/a/b/', host: '127.0.0.1', port: 0 });
});

afterAll(() => {
  atRoot.server.close();
  below.server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

/** Asks without any tidying of the path, as a browser would do first. */
async function ask(
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  at = atRoot,
): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port: at.port, path, headers, method });
  sent.end();
  const [response] = await once(sent, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe('what is asked for is sent', () => {
  test.each([
    ['/', 'text/html; charset=utf-8'],
    ['/id/', 'text/html; charset=utf-8'],
    ['/id/record.html?from=map', 'text/html; charset=utf-8'],
    ['/_astro/a.123.js', 'text/javascript; charset=utf-8'],
    ['/pagefind/wasm.id.pagefind', 'application/octet-stream'],
  ])('%s as %s', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test('a folder without its slash leads to the folder', async () => {
    const { status, headers } = await ask('/id');
    expect([status, headers['location']]).toEqual([301, '/id/']);
  });

  test('under a base the same files are found, and nothing beside it', async () => {
    expect((await ask('/a/b/id/record.html', {}, 'GET', below)).status).toBe(200);
    expect((await ask('/a/b', {}, 'GET', below)).headers['location']).toBe('/a/b/');
    expect((await ask('/id/record.html', {}, 'GET', below)).status).toBe(404);
  });

  test('a HEAD has the headers and no body', async () => {
    const { status, headers, body } = await ask('/_astro/a.123.js', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([
      200,
      String(script.length),
      0,
    ]);
  });

  test('nothing can be written', async () => {
    const { status, headers } = await ask('/', {}, 'POST');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});

describe('little is sent over the wire', () => {
  test('Brotli to whoever takes it, gzip to others', async () => {
    const brotli = await ask('/_astro/a.123.js', { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await ask('/_astro/a.123.js', { 'accept-encoding': 'gzip, br;q=0' });
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    expect((await ask('/_astro/a.123.js')).body.toString()).toBe(script);
  });

  test('what the browser still holds is not sent again', async () => {
    const { headers } = await ask('/id/record.html');
    const again = await ask('/id/record.html', { 'if-none-match': String(headers['etag']) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });

  test('files whose names carry a hash are held for good, pages are asked for anew', async () => {
    expect((await ask('/_astro/a.123.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/id/record.html')).headers['cache-control']).toBe('no-cache');
  });
});

describe('nothing outside the site is sent', () => {
  test.each([
    '/../secret.txt',
    '/id/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '//../secret.txt',
    '/..\\secret.txt',
  ])('%s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain('not yours');
  });

  test.each(['/%zz', '/id/%00'])('%s is refused as malformed', async (path) => {
    expect((await ask(path)).status).toBe(400);
  });
});

describe('an address that leads nowhere', () => {
  test('shows the site’s own page, whose links lead home from any depth', async () => {
    const { status, body } = await ask('/id/lessons/gone.html');
    expect(status).toBe(404);
    expect(body.toString()).toContain('href="../../id/index.html"');
  });
});

describe('the command', () => {
  const command = resolve(import.meta.dirname, '../serve.ts');
  const start = (...options: string[]): ChildProcess =>
    spawn(process.execPath, [command, '--dir', root, '--host', '127.0.0.1', ...options]);

  test('takes the next port when one is taken, says where it is, and ends when told to', async () => {
    const taken = await listen({ root, base: '/', host: '127.0.0.1', port: 4321, orNext: true });
    const child = start();
    const [said] = await once(child.stdout!, 'data');
    const port = Number(/http:\/\/127\.0\.0\.1:(\d+)\//.exec(String(said))?.[1]);
    expect(port).toBeGreaterThan(taken.port);
    child.kill('SIGINT');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
    taken.server.close();
  });

  test('a port that was asked for and is taken is an error that names another', async () => {
    const child = start('--port', String(atRoot.port));
    expect(await text(child.stderr!)).toContain(`--port ${atRoot.port + 1}`);
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(1);
  });

  test('without a built site it says how to build one', async () => {
    const child = spawn(process.execPath, [command, '--dir', join(folder, 'none')]);
    expect(await text(child.stderr)).toContain('npm run build');
  });
});
