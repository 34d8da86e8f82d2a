import { z } from 'zod';
import { ApiClient } from '../../demo/api-client.ts';
import { hashSecret, newId, newSecret } from '../../src/kernel/ids.ts';
import { askDatabase } from '../support/ask-database.ts';
import { setUpInstance, tokenOf } from '../support/first-run.ts';
import type { Tokens } from './wire.ts';

/** An event that a history plays on, with the means of those who act. Plain data: it survives a copy of its database. */
export interface Hall {
  readonly tokens: Tokens;
  readonly eventId: string;
  readonly slug: string;
  /** The settings as they were sent, to be sent again with another capacity. */
  readonly settings: Readonly<Record<string, unknown>>;
  readonly partnerId: string;
  /** The last line that the journal has of its making. */
  readonly journalMark: number;
  readonly recruiters: readonly { readonly id: string; readonly company: string; readonly link: string }[];
}

/** Every instance of the proving ground signs its links with it: one process may stand beside several of them. */
export const SECRET = 'a secret of the proving ground and of nothing else';

export const CAPACITY = 24;
export const ROUNDS = 10;
/** Minutes from the beginning of a round to the beginning of the next. */
export const ROUND_STEP = 12;
export const FIRST_ROUND = 18 * 60;
const COMPANIES = [
  { company: 'Aciérie du Val', seats: 2 },
  { company: 'Boulange & Fils', seats: 1 },
  { company: 'Caps Logistique', seats: 1 },
  { company: 'Dépann’Tech', seats: 1 },
  { company: 'Éco-Bois', seats: 1 },
];

const Id = z.uuid();

/**
 * Sets an empty instance up and makes the event through the pages and the API; only the partner's token is put straight
 * into the database, as nobody has signed in there yet.
 */
export async function prepareHall(
  { url, databaseUrl }: { url: string; databaseUrl: string },
  date: string,
): Promise<Hall> {
  const nadia = await setUpInstance(url);
  const organiser = await tokenOf(url, nadia);
  const api = new ApiClient(url, organiser);
  const settings = {
    name: 'Banc d’épreuves',
    place: 'La Verrière',
    date,
    firstRoundAt: '18:00',
    roundMinutes: 10,
    moveMinutes: 2,
    roundCount: ROUNDS,
    tableCount: 7,
    mostInterviews: 5,
    fewestInterviews: 1,
    floor: 1,
    capacity: CAPACITY,
    timeZone: 'Europe/Brussels',
  };
  const { organisationId } = nadia;
  const { eventId } = await api.post('/events', { ...settings, organisationId }, z.object({ eventId: Id }));
  const { event } = await api.get(
    `/events/${eventId}`,
    z.object({ event: z.object({ slug: z.string(), date: z.string() }) }),
  );
  const { partnerId } = await api.post(
    `/events/${eventId}/partners`,
    { name: 'Passerelle', kind: 'training' },
    z.object({ partnerId: Id }),
  );
  await api.post(`/events/${eventId}/wishes/open`, {}, z.object({}));
  const recruiters = [];
  for (const entry of COMPANIES) {
    const { recruiterId: id } = await api.post(
      `/events/${eventId}/recruiters`,
      { ...entry, needs: [{ title: 'Poste', contract: 'permanent' }] },
      z.object({ recruiterId: Id }),
    );
    const { link } = await api.get(`/events/${eventId}/recruiters/${id}`, z.object({ link: z.string() }));
    recruiters.push({ id, company: entry.company, link });
  }
  const tokens = {
    organiser,
    'second-organiser': await tokenOf(url, nadia),
    counsellor: await partnerToken(databaseUrl, partnerId),
  };
  const [mark] = await askDatabase(databaseUrl, 'select max(id)::int as id from journal');
  const journalMark = (mark as { id: number }).id;
  return { journalMark, tokens, eventId, slug: event.slug, settings, partnerId, recruiters };
}

async function partnerToken(databaseUrl: string, organisationId: string): Promise<string> {
  const secret = newSecret();
  await askDatabase(
    databaseUrl,
    `insert into api_tokens (id, organisation_id, name, secret_hash, scopes, created_at)
     values ($1, $2, 'Passerelle', $3, '{people}', now())`,
    [newId(), organisationId, hashSecret(secret)],
  );
  return secret;
}
