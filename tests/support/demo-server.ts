import { z } from 'zod';
import { ApiClient } from '../../demo/api-client.ts';
import { send, tokenOf } from './first-run.ts';
import { newDataFolder, removeDataFolder, type ServerProcess, startServerProcess } from './server.ts';

const Id = z.uuid();

/** The demo, served by a process of its own as `npm run demo` does, with the people whom it shows. */
export interface DemoServer {
  readonly server: ServerProcess;
  readonly eventId: string;
  /** Cookies of people who opened the sign-in link that the demo printed. */
  readonly organiser: string;
  readonly door: string;
  readonly counsellor: string;
  /** Personal pages, without the server's address. */
  readonly candidatePath: string;
  readonly recruiterPath: string;
  /** The API with a token that may do everything. */
  readonly api: ApiClient;
  stop(): Promise<void>;
}

export async function startDemo(dataFolder = newDataFolder()): Promise<DemoServer> {
  const server = await startServerProcess({ command: 'demo', dataFolder });
  const links = await linksOf(server);
  const [organiser, door, counsellor] = await Promise.all(
    [links.organiser, links.door, links.counsellor].map((link) => signIn(server, link)),
  );
  const home = await (await fetch(server.url, { headers: { cookie: organiser! } })).text();
  const organisationId = /\/organisations\/([0-9a-f-]{36})/.exec(home)?.[1];
  const eventId = /\/events\/([0-9a-f-]{36})/.exec(home)?.[1];
  if (!organisationId || !eventId)
    throw new Error('The home page of the demo shows no organisation or no event.');
  const token = await tokenOf(server.url, { cookie: organiser!, organisationId });
  return {
    server,
    eventId,
    organiser: organiser!,
    door: door!,
    counsellor: counsellor!,
    candidatePath: links.candidate,
    recruiterPath: links.recruiter,
    api: new ApiClient(server.url, token),
    async stop() {
      await server.stop();
      await removeDataFolder(dataFolder);
    },
  };
}

type Shown = 'organiser' | 'door' | 'counsellor' | 'recruiter' | 'candidate';

/** The paths of the links that the demo prints once it serves, the candidate's last. */
async function linksOf(server: ServerProcess): Promise<Record<Shown, string>> {
  const linkOf = (who: Shown) =>
    new RegExp(`^  ${who} .* http://localhost:\\d+(/\\S+)$`, 'm').exec(server.output())?.[1];
  while (!linkOf('candidate'))
    await new Promise((resolve) => server.process.stdout!.once('data', () => setImmediate(resolve)));
  const links = { organiser: '', door: '', counsellor: '', recruiter: '', candidate: '' };
  for (const who of Object.keys(links) as Shown[]) links[who] = linkOf(who) ?? '';
  return links;
}

/** Opens a sign-in link and presses its button; gives the session's cookie. */
async function signIn(server: ServerProcess, path: string): Promise<string> {
  const answer = await send(server.url, path, null, {});
  const session = answer.headers.getSetCookie().find((cookie) => cookie.includes('session='));
  if (!session)
    throw new Error(`The sign-in link answered ${answer.status} without a session.\n${server.output()}`);
  return session.split(';')[0]!;
}

const Draft = z.object({ draft: z.object({ status: z.string(), revision: z.int() }) });

/** Closes the wishes, plans, and publishes the first version; gives the id of its draft. */
export async function publishPlan({ api, eventId }: DemoServer, seconds = 1): Promise<string> {
  await api.post(`/events/${eventId}/wishes/close`, {}, z.object({}));
  const drafts = `/events/${eventId}/plan/drafts`;
  const { draftId } = await api.post(drafts, { seed: 1, seconds }, z.object({ draftId: Id }));
  let { draft } = await api.get(`${drafts}/${draftId}`, Draft);
  while (draft.status === 'searching') {
    await new Promise((resolve) => setTimeout(resolve, 100));
    ({ draft } = await api.get(`${drafts}/${draftId}`, Draft));
  }
  await api.post(
    `${drafts}/${draftId}/publish`,
    { revision: draft.revision },
    z.object({ version: z.int() }),
  );
  return draftId;
}
