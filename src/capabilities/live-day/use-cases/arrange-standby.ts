import { z } from 'zod';
import { done, notFound } from '../../../kernel/result.ts';
import { command } from '../../../kernel/use-case.ts';
import { readDayFor } from '../../door/queries.ts';
import { listStandby, replaceStandby, strikeOut } from '../store/standby.ts';

/** Changes the agreed order of a recruiter's reserve: one up, struck out, or put back. */
export const arrangeStandby = command({
  name: 'arrange-standby',
  summary: 'Changer l’ordre de la réserve d’un recruteur, ou rayer quelqu’un',
  input: z.object({
    eventId: z.uuid(),
    recruiterId: z.uuid(),
    registrationId: z.uuid(),
    move: z.enum(['up', 'strike', 'restore']),
  }),
  output: z.object({}),
  token: 'day',
  allow: (actor, { eventId }) => actor.organises(eventId),
  async run({ db, scope, now, note }, { recruiterId, registrationId, move }) {
    const { eventId } = scope;
    const reserve = await listStandby(db, eventId);
    const own = reserve.filter((one) => one.recruiterId === recruiterId).map((one) => one.registrationId);
    const index = own.indexOf(registrationId);
    if (index === -1) return notFound();
    if (move === 'up') {
      const moved = [...own];
      moved.splice(index, 1);
      moved.splice(Math.max(0, index - 1), 0, registrationId);
      const others = Map.groupBy(reserve, (one) => one.recruiterId);
      const list = [...others.keys()].map((id) => ({
        recruiterId: id,
        registrationIds: id === recruiterId ? moved : (others.get(id) ?? []).map((one) => one.registrationId),
      }));
      await replaceStandby(db, eventId, list);
    } else await strikeOut(db, scope, { recruiterId, registrationId }, move === 'strike' ? now : null);
    const { recruiters } = await readDayFor(db, scope);
    const company = recruiters.find(({ id }) => id === recruiterId)?.company ?? '';
    await note('standby-arranged', { company });
    return done({});
  },
});
