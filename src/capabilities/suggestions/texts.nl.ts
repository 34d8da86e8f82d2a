import type { Translated } from '../../kernel/locale.ts';
import type { fr } from './texts.fr.ts';

export const nl: Translated<typeof fr> = {
  refusals: {},
  journal: {},
  levels: { 'very-near': 'Heel dichtbij', near: 'Dichtbij', 'to-discover': 'Te ontdekken', other: 'Andere' },
  reasons: {
    'same-title': ({ title }) => `zelfde beroep: ${title}`,
    'in-title': ({ wanted }) => `‘${wanted}’ staat in de titel`,
    'same-occupation': ({ wanted }) => `zelfde beroep als ‘${wanted}’`,
    sibling: ({ wanted }) => `beroep uit dezelfde familie als ‘${wanted}’`,
    'move-near': ({ wanted }) => `men komt er vaak vanuit ‘${wanted}’`,
    'move-far': ({ wanted }) => `men kan er komen vanuit ‘${wanted}’`,
    alike: ({ wanted }) => `gemeenschappelijke vaardigheden met ‘${wanted}’`,
    'same-domain': ({ wanted }) => `zelfde domein als ‘${wanted}’`,
    abilities: ({ list }) => `gemeenschappelijke vaardigheden: ${list}`,
    distance: ({ km }) => `op ${km} km in vogelvlucht`,
    remote: () => 'werk op afstand',
    hours: () => 'uren die passen',
    start: () => 'op tijd beschikbaar',
    experience: ({ years }) => (years === 0 ? 'geen ervaring gevraagd' : `gevraagde ervaring: ${years} jaar`),
    diploma: ({ diploma }) => `gevraagd diploma: ${diploma}`,
  },
  stops: {
    licence: ({ licence }) => `rijbewijs ${licence} gevraagd`,
    language: ({ language, level }) => `${language} gevraagd, niveau ${level}`,
    regulated: () => 'beschermd beroep: de wet vraagt een titel, te controleren',
    contract: ({ contract }) => `aangeboden contract: ${contract}`,
    hours: ({ hours }) => `gevraagde uren: ${hours}`,
    start: ({ date }) => `begint op ${date}`,
    distance: ({ km, limit }) => `op ${km} km, grens van ${limit} km`,
  },
  contracts: {
    internship: 'stage',
    apprenticeship: 'alternerend leren',
    'fixed-term': 'bepaalde duur',
    permanent: 'onbepaalde duur',
    temporary: 'uitzendwerk',
    immersion: 'kennismakingsstage',
    'student-job': 'studentenjob',
    freelance: 'zelfstandig',
    other: 'ander contract',
  },
  hours: {
    day: 'overdag',
    evening: '’s avonds',
    night: '’s nachts',
    weekend: 'in het weekend',
    'part-time': 'deeltijds',
  },
  columns: {
    level: 'Hoe dichtbij',
    need: 'Behoefte',
    company: 'Bedrijf',
    person: 'Persoon',
    why: 'Waarom',
    toKnow: 'Vooraf te weten',
    choice: 'Keuze',
  },
  wished: (rank) => `wens ${rank}`,
  invited: 'uitgenodigd door het bedrijf',
  noReason: 'niets gemeenschappelijks in wat is opgegeven',
  forPerson: {
    title: (name) => `Suggesties voor ${name}`,
    intro: 'Ideeën om samen te kiezen. De wensen van de persoon gaan voor.',
    wishes: 'De wensen noteren',
    none: 'Er is nog geen behoefte genoteerd.',
  },
  forCompany: {
    title: (company) => `Suggesties voor ${company}`,
    intro: 'Met wie over dit bedrijf te praten. Wensen gaan voor.',
    none: 'Nog niemand is ingeschreven.',
  },
  mine: {
    title: 'Ideeën voor u',
    intro: 'Deze bedrijven zoeken iemand. U kiest zelf.',
    stopsHint: 'U mag toch een gesprek vragen.',
    wishes: 'Mijn wensen kiezen',
    file: 'Mijn fiche verbeteren',
    none: 'De bedrijven hebben nog niet gezegd wie ze zoeken.',
    more: 'De andere bedrijven tonen',
  },
  recruiter: {
    title: 'Gemeenschappelijk',
    intro: 'Alleen wat deze personen met u delen. Zij lezen dezelfde woorden.',
    none: 'Nog niemand koos uw stand.',
  },
  rule: {
    link: 'Hoe deze suggesties worden gemaakt',
    title: 'Hoe suggesties worden gemaakt',
    version: (version) => `Regel, versie ${version}`,
    wishes: 'Wensen en uitnodigingen gaan altijd voor. De regel ordent alleen ideeën.',
    occupation:
      'Het beroep: zelfde naam of zelfde ROME-code (heel dichtbij); zelfde familie, vaak gemaakte overstap of beroep in de titel (dichtbij); mogelijke overstap of een kwart gemeenschappelijke vaardigheden; zelfde domein (te ontdekken).',
    abilities:
      'De opgegeven en gevraagde vaardigheden, één voor één genoemd. Twee volstaan om een woord te stijgen.',
    practical: 'De afstand in vogelvlucht en de uren ordenen ideeën van hetzelfde woord.',
    background:
      'Ervaring en diploma, alleen als het bedrijf ernaar vraagt: wie ze heeft, komt iets hoger binnen hetzelfde woord. Ze niet hebben of niets zeggen, kost niets.',
    stops:
      'Wat het bedrijf eist en de wet toelaat te eisen (rijbewijs, taalniveau, contract, uren, begin) wordt aan beide kanten gezegd. Niets is verboden: de persoon mag het gesprek vragen.',
    never:
      'Nooit gebruikt: naam, leeftijd, geslacht, nationaliteit, adres, handicap, uitkering, testresultaten, afwezigheden. Het programma krijgt ze niet.',
    human:
      'Er wordt geen score berekend of bewaard. Mensen kiezen, en de planning ziet deze suggesties niet.',
    notice: 'Beroepen en vaardigheden: ROME 4.0, France Travail, Licence Ouverte.',
  },
};
