import type { JSX } from 'preact';
import { asset } from '../../../web/assets.ts';
import { dateInShort, dateInWords, wallTimeOf } from '../../../web/dates.ts';
import { Form } from '../../../web/fields.tsx';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import {
  Actions,
  Button,
  Card,
  DataTable,
  EmptyState,
  FilterBar,
  LinkButton,
  Notice,
  SelectField,
} from '../../../web/widgets/index.ts';
import type { EventHeading } from '../../events/schema.ts';
import type { SheetChoice, SheetLine } from '../schema.ts';
import { texts } from '../texts.ts';

interface Data {
  event: EventHeading;
  sheets: SheetChoice[];
  chosen: SheetChoice | null;
  partners: { id: string; name: string }[];
  partnerId: string | null;
  lines: SheetLine[];
  signing: SheetLine | null;
}

/**
 * The paper sheets of attendance, typed in: everybody present is ticked beforehand, so that only who did not sign is
 * taken off, and one press notes the sheet.
 */
export function SignaturesScreen({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, chosen, lines } = data;
  const noted = lines.some(({ how }) => how === 'paper');
  // A sheet that nobody typed yet: whoever came has signed, unless somebody says otherwise.
  const ticked = lines.filter(({ came, how }) => how !== null || (!noted && came)).map(({ id }) => id);
  return (
    <EventPage
      view={view}
      event={event}
      section="outcomes"
      title={t.signatures.title}
      intro={t.signatures.intro}
      actions={
        event.as !== 'door' && <LinkButton href={`/events/${event.id}/report`}>{t.reportTitle}</LinkButton>
      }
    >
      {view.done === 'record-signatures' && <Notice tone="success" announced title={t.signatures.done} />}
      {view.done === 'sign-on-screen' && <Notice tone="success" announced title={t.signatures.doneScreen} />}
      {data.signing && <SignNow data={data} one={data.signing} view={view} />}
      <Sheets data={data} view={view} />
      <Form view={view} command="record-signatures" action={`/events/${event.id}/signatures`} id="sheet">
        <input type="hidden" name="sheet" value={chosen?.sheet ?? ''} />
        {data.partnerId !== null && <input type="hidden" name="partnerId" value={data.partnerId} />}
        {lines.map(({ id }) => (
          <input type="hidden" name="listed" value={id} />
        ))}
        <DataTable
          locale={view.locale}
          caption={chosen === null ? t.signatures.title : sheetName(chosen, view)}
          showCaption
          rows={lines}
          rowKey={({ id }) => id}
          rowTone={({ came }) => (came ? null : 'dim')}
          empty={<EmptyState title={t.signatures.empty} />}
          selection={{ name: 'signed', label: ({ name }) => t.signatures.signed(name), chosen: ticked }}
          columns={[
            { key: 'name', title: t.candidate, heading: true, cell: ({ name }) => <bdi>{name}</bdi> },
            { key: 'partner', title: t.partner, cell: ({ partner }) => partner ?? t.unplaced.partner },
            { key: 'came', title: t.signatures.here, cell: ({ came }) => (came ? t.signatures.yes : '–') },
            {
              key: 'how',
              title: t.signatures.column,
              cell: (line) => <Signed line={line} zone={event.timeZone} view={view} />,
            },
            ...(chosen
              ? [
                  {
                    key: 'sign',
                    title: '',
                    cell: ({ id, how, name }: SheetLine) =>
                      how === null && (
                        <LinkButton
                          size="small"
                          href={`/events/${event.id}/signatures?sheet=${chosen.sheet}&sign=${id}`}
                          label={t.signatures.signFor(name)}
                        >
                          {t.signatures.sign}
                        </LinkButton>
                      ),
                  },
                ]
              : []),
          ]}
        />
        {lines.length > 0 && (
          <Actions>
            <Button kind="primary">{t.signatures.save}</Button>
          </Actions>
        )}
      </Form>
    </EventPage>
  );
}

/** One person, one press: what somebody signs at the door, on the screen that is turned to them. */
function SignNow({ data, one, view }: { data: Data; one: SheetLine; view: View }): JSX.Element {
  const t = texts(view.locale);
  const { event, chosen } = data;
  const sheet = chosen === null ? '' : sheetName(chosen, view);
  return (
    <Card title={one.name}>
      <p>
        {t.signatures.statement(
          event.name,
          dateInWords(chosen?.date ?? event.date, view.locale),
          chosen?.title ?? sheet,
        )}
      </p>
      <Form view={view} command="sign-on-screen" action={`/events/${event.id}/signatures/${one.id}`}>
        <input type="hidden" name="sheet" value={chosen?.sheet ?? ''} />
        <input type="hidden" name="drawing" value="" />
        <div class="stack" data-sign="" hidden>
          <p>{t.signatures.draw}</p>
          <svg viewBox="0 0 600 200" role="img" aria-label={t.signatures.drawn} class="sign-field">
            <path class="sign-line" d="M40 160L560 160" />
            <path class="sign-strokes" d="" />
          </svg>
          <p class="cluster">
            <button type="button" class="button button--secondary" data-sign-again="">
              {t.signatures.again}
            </button>
            <span class="muted">{t.signatures.orPress}</span>
          </p>
        </div>
        <Actions>
          <Button kind="primary" size="large">
            {t.signatures.iSign}
          </Button>
          <LinkButton href={`/events/${event.id}/signatures?sheet=${chosen?.sheet ?? ''}`}>
            {t.signatures.notNow}
          </LinkButton>
        </Actions>
      </Form>
      <script type="module" src={asset('sign.js')} />
    </Card>
  );
}

/** "à l’écran, 18:05", with the signature itself where one was drawn. */
function Signed({ line, zone, view }: { line: SheetLine; zone: string; view: View }): JSX.Element {
  const t = texts(view.locale).signatures;
  const { how, signedAt, drawing } = line;
  if (how === null) return <>–</>;
  return (
    <span>
      {t.how[how]}
      {how === 'screen' && signedAt !== null && `, ${wallTimeOf(signedAt, zone)}`}
      {drawing !== null && (
        <svg viewBox="0 0 600 200" class="signature" role="img" aria-label={t.signed(line.name)}>
          <path class="sign-strokes" d={drawing} />
        </svg>
      )}
    </span>
  );
}

function Sheets({ data, view }: { data: Data; view: View }): JSX.Element {
  const t = texts(view.locale);
  return (
    <FilterBar locale={view.locale} action={`/events/${data.event.id}/signatures`}>
      <SelectField
        locale={view.locale}
        quiet
        name="sheet"
        label={t.signatures.sheet}
        value={data.chosen?.sheet ?? null}
        options={data.sheets.map((one) => ({ value: one.sheet, label: sheetName(one, view) }))}
      />
      <SelectField
        locale={view.locale}
        quiet
        name="partnerId"
        label={t.partner}
        value={data.partnerId}
        placeholder={t.signatures.allPartners}
        options={data.partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  );
}

/** "Matin", or "Atelier CV, 3 nov. 2026". */
export function sheetName({ part, title, date }: SheetChoice, view: View): string {
  if (part !== null) return texts(view.locale).halfDays[part];
  return [title, date === null ? null : dateInShort(date, view.locale)].filter(Boolean).join(', ');
}
