import type { Activity, Follower, PersonFile, Readiness, StoredDocument, ThreadEntry } from '../schema.ts';

/** What the page of a person draws. */
export interface PersonData {
  person: PersonFile;
  followers: (Follower & { readiness: Readiness })[];
  colleagues: { organisationId: string; accountId: string; name: string }[];
  documents: StoredDocument[];
  activities: Activity[];
  thread: ThreadEntry[];
  timeZone: string;
}
