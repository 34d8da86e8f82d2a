import type { JSX } from 'preact';
import { dateInWords } from '../../../web/dates.ts';
import { EventPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { PrintButton, Section } from '../../../web/widgets/index.ts';
import { colon } from '../../../web/words.ts';
import type { EventHeading } from '../../events/schema.ts';
import { MONTHS, type Months, type Notice } from '../schema.ts';
import { texts } from '../texts.ts';

const RULED = Object.keys(MONTHS) as (keyof Months)[];

/** A template to read again, complete and sign, filled in from the event as it is. */
export function AgreementScreen(props: {
  data: { event: EventHeading; notice: Notice };
  view: View;
}): JSX.Element {
  const { data, view } = props;
  const { agreement: t, manage, months } = texts(view.locale);
  const { notice } = data;
  const parties = [
    { name: notice.host, role: t.host },
    ...notice.partners.map(({ name, role }) => ({ name, role: t.roles[role] ?? role })),
  ];
  return (
    <EventPage view={view} event={data.event} section="prepare" title={t.title} intro={t.intro}>
      <PrintButton>{t.print}</PrintButton>
      <Section title={t.parties}>
        <ul>
          {parties.map(({ name, role }) => (
            <li>
              {name}
              {colon(view.locale)} {role}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.subject}>
        <p>{t.subjectText(notice.event, dateInWords(notice.date, view.locale))}</p>
      </Section>
      <Section title={t.tasks}>
        <ol>
          {t.taskList.map((line) => (
            <li>{line(notice.host)}</li>
          ))}
        </ol>
        <p>{t.contact}</p>
        <p>
          {t.notice}
          {colon(view.locale)}{' '}
          <a href={`/e/${notice.slug}/privacy`}>{`${view.origin}/e/${notice.slug}/privacy`}</a>
        </p>
      </Section>
      <Section title={t.keeping}>
        <ul>
          {RULED.map((rule) => (
            <li>
              {manage.fields[rule]}
              {colon(view.locale)} {months(notice.months[rule])}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t.security}>
        <p>{t.securityText}</p>
      </Section>
      <Section title={t.sign}>
        <ul>
          {parties.map(({ name }) => (
            <li>
              {name}
              {colon(view.locale)} ______________________________
            </li>
          ))}
        </ul>
      </Section>
    </EventPage>
  );
}
