import type { JSX } from 'preact';
import { Form, fieldsFor } from '../../../web/fields.tsx';
import { candidateMenu, fairWords, linkWords, PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Disclosure,
  FieldRow,
  FileField,
  LinkButton,
  Notice,
  Section,
  TextField,
} from '../../../web/widgets/index.ts';
import { CandidateEntry, type MyRegistration, type OwnPlace, type Places } from '../schema.ts';
import { texts } from '../texts.ts';
import { linkBase, PersonalLink, Said, WhenWhere } from './parts.tsx';
import { PlaceFields } from './place-fields.tsx';

type Data = MyRegistration & { places: Places; own: OwnPlace | null; fairOpen: boolean };

const TONES = { registered: 'success', confirmed: 'success', waiting: 'warning', cancelled: 'info' } as const;

/** One's own registration: do I come, when, where, and my link. */
export function MyRegistrationScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale).me;
  const { event, me, link, rank } = data;
  const base = linkBase(view);
  return (
    <PersonPage
      view={view}
      over={event.name}
      title={t.title}
      intro={`${me.firstName} ${me.lastName}`}
      menu={candidateMenu(view, 'registration')}
      readAloud
    >
      <Said view={view} />
      <Notice tone={TONES[me.status]} title={t[me.status]}>
        {rank !== null && <p>{t.rank(rank)}</p>}
      </Notice>
      <WhenWhere event={event} own={data.own} view={view} />
      {data.fairOpen && (
        <Actions>
          <LinkButton kind="primary" icon="company" href={`${base}/fair`}>
            {fairWords(view.locale).visit}
          </LinkButton>
        </Actions>
      )}
      {data.stage === 'after' ? <p>{t.over}</p> : <Answer data={data} base={base} view={view} />}
      {me.status !== 'cancelled' && data.own?.at !== 'home' && (
        <Section title={t.card}>
          <p class="card-code">{me.cardCode}</p>
        </Section>
      )}
      <Naming data={data} base={base} view={view} />
      <Section title={t.recruitersSee} intro={t.recruitersSeeText}>
        <LinkButton href={`${base}/sharing`}>{t.recruitersSeeChoose}</LinkButton>
      </Section>
      <Section title={t.link}>
        <PersonalLink view={view} path={link} label={t.link} intro={t.linkIntro} qr={t.qr} />
      </Section>
      {data.stage !== 'after' && <Change data={data} base={base} view={view} />}
    </PersonPage>
  );
}

interface PartProps {
  data: Data;
  base: string;
  view: View;
}

/** Yes and no, each one press; the page itself changes nothing when it is only opened. */
function Answer({ data, base, view }: PartProps): JSX.Element {
  const t = texts(view.locale).me;
  const { status } = data.me;
  return (
    <Form view={view} command="answer-invitation" action={`${base}/registration/answer`} class="stack">
      <Actions>
        {(status === 'registered' || status === 'cancelled') && (
          <Button kind="primary" size="large" name="answer" value="yes" icon="check">
            {status === 'cancelled' ? t.comeAgain : t.come}
          </Button>
        )}
        {status !== 'cancelled' && (
          <Button size="large" name="answer" value="no" icon="cross">
            {t.notCome}
          </Button>
        )}
      </Actions>
      {(status === 'registered' || status === 'confirmed') && (
        <p class="cluster">
          <a href={`${base}/answer#late`}>{linkWords(view.locale).late}</a>
          <a href={`${base}/calendar`}>{linkWords(view.locale).calendar}</a>
        </p>
      )}
    </Form>
  );
}

/** Whether who runs the event reads one's name: a press each way, where there is something to decide. */
function Naming({ data: { naming }, base, view }: PartProps): JSX.Element | null {
  const t = texts(view.locale).me;
  if (naming === null) return null;
  const { host, shared } = naming;
  return (
    <Section title={t.name}>
      <Form view={view} command="share-my-name" action={`${base}/registration/name`}>
        <p>{shared ? t.nameShared(host) : t.nameKept(host)}</p>
        <input type="hidden" name="shares" value={String(!shared)} />
        <Button>{shared ? t.keepName : t.shareName}</Button>
      </Form>
    </Section>
  );
}

function Change({ data, base, view }: PartProps): JSX.Element {
  const { me: t, fields, hints, candidate } = texts(view.locale);
  const command = 'update-my-registration';
  const field = fieldsFor(CandidateEntry, { view, command, labels: fields, hints, values: data.me });
  return (
    <Disclosure summary={t.edit} open={view.sent?.command === command}>
      <Form view={view} command={command} action={`${base}/registration`} files>
        <TextField {...field('wantedOccupations')} />
        <FieldRow>
          <TextField {...field('presentFrom')} type="time" width="medium" />
          <TextField {...field('presentUntil')} type="time" width="medium" />
        </FieldRow>
        <FileField
          {...field('cv')}
          hint={data.me.hasCv ? t.cvThere : undefined}
          accept=".pdf,.docx,.odt,.jpg,.jpeg,.png"
          formats={candidate.cvFormats}
          size={candidate.cvSize}
        />
        <PlaceFields view={view} command={command} places={data.places} hall={data.event.place} />
        <Actions>
          <Button kind="primary">{t.save}</Button>
        </Actions>
      </Form>
    </Disclosure>
  );
}
