import type { Violation } from '../history.ts';
import type { Ledger, Offer } from './ledger.ts';

const ACCEPTED = new Set(['registered', 'confirmed']);

/** I1: nobody, no seat and no table in two meetings at once. */
export function checkOverlaps({ overlaps }: Pick<Ledger, 'overlaps'>): Violation[] {
  return overlaps.map((overlap) => ({
    invariant: 'I1',
    what: `Two meetings at once for one ${overlap.what}.`,
    records: [overlap],
  }));
}

/** I1: rounds come one after the other, whoever moved them: nobody could be in two that run at once. */
export function checkRounds({ rounds }: Pick<Ledger, 'rounds'>): Violation[] {
  return rounds.slice(1).flatMap((round, index) => {
    const before = rounds[index]!;
    if (round.begins >= before.ends && round.ends > round.begins) return [];
    return [
      {
        invariant: 'I1',
        what: `Round ${round.number} begins before round ${before.number} has ended.`,
        records: [before, round],
      },
    ];
  });
}

/**
 * I2: never more accepted than places, every place counted, those that are kept for somebody too, and nobody waiting
 * while a place is free, but who let one pass that was offered.
 */
export function checkPlaces({
  event,
  registrations,
  offers,
}: Pick<Ledger, 'registrations' | 'offers'> & {
  readonly event: Pick<Ledger['event'], 'capacity' | 'seats_taken'>;
}): Violation[] {
  const violations: Violation[] = [];
  const complain = (what: string, ...records: unknown[]) =>
    violations.push({ invariant: 'I2', what, records: [event, ...records] });
  const accepted = registrations.filter(({ status }) => ACCEPTED.has(status));
  const kept = offers.filter(({ status }) => status === 'open');
  const held = accepted.length + kept.length;
  const offered = new Set(offers.map(({ registration_id }) => registration_id));
  const waiting = registrations.filter(({ id, status }) => status === 'waiting' && !offered.has(id));
  if (event.capacity !== null && accepted.length > event.capacity)
    complain(`${accepted.length} are accepted.`, accepted.at(-1));
  else if (event.capacity !== null && held > event.capacity)
    complain(`${accepted.length} are accepted, and places are kept for ${kept.length} others.`, ...kept);
  if (held !== event.seats_taken)
    complain(`${held} places are given or kept, and ${event.seats_taken} counted as taken.`);
  if (waiting.length > 0 && (event.capacity === null || held < event.capacity))
    complain(`${waiting.length} wait while a place is free.`, waiting[0]);
  return violations;
}

interface Told {
  readonly id: number;
  readonly registrationId: string;
  readonly to: 'registered' | 'waiting' | 'promoted' | 'cancelled' | 'offered';
  /** Until when a place is kept that is offered. */
  readonly until?: string;
}

/** What was told of each registration, in order: the signals are written under the event's lock. */
export function toldOf({ outbox }: Pick<Ledger, 'outbox'>): Told[] {
  return outbox.flatMap(({ id, signal, payload }): Told[] => {
    const { registrationId, status, promoted } = payload as {
      registrationId: string;
      status: 'registered' | 'waiting';
      promoted: boolean;
    };
    if (signal === 'events.cancelled') return [{ id, registrationId, to: 'cancelled' }];
    if (signal === 'events.place-offered') {
      const { registrationIds, facts } = payload as { registrationIds: string[]; facts: { until: string } };
      return registrationIds.map((one) => ({ id, registrationId: one, to: 'offered', until: facts.until }));
    }
    if (signal !== 'events.registered') return [];
    return [{ id, registrationId, to: promoted ? 'promoted' : status }];
  });
}

/** I2: a place that falls free goes to who waits longest, and to nobody who has just come. */
export function checkQueue(ledger: Pick<Ledger, 'outbox' | 'registrations' | 'offers'>): Violation[] {
  const told = toldOf(ledger);
  return [...passedByNewcomers(ledger, told), ...passedInTheQueue(ledger, told)];
}

/**
 * Replays what was told: nobody gets a place at once while somebody waits to whom none was offered, but who takes the
 * one that is kept for them. A file's people are told in its order.
 */
function passedByNewcomers(
  { registrations, offers }: Pick<Ledger, 'registrations' | 'offers'>,
  told: readonly Told[],
): Violation[] {
  const imported = new Set(registrations.flatMap(({ id, source }) => (source === 'import' ? [id] : [])));
  const known = new Set(registrations.map(({ id }) => id));
  const waiting = new Map<string, Told>();
  const violations: Violation[] = [];
  for (const turn of told) {
    const { registrationId, to } = turn;
    const before = waiting.get(registrationId);
    if (to === 'waiting' || to === 'offered') waiting.set(registrationId, turn);
    else waiting.delete(registrationId);
    // Who was taken back with a whole file is told nothing more.
    const first = [...waiting.values()].find((one) => one.to === 'waiting' && known.has(one.registrationId));
    const takesTheirs = before?.to === 'offered' && mayHaveTaken(before, offers);
    if (to === 'registered' && first && !imported.has(registrationId) && !takesTheirs)
      violations.push({
        invariant: 'I2',
        what: 'Somebody got a place at once while somebody else waited.',
        records: [turn, first],
      });
  }
  return violations;
}

/** Whether an offer was taken as far as is still known: it is forgotten when somebody comes back to the list. */
function mayHaveTaken({ registrationId, until }: Told, offers: readonly Offer[]): boolean {
  const offer = offers.find((one) => one.registration_id === registrationId && one.expires_at === until);
  return offer === undefined || offer.status === 'accepted';
}

function passedInTheQueue(
  { registrations }: Pick<Ledger, 'registrations'>,
  told: readonly Told[],
): Violation[] {
  const last = new Map(told.map((one) => [one.registrationId, one]));
  const lastLeft = new Map(
    told.flatMap(({ id, registrationId, to }) => (to === 'cancelled' ? [[registrationId, id] as const] : [])),
  );
  const queue = new Map(registrations.map(({ id, queue_number }) => [id, queue_number]));
  // Who waits now has waited without a break since they were told so.
  const waiting = registrations.flatMap(({ id, status }) => {
    const since = last.get(id);
    return status === 'waiting' && since?.to === 'waiting' ? [since] : [];
  });
  return told
    .filter(({ to }) => to === 'promoted' || to === 'offered')
    .flatMap((promotion) => {
      const place = queue.get(promotion.registrationId);
      // Who has come back to the list since then stands elsewhere in it now.
      if (place === undefined || (lastLeft.get(promotion.registrationId) ?? 0) > promotion.id) return [];
      const passed = waiting.find(
        ({ id, registrationId }) => id < promotion.id && queue.get(registrationId)! < place,
      );
      return passed === undefined
        ? []
        : [
            {
              invariant: 'I2',
              what: `Somebody was ${promotion.to} before somebody who waited longer.`,
              records: [promotion, passed],
            },
          ];
    });
}
