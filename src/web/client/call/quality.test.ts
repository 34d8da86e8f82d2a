import { expect, test } from 'vitest';
import { phaseOf, type Situation } from './phase.ts';
import { nextWeakness, openTally, STRONG, type Weakness } from './quality.ts';
import type { PersonInCall } from './types.ts';

const STEVEN = { id: 'p1', name: 'Steven', role: 'guest' } as const;
const person = (link: PersonInCall['link']): PersonInCall => ({
  person: STEVEN,
  link,
  microphone: true,
  camera: true,
  screen: false,
});
const CALM: Situation = {
  end: null,
  joined: true,
  reachable: true,
  serviceAway: false,
  people: [],
  weak: false,
  noPath: false,
  relayRefused: false,
};

test.each<[string, Partial<Situation>, string, string | null]>([
  ['not inside yet', { joined: false }, 'preparing', null],
  ['the service of others is away', { joined: false, serviceAway: true }, 'preparing', 'service-away'],
  ['nobody answers at the door', { joined: false, reachable: false }, 'preparing', 'server-away'],
  ['alone', {}, 'waiting', null],
  ['somebody came', { people: [person('connecting')] }, 'connecting', null],
  ['no way was found', { people: [person('connecting')], noPath: true }, 'connecting', 'no-path'],
  [
    'the relay refuses',
    { people: [person('connecting')], noPath: true, relayRefused: true },
    'connecting',
    'relay-refused',
  ],
  ['in touch', { people: [person('live')] }, 'live', null],
  ['in touch although the server is away', { people: [person('live')], reachable: false }, 'live', null],
  ['sound only for want of room', { people: [person('live')], weak: true }, 'weak', null],
  ['one of two is lost', { people: [person('lost'), person('live')] }, 'live', null],
  ['lost', { people: [person('lost')] }, 'lost', null],
  ['all lost', { people: [person('lost')], reachable: false }, 'lost', 'server-away'],
  ['alone and cut off', { reachable: false }, 'lost', 'server-away'],
  ['over', { end: { phase: 'ended', reason: 'left' }, people: [person('live')] }, 'ended', 'left'],
])('%s', (_, situation, phase, reason) => {
  expect(phaseOf({ ...CALM, ...situation })).toEqual({ phase, reason });
});

/** Seconds with this much room going out. */
function after(
  seconds: number,
  outgoing: number | null,
  before: Weakness = STRONG,
  pictures = true,
): Weakness {
  let now = before;
  for (let second = 0; second < seconds; second++) now = nextWeakness(now, outgoing, pictures);
  return now;
}

test('pictures stop after ten seconds in a row with too little room, and not before', () => {
  expect(after(9, 60_000).weak).toBe(false);
  expect(after(10, 60_000).weak).toBe(true);
  expect(after(9, 60_000, after(1, 120_000, after(9, 60_000))).weak).toBe(false);
  expect(after(60, null).weak).toBe(false);
  // Nothing is sent that could stop.
  expect(after(60, 60_000, STRONG, false).weak).toBe(false);
});

test('pictures come back with room, or are tried again, each time later when the try was in vain', () => {
  const weak = after(10, 60_000);
  expect(after(10, 300_000, weak).weak).toBe(false);
  expect(after(19, 60_000, weak).weak).toBe(true);
  const tried = after(20, 60_000, weak);
  expect(tried.weak).toBe(false);
  // A try without more room is over in four seconds; later it takes ten again.
  expect(after(3, 60_000, tried).weak).toBe(false);
  expect(after(9, 60_000, after(10, 300_000, tried)).weak).toBe(false);
  const weakAgain = after(4, 60_000, tried);
  expect(weakAgain.weak).toBe(true);
  expect(after(39, 60_000, weakAgain).weak).toBe(true);
  expect(after(40, 60_000, weakAgain).weak).toBe(false);
  // A minute that held forgets it.
  expect(after(61, 300_000, tried).tries).toBe(0);
});

test('the figures of a call are sums over its connections', () => {
  let now = 0;
  const tally = openTally(() => now);
  now = 420;
  tally.media();
  now = 900;
  tally.media();
  tally.second(true, false);
  tally.second(true, true);
  tally.second(false, true);
  tally.reconnected();
  tally.measured({ packets: 0, lost: 0 }, { packets: 90, lost: 10, path: 'host', roundTripMs: 12.4 });
  // A new connection counts from zero: nothing is taken away.
  tally.measured({ packets: 90, lost: 10 }, { packets: 5, lost: 0, path: 'relay', roundTripMs: null });
  expect(tally.stats()).toEqual({
    path: 'relay',
    firstMediaMs: 420,
    secondsLive: 2,
    loss: 0.1,
    roundTripMs: 12,
    reconnections: 1,
    secondsWeak: 1,
  });
});
