import { linkOfRegistration } from '../src/capabilities/events/queries.ts';
import { deliverSignals, inHall, type OpenHall } from './in-hall.ts';
import { milliseconds, printTable } from './planner/table.ts';

const NOW = '2026-11-12T08:00:00.000Z';
/** One wish each, so that chairs are free and a walk-in is proposed some. */
const HALL = { candidates: 1000, recruiters: 70, rounds: 20, wishes: 1 };
const TIMES = 40;

/** What a desk waits for with 1,000 people expected: the whole answer, from the request to the last sign of its page. */
export async function benchDoor(): Promise<void> {
  await inHall(HALL, NOW, async (there) => {
    await publish(there);
    printTable(
      `A desk with ${HALL.candidates} people expected, ${HALL.recruiters} recruiters (${TIMES} each)`,
      ['', 'median', 'slowest'],
      await waits(there),
    );
  });
}

async function publish({ db, app, eventId, cookie }: OpenHall): Promise<void> {
  const headers = { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const ask = async (path: string, body: object) => {
    const address = `/api/events/${eventId}/plan/drafts${path}`;
    const response = await app.request(address, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as { draftId: string };
  };
  const { draftId } = await ask('', { seconds: 5 });
  await deliverSignals(db, NOW);
  await ask(`/${draftId}/publish`, { revision: 1 });
}

async function waits({ db, app, eventId, cookie }: OpenHall): Promise<string[][]> {
  const door = `/events/${eventId}/door`;
  const headers = { cookie };
  let key = 0;
  const read = async (path: string) => {
    const response = await app.request(path, { headers });
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    return response.text();
  };
  const press = async (path: string, fields: Record<string, string>) => {
    key += 1;
    const body = new URLSearchParams({ ...fields, _key: `bench-${key}` });
    const response = await app.request(path, { method: 'POST', headers, body });
    const next = response.headers.get('location');
    if (next === null) throw new Error(`${path}: ${response.status}`);
    return next;
  };
  const people = await db
    .selectFrom('registrations')
    .select(['id', 'linkGeneration'])
    .where('eventId', '=', eventId)
    .orderBy('id')
    .limit(TIMES)
    .execute();
  const newcomers: string[] = [];
  return [
    await row('three letters: the list', (time) => read(`${door}?q=nom${time}`)),
    await row('a scanned link: marked, and the page after it', async (time) =>
      read(await press(`${door}/scan`, { q: linkOfRegistration(people[time]!) })),
    ),
    await row('a walk-in: on the list, and the page with places', async (time) => {
      const fields = { firstName: 'Sans', lastName: `Rendez-vous ${time}`, consent: 'on' };
      newcomers.push(await read(await press(`${door}/walk-ins`, fields)));
    }),
    await row('their places: in the plan, and the page after it', async (time) => {
      const page = newcomers[time] ?? '';
      const places = /name="places" value="([^"]+)"/.exec(page)?.[1];
      const action = /action="([^"]+\/places\/[^"]+)"/.exec(page)?.[1];
      if (!places || !action) throw new Error('No chair is free for a walk-in.');
      const body = new URLSearchParams({ _key: `places-${time}`, places });
      const response = await app.request(action, { method: 'POST', headers, body });
      const next = response.headers.get('location');
      if (next !== null) await read(next);
    }),
  ];
}

async function row(name: string, act: (time: number) => Promise<unknown>): Promise<string[]> {
  const all: number[] = [];
  for (let time = 0; time < TIMES; time++) {
    const before = performance.now();
    await act(time);
    all.push(performance.now() - before);
  }
  all.sort((a, b) => a - b);
  return [name, milliseconds(all[TIMES >> 1]!), milliseconds(all.at(-1)!)];
}
