import type { JSX } from 'preact';
import { momentInWords } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  ConfirmBox,
  FileField,
  LinkButton,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { texts } from '../texts.ts';
import type { HallData } from './data.ts';
import { Differences } from './differences.tsx';
import { Waiting } from './waiting.tsx';

/** How an event goes to a hall without internet and comes back; on the laptop, how it is packed to go home. */
export function HallScreen({ data, view }: { data: HallData; view: View }): JSX.Element {
  const t = texts(view.locale).hall;
  const { event, isHall, takes, waiting } = data;
  const out = takes.find(({ homeAt, givenUpAt }) => homeAt === null && givenUpAt === null);
  return (
    <EventPage
      view={view}
      event={event}
      section="prepare"
      title={t.title}
      intro={isHall ? t.introHall : t.intro}
      actions={
        <LinkButton href={`/events/${event.id}`} icon="arrow-left">
          {t.back}
        </LinkButton>
      }
    >
      {/* A press that came too late has no form here any more that could say why it was refused. */}
      {view.sent?.refusal &&
        ((view.sent.command === 'pack-for-hall' && out) ||
          (view.sent.command === 'take-home' && waiting === null)) && (
          <Notice tone="error" title={view.sent.refusal} announced />
        )}
      {view.done === 'take-home' && <Notice tone="success" title={t.said.home} announced />}
      {view.done === 'drop-hall-file' && <Notice tone="info" title={t.said.dropped} announced />}
      {view.done === 'give-up-hall' && <Notice tone="info" title={t.said.givenUp} announced />}
      {isHall ? (
        <PackHome data={data} view={view} />
      ) : waiting !== null ? (
        <Waiting data={data} waiting={waiting} view={view} />
      ) : (
        <div class="stack">
          {out ? <Out data={data} take={out} view={view} /> : <Leave data={data} view={view} />}
          {takes.length > 0 && <Upload data={data} view={view} />}
          {out && <GiveUp data={data} takeId={out.id} view={view} />}
        </div>
      )}
      {!isHall && waiting === null && <Before data={data} view={view} />}
    </EventPage>
  );
}

interface Part {
  data: HallData;
  view: View;
}

/** Not in a hall: how to take it there. */
function Leave({ data: { event }, view }: Part): JSX.Element {
  const t = texts(view.locale).hall;
  const sent = view.sent?.command === 'pack-for-hall' ? view.sent : null;
  return (
    <Section title={t.leave} intro={t.leaveIntro}>
      <Form view={view} command="pack-for-hall" class="stack">
        <TextField
          locale={view.locale}
          name="laptop"
          label={t.laptop}
          hint={t.laptopHint}
          required
          maxlength={60}
          value={sent ? String(sent.values.laptop ?? '') : ''}
          error={sent?.errors.laptop}
        />
        <Actions>
          <Button kind="primary" icon="download" disabled={event.rehearsal}>
            {t.pack}
          </Button>
        </Actions>
      </Form>
      <ul class="prose">
        {t.goodToKnow.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </Section>
  );
}

/** In a hall now: since when, and what that means here. */
function Out({ data, take, view }: Part & { take: HallData['takes'][number] }): JSX.Element {
  const t = texts(view.locale).hall;
  return (
    <Section title={t.out(momentInWords(take.takenAt, data.timeZone, view.locale), take.laptop)}>
      <ul class="prose">
        {t.meanwhile.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {take.file && (
        <Actions>
          <LinkButton icon="download" href={`/events/${data.event.id}/hall/${take.id}/file`} download>
            {t.again}
          </LinkButton>
        </Actions>
      )}
    </Section>
  );
}

function Upload({ data: { event }, view }: Part): JSX.Element {
  const t = texts(view.locale).hall;
  const sent = view.sent?.command === 'read-hall-file' ? view.sent : null;
  return (
    <Section title={t.home} intro={t.homeIntro}>
      <Form view={view} command="read-hall-file" action={`/events/${event.id}/hall/file`} class="stack" files>
        <FileField
          locale={view.locale}
          name="file"
          label={t.file}
          required
          accept=".hall"
          formats={t.formats}
          size={t.size}
          error={sent?.errors.file}
        />
        <TextField
          locale={view.locale}
          name="passphrase"
          label={t.passphrase}
          hint={t.passphraseHint}
          autocomplete="off"
          required
          maxlength={200}
          value=""
          error={sent?.errors.passphrase}
        />
        <Actions>
          <Button kind="primary" icon="upload">
            {t.read}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}

function GiveUp({ data: { event }, takeId, view }: Part & { takeId: string }): JSX.Element {
  const t = texts(view.locale).hall;
  return (
    <ConfirmBox
      title={t.giveUpTitle}
      tone="warning"
      actions={
        <Form view={view} command="give-up-hall" action={`/events/${event.id}/hall/give-up`}>
          <input type="hidden" name="takeId" value={takeId} />
          <Button kind="danger" icon="cross">
            {t.giveUp}
          </Button>
        </Form>
      }
    >
      <p>{t.giveUpIntro}</p>
    </ConfirmBox>
  );
}

/** On the laptop: what was done there, into a file that goes home. */
function PackHome({ data: { event }, view }: Part): JSX.Element {
  const t = texts(view.locale).hall;
  return (
    <Section title={t.packHome} intro={t.packHomeIntro}>
      <Form view={view} command="pack-for-home" action={`/events/${event.id}/hall/pack`}>
        <Actions>
          <Button kind="primary" icon="download">
            {t.packHomePress}
          </Button>
        </Actions>
      </Form>
    </Section>
  );
}

/** The times it went, the latest first: what came home, and which side was kept of what. */
function Before({ data, view }: Part): JSX.Element | null {
  const t = texts(view.locale).hall;
  const over = data.takes.filter(({ homeAt, givenUpAt }) => homeAt !== null || givenUpAt !== null);
  if (over.length === 0) return null;
  const moment = (at: string) => momentInWords(at, data.timeZone, view.locale);
  return (
    <Section title={t.before}>
      {over.map(({ laptop, takenAt, homeAt, givenUpAt, brought, differences }, index) => (
        <div class="stack">
          <p>
            {homeAt === null
              ? t.wasGivenUp(laptop, moment(takenAt), moment(givenUpAt ?? takenAt))
              : t.wasHome(laptop, moment(takenAt), moment(homeAt))}
          </p>
          {brought && <p>{t.broughtWords(brought) || t.nothingNew}</p>}
          {index === 0 && differences.length > 0 && (
            <Differences data={data} differences={differences} view={view} />
          )}
        </div>
      ))}
    </Section>
  );
}
