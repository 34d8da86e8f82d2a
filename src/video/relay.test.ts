import { connect } from 'node:net';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hasCoturn, startCoturn } from '../../tests/support/coturn.ts';
import { turnClient } from '../../tests/support/turn-client.ts';
import { turnCredentials } from './turn.ts';

const relayed = hasCoturn();
const named = (title: string) => (relayed ? title : 'skipped: no coturn');
let relay: Awaited<ReturnType<typeof startCoturn>>;

beforeAll(async () => {
  if (relayed) relay = await startCoturn('north', { closed: true });
}, 60_000);
afterAll(async () => {
  await relay?.stop();
});

test.skipIf(!relayed)(
  named('a relay set as in our guide leads nowhere into the network it stands in'),
  async () => {
    const line = connect(relay.port, '127.0.0.1');
    const client = turnClient(line, turnCredentials('north', 'room', Date.now()));
    expect(await client.allocate()).toEqual({ ok: true, code: null });
    for (const address of [
      '127.0.0.1',
      '127.8.9.10',
      '10.0.0.1',
      '172.16.0.1',
      '172.31.255.254',
      '192.168.1.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '224.0.0.1',
      '255.255.255.255',
    ])
      expect([address, await client.mayReach(address)]).toEqual([address, { ok: false, code: 403 }]);
    // Everybody else's addresses are what it is for.
    expect(await client.mayReach('172.32.0.1')).toEqual({ ok: true, code: null });
    expect(await client.mayReach('203.0.113.7')).toEqual({ ok: true, code: null });
    line.destroy();
  },
);

test.skipIf(!relayed)(
  named('by TLS the same relay gives a place to who knows the secret, and to nobody else'),
  async () => {
    const secured = () =>
      connectTls({ port: relay.tlsPort, host: '127.0.0.1', ca: relay.certificate, minVersion: 'TLSv1.2' });
    const line = secured();
    const client = turnClient(line, turnCredentials('north', 'room', Date.now()));
    expect(await client.allocate()).toEqual({ ok: true, code: null });
    expect(line.authorized).toBe(true);
    line.destroy();

    const [forged, late] = [secured(), secured()];
    expect(await turnClient(forged, turnCredentials('south', 'room', Date.now())).allocate()).toEqual({
      ok: false,
      code: 401,
    });
    const yesterday = Date.now() - 24 * 60 * 60_000;
    expect(await turnClient(late, turnCredentials('north', 'room', yesterday)).allocate()).toEqual({
      ok: false,
      code: 401,
    });
    forged.destroy();
    late.destroy();
  },
);
