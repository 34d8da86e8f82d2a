import { linkOfRegistration } from '../src/capabilities/events/queries.ts';
import { warmUpTypesetting } from '../src/typesetting/typeset.ts';
import { deliverSignals, inHall, type OpenHall } from './in-hall.ts';
import { milliseconds, printTable } from './planner/table.ts';

const NOW = '2026-11-12T08:00:00.000Z';
const HALL = { candidates: 200, recruiters: 35, rounds: 12, wishes: 8 };
/** How often somebody opens their page while the pack is made, in milliseconds. */
const EVERY = 25;

/** How long the pack of a large event takes, beside drawing the same sheets as pages, and who waits meanwhile. */
export async function benchPaper(): Promise<void> {
  await inHall(HALL, NOW, async (there) => {
    const { post, get } = speaker(there);
    const { draftId } = (await post('/plan/drafts', { seconds: 5 })) as { draftId: string };
    await deliverSignals(there.db, NOW);
    await post(`/plan/drafts/${draftId}/publish`, { revision: 1 });
    // What a publication sets going (the reserve of each recruiter) is on paper from the first press.
    await deliverSignals(there.db, NOW);
    const alone = await opening(there, 2_000);
    const rows: string[][] = [];
    for (const name of ['first press (the compiler starts)', 'again (the compiler is warm)']) {
      const { packId } = (await post('/paper/packs', {})) as { packId: string };
      const visits = opening(there, null);
      const began = { at: performance.now(), cpu: process.cpuUsage() };
      await deliverSignals(there.db, NOW);
      const wall = performance.now() - began.at;
      const { user, system } = process.cpuUsage(began.cpu);
      visits.stop();
      const times = await visits;
      const { packs } = (await get('/paper')) as {
        packs: { id: string; files: { kind: string; pages: number }[] }[];
      };
      const pages = packs.find(({ id }) => id === packId)!.files.find(({ kind }) => kind === 'all')!.pages;
      rows.push([
        name,
        String(pages),
        seconds(wall),
        seconds((user + system) / 1000),
        milliseconds(wall / pages),
        ...waits(times),
      ]);
      warmUpTypesetting();
    }
    const { kinds } = (await get('/paper')) as { kinds: string[] };
    const began = performance.now();
    for (const kind of kinds) {
      const path = `/events/${there.eventId}/paper/sheets?kind=${kind}`;
      const response = await there.app.request(path, { headers: { cookie: there.cookie } });
      if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
      await response.text();
    }
    const drawn = performance.now() - began;
    const pages = Number(rows[0]![1]);
    rows.push([
      'peer: the same sheets drawn as HTML',
      '',
      seconds(drawn),
      '',
      milliseconds(drawn / pages),
      '',
      '',
    ]);
    rows.push(['nobody prints', '', '', '', '', ...waits(await alone)]);
    printTable(
      `The pack of ${HALL.candidates} candidates × ${HALL.recruiters} recruiters, and a candidate’s page opened every ${EVERY} ms meanwhile`,
      ['', 'pages', 'in', 'processor', 'per page', 'page p50', 'page p99'],
      rows,
    );
  });
}

function speaker({ app, eventId, cookie }: OpenHall) {
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await app.request(`/api/events/${eventId}${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response.json();
  };
  return {
    post: (path: string, body: object) => ask('POST', path, body),
    get: (path: string) => ask('GET', path),
  };
}

/** Opens a candidate's own page again and again, for so long or until it is stopped; gives what each took. */
function opening(
  { app, db, eventId }: OpenHall,
  duration: number | null,
): Promise<number[]> & { stop(): void } {
  let over = false;
  const run = async (): Promise<number[]> => {
    const one = await db
      .selectFrom('registrations')
      .select(['id', 'linkGeneration'])
      .where('eventId', '=', eventId)
      .limit(1)
      .executeTakeFirstOrThrow();
    const path = linkOfRegistration(one);
    const times: number[] = [];
    const until = duration === null ? Number.POSITIVE_INFINITY : performance.now() + duration;
    while (!over && performance.now() < until) {
      const began = performance.now();
      await (await app.request(path)).text();
      times.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
    return times;
  };
  return Object.assign(run(), {
    stop: () => {
      over = true;
    },
  });
}

function waits(times: readonly number[]): string[] {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) =>
    milliseconds(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);
  return [at(0.5), at(0.99)];
}

function seconds(wall: number): string {
  return `${(wall / 1000).toFixed(1)} s`;
}
