import { type Act, answerOf, surelyBefore } from '../history.ts';
import type { DeskPress } from '../world.ts';

/** That an act puts a value in a place: `sure` when it was done, else it may have. */
export interface Claim {
  readonly act: Act;
  /** "presence:ID", "status:ID"…: one value each, and the last writer's stands. */
  readonly place: string;
  readonly value: string;
  readonly sure: boolean;
}

type Written = readonly [place: string, value: string];

/** What an act wrote if it was done: the places and the values, of which some depend on the answer. */
function writtenBy(act: Act): readonly Written[] {
  const { kind, about } = act;
  const value = answerOf<Record<string, unknown>>(act);
  const registration = `status:${about.registrationId}`;
  switch (kind) {
    case 'register':
      return value === null ? [] : [[`status:${value.registrationId}`, String(value.status)]];
    case 'change-status':
      return statuses(
        registration,
        value,
        {
          confirm: ['confirmed'],
          cancel: ['cancelled'],
          reinstate: ['registered', 'waiting'],
        }[String(about.change)]!,
      );
    case 'answer-invitation':
      return statuses(registration, value, about.answer === 'no' ? ['cancelled'] : ['confirmed', 'waiting']);
    case 'mark-presence':
      return [[`presence:${about.subjectId}`, String(about.state)]];
    case 'walk-in':
      return value === null ? [] : [[`presence:${value.registrationId}`, 'present']];
    case 'save-wishes':
      return [[`wishes:${about.registrationId}`, (about.wishes as readonly string[]).join(' ')]];
    case 'grade-wisher':
      return [[`grade:${about.recruiterId}:${about.registrationId}`, String(about.grade)]];
    case 'change-capacity':
      return [['capacity', String(about.capacity)]];
    case 'open-wishes':
      return [['wishes-open', 'true']];
    case 'close-wishes':
      return [['wishes-open', 'false']];
    case 'withdraw-recruiter':
      return [[`stand:${about.recruiterId}`, 'withdrawn']];
    case 'reinstate-recruiter':
      return [[`stand:${about.recruiterId}`, 'there']];
    case 'apply-import':
      return [[`import:${about.importId}`, 'applied']];
    case 'undo-import':
      return [[`import:${about.importId}`, 'undone']];
    case 'apply-repair':
      return [[`repair:${about.proposalId}`, 'applied']];
    case 'decline-repair':
      return [[`repair:${about.proposalId}`, 'declined']];
    case 'undo-repair':
      return [[`repair:${about.proposalId}`, 'undone']];
    case 'answer-errand':
      return [[`errand:${about.errandId}`, String(about.answer)]];
    case 'give-result':
    case 'type-result': {
      const said = about.result === null ? 'nothing' : `${about.result} ${about.note}`;
      const meeting: Written[] = about.result === null ? [] : [[`meeting:${about.meetingId}`, 'held']];
      return [[`result:${about.meetingId}`, said], ...meeting];
    }
    case 'give-answer':
      return [[`answer:${about.meetingId}`, about.answer === null ? 'nothing' : `go-on-${about.answer}`]];
    case 'mark-meeting':
      return [[`meeting:${about.meetingId}`, String(about.mark)]];
    case 'say-nobody-came':
      return about.missed ? [[`meeting:${about.meetingId}`, 'missed']] : [];
    default:
      return [];
  }
}

function statuses(
  place: string,
  value: Record<string, unknown> | null,
  possible: readonly string[],
): readonly Written[] {
  return value === null ? possible.map((status) => [place, status]) : [[place, String(value.status)]];
}

/** What an act may write beside, whether it was done or not: it depends on what it found. */
function perhapsWrittenBy({ kind, about }: Act, meetingsOf: (round: number) => readonly string[]): Written[] {
  if (kind === 'say-nobody-came')
    return about.missed
      ? [[`result:${about.meetingId}`, 'nothing']]
      : [[`meeting:${about.meetingId}`, 'planned']];
  if (kind !== 'mark-round') return [];
  const values = about.mark === 'start' ? ['running'] : ['held', 'missed'];
  return meetingsOf(Number(about.round)).flatMap((id) =>
    values.map((value): Written => [`meeting:${id}`, value]),
  );
}

/** The presses that a desk sent in an act. */
export function pressedOffline(act: Act): readonly DeskPress[] {
  return act.kind === 'sync-desk' ? (act.request.body as { operations: DeskPress[] }).operations : [];
}

/** All claims of a history, by place. `meetingsOf` gives the ids of the meetings of a round. */
export function claimsOf(
  acts: readonly Act[],
  meetingsOf: (round: number) => readonly string[],
): Map<string, Claim[]> {
  const claims = new Map<string, Claim[]>();
  const add = (act: Act, [place, value]: Written, sure: boolean) => {
    const known = claims.get(place) ?? [];
    known.push({ act, place, value, sure });
    claims.set(place, known);
  };
  for (const act of acts) {
    if (act.outcome.kind === 'refused') continue;
    const sure = act.outcome.kind === 'done';
    for (const written of writtenBy(act)) add(act, written, sure);
    for (const written of perhapsWrittenBy(act, meetingsOf)) add(act, written, false);
  }
  return claims;
}

/** The values that a place may hold at the end: those of writers after whom nobody else surely wrote. */
export function possibleValues(claims: readonly Claim[], initial: string): Set<string> {
  const sure = claims.filter((claim) => claim.sure);
  const last = claims.filter(({ act }) => !sure.some((later) => surelyBefore(act, later.act)));
  return new Set([...last.map(({ value }) => value), ...(sure.length === 0 ? [initial] : [])]);
}
