import { forges, passerelle, sambreCode } from './network.ts';
import type { Evening } from './types.ts';

const tableCount = 28;
const stepFreeTables = new Set([1, 2, 3, 4, 5, 6, 7, 8]);
const quietTables = new Set([7, 8, 26, 27, 28]);

/**
 * Pitches from 18:00 (23 × 105 s, a little over 40 minutes), wishes on the spot, then nine rounds:
 * 18:50 to 20:17, a break of 15 minutes, 20:32 to 21:41. From the first interview to the last, 2 h 51.
 */
export const evening: Evening = {
  name: 'Soirée de job dating, 3e édition',
  slug: 'soiree-de-job-dating-3',
  edition: 3,
  date: '2026-12-10',
  timeZone: 'Europe/Brussels',
  place: 'La Verrière coworking, grande salle',
  address: 'Quai de la Verrière 12, 6000 Charleroi',
  description:
    'Une soirée pour se rencontrer. Les entreprises présentent leurs projets, vous choisissez qui vous voulez voir, puis chaque entretien dure 15 minutes. Entrée par le quai, ascenseur à gauche.',
  startsAt: '18:00',
  pitchSeconds: 105,
  firstRoundAt: '18:50',
  roundCount: 9,
  roundMinutes: 15,
  moveMinutes: 3,
  breaks: [{ afterRound: 5, minutes: 15 }],
  tables: Array.from({ length: tableCount }, (_, index) => ({
    number: index + 1,
    stepFree: stepFreeTables.has(index + 1),
    quiet: quietTables.has(index + 1),
  })),
  mostInterviews: 6,
  fewestInterviews: 3,
  floor: 3,
  longestRun: 4,
  recruiterAccessDays: 7,
  pastEditions: [
    {
      name: 'Soirée de job dating, 1re édition',
      edition: 1,
      date: '2025-11-20',
      figures: {
        candidates: 19,
        recruiters: 11,
        interviews: 74,
        hired: 3,
        internships: 8,
        secondInterviews: 14,
        training: 2,
        byPartner: [
          { partner: sambreCode, candidates: 11, interviews: 45, hired: 2, internships: 5 },
          { partner: passerelle, candidates: 5, interviews: 18, hired: 1, internships: 1 },
          { partner: forges, candidates: 3, interviews: 11, hired: 0, internships: 2 },
        ],
      },
    },
    {
      name: 'Soirée de job dating, 2e édition',
      edition: 2,
      date: '2026-05-21',
      figures: {
        candidates: 31,
        recruiters: 17,
        interviews: 132,
        hired: 5,
        internships: 12,
        secondInterviews: 27,
        training: 4,
        byPartner: [
          { partner: sambreCode, candidates: 14, interviews: 63, hired: 3, internships: 6 },
          { partner: passerelle, candidates: 9, interviews: 36, hired: 1, internships: 2 },
          { partner: forges, candidates: 8, interviews: 33, hired: 1, internships: 4 },
        ],
      },
    },
  ],
};

/** The first Thursday at least `days` after `today` (both 'YYYY-MM-DD'): the demo evening is always still to come. */
export function thursdayFrom(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  while (date.getUTCDay() !== 4) date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}
