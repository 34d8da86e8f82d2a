import { roundsOf } from '../agenda.ts';
import { stationsIn } from '../problem.ts';
import type { HardRule } from './rule.ts';

/** Remote meetings of a site's candidates use its computers, one each; who meets there in person uses its tables. */
export const stations: HardRule = {
  kind: 'hard',
  id: 'stations',
  source:
    'Video job dating on several sites with shared computers (Lille, 2020: 18 computers on four sites).',
  prevents(agenda, slot) {
    const site = slot.station;
    if (site === null) return null;
    for (const round of roundsOf(slot)) {
      const limit = stationsIn(site, round);
      if (limit === null) return null;
      const used = agenda.inRound(round).filter((other) => other.station?.id === site.id).length;
      if (used >= limit) return { site: site.id, round, limit, ...(site.tables ? { need: 'tables' } : {}) };
    }
    return null;
  },
};
