import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** “Slow 4G”, as browsers’ own tools call it. */
const roundTripMs = 150;
const bytesPerMs = { down: 1.6e6 / 8 / 1000, up: 0.75e6 / 8 / 1000 };
/** What is on the way at once, at most: two round trips’ worth. What is sent beyond it waits with its sender. */
const onTheWay = 2 * roundTripMs * bytesPerMs.down;
const packetBytes = 1400;

/**
 * Stands between a browser and a server on this machine, and hands bytes on as a slow network would: late, and packet
 * by packet, all connections sharing one line. Browsers can slow themselves down instead, but then hand over each read
 * whole after the time that all of it takes: a page of 20 kB is not begun before its last byte. Closes with `close`.
 */
export async function slowNetwork(serverPort: number): Promise<{ server: Server; port: number }> {
  const down = line(bytesPerMs.down);
  const up = line(bytesPerMs.up);
  const server = createServer((near) => {
    const far = connect(serverPort, '127.0.0.1');
    // To connect takes a round trip before anything is said.
    const connected = performance.now() + roundTripMs;
    carry(near, far, up, connected);
    carry(far, near, down, connected);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, port: (server.address() as AddressInfo).port };
}

/** Says when a packet that is sent now has arrived. */
type Line = (bytes: number) => number;

function line(rate: number): Line {
  let free = 0;
  return (bytes) => {
    free = Math.max(free, performance.now()) + bytes / rate;
    return free + roundTripMs / 2;
  };
}

function carry(from: Socket, to: Socket, arrives: Line, earliest: number): void {
  const packets: { readonly bytes: Buffer; readonly at: number }[] = [];
  let waiting = 0;
  let timer: NodeJS.Timeout | undefined;

  from.on('data', (data: Buffer) => {
    for (let start = 0; start < data.length; start += packetBytes) {
      const bytes = data.subarray(start, start + packetBytes);
      packets.push({ bytes, at: Math.max(earliest, arrives(bytes.length)) });
    }
    waiting += data.length;
    if (waiting > onTheWay) from.pause();
    hand();
  });
  from.on('close', () => to.destroy());
  from.on('error', () => to.destroy());

  function hand(): void {
    clearTimeout(timer);
    while (packets[0] && packets[0].at <= performance.now()) {
      const { bytes } = packets.shift()!;
      waiting -= bytes.length;
      if (!to.destroyed) to.write(bytes);
    }
    if (waiting <= onTheWay) from.resume();
    if (packets[0]) timer = setTimeout(hand, Math.max(1, packets[0].at - performance.now()));
  }
}
