import type { OrganiserScope } from '../../../../kernel/actor.ts';
import type { Db } from '../../../../kernel/database.ts';
import { ESF_PLUS_FIELDS } from '../../rules/esf-plus.ts';
import { fillTemplate } from '../../rules/templates.ts';
import { ESF_PLUS, type FilledTemplate, type Template } from '../../schema.ts';
import { readCounted } from '../../store/report.ts';
import { listTemplates } from '../../store/templates.ts';

/** The one that is shipped comes first; its name and lines are worded by the reader's language. */
export async function templatesOf(db: Db, scope: OrganiserScope): Promise<Template[]> {
  const shipped = { id: ESF_PLUS, name: ESF_PLUS, bySex: true, fields: [...ESF_PLUS_FIELDS] };
  return [shipped, ...(await listTemplates(db, scope))];
}

/** A template with the event's figures; null when the organisation has no such template. */
export async function filled(db: Db, scope: OrganiserScope, id: string): Promise<FilledTemplate | null> {
  const template = (await templatesOf(db, scope)).find((one) => one.id === id);
  if (template === undefined) return null;
  const counted = await readCounted(db, scope);
  const { rows, sexes } = fillTemplate(counted, template);
  return {
    template,
    sexAllowed: counted.counts.sex,
    sexes,
    rows: rows.map((row) => ({ ...row, bySex: [...row.bySex] })),
  };
}
