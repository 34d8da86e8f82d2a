import { deliverSignals, inHall, type OpenHall } from './in-hall.ts';
import { milliseconds, printTable } from './planner/table.ts';

const NOW = '2026-11-12T08:00:00.000Z';
const HALL = { candidates: 900, recruiters: 120, rounds: 12, wishes: 8 };

/** What each request of the organiser who plans costs the thread that serves everybody, in a hall of 900 × 120. */
export async function benchPlanningRequests(): Promise<void> {
  await inHall(HALL, NOW, async (there) =>
    printTable(
      `Longest hold of the main thread per request, ${HALL.candidates} × ${HALL.recruiters}, ${HALL.wishes} wishes each`,
      ['', 'status', 'answered in', 'longest hold'],
      await walk(there),
    ),
  );
}

async function walk({ app, db, eventId, cookie }: OpenHall): Promise<string[][]> {
  const rows: string[][] = [];
  const event = `/events/${eventId}`;
  const ask = async (name: string, path: string, body?: object): Promise<Response> => {
    const request = () =>
      app.request(path, {
        method: body ? 'POST' : 'GET',
        headers: {
          cookie,
          ...(body ? { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' } : {}),
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      });
    // The first one compiles; what a server in use costs is the next.
    if (!body) await (await request()).text();
    const watch = watchThread();
    const began = performance.now();
    const response = await request();
    const copy = response.clone();
    await response.arrayBuffer();
    const took = performance.now() - began;
    rows.push([name, String(copy.status), milliseconds(took), milliseconds(watch.longest())]);
    return copy;
  };
  await ask('plan page, before', `${event}/plan`);
  const started = (await (
    await ask('ask for a plan', `/api${event}/plan/drafts`, { seconds: 5 })
  ).json()) as {
    draftId: string;
  };
  const { draftId } = started;
  const watch = watchThread();
  await deliverSignals(db, NOW);
  rows.push(['search (worker)', '', '', milliseconds(watch.longest())]);
  const draft = `${event}/plan/drafts/${draftId}`;
  const { meetings } = await db
    .selectFrom('planDrafts')
    .select('meetings')
    .where('id', '=', draftId)
    .executeTakeFirstOrThrow();
  const [meeting] = meetings as unknown as { registrationId: string; recruiterId: string; round: number }[];
  if (!meeting) throw new Error('The draft is empty.');
  const pair = `${meeting.registrationId}.${meeting.recruiterId}`;
  await ask('draft', draft);
  await ask('draft, by candidate', `${draft}?by=candidate`);
  await ask('draft, a chosen meeting', `${draft}?meeting=${pair}`);
  await ask('draft, a free place', `${draft}?place=${meeting.recruiterId}.12`);
  await ask('draft, why not', `${draft}?by=candidate&candidate=${meeting.registrationId}`);
  const move = { kind: 'move', registrationId: meeting.registrationId, recruiterId: meeting.recruiterId };
  const asQuery = new URLSearchParams({ ...move, round: '12' }).toString();
  await ask('what if', `/api${draft}/what-if?${asQuery}`);
  await ask('remove a meeting', `/api${draft}/changes`, { ...move, kind: 'remove', revision: 1 });
  await ask('before publishing', `${draft}/publish`);
  await ask('publish', `/api${draft}/publish`, { revision: 2 });
  await ask('plan page, published', `${event}/plan`);
  await ask('board', `${event}/board`);
  return rows;
}

/**
 * The most processor time that this thread spent between two turns of its loop, in milliseconds: how long others had to
 * wait at worst. It counts this thread alone, so that a busy machine does not blur it.
 */
function watchThread(): { longest(): number } {
  let most = 0;
  let running = true;
  const spent = () => {
    const { user, system } = process.threadCpuUsage();
    return (user + system) / 1000;
  };
  let before = spent();
  const turn = () => {
    const now = spent();
    most = Math.max(most, now - before);
    before = now;
    if (running) setImmediate(turn);
  };
  setImmediate(turn);
  return {
    longest() {
      running = false;
      return Math.max(most, spent() - before);
    },
  };
}
