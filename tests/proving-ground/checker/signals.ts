import type { Violation } from '../history.ts';
import type { Ledger } from './ledger.ts';
import { toldOf } from './places.ts';

const PLAN_SIGNALS: Readonly<Record<string, string>> = {
  published: 'matching.plan-published',
  repaired: 'live-day.plan-repaired',
  undone: 'live-day.plan-repaired',
};

/** I5: each thing that happened was announced once, and told once to each person by each channel. */
export function checkSignals(ledger: Ledger): Violation[] {
  const violations: Violation[] = [];
  const complain = (what: string, ...records: unknown[]) =>
    violations.push({ invariant: 'I5', what, records });
  for (const signal of ledger.outbox.filter(({ delivered }) => !delivered))
    complain('A signal was never delivered.', signal);
  complainAboutTurns(ledger, complain);
  complainAboutVersions(ledger, complain);
  complainAboutMessages(ledger, complain);
  return violations;
}

type Complain = (what: string, ...records: unknown[]) => void;

/** What may follow on what, for one registration: a signal too many or too few breaks the row. */
const FOLLOWS: Readonly<Record<string, readonly string[]>> = {
  nothing: ['registered', 'waiting', 'promoted'],
  registered: ['cancelled'],
  promoted: ['cancelled'],
  waiting: ['promoted', 'cancelled', 'offered'],
  offered: ['registered', 'promoted', 'cancelled'],
  cancelled: ['registered', 'waiting'],
};
const STATUS_AFTER: Readonly<Record<string, readonly string[]>> = {
  registered: ['registered', 'confirmed'],
  promoted: ['registered', 'confirmed'],
  waiting: ['waiting'],
  offered: ['waiting'],
  cancelled: ['cancelled'],
};

function complainAboutTurns(ledger: Ledger, complain: Complain): void {
  const told = Map.groupBy(toldOf(ledger), ({ registrationId }) => registrationId);
  for (const { id, status } of ledger.registrations) {
    const turns = told.get(id) ?? [];
    let before = 'nothing';
    for (const turn of turns) {
      if (!FOLLOWS[before]!.includes(turn.to))
        complain(`Somebody was told "${turn.to}" after "${before}".`, id, ...turns);
      before = turn.to;
    }
    if (!STATUS_AFTER[before]?.includes(status))
      complain(`Somebody is "${status}" and was last told "${before}".`, id, ...turns);
  }
}

function complainAboutVersions({ versions, outbox }: Ledger, complain: Complain): void {
  for (const { version, kind } of versions) {
    const announced = outbox.filter(
      ({ signal, payload }) => signal === PLAN_SIGNALS[kind] && payload.version === version,
    );
    if (announced.length !== 1)
      complain(`Version ${version} was announced ${announced.length} times.`, ...announced);
  }
}

/** The kind of message that tells of a turn. */
const KIND_OF_TURN: Readonly<Record<string, string>> = {
  registered: 'registered',
  waiting: 'waiting-list',
  promoted: 'promoted',
};

/** Messages that a signal must have made, by the first part of their key; a person without an address is called. */
function complainAboutMessages(ledger: Ledger, complain: Complain): void {
  const written = Map.groupBy(ledger.messages, ({ once_key }) =>
    once_key.slice(0, once_key.lastIndexOf(':')),
  );
  const emails = new Map<string, string | null>();
  for (const { id, email } of [...ledger.registrations, ...ledger.recruiters]) emails.set(id, email);
  const sources = new Map(ledger.registrations.map(({ id, source }) => [id, source]));
  const expect = (key: string, recipient: string, channels: readonly string[]) => {
    const found = (written.get(key) ?? []).map(({ channel }) => channel).sort();
    if (found.join() !== [...channels].sort().join())
      complain(`${key} was told by [${found}] and should be by [${channels}].`, recipient);
  };
  for (const { id, registrationId, to } of toldOf(ledger)) {
    if (!emails.has(registrationId) || to === 'cancelled' || to === 'offered') continue;
    const email = emails.get(registrationId) ?? null;
    const key = `${KIND_OF_TURN[to]}:${id}`;
    if (to === 'promoted') expect(key, registrationId, [email === null ? 'call' : 'email']);
    else if (email !== null && sources.get(registrationId) !== 'import')
      expect(key, registrationId, ['email']);
    else expect(key, registrationId, []);
  }
  for (const { version, kind, changes } of ledger.versions)
    for (const id of new Set(changes.flatMap((change) => [change.registrationId, change.recruiterId]))) {
      const email = emails.get(id);
      if (email === undefined) continue;
      const onTheDay = kind !== 'published';
      const channels = email === null ? ['call'] : onTheDay ? ['email', 'call'] : ['email'];
      expect(`plan:${ledger.event.id}:${version}:${id}`, id, channels);
    }
}
