import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { listen, networkAddresses } from './serve/listen.ts';

const usage = `Serves the built site.

  npm run preview [-- --host ADDRESS] [--port NUMBER] [--base /PATH/] [--dir FOLDER]

  --host   the address to listen at; 0.0.0.0 when left out, so that others on the network can open the site
  --port   this port and no other; when left out, the first free one from 4321
  --base   the path to serve under; / when left out
  --dir    the folder to serve; dist when left out`;

const options = read();
const root = resolve(options.dir);
if (!existsSync(join(root, 'index.html'))) {
  console.error(`There is no built site in ${root}. Build it first: npm run build`);
  process.exit(1);
}

const base = `/${options.base}/`.replace(/\/+/g, '/');
const port = options.port === undefined ? 4321 : Number(options.port);
const { server, port: chosen } = await listen({
  root,
  base,
  host: options.host,
  port,
  orNext: options.port === undefined,
}).catch((error: NodeJS.ErrnoException) => {
  const taken = `Port ${port} is taken. Name another: npm run preview -- --port ${port + 1}`;
  console.error(error.code === 'EADDRINUSE' ? taken : error.message);
  process.exit(1);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}

console.log(`\nMomen is open at\n\n${addresses().join('\n')}\n\nCtrl+C stops it.\n`);

function addresses(): readonly string[] {
  const line = (host: string, who: string) =>
    `  ${`http://${host}:${chosen}${base}`.padEnd(36)}${who}`;
  if (options.host !== '0.0.0.0') return [line(options.host, '')];
  return [
    line('localhost', 'on this computer'),
    ...networkAddresses().map((address) => line(address, 'for others on this network')),
  ];
}

function read() {
  try {
    const { values } = parseArgs({
      options: {
        host: { type: 'string', default: '0.0.0.0' },
        port: { type: 'string' },
        base: { type: 'string', default: '/' },
        dir: { type: 'string', default: join(import.meta.dirname, '../../dist') },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    const port = Number(values.port ?? 0);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      throw new Error(`${values.port} is no port.`);
    if (!values.help) return values;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    process.exit(2);
  }
}
