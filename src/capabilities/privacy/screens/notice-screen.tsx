import type { JSX } from 'preact';
import { PersonPage } from '../../../web/layout/index.ts';
import type { View } from '../../../web/view.ts';
import { Section } from '../../../web/widgets/index.ts';
import { PUBLIC_KINDS } from '../../access/schema.ts';
import type { Notice } from '../schema.ts';
import { texts } from '../texts.ts';

/** What is done with one's data: first in simple words, then in full. Made from the event's settings. */
export function NoticeScreen(props: { data: Notice & { consentAge: number }; view: View }): JSX.Element {
  const { data, view } = props;
  const { notice: t, own, words } = texts(view.locale);
  const authority = data.country === 'BE' || data.country === 'FR' ? data.country : 'other';
  return (
    <PersonPage view={view} over={data.event} title={t.title} indexable readAloud>
      <Section title={t.simple}>
        <ul>
          <li>{t.organises(data.host)}</li>
          {t.inBrief.map((line) => (
            <li>{line}</li>
          ))}
          <li>{t.young(data.consentAge)}</li>
          <li>{t.minors}</li>
        </ul>
      </Section>
      <Section title={t.who}>
        <p>{t.whoText(data.host)}</p>
        <p>{data.partners.length === 0 ? t.alone : t.partners}</p>
        <ul>
          {data.partners.map(({ name }) => (
            <li>{name}</li>
          ))}
        </ul>
      </Section>
      <Section title={t.why}>
        <ul>
          {(['accompany', 'hold-event', 'plan', 'follow-up', 'inform', 'security'] as const).map(
            (purpose) => (
              <li>{words.purposes[purpose]}</li>
            ),
          )}
        </ul>
        <p>{PUBLIC_KINDS.includes(data.hostKind) ? t.basis.public : t.basis.private}</p>
        <p>{t.nobodyElse}</p>
      </Section>
      <Section title={t.long}>
        <ul>
          <li>{own.kept.person(data.months.person)}</li>
          <li>{own.kept['event-file'](data.months['event-file'])}</li>
          <li>{own.kept['recruiter-note'](data.months['recruiter-note'])}</li>
          <li>{own.kept.document(data.months.document)}</li>
          <li>{t.recruiters(data.recruiterAccessDays)}</li>
        </ul>
        <p>{own.told}</p>
      </Section>
      <Section title={t.rights}>
        <p>{t.rightsText}</p>
        <p>{t.complain(t.authority[authority])}</p>
      </Section>
    </PersonPage>
  );
}
