import { expect, test } from 'vitest';
import { evening } from '../../../tests/support/evening.ts';
import { testHouse } from '../../../tests/support/house.ts';
import { publishedMeetings } from '../../../tests/support/meetings.ts';
import { applyRepair } from './use-cases/apply-repair.ts';
import { proposeRepair } from './use-cases/propose-repair.ts';
import { viewBoard } from './use-cases/view-board.ts';

const house = testHouse();

test('who registers after the publication is shown on the board, and a press finds a place and moves nobody', async () => {
  house.now = '2026-11-12T17:30:00.000Z';
  const soiree = await evening(house, {
    recruiters: { 'Studio Terril': {}, 'Garage Nord': {} },
    candidates: {
      Jessica: { wishes: ['Studio Terril', 'Garage Nord'] },
      Steven: { wishes: ['Garage Nord', 'Studio Terril'] },
      Noor: { wishes: ['Studio Terril', 'Garage Nord'] },
    },
  });
  const { eventId, candidates } = soiree;
  const printed = await publishedMeetings(house, soiree, [
    { candidate: 'Jessica', recruiter: 'Studio Terril', round: 1, table: 4 },
    { candidate: 'Steven', recruiter: 'Garage Nord', round: 1, table: 7 },
    { candidate: 'Steven', recruiter: 'Studio Terril', round: 2, table: 4 },
    { candidate: 'Jessica', recruiter: 'Garage Nord', round: 2, table: 7 },
  ]);
  const organiser = await house.as(soiree.organiser);
  const board = () => house.must(viewBoard, organiser, { eventId });
  expect((await board()).newcomers).toEqual([]);
  const noor = candidates.Noor!;
  await house.db
    .updateTable('registrations')
    .set({ createdAt: '2026-11-12T17:34:00.000Z' })
    .where('id', '=', noor.id)
    .execute();
  house.now = '2026-11-12T17:35:00.000Z';
  expect((await board()).newcomers).toEqual([{ registrationId: noor.id, name: 'Noor Essai', wishes: 2 }]);
  const { proposalId } = await house.must(proposeRepair, organiser, { eventId });
  const { proposal } = await board();
  expect(proposal).toMatchObject({ id: proposalId, summary: { kept: 4, dropped: 0, moved: 0 } });
  expect(proposal!.changes.map(({ kind, candidate }) => [kind, candidate])).toEqual([
    ['added', 'Noor Essai'],
    ['added', 'Noor Essai'],
  ]);
  await house.must(applyRepair, organiser, { eventId, proposalId });
  const standing = await house.db
    .selectFrom('meetings')
    .select('id')
    .where('eventId', '=', eventId)
    .where('status', '=', 'planned')
    .execute();
  expect(standing.map(({ id }) => id)).toEqual(expect.arrayContaining(printed));
  expect(standing).toHaveLength(6);
  expect((await board()).newcomers).toEqual([]);
});
