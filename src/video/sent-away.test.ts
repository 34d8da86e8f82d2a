import { expect, test } from 'vitest';
import type { Line } from './neighbours.ts';
import { openSignalling, type Presence } from './signalling.ts';
import { makeToken } from './tickets.ts';

const key = Buffer.alloc(32, 7);
const START = Date.parse('2030-06-20T08:00:00.000Z');
const status = { microphone: true, camera: true, screen: false, wantsPictures: true };
const ticket = (id: string) =>
  makeToken(
    { room: 'r', person: { id, name: `Name of ${id}`, role: 'guest' }, expires: START + 600_000 },
    key,
  );

test('who is sent away leaves the room at whatever process, and the ticket in hand opens it no more', () => {
  const ears: ((text: string) => void)[] = [];
  const line = (): Line => ({
    send: (words) => {
      for (const hear of ears) hear(words);
    },
    hear: (heard) => void ears.push(heard),
  });
  const presence: Presence[] = [];
  const open = () =>
    openSignalling({ key, clockMs: () => START, line: line(), onPresence: (news) => presence.push(news) });
  const [first, second] = [open(), open()];
  const join = (house: typeof first, id: string) =>
    house.join('r', ticket(id), { page: `page-of-${id}`, next: 1, status });
  join(first, 'marc');
  expect(join(first, 'nadia').status).toBe(200);
  second.sendAway('nadia');
  for (const house of [first, second]) {
    expect(house.people('r').map(({ id }) => id)).toEqual(['marc']);
    expect(join(house, 'nadia')).toEqual({ status: 410, json: { reason: 'taken-back' } });
  }
  expect(presence.map(({ kind, person }) => `${person.id} ${kind}`)).toEqual([
    'marc entered',
    'nadia entered',
    'nadia left',
  ]);
  first.close();
  second.close();
});
