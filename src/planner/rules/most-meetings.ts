import { type HardRule, othersOf } from './rule.ts';

/** No more meetings than a candidate, or a recruiter, wants. */
export const mostMeetings: HardRule = {
  kind: 'hard',
  id: 'most-meetings',
  source: 'Most interviews per candidate (event settings) and per recruiter (registration).',
  prevents(agenda, slot) {
    const own = agenda.ofCandidate(slot.candidate);
    if (own.length >= slot.person.most) {
      return { candidate: slot.candidate, limit: slot.person.most, others: othersOf(own) };
    }
    const hosted = agenda.ofRecruiter(slot.recruiter);
    if (slot.host.most !== null && hosted.length >= slot.host.most) {
      return { recruiter: slot.recruiter, limit: slot.host.most, others: othersOf(hosted) };
    }
    return null;
  },
};
