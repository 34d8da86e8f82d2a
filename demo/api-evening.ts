// One evening from the first line to the report through the public REST API, with a token and nothing else:
//   node tools/with-node.mjs demo/api-evening.ts http://localhost:3000 tremplin_…
// The token is made on the organisation's page. Every address is described at /api.
import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { ApiClient, ApiProblem } from './api-client.ts';
import { cvOf } from './charleroi/cv.ts';
import type { Candidate } from './charleroi/index.ts';
import { charleroi, fullName, occupations, thursdayFrom } from './charleroi/index.ts';

const { network, evening, companies, candidates, grades } = charleroi;

/** The people of the plot: one never comes, one comes for the third round, one recruiter comes late. */
export const PLOT = { absent: 'Dylan Fontaine', late: 'Jessica Moreau', lateMinutes: 40 };

const Anything = z.object({});
const Id = z.uuid();
/** What a recruiter may say of an interview, as the report counts it. */
const RESULTS = ['hired', 'second-yes', 'second-maybe', 'internship', 'immersion', 'training', 'no'] as const;
const Report = z.object({
  report: z.object({
    recruiters: z.object({ expected: z.int(), present: z.int() }),
    all: z
      .object({
        registered: z.int(),
        present: z.int(),
        absent: z.int(),
        planned: z.int(),
        held: z.int(),
      })
      .catchall(z.int().nullable()),
    breakdowns: z.array(
      z.object({
        kind: z.string(),
        groups: z.array(
          z.object({
            name: z.string().nullable(),
            cells: z.object({ registered: z.int().nullable(), held: z.int().nullable() }),
          }),
        ),
      }),
    ),
  }),
  editions: z
    .object({ lines: z.array(z.object({ key: z.string(), difference: z.int().nullable() })) })
    .nullable(),
});

/** What the evening came to. */
export interface EveningFigures {
  readonly recruiters: number;
  readonly candidates: number;
  readonly present: number;
  readonly absent: number;
  readonly interviews: number;
  readonly results: Readonly<Record<string, number>>;
  /** null: hidden, where the plan and the results of this evening leave a partner with a few of a kind. */
  readonly byPartner: Readonly<Record<string, { candidates: number | null; interviews: number | null }>>;
  readonly versions: number;
}

export interface EveningOptions {
  readonly url: string;
  readonly token: string;
  /** Told what has just been done. */
  readonly say?: (line: string) => void;
}

/**
 * Plays the evening and gives what its report says.
 * @throws Error when an answer is not what it should be
 */
export async function playEvening({ url, token, say = () => {} }: EveningOptions): Promise<EveningFigures> {
  const api = new ApiClient(url, token);
  const eventId = await makeEvent(api);
  say('The event is made, with its tables and partners.');
  const recruiters = await enlistRecruiters(api, eventId);
  say(`${recruiters.size} recruiters are on the list.`);
  const registrations = await registerCandidates(api, eventId);
  say(`${registrations.size} candidates are registered.`);
  await collectWishes({ url, api, eventId, recruiters, registrations });
  say('Wishes are closed.');
  const published = await planAndPublish(api, eventId);
  say(`Version ${published.version} of the plan is published: ${published.meetings} interviews.`);
  const repaired = await welcome({ api, eventId, recruiters, registrations });
  say(`${PLOT.absent} did not come: the plan is mended as version ${repaired}.`);
  const given = await giveResults(api, eventId);
  say(`${given.interviews} interviews were held, and each has its result.`);
  const figures = await readReport(api, eventId, repaired);
  demand(figures.interviews, given.interviews, 'interviews in the report');
  demand(figures.results, given.results, 'results in the report');
  return figures;
}

async function makeEvent(api: ApiClient): Promise<string> {
  const { managed } = await api.get('/events', z.object({ managed: z.array(z.object({ id: Id })) }));
  const organisationId = managed[0]?.id;
  if (organisationId === undefined) throw new Error('This token makes no events.');
  const { startsAt: opensAt, tables, pastEditions, slug: _, edition: __, ...settings } = evening;
  const date = thursdayFrom(new Date().toISOString().slice(0, 10), 7);
  const { eventId } = await api.post(
    '/events',
    { ...settings, organisationId, date, opensAt, tableCount: tables.length },
    z.object({ eventId: Id }),
  );
  await api.put(`/events/${eventId}/tables`, { tables }, Anything);
  for (const { name, kind } of network.partners)
    await api.post(`/events/${eventId}/partners`, { name, kind }, z.object({ partnerId: Id }));
  const { name, figures } = pastEditions.at(-1)!;
  await api.put(`/events/${eventId}/previous-figures`, { name, ...figures }, Anything);
  return eventId;
}

/** The ids of the recruiters by company. */
async function enlistRecruiters(api: ApiClient, eventId: string): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (const { name: company, contact, registeredOn: _, ...stand } of companies) {
    const entry = { ...stand, ...contact, company };
    const { recruiterId } = await api.post(
      `/events/${eventId}/recruiters`,
      entry,
      z.object({ recruiterId: Id }),
    );
    ids.set(company, recruiterId);
  }
  return ids;
}

