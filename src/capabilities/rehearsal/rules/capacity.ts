import {
  type Capacity,
  type CapacityAnswer,
  type Figures,
  NO_TROUBLE,
  USUAL_SETTING,
} from '../../../simulation/index.ts';
import type { CapacityLine, CapacityResult, HallNumbers } from '../schema.ts';

/** Recruiters whom each invented person wants to meet; people who choose on paper write about so many. */
export const WISHES_EACH = 8;

/** The question of the page as the simulator reads it; an interview more than the usual most is nobody's wish. */
export function capacityOf(
  numbers: HallNumbers,
  event: { readonly roundMinutes: number; readonly moveMinutes: number; readonly mostInterviews: number },
): Capacity {
  const { candidates, recruiters, seats, rounds, least, absentPercent } = numbers;
  return {
    hall: {
      candidates,
      recruiters,
      seats,
      rounds,
      least,
      most: Math.max(event.mostInterviews, least),
      wishes: Math.max(WISHES_EACH, least),
    },
    rates: { ...NO_TROUBLE, noShow: absentPercent / 100 },
    setting: { ...USUAL_SETTING, roundMinutes: event.roundMinutes + event.moveMinutes },
  };
}

/** The answer per evening instead of summed. */
export function perEvening(answer: CapacityAnswer): CapacityResult {
  const { evenings, places, toInvite, mostInvited, belowWhenAllCome } = answer;
  const line = (figures: Figures): CapacityLine => ({
    interviews: figures.interviews / evenings,
    present: figures.present / evenings,
    belowLeast: figures.belowLeast / evenings,
    zero: figures.zero / evenings,
    empty: figures.emptySeats / evenings,
  });
  return {
    evenings,
    places,
    static: line(answer.static),
    repair: line(answer.repair),
    people: answer.repair.people.map((people) => people / evenings),
    toInvite,
    mostInvited,
    belowWhenAllCome,
  };
}
