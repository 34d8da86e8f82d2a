import { wallTimeOf } from '../../../../web/dates.ts';
import type { Changed, Material } from '../material.ts';
import type { ChangeList } from '../shapes/plans.ts';
import type { SheetWords } from '../words/index.ts';

/** What changed since the last printing, in the order of the rounds; null when nothing did. */
export function changes(material: Material, words: SheetWords): ChangeList | null {
  const { event, candidates, recruiters, since } = material;
  if (since === null || since.changes.length === 0) return null;
  const w = words.changes;
  const people = new Map(
    candidates.map((one) => [one.id, one.named ? `${one.firstName} ${one.lastName}` : one.cardCode]),
  );
  const companies = new Map(recruiters.map(({ id, company }) => [id, company]));
  const starts = new Map(
    event.rounds.map(({ number, startsAt }) => [number, wallTimeOf(startsAt, event.timeZone)]),
  );
  const place = (at: Changed['from']) => (at === null ? '—' : w.place(starts.get(at.round) ?? '', at.table));
  return {
    intro: w.intro(since.version, event.planVersion),
    labels: w,
    lines: since.changes.map(({ kind, registrationId, recruiterId, from, to }) => ({
      what: w.kinds[kind],
      candidate: people.get(registrationId) ?? w.gone,
      recruiter: companies.get(recruiterId) ?? '—',
      before: place(from),
      after: place(to),
    })),
  };
}
