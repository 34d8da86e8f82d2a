import { roundsOf } from '../agenda.ts';
import type { HardRule } from './rule.ts';

/** No more meetings in the hall at a time than tables. */
export const tables: HardRule = {
  kind: 'hard',
  id: 'tables',
  source: 'Tables of the hall (event settings).',
  prevents(agenda, slot) {
    const { problem } = agenda;
    const limit = problem.tableList?.length ?? problem.tables;
    if (limit === null || !slot.atTable) return null;
    for (const round of roundsOf(slot)) {
      const used = agenda.inRound(round).filter((other) => other.atTable).length;
      if (used >= limit) return { round, limit };
    }
    return null;
  },
};
