import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {
    'both-recruit': ({ event }) =>
      `Beide bedrijven hebben een stand op ‘${event}’. Trek eerst een van beide terug en voeg dan samen.`,
    'name-taken': 'Een ander bedrijf draagt intussen deze naam. Hernoem dat eerst.',
  },
  journal: {
    'needs-confirmed': ({ company, needs }) => `heeft de behoeften van ${company} bevestigd (${needs})`,
    'companies-merged': ({ company }) => `heeft twee fiches van ${company} samengevoegd`,
    'company-merge-undone': 'heeft de samenvoeging van twee bedrijven ongedaan gemaakt',
    'need-days-saved': ({ days }) => `heeft de levensduur van een behoefte op ${days} dagen gezet`,
  },
  done: {
    'confirm-company-needs': 'De behoeften zijn bevestigd.',
    'merge-companies': 'De twee fiches zijn één geworden. Onderaan kunt u dit nog ongedaan maken.',
    'undo-company-merge': 'De twee fiches staan weer apart.',
    'save-need-days': 'Bewaard.',
  },
  title: 'Bedrijven',
  intro: 'Wie kwam, wat gezocht werd, en wie antwoordt na de gesprekken.',
  none: 'Geen bedrijven',
  noneText: 'De bedrijven van uw evenementen komen hier.',
  columns: {
    name: 'Bedrijf',
    sector: 'Sector',
    city: 'Gemeente',
    editions: 'Edities',
    last: 'Laatste editie',
    needs: 'Behoeften',
    answers: 'Antwoorden',
    event: 'Evenement',
    date: 'Datum',
    held: 'Gesprekken',
    hired: 'Aanwervingen',
  },
  stale: (count) => `${count} te bevestigen`,
  fresh: 'bij de tijd',
  answers: (answered, held) => `${answered} van ${held}`,
  withdrawn: 'teruggetrokken',
  confirm: 'De behoeften gelden nog',
  confirmIntro:
    'Na een telefoontje volstaat één druk. Een behoefte die te bevestigen is, wordt aan niemand voorgesteld.',
  confirmedOn: (date) => `bevestigd op ${date}`,
  history: 'Editie per editie',
  expireAfter: (days) =>
    `Een behoefte die ${days} dagen lang door niemand bevestigd wordt, wordt niet meer voorgesteld.`,
  needDays: 'Een behoefte vervalt na (dagen)',
  save: 'Bewaren',
  pairs: 'Misschien hetzelfde bedrijf',
  keep: (name) => `‘${name}’ behouden`,
  merges: 'Recente samenvoegingen',
  merged: (gone, kept) => `‘${gone}’ in ‘${kept}’`,
  undo: 'Samenvoeging ongedaan maken',
};
