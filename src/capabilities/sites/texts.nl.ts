import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const stations = (count: number) => (count === 1 ? '1 computer' : `${count} computers`);

export const nl: Translated<typeof fr> = {
  refusals: {
    'postcode-wrong': 'De postcode heeft vier of vijf cijfers.',
    'times-reversed': 'Het einde komt na het begin.',
    'more-spare-than-stations': 'Er kunnen niet meer reservecomputers zijn dan computers.',
    'site-name-taken': ({ name }: Facts) => `Er is al een locatie “${name}”.`,
    'hall-taken': ({ name }: Facts) => `“${name}” is al aangeduid als de zaal.`,
    'lender-unknown': 'Deze organisatie neemt niet deel aan het evenement.',
    'stations-in-use': ({ number }: Facts) =>
      `Aan computer ${number} wordt iemand verwacht. Maak hem eerst vrij: maak de planning opnieuw of meld de computer defect.`,
    'site-expected': ({ site, candidates, recruiters }: Facts) =>
      `Er worden nog mensen verwacht in ${site}: ${candidates} kandidaten en ${recruiters} bedrijven. Kies voor hen eerst een andere plaats.`,
    'helper-unknown': 'Deze persoon hoort bij geen organisatie van het evenement.',
  },
  journal: {
    'site-added': ({ site, stations: count }: Facts) =>
      `heeft de locatie ${site} toegevoegd (${stations(Number(count))})`,
    'site-updated': ({ site }: Facts) => `heeft de locatie ${site} gewijzigd`,
    'site-removed': ({ site }: Facts) => `heeft de locatie ${site} verwijderd`,
    'stations-described': ({ site }: Facts) => `heeft de computers van ${site} beschreven`,
    'site-helper-added': ({ site, name }: Facts) => `heeft het onthaal van ${site} toevertrouwd aan ${name}`,
    'site-helper-removed': ({ site }: Facts) => `heeft iemand van het onthaal van ${site} gehaald`,
  },
  done: {
    'add-site': 'De locatie is toegevoegd.',
    'update-site': 'Opgeslagen.',
    'remove-site': 'De locatie is verwijderd.',
    'update-stations': 'De computers zijn opgeslagen.',
    'add-site-helper': 'Genoteerd.',
    'remove-site-helper': 'Genoteerd.',
    'mark-station': 'Genoteerd. Wie aan deze computer gepland was, krijgt een andere als er een vrij is.',
  },
  title: 'Locaties en computers',
  intro:
    'De plaatsen van waaruit men deelneemt zonder naar de zaal te komen, met hun gedeelde computers. De planning geeft elk gesprek op afstand een vrije computer.',
  none: 'Geen locatie',
  noneText:
    'Iedereen komt naar de zaal. Voeg een locatie toe zodra een partner een plaats met computers uitleent.',
  add: 'Een locatie toevoegen',
  host: 'Onthaal van de locatie',
  back: 'Alle locaties',
  columns: {
    name: 'Locatie',
    stations: 'Computers',
    people: 'Verwacht',
    helpers: 'Onthaal',
    opening: 'Uren',
  },
  stations,
  broken: (count: number) => `${count} defect`,
  checked: (count: number) => `${count} getest`,
  unfit: (count: number) => `${count} te herstellen`,
  spare: (count: number) => `${count} reserve`,
  hallTag: 'in de zaal',
  noHelper: 'Nog niemand',
  expected: (candidates: number, recruiters: number) =>
    recruiters === 0 ? `${candidates}` : `${candidates}, en ${recruiters} bedrijven`,
  hours: (from: string | null, until: string | null) => {
    if (from === null) return until === null ? 'Zoals het evenement' : `tot ${until}`;
    return until === null ? `vanaf ${from}` : `${from} tot ${until}`;
  },
  total: (sites: number, count: number) =>
    `${sites === 1 ? '1 locatie' : `${sites} locaties`}, ${stations(count)} die werken`,
  fields: {
    name: 'Naam van de locatie',
    address: 'Adres',
    postcode: 'Postcode',
    town: 'Gemeente',
    accessNotes: 'Hoe binnenkomen',
    opensAt: 'Open vanaf',
    closesAt: 'Sluit om',
    lenderId: 'Uitgeleend door',
    stepFree: 'Toegankelijk zonder trap',
    tableCount: 'Tafels',
    stationCount: 'Aantal computers',
    spareStations: 'Reservecomputers',
    resetMinutes: 'Minuten tussen twee personen',
    isHall: 'Deze locatie is de zaal zelf',
    accountId: 'Wie onthaalt',
  },
  hints: {
    name: 'Bijvoorbeeld “Lille-Fives”.',
    postcode: 'Zo ziet iedereen welke locatie het dichtst bij is.',
    accessNotes: 'De deur, de bel, de lift.',
    opensAt: 'Leeg: zoals het evenement.',
    stationCount: 'Schrijf 6 en de computers 1 tot 6 worden gemaakt.',
    spareStations: 'De planning laat ze vrij, voor de computer die stukgaat.',
    resetMinutes: 'De tijd om op te staan, de koptelefoon schoon te maken en te gaan zitten.',
    tableCount: 'Voor gesprekken tussen mensen die op deze locatie zijn. Leeg: ze worden niet geteld.',
    isHall: 'Kruis aan als de computers in de zaal van het evenement staan.',
  },
  nobody: 'Niemand',
  choose: 'Kiezen',
  save: 'Opslaan',
  place: 'De plaats',
  computers: 'De computers',
  computersIntro:
    'Geef een naam als het nummer niet volstaat. Een defecte computer wordt aan niemand meer gegeven.',
  noStation: 'Deze locatie heeft nog geen computer.',
  saveStations: 'De computers opslaan',
  station: {
    number: 'Computer',
    label: 'Naam',
    headset: 'Koptelefoon',
    camera: 'Camera',
    stepFree: 'Zonder trap',
    works: 'Werkt',
    broken: 'Defect',
    breaks: 'Als defect markeren',
    worksAgain: 'Werkt opnieuw',
  },
  numbered: (number: number) => `Computer ${number}`,
  welcome: 'Wie onthaalt',
  welcomeIntro:
    'Iemand van gelijk welke organisatie van het evenement. Die ziet wie op deze locatie verwacht wordt.',
  addHelper: 'Toevoegen',
  remove: 'Verwijderen',
  removeOf: (name: string) => `${name} verwijderen`,
  removeSite: 'Deze locatie verwijderen',
  removeSiteText: 'Kan zolang er niemand verwacht wordt.',
};
