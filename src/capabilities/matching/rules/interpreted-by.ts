import type { InterpretedBy } from '../schema.ts';
import { type Interpreted, languageKey, shareInterpreters } from './interpreters.ts';
import { isThere } from './places.ts';
import type { Situation } from './situation.ts';

/**
 * The published meetings of those who need an interpreter, by who interprets them, in the order of the list; last,
 * without a name, those for whom nobody is left. Empty when nobody needs one.
 */
export function interpretedBy(
  { published, candidates, interpreters, rounds }: Situation,
  names: readonly { id: string; name: string }[],
): InterpretedBy[] {
  const speaks = new Map(
    candidates.flatMap(({ id, accessNeeds, interpreterLanguage }) =>
      accessNeeds.includes('interpreter') ? [[id, interpreterLanguage ?? ''] as const] : [],
    ),
  );
  const meetings = published
    .filter(({ candidate }) => speaks.has(candidate))
    .map((meeting) => ({ ...meeting, language: languageKey(speaks.get(meeting.candidate)!) }));
  const atHand = interpreters.map((one) => ({
    id: one.id,
    languages: one.languages.map(languageKey),
    rounds: new Set(rounds.filter((round) => isThere(one, round)).map(({ number }) => number)),
  }));
  const given = shareInterpreters(meetings, atHand);
  const of = (id: string | null) =>
    meetings
      .filter((meeting) => given.get(meeting) === id)
      .sort((a, b) => a.round - b.round)
      .map((meeting) => shown(meeting, meeting.table, speaks.get(meeting.candidate)!));
  const lists = [
    ...names.map(({ id, name }) => ({ name, meetings: of(id) })),
    { name: null, meetings: of(null) },
  ];
  return lists.filter((list) => list.meetings.length > 0);
}

function shown({ candidate, recruiter, round, rounds }: Interpreted, table: number | null, language: string) {
  return { registrationId: candidate, recruiterId: recruiter, round, rounds, table, language };
}
