import type { MessageKind } from './definition.ts';
import { announcement } from './messages/announcement.ts';
import { answerWanted } from './messages/answer-wanted.ts';
import { answersGiven } from './messages/answers-given.ts';
import { answersOwed } from './messages/answers-owed.ts';
import { askedAgain } from './messages/asked-again.ts';
import { callBeside } from './messages/call-beside.ts';
import { companyDaysBefore } from './messages/company-days-before.ts';
import { companyHoursBefore } from './messages/company-hours-before.ts';
import { daysBefore } from './messages/days-before.ts';
import { erasureSoon } from './messages/erasure-soon.ts';
import { eveningBefore } from './messages/evening-before.ts';
import { followUp } from './messages/follow-up.ts';
import { hoursBefore } from './messages/hours-before.ts';
import { invitation } from './messages/invitation.ts';
import { nextInterview } from './messages/next-interview.ts';
import { placeOffered } from './messages/place-offered.ts';
import { plan } from './messages/plan.ts';
import { promoted } from './messages/promoted.ts';
import { recruiterRegistered } from './messages/recruiter-registered.ts';
import { registered } from './messages/registered.ts';
import { thanks } from './messages/thanks.ts';
import { waitingList } from './messages/waiting-list.ts';

/** Every kind of message to candidates and recruiters: one file each, one line here. */
export const KINDS: readonly MessageKind[] = [
  registered,
  waitingList,
  promoted,
  placeOffered,
  invitation,
  askedAgain,
  answerWanted,
  daysBefore,
  eveningBefore,
  hoursBefore,
  nextInterview,
  companyDaysBefore,
  companyHoursBefore,
  thanks,
  answersGiven,
  answersOwed,
  followUp,
  recruiterRegistered,
  callBeside,
  plan,
  announcement,
  erasureSoon,
];

/** The kind of this name; null when there is none, or no more. */
export function kindNamed(name: string): MessageKind | null {
  return KINDS.find(({ kind }) => kind === name) ?? null;
}

/** Kinds whose words an event may change. */
export const EDITABLE: readonly MessageKind[] = KINDS.filter(({ traits }) => !traits?.fixed);
