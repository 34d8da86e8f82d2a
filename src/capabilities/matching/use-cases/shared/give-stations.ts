import type { Instant } from '../../../../kernel/clock.ts';
import type { Db } from '../../../../kernel/database.ts';
import { announce } from '../../../../kernel/outbox.ts';
import { channelOf } from '../../rules/channels.ts';
import { giveStations as stationsFor } from '../../rules/give-stations.ts';
import type { Situation } from '../../rules/situation.ts';
import type { ChannelledMeeting, PlacedMeeting } from '../../store/apply-plan.ts';
import { callsAtSites, channelsChosen, freeStations, writeStations } from '../../store/stations.ts';

/** A call whose computer is now another one, or that has none any more. */
export interface StationChange {
  readonly meetingId: string;
  readonly registrationId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * How the people of each meeting meet: by where they are and what the candidate wishes. A pair that went over to the
 * telephone or to writing stays with it when its meeting moves.
 */
export async function withChannels(
  tx: Db,
  eventId: string,
  situation: Situation,
  meetings: readonly PlacedMeeting[],
): Promise<ChannelledMeeting[]> {
  const candidates = new Map(situation.candidates.map((one) => [one.id, one]));
  const recruiters = new Map(situation.recruiters.map((one) => [one.id, one]));
  const chosen = await channelsChosen(tx, eventId);
  return meetings.map((meeting) => {
    const [candidate, recruiter] = [
      candidates.get(meeting.registrationId),
      recruiters.get(meeting.recruiterId),
    ];
    if (candidate === undefined || recruiter === undefined) return { ...meeting, channel: 'table' };
    const channel = channelOf(candidate, recruiter, situation.sites);
    const before = chosen.get(`${meeting.registrationId}/${meeting.recruiterId}`);
    return { ...meeting, channel: channel === 'table' ? channel : (before ?? channel) };
  });
}

/**
 * Gives a computer to every video call at a site, with the fewest changes; what changed, in the caller's transaction.
 * Whoever has another computer now is to be told, with those who `moved` otherwise; `told` hear of the change anyway.
 */
export async function giveStations(
  tx: Db,
  eventId: string,
  now: Instant,
  { moved = [], told = [] }: { moved?: readonly string[]; told?: readonly string[] } = {},
): Promise<StationChange[]> {
  const calls = await callsAtSites(tx, eventId);
  const stations = await freeStations(tx, eventId);
  const given = stationsFor(calls, stations);
  const resets = new Map(stations.map(({ id, resetMinutes }) => [id, resetMinutes]));
  const changed = calls.flatMap((call): StationChange[] => {
    const to = given.get(call.meetingId) ?? null;
    const { meetingId, person, station: from } = call;
    return to === from ? [] : [{ meetingId, registrationId: person, from, to }];
  });
  await writeStations(
    tx,
    eventId,
    changed.map(({ meetingId, to }) => ({
      meetingId,
      station: to,
      resetMinutes: to === null ? 0 : (resets.get(to) ?? 0),
    })),
    now,
  );
  const concerned = new Set([...moved, ...changed.map(({ registrationId }) => registrationId)]);
  for (const id of told) concerned.delete(id);
  if (concerned.size > 0) {
    const payload = { eventId, registrationIds: [...concerned] };
    await announce(tx, { signal: 'matching.places-changed', payload, now });
  }
  return changed;
}
