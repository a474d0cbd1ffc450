import { extname } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.zip': 'application/zip',
};

/** The media type of a file by its name; of what is unknown, such as Pagefind’s index files, plain bytes. */
export function contentType(file: string): string {
  return types[extname(file)] ?? 'application/octet-stream';
}

/** Whether compressing the file makes it smaller: text does; fonts, pictures and Pagefind’s files are compressed. */
export function isCompressible(file: string): boolean {
  return /^text\/|json|xml|wasm/.test(contentType(file));
}
