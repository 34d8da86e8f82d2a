// What other capabilities may ask of sharing.
import type { RecruiterScope } from '../../kernel/actor.ts';
import type { Db } from '../../kernel/database.ts';
import { sharedPart } from './rules.ts';
import type { SharedFile } from './schema.ts';
import { filesFor } from './store.ts';

export { moveChoices, moveChoicesBack } from './store.ts';

/** What a recruiter reads of somebody: the fields that are shared with them, and the part of the file that these open. */
export interface Shared {
  readonly fields: readonly string[];
  readonly file: SharedFile;
}

const NOTHING: Shared = {
  fields: [],
  file: sharedPart([], {
    phone: null,
    email: null,
    town: null,
    languages: null,
    contracts: null,
    abilities: null,
    licences: null,
    hours: null,
    availableFrom: null,
  }),
};

/** What this recruiter reads of these people, in one question; `of` gives nothing for whoever is not in reach. */
export async function sharedWith(
  db: Db,
  scope: RecruiterScope,
  registrationIds: readonly string[],
): Promise<{ of(registrationId: string): Shared }> {
  const files = await filesFor(db, scope, registrationIds);
  return {
    of(registrationId) {
      const found = files.get(registrationId);
      return found ? { fields: found.fields, file: sharedPart(found.fields, found.file) } : NOTHING;
    },
  };
}
