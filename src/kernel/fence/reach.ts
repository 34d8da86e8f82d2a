import type { Instant } from '../clock.ts';

/**
 * How far somebody reaches, as the database is told at the start of each transaction. It comes from who they proved to
 * be and never from what a use case was asked, so that a forgotten guard opens nothing.
 */
export interface Reach {
  /** `Actor.key` */
  readonly actor: string;
  readonly account: string | null;
  /** The organisations they belong to. */
  readonly organisations: readonly string[];
  /** The events that these organisations, or their personal link, take part in; those they host or run besides. */
  readonly events: readonly string[];
  readonly hosted: readonly string[];
  /** The networks they administer. */
  readonly administered: readonly string[];
  /** Whose personal link it is. */
  readonly registration: string | null;
  readonly recruiter: string | null;
  /** The shared computer that asks; left out where it is none. */
  readonly station?: string | null;
}

/** The role that owns nothing, as which every request is served. */
export const REQUESTS_ROLE = 'tremplin_requests';

/** What a list of ids and what one id look like: nothing else goes into the statement below. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The statement that gives the transaction it stands in this reach, and takes the owner's rights from it. */
export function reachStatement(reach: Reach, now: Instant): string {
  const settings: Record<string, string> = {
    'tremplin.actor': reach.actor,
    'tremplin.now': now,
    'tremplin.account': ids([reach.account]),
    'tremplin.organisations': ids(reach.organisations),
    'tremplin.events': ids(reach.events),
    'tremplin.hosted': ids(reach.hosted),
    'tremplin.administered': ids(reach.administered),
    'tremplin.registration': ids([reach.registration]),
    'tremplin.recruiter': ids([reach.recruiter]),
    'tremplin.station': ids([reach.station ?? null]),
    role: REQUESTS_ROLE,
  };
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config('${name}', '${value.replaceAll("'", "''")}', true)`,
  );
  return `select ${calls.join(', ')}`;
}

function ids(list: readonly (string | null)[]): string {
  const known = list.filter((id) => id !== null);
  const wrong = known.find((id) => !UUID.test(id));
  if (wrong !== undefined) throw new Error(`A reach is made of ids; this is none: ${wrong}`);
  return known.join(',');
}
