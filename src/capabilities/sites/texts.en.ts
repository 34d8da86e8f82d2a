import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import type { fr } from './texts.fr.ts';

const stations = (count: number) => (count === 1 ? '1 computer' : `${count} computers`);

export const en: Translated<typeof fr> = {
  refusals: {
    'postcode-wrong': 'A postcode has four or five digits.',
    'times-reversed': 'The end comes after the start.',
    'more-spare-than-stations': 'There cannot be more spare computers than computers.',
    'site-name-taken': ({ name }: Facts) => `There already is a site “${name}”.`,
    'hall-taken': ({ name }: Facts) => `“${name}” is already marked as being the hall.`,
    'lender-unknown': 'This organisation does not take part in the event.',
    'stations-in-use': ({ number }: Facts) =>
      `Somebody is expected at computer ${number}. Free it first: plan again, or mark the computer as broken.`,
    'site-expected': ({ site, candidates, recruiters }: Facts) =>
      `People are still expected at ${site}: ${candidates} candidates and ${recruiters} companies. Choose another place for them first.`,
    'helper-unknown': 'This person belongs to no organisation of the event.',
  },
  journal: {
    'site-added': ({ site, stations: count }: Facts) => `added the site ${site} (${stations(Number(count))})`,
    'site-updated': ({ site }: Facts) => `changed the site ${site}`,
    'site-removed': ({ site }: Facts) => `removed the site ${site}`,
    'stations-described': ({ site }: Facts) => `described the computers of ${site}`,
    'site-helper-added': ({ site, name }: Facts) => `put ${name} in charge of welcoming at ${site}`,
    'site-helper-removed': ({ site }: Facts) => `took somebody off the welcome at ${site}`,
  },
  done: {
    'add-site': 'The site is added.',
    'update-site': 'Saved.',
    'remove-site': 'The site is removed.',
    'update-stations': 'The computers are saved.',
    'add-site-helper': 'Noted.',
    'remove-site-helper': 'Noted.',
  },
  title: 'Sites and computers',
  intro:
    'Places from which people take part without coming to the hall, with their shared computers. The plan gives each interview at a distance a free computer.',
  none: 'No site',
  noneText: 'Everybody comes to the hall. Add a site as soon as a partner lends a place with computers.',
  add: 'Add a site',
  host: 'Welcome at the site',
  back: 'All sites',
  columns: {
    name: 'Site',
    stations: 'Computers',
    people: 'Expected',
    helpers: 'Welcome',
    opening: 'Hours',
  },
  stations,
  broken: (count: number) => `${count} broken`,
  spare: (count: number) => `${count} spare`,
  hallTag: 'in the hall',
  noHelper: 'Nobody yet',
  expected: (candidates: number, recruiters: number) =>
    recruiters === 0 ? `${candidates}` : `${candidates}, and ${recruiters} companies`,
  hours: (from: string | null, until: string | null) => {
    if (from === null) return until === null ? 'As the event' : `until ${until}`;
    return until === null ? `from ${from}` : `${from} to ${until}`;
  },
  total: (sites: number, count: number) =>
    `${sites === 1 ? '1 site' : `${sites} sites`}, ${stations(count)} in working order`,
  fields: {
    name: 'Name of the site',
    address: 'Address',
    postcode: 'Postcode',
    town: 'Town',
    accessNotes: 'How to get in',
    opensAt: 'Opens at',
    closesAt: 'Closes at',
    lenderId: 'Lent by',
    stepFree: 'Step-free access',
    tableCount: 'Tables',
    stationCount: 'Number of computers',
    spareStations: 'Spare computers',
    resetMinutes: 'Minutes between two people',
    isHall: 'This site is the hall itself',
    accountId: 'Who welcomes',
  },
  hints: {
    name: 'For example “Lille-Fives”.',
    postcode: 'It is used to show everybody the nearest site.',
    accessNotes: 'The door, the bell, the lift.',
    opensAt: 'Empty: as the event.',
    stationCount: 'Write 6 and computers 1 to 6 are made.',
    spareStations: 'The plan leaves them free, for the computer that breaks down.',
    resetMinutes: 'The time to stand up, wipe the headset and sit down.',
    isHall: 'Tick this if the computers are in the hall of the event.',
  },
  nobody: 'Nobody',
  choose: 'Choose',
  save: 'Save',
  place: 'The place',
  computers: 'The computers',
  computersIntro: 'Give a name if the number is not enough. A broken computer is given to nobody any more.',
  noStation: 'This site has no computer yet.',
  saveStations: 'Save the computers',
  station: {
    number: 'Computer',
    label: 'Name',
    headset: 'Headset',
    camera: 'Camera',
    stepFree: 'Step-free',
    broken: 'Broken',
  },
  numbered: (number: number) => `Computer ${number}`,
  welcome: 'Who welcomes',
  welcomeIntro: 'Somebody of any organisation of the event. They see who is expected at this site.',
  addHelper: 'Add',
  remove: 'Remove',
  removeOf: (name: string) => `Remove ${name}`,
  removeSite: 'Remove this site',
  removeSiteText: 'Possible as long as nobody is expected there.',
};
