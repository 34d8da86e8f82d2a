import { Hono } from 'hono';
import { expect, test, vi } from 'vitest';
import { inTurn, READS_AGAIN, takeTurns } from './turns.ts';

/** Work that is over when it is told to be, and the order in which it began. */
function workshop() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, work, end: (name: string) => ends.get(name)!() };
}

test('pages that read themselves again wait for one another and for whoever presses', async () => {
  const { begun, work, end } = workshop();
  const turns = takeTurns({ atOnce: 2, patienceMs: 60_000 });
  const readings = ['a', 'b', 'c', 'd'].map((name) => turns.later(work(name)));
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b']);
  const press = turns.now(work('press'));
  expect(begun).toEqual(['a', 'b', 'press']);
  end('a');
  await readings[0];
  expect(begun).toEqual(['a', 'b', 'press']);
  end('press');
  await press;
  await Promise.resolve();
  expect(begun).toEqual(['a', 'b', 'press', 'c']);
  for (const name of ['b', 'c']) end(name);
  expect(await readings[2]).toBe('c');
  await readings[1];
  await Promise.resolve();
  end('d');
  expect(await readings[3]).toBe('d');
});

test('a person’s own page does not wait behind the pages of the staff, nor these behind many persons', async () => {
  const { begun, work, end } = workshop();
  const turns = takeTurns({ atOnce: 2, patienceMs: 60_000 });
  const readings = [
    ...['board', 'door', 'wall'].map((name) => turns.later(work(name), 'staff')),
    ...['Jessica', 'Steven', 'Amina'].map((name) => turns.later(work(name), 'person')),
  ];
  await Promise.resolve();
  // The two that came first; from then on one of each lane.
  expect(begun).toEqual(['board', 'door']);
  for (const [at, name] of ['board', 'Jessica', 'door', 'Steven', 'wall', 'Amina'].entries()) {
    await vi.waitFor(() => expect(begun).toContain(name), { timeout: 30_000 });
    end(name);
    await readings[[0, 3, 1, 4, 2, 5][at]!];
  }
  expect(begun).toEqual(['board', 'door', 'Jessica', 'Steven', 'wall', 'Amina']);
});

test('who has let others pass for long is served among them', async () => {
  const { work, end } = workshop();
  const turns = takeTurns({ atOnce: 1, patienceMs: 5 });
  const press = turns.now(work('press'));
  expect(await turns.later(() => Promise.resolve('read'))).toBe('read');
  end('press');
  await press;
});

test('a turn ends with an error too', async () => {
  const turns = takeTurns({ atOnce: 1, patienceMs: 60_000 });
  const fails = () => Promise.reject(new Error('away'));
  await expect(turns.now(fails)).rejects.toThrow('away');
  await expect(turns.later(fails)).rejects.toThrow('away');
  expect(await turns.later(() => Promise.resolve('read'))).toBe('read');
});

test('a reading is known by its header; acts and the first look at a page are not made to wait', async () => {
  const asked: string[] = [];
  const note = (kind: string) => (work: () => Promise<unknown>) => {
    asked.push(kind);
    return work() as Promise<never>;
  };
  const app = new Hono()
    .use(inTurn({ now: note('now'), later: note('later') }))
    .all('/', (c) => c.text('page'));
  const again = { [READS_AGAIN]: '1' };
  for (const init of [{}, { headers: again }, { method: 'POST', headers: again }])
    expect(await (await app.request('/', init)).text()).toBe('page');
  expect(asked).toEqual(['now', 'later', 'now']);
});
