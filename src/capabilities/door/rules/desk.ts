import type { Instant } from '../../../kernel/clock.ts';
import type { DayRows, DeskPerson } from '../schema.ts';
import { meetingsAhead } from './next.ts';
import { doorPeople } from './people.ts';

/** The names of what people hold in a snapshot: they recognise it, and nobody gets it back from them. */
export interface Held {
  readonly link: (id: string) => string | null;
  readonly card: (id: string) => string | null;
}

/** Everybody of the door's list with all places that are ahead of them: a desk without network knows no later ones. */
export function deskPeople(day: DayRows, at: Instant, held: Held): DeskPerson[] {
  const ahead = meetingsAhead(day, at);
  const companies = new Map(day.recruiters.map(({ id, company }) => [id, company]));
  const places = new Map<string, DeskPerson['places']>();
  const people = doorPeople(day, at);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const add = (id: string, place: DeskPerson['places'][number]) => {
    const known = places.get(id);
    if (known) known.push(place);
    else places.set(id, [place]);
  };
  for (const { registrationId, recruiterId, startsAt, endsAt, table } of ahead) {
    add(registrationId, { startsAt, endsAt, table, whom: companies.get(recruiterId) ?? '' });
    add(recruiterId, { startsAt, endsAt, table, whom: names.get(registrationId) ?? '' });
  }
  return people.map(({ next: _, ...person }) => ({
    ...person,
    link: held.link(person.id),
    cardHash: held.card(person.id),
    places: places.get(person.id) ?? [],
  }));
}
