import { personalData as access } from './capabilities/access/personal-data.ts';
import { personalData as answers } from './capabilities/answers/personal-data.ts';
import { personalData as calendar } from './capabilities/calendar/personal-data.ts';
import { personalData as calls } from './capabilities/calls/personal-data.ts';
import { personalData as cards } from './capabilities/cards/personal-data.ts';
import { personalData as door } from './capabilities/door/personal-data.ts';
import { personalData as events } from './capabilities/events/personal-data.ts';
import { personalData as followUp } from './capabilities/follow-up/personal-data.ts';
import { personalData as hallMode } from './capabilities/hall-mode/personal-data.ts';
import { personalData as invitations } from './capabilities/invitations/personal-data.ts';
import { personalData as liveDay } from './capabilities/live-day/personal-data.ts';
import { personalData as matching } from './capabilities/matching/personal-data.ts';
import { personalData as meetings } from './capabilities/meetings/personal-data.ts';
import { personalData as messaging } from './capabilities/messaging/personal-data.ts';
import { personalData as networks } from './capabilities/networks/personal-data.ts';
import { personalData as paper } from './capabilities/paper/personal-data.ts';
import { personalData as people } from './capabilities/people/personal-data.ts';
import { personalData as preparation } from './capabilities/preparation/personal-data.ts';
import { personalData as privacy } from './capabilities/privacy/personal-data.ts';
import { personalData as referentials } from './capabilities/referentials/personal-data.ts';
import { personalData as rehearsal } from './capabilities/rehearsal/personal-data.ts';
import { personalData as reports } from './capabilities/reports/personal-data.ts';
import { personalData as satisfaction } from './capabilities/satisfaction/personal-data.ts';
import { personalData as sharing } from './capabilities/sharing/personal-data.ts';
import { personalData as sites } from './capabilities/sites/personal-data.ts';
import { personalData as stands } from './capabilities/stands/personal-data.ts';
import { personalData as stations } from './capabilities/stations/personal-data.ts';
import { personalData as suggestions } from './capabilities/suggestions/personal-data.ts';
import { personalData as wall } from './capabilities/wall/personal-data.ts';
import { personalData as kernel, type TableOfData } from './kernel/personal-data.ts';

/** Every column of the database with what it says about whom, as each room declares it. */
export const personalData: readonly TableOfData[] = [
  ...kernel,
  ...access,
  ...networks,
  ...referentials,
  ...people,
  ...events,
  ...sites,
  ...preparation,
  ...cards,
  ...sharing,
  ...rehearsal,
  ...hallMode,
  ...matching,
  ...suggestions,
  ...door,
  ...liveDay,
  ...wall,
  ...meetings,
  ...calls,
  ...stations,
  ...answers,
  ...followUp,
  ...satisfaction,
  ...reports,
  ...paper,
  ...stands,
  ...calendar,
  ...invitations,
  ...messaging,
  ...privacy,
];
