import type { Locale } from '../../../kernel/locale.ts';
import { translations } from '../../../kernel/locale.ts';
import { PUBLIC_KINDS } from '../../access/schema.ts';
import type { Notice } from '../schema.ts';
import { en } from '../texts.en.ts';
import { fr } from '../texts.fr.ts';
import { nl } from '../texts.nl.ts';

const texts = translations({ fr, nl, en });

/** A part of the notice: its title, and sentences that are paragraphs or points of a list. */
export interface NoticeSection {
  title: string;
  parts: { text: string; listed: boolean }[];
}

const PURPOSES = ['accompany', 'hold-event', 'plan', 'follow-up', 'inform', 'security'] as const;

/** What is said to people about their data, made from the event's settings: first in simple words, then in full. */
export function noticeSections(notice: Notice & { readonly consentAge: number }, locale: Locale) {
  const { notice: t, own, words } = texts(locale);
  const authority = notice.country === 'BE' || notice.country === 'FR' ? notice.country : 'other';
  const point = (text: string) => ({ text, listed: true });
  const sentence = (text: string) => ({ text, listed: false });
  const { months } = notice;
  const sections: NoticeSection[] = [
    {
      title: t.simple,
      parts: [t.organises(notice.host), ...t.inBrief, t.young(notice.consentAge), t.minors].map(point),
    },
    {
      title: t.who,
      parts: [
        sentence(t.whoText(notice.host)),
        sentence(notice.partners.length === 0 ? t.alone : t.partners),
        ...notice.partners.map(({ name }) => point(name)),
      ],
    },
    {
      title: t.why,
      parts: [
        ...PURPOSES.map((purpose) => point(words.purposes[purpose])),
        sentence(PUBLIC_KINDS.includes(notice.hostKind) ? t.basis.public : t.basis.private),
        sentence(t.counted({ sex: notice.countsSex, age: notice.countsAge })),
        sentence(t.nobodyElse),
      ],
    },
    {
      title: t.long,
      parts: [
        point(own.kept.person(months.person)),
        point(own.kept['event-file'](months['event-file'])),
        point(own.kept['recruiter-note'](months['recruiter-note'])),
        point(own.kept.document(months.document)),
        point(t.recruiters(notice.recruiterAccessDays)),
        sentence(own.told),
      ],
    },
    { title: t.rights, parts: [sentence(t.rightsText), sentence(t.complain(t.authority[authority]))] },
  ];
  return { title: t.title, sections };
}