/** The ids of the registrations by full name. */
async function registerCandidates(api: ApiClient, eventId: string): Promise<Map<string, string>> {
  const { partners } = await api.get(
    `/events/${eventId}`,
    z.object({ partners: z.array(z.object({ organisationId: Id, name: z.string() })) }),
  );
  const ids = new Map<string, string>();
  for (const candidate of candidates) {
    const partnerId = partners.find(({ name }) => name === candidate.partner)!.organisationId;
    const { registrationId, status } = await api.post(
      `/events/${eventId}/candidates`,
      candidateEntry(candidate, partnerId),
      z.object({ registrationId: Id, status: z.string() }),
    );
    demand(status, 'registered', `the status of ${fullName(candidate)}`);
    ids.set(fullName(candidate), registrationId);
  }
  return ids;
}

/** With a CV an entry is sent as a form, as a browser would; without one as JSON. */
function candidateEntry(candidate: Candidate, partnerId: string): FormData | object {
  const { firstName, lastName, email, phone, accessNeeds, presentFrom, presentUntil } = candidate;
  const wantedOccupations = candidate.wantedOccupations.map(
    (code) => occupations[code as keyof typeof occupations],
  );
  const texts = { firstName, lastName, email, phone, presentFrom, presentUntil, partnerId };
  const cv = cvOf(candidate);
  if (cv === null) return { ...texts, wantedOccupations, accessNeeds };
  const form = new FormData();
  for (const [name, value] of Object.entries(texts)) form.append(name, value ?? '');
  for (const occupation of wantedOccupations) form.append('wantedOccupations', occupation);
  for (const need of accessNeeds) form.append('accessNeeds', need);
  form.append('cv', new Blob([new Uint8Array(cv.bytes)], { type: 'application/pdf' }), cv.fileName);
  return form;
}

interface People {
  readonly api: ApiClient;
  readonly eventId: string;
  readonly recruiters: ReadonlyMap<string, string>;
  readonly registrations: ReadonlyMap<string, string>;
}

async function collectWishes({
  url,
  api,
  eventId,
  recruiters,
  registrations,
}: People & { url: string }): Promise<void> {
  await api.post(`/events/${eventId}/wishes/open`, {}, Anything);
  for (const candidate of candidates) {
    const wishes = candidate.wishes.map((company) => ({ recruiterId: recruiters.get(company)! }));
    const registrationId = registrations.get(fullName(candidate))!;
    const path = `/events/${eventId}/wishes/${registrationId}`;
    const { chosen } = await api.put(path, { wishes }, z.object({ chosen: z.array(Id) }));
    demand(chosen.length, candidate.wishes.length, `wishes of ${fullName(candidate)}`);
  }
  // What a recruiter thinks of people is theirs to say: with their personal link, which the organiser hands over.
  const byLink = new ApiClient(url, null);
  for (const { company, ...given } of grades) {
    const path = `/events/${eventId}/recruiters/${recruiters.get(company)}`;
    const { link } = await api.get(path, z.object({ link: z.string() }));
    for (const grade of ['must', 'would', 'no'] as const)
      for (const name of given[grade])
        await byLink.put(`${link}/candidates/${registrations.get(name)}`, { grade }, Anything);
  }
  await api.post(`/events/${eventId}/wishes/close`, {}, Anything);
}

async function planAndPublish(
  api: ApiClient,
  eventId: string,
): Promise<{ version: number; meetings: number }> {
  const plans = `/events/${eventId}/plan/drafts`;
  const { draftId } = await api.post(plans, { seed: 2022, seconds: 2 }, z.object({ draftId: Id }));
  const Draft = z.object({
    draft: z.object({ status: z.string(), revision: z.int() }),
    sheet: z.object({ meetings: z.array(z.object({ registrationId: Id, round: z.int() })) }),
    figures: z.object({ present: z.int(), nothing: z.int(), belowFloor: z.int() }).nullable(),
  });
  const { draft, sheet, figures } = await until(
    () => api.get(`${plans}/${draftId}`, Draft),
    (answer) => answer.draft.status !== 'searching',
    'the plan',
  );
  demand(draft.status, 'ready', 'the state of the draft');
  demand(figures?.present, candidates.length, 'people in the plan');
  demand(figures?.nothing, 0, 'people without an interview');
  const places = sheet.meetings.map(({ registrationId, round }) => `${registrationId} ${round}`);
  demand(new Set(places).size, places.length, 'one interview at a time for everybody');
  const { version } = await api.post(
    `${plans}/${draftId}/publish`,
    { revision: draft.revision },
    z.object({ version: z.int() }),
  );
  return { version, meetings: sheet.meetings.length };
}

const Board = z.object({
  event: z.object({ planVersion: z.int() }),
  meetings: z.array(z.object({ registrationId: Id })),
});
const Repair = z.object({ causes: z.array(z.object({ name: z.string() })) });

