import type { Instant } from '../../kernel/clock.ts';
import type { Db } from '../../kernel/database.ts';
import { canSendSms } from '../../kernel/sms.ts';
import { isToldBy, nextWay } from './rules/channels.ts';
import { kindNamed } from './rules/kinds.ts';
import { type Due, type Failed, settleFailed } from './store/due.ts';
import { channelsTried, findRecipient } from './store/recipients.ts';
import { addInstead } from './store/write.ts';

/**
 * A message will not arrive: it is marked so, for whoever follows the person to see, and the next channel that reaches
 * them takes its place; the last is a call.
 */
export async function giveUp(
  db: Db,
  message: Pick<Due, 'id' | 'kind' | 'recipientKind' | 'recipientId'>,
  failed: Failed,
  now: Instant,
): Promise<void> {
  if (!(await settleFailed(db, failed, now))) return;
  const recipient = await findRecipient(db, message);
  if (recipient === null) return;
  const way = nextWay(recipient, canSendSms(), await channelsTried(db, message.id));
  const kind = kindNamed(message.kind);
  if (way === null || (kind !== null && !isToldBy(kind, way.channel))) return;
  await addInstead(db, { failedId: message.id, ...way }, now);
}
