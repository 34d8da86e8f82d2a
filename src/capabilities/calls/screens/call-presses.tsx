import type { JSX } from 'preact';
import type { View } from '../../../web/view.ts';
import { Button, Disclosure, LinkButton } from '../../../web/widgets/index.ts';
import { type CallsPage, CHANNELS, type StaffCall } from '../schema.ts';
import { texts } from '../texts.ts';
import { Press } from './parts.tsx';

/** What can be done for a call: the steps of the ladder where it fails, and any other way of holding it. */
export function CallPresses({
  call,
  data,
  view,
}: {
  call: StaffCall;
  data: CallsPage;
  view: View;
}): JSX.Element | null {
  const { staff: t, channels } = texts(view.locale);
  const { event } = data;
  const base = `/events/${event.id}/calls/${call.meetingId}`;
  const helps = event.as === 'organiser' || event.as === 'door';
  const inRoom = call.channel !== 'table' && call.channel !== 'telephone';
  if (call.position === 'past') return null;
  return (
    <div class="call-presses">
      {helps &&
        call.steps.map((step) => {
          const label = `${t.steps[step]} (${call.candidate})`;
          if (step === 'slot')
            return call.trouble === null || event.as !== 'organiser' ? null : (
              <LinkButton
                href={`/events/${event.id}/board?on=m.${call.meetingId}#what`}
                size="small"
                label={label}
              >
                {t.steps.slot}
              </LinkButton>
            );
          if (call.trouble === null) return null;
          const again = step === 'again' || step === 'audio';
          return (
            <Press
              view={view}
              small
              label={label}
              kind={step === call.steps[0] ? 'primary' : 'secondary'}
              action={again ? `${base}/again` : `${base}/channel`}
              values={again ? (step === 'audio' ? { audioOnly: 'true' } : {}) : { channel: step }}
            >
              {t.steps[step]}
            </Press>
          );
        })}
      {event.as !== 'door' && inRoom && (
        <LinkButton href={base} size="small" label={`${t.join} (${call.candidate})`}>
          {t.join}
        </LinkButton>
      )}
      {helps && (
        <Disclosure summary={t.change} id={`change-${call.meetingId}`}>
          <form method="post" action={`${base}/channel`} class="call-presses" noValidate>
            <input type="hidden" name="_key" value={view.key} />
            {CHANNELS.filter((channel) => channel !== call.channel).map((channel) => (
              <Button
                kind="secondary"
                size="small"
                name="channel"
                value={channel}
                label={`${channels[channel]} (${call.candidate})`}
              >
                {channels[channel]}
              </Button>
            ))}
          </form>
        </Disclosure>
      )}
    </div>
  );
}