/** The doors open: everybody comes but for the plot, and what it tears in the plan is mended. Gives the version. */
async function welcome({ api, eventId, recruiters, registrations }: People): Promise<number> {
  // A rehearsal: the whole evening is at half past six of its own day.
  await api.put(`/events/${eventId}/board/clock`, { time: '18:30' }, Anything);
  const mark = (kind: 'candidate' | 'recruiter', subjectId: string, state: string, lateMinutes?: number) =>
    api.put(`/events/${eventId}/door/${kind}/${subjectId}`, { state, lateMinutes }, Anything);
  for (const recruiterId of recruiters.values()) await mark('recruiter', recruiterId, 'present');
  for (const [name, registrationId] of registrations) {
    if (name === PLOT.late) await mark('candidate', registrationId, 'late', PLOT.lateMinutes);
    else await mark('candidate', registrationId, name === PLOT.absent ? 'absent' : 'present');
  }
  const version = await mend(api, eventId);
  const after = await api.get(`/events/${eventId}/board`, Board);
  demand(after.event.planVersion, version, 'the version on the board');
  demand(
    after.meetings.filter(({ registrationId }) => registrationId === registrations.get(PLOT.absent)).length,
    0,
    `interviews left for ${PLOT.absent}`,
  );
  return version;
}

/** Applies the repair that the board proposes; a newer one may take its place while one reads. Gives the version. */
async function mend(api: ApiClient, eventId: string): Promise<number> {
  const repairs = `/events/${eventId}/board/repairs`;
  for (;;) {
    const { proposalId } = await api.post(repairs, {}, z.object({ proposalId: Id }));
    const changes = await api.get(`${repairs}/${proposalId}`, Repair);
    demand(
      changes.causes.some(({ name }) => name === PLOT.absent),
      true,
      'the absence among the causes',
    );
    try {
      return (await api.post(`${repairs}/${proposalId}/apply`, {}, z.object({ version: z.int() }))).version;
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.type !== '/problems/repair-replaced') throw error;
    }
  }
}

/** What a recruiter writes on the card of an interview, by what they thought of the person beforehand. */
function resultOf(company: string, candidate: string, number: number): string {
  const given = grades.find((one) => one.company === company);
  if (given?.must.includes(candidate)) return number % 4 === 0 ? 'hired' : 'internship';
  if (given?.would.includes(candidate)) return number % 2 === 0 ? 'second-yes' : 'second-maybe';
  return number % 5 === 0 ? 'training' : 'no';
}

/** The last round is over: the organiser types the cards. */
async function giveResults(
  api: ApiClient,
  eventId: string,
): Promise<{ interviews: number; results: Record<string, number> }> {
  await api.put(`/events/${eventId}/board/clock`, { time: '21:45' }, Anything);
  const { lines } = await api.get(
    `/events/${eventId}/results`,
    z.object({ lines: z.array(z.object({ meetingId: Id, candidate: z.string(), company: z.string() })) }),
  );
  const results: Record<string, number> = {};
  for (const [number, { meetingId, candidate, company }] of lines.entries()) {
    const result = resultOf(company, candidate, number);
    await api.post(`/events/${eventId}/meetings/${meetingId}/result`, { result }, Anything);
    results[result] = (results[result] ?? 0) + 1;
  }
  await api.put(`/events/${eventId}/board/clock`, { time: null }, Anything);
  return { interviews: lines.length, results };
}

async function readReport(api: ApiClient, eventId: string, versions: number): Promise<EveningFigures> {
  const { report, editions } = await api.get(`/events/${eventId}/report`, Report);
  const before = evening.pastEditions.at(-1)!.figures;
  demand(
    editions?.lines.find(({ key }) => key === 'candidates')?.difference,
    candidates.length - 1 - before.candidates,
    'people more than at the last edition',
  );
  const { all, recruiters, breakdowns } = report;
  const partners = breakdowns.find(({ kind }) => kind === 'partner')?.groups ?? [];
  return {
    recruiters: recruiters.expected,
    candidates: all.registered,
    present: all.present,
    absent: all.absent,
    interviews: all.held,
    results: Object.fromEntries(
      RESULTS.flatMap((result) => (all[result] ? [[result, all[result]] as const] : [])),
    ),
    byPartner: Object.fromEntries(
      partners.map(({ name, cells }) => [
        name ?? '',
        { candidates: cells.registered ?? null, interviews: cells.held ?? null },
      ]),
    ),
    versions,
  };
}

function demand(got: unknown, wanted: unknown, what: string): void {
  if (!isDeepStrictEqual(got, wanted))
    throw new Error(`${what}: ${JSON.stringify(got)} instead of ${JSON.stringify(wanted)}`);
}

/** Asks again and again, for half a minute at most. */
async function until<T>(ask: () => Promise<T>, ready: (answer: T) => boolean, what: string): Promise<T> {
  const end = Date.now() + 30_000;
  for (;;) {
    const answer = await ask();
    if (ready(answer)) return answer;
    if (Date.now() > end) throw new Error(`${what} does not come.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

if (import.meta.main) {
  const [url, token] = process.argv.slice(2);
  if (!url || !token) {
    console.error('node tools/with-node.mjs demo/api-evening.ts URL TOKEN');
    process.exit(2);
  }
  const figures = await playEvening({ url, token, say: (line) => console.log(line) });
  console.log(JSON.stringify(figures, null, 2));
}
