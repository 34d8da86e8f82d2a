import type { EventHeading } from '../../events/schema.ts';
import type {
  AtTheDoor,
  Bottlenecks,
  CapacityResult,
  HallNumbers,
  MeasuredRates,
  Rehearsal,
} from '../schema.ts';

/** What the page of the capacity simulator draws. */
export interface CapacityData {
  event: EventHeading;
  numbers: Omit<HallNumbers, 'absentPercent'> & { absentPercent: number | null };
  measured: MeasuredRates | null;
  wishesEach: number;
  mostEach: number;
  absentMissing: boolean;
  result: CapacityResult | null;
}

/** What the page of a rehearsal draws. */
export interface RehearsalData {
  event: EventHeading;
  timeZone: string;
  rehearsal: Rehearsal | null;
  isCopy: boolean;
  measured: MeasuredRates | null;
  waiting: AtTheDoor[];
  bottlenecks: Bottlenecks | null;
  over: boolean;
}
