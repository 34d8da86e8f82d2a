import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { refusalsOfFiles } from './import-refusals.ts';
import type { imports as fr } from './import-texts.fr.ts';

const s = (count: number) => (count === 1 ? '' : 's');

export const imports: Translated<typeof fr> = {
  refusals: {
    ...refusalsOfFiles('en'),
    'import-no-rows': 'There is no row to import under the headings.',
    'import-too-many-rows': ({ rows, limit }: Facts) =>
      `This file has ${rows} rows; ${limit} at most at a time. Split it into several files.`,
    'import-closed': 'This import is already over. Choose the file again.',
  },
  journal: {
    'candidates-imported': ({ file, created, updated, left }: Facts) =>
      `imported “${file}”: ${created} people registered, ${updated} changed, ${left} rows left out`,
    'recruiters-imported': ({ file, created, updated, left }: Facts) =>
      `imported “${file}”: ${created} companies registered, ${updated} changed, ${left} rows left out`,
  },
  screens: {
    titles: { candidates: 'Import candidates', recruiters: 'Import companies' },
    intros: {
      candidates: 'Take your list as it is: one row per person. You see everything before anything is saved.',
      recruiters:
        'Take your list as it is: one row per need or per company. You see everything before anything is saved.',
    },
    file: 'File',
    formats: 'Excel (.xlsx), LibreOffice (.ods) or CSV',
    size: '5 MB',
    read: 'Read the file',
    goodToKnow: 'Good to know',
    tips: {
      columns: 'Columns are recognised by their headings, in English, French or Dutch.',
      twice: 'Importing the same file twice changes nothing. A corrected file updates.',
      dropped: 'National numbers and birth dates are never kept.',
      reach: 'The file is compared only with people you can see already.',
      several: 'Several rows of one company are its needs.',
    },
    companiesFirst: 'Import the companies first: wishes in the list of candidates are found among them.',
    partners: (names: string) => `Organisations recognised: ${names}`,
    back: { candidates: 'Back to the candidates', recruiters: 'Back to the companies' },
    previewTitle: (file: string) => `Before importing: ${file}`,
    resultTitle: (file: string) => `Imported: ${file}`,
    nothingYet: 'Nothing is saved yet. Read through it, correct what needs it, then import.',
    states: {
      new: 'new',
      update: 'to update',
      same: 'unchanged',
      error: 'to correct',
      possible: 'possible duplicate',
    },
    stateCounts: {
      new: 'New',
      update: 'To update',
      same: 'Unchanged',
      error: 'To correct',
      possible: 'Possible duplicates',
    },
    all: 'All rows',
    rowStates: 'Rows by state',
    readThrough: 'Read through and correct',
    columns: 'Columns',
    columnsFound: (known: number, all: number) => `${known} of ${all} columns are recognised`,
    columnsIntro:
      'Correct a column that was taken for another. Your choice will be offered for your next file of the same shape.',
    column: 'Heading in the file',
    holds: 'Holds',
    examples: 'Examples',
    noTitle: (number: number) => `column ${number}, no heading`,
    sheet: 'Sheet',
    sheetRows: (name: string, rows: number) => `${name} (${rows} row${s(rows)})`,
    readAgain: 'Read again with these columns',
    dropped: {
      title: 'Taken out of the file',
      nationalNumber: (count: number) =>
        count === 1 ? '1 national number was taken out.' : `${count} national numbers were taken out.`,
      birthDate: (count: number) =>
        count === 1 ? '1 birth date was taken out.' : `${count} birth dates were taken out.`,
      why: 'They are not needed to run an event. They are not saved.',
    },
    totals: (lines: string) => `Row with a total, left out: ${lines}.`,
    wishesTooEarly:
      'The list holds wishes, but no company is registered yet. Import the companies first, then come back.',
    unknownPartners: 'Organisations not recognised',
    unknownPartnersIntro: 'These names are no partners of the event. Say who they are.',
    choose: 'Choose…',
    noPartner: 'No partner',
    line: (line: number) => `Row ${line}`,
    lines: (lines: string) => `Rows ${lines}`,
    understood: 'What is understood',
    toMend: 'To correct',
    mendCell: (field: string, line: number) => `${field}, row ${line}`,
    possible: 'Is this the same person?',
    isSame: 'The same person',
    isOther: 'Another person',
    inTheFile: (line: number) => `row ${line} of this file`,
    noContact: 'no e-mail, no phone',
    changes: 'What changes',
    empty: 'nothing',
    into: 'becomes',
    remarks: {
      cancelled: 'Registration cancelled: it stays so.',
      withdrawn: 'Company withdrawn from the event: it stays so.',
      'no-need': 'No need given.',
      'other-contacts': 'Several contacts: the most complete one is kept.',
      repeated: 'Several rows for one person: they are put together.',
    },
    problems: {
      'first-name-missing': 'The first name is missing.',
      'partner-unknown': 'This organisation is no partner of the event.',
      'partner-other': 'This row names an organisation other than yours.',
      'access-need-unknown':
        'Need not understood. Write: step free, quiet, interpreter or longer. Never the cause.',
      'wish-unknown': 'This company is not registered: this wish is not kept.',
      'need-title-missing': 'The name of the position is missing.',
      possible: 'Possibly the same person as',
    },
    save: 'Save the corrections',
    saved: 'The corrections are saved.',
    columnsSaved: 'The file has been read again.',
    noRows: 'No row in this state.',
    applyTitle: 'Import',
    willDo: (created: number, updated: number, left: number) =>
      created + updated === 0 && left > 0
        ? 'Nothing to import as it is: correct or decide below first.'
        : created + updated === 0
          ? 'This file brings nothing new.'
          : `${created} to add, ${updated} to update.`,
    willLeave: (left: number) =>
      left === 1
        ? '1 row will stay out. You can download it with its reason.'
        : `${left} rows will stay out. You can download them with their reasons.`,
    withoutCells: (rows: number) =>
      rows === 1
        ? 'Also import the row to correct, without the cell that could not be read'
        : `Also import the ${rows} rows to correct, without the cells that could not be read`,
    apply: 'Import now',
    abandon: 'Drop this import',
    abandoned: 'The import is dropped. Nothing of the file was kept.',
    result: {
      done: 'The import is done.',
      created: { candidates: 'people registered', recruiters: 'companies registered' },
      updated: 'updated',
      unchanged: 'unchanged',
      waiting: 'on the waiting list',
      needs: 'needs added',
      left: 'rows left out',
      toList: { candidates: 'See the candidates', recruiters: 'See the companies' },
      another: 'Import another file',
      leftTitle: 'Rows left out',
      leftIntro: 'The same file with these rows only and a column that says why. Correct it, then import it.',
      download: 'Download these rows',
    },
    leftFile: {
      name: (file: string) => `${file} - to correct`,
      sheet: 'To correct',
      reason: 'Reason',
      line: 'Row',
    },
    fields: {
      lastName: 'Last name',
      firstName: 'First name',
      fullName: 'Full name',
      name: 'Name',
      email: 'E-mail',
      phone: 'Phone',
      partner: 'Partner organisation',
      counsellorEmail: 'Counsellor’s e-mail',
      wantedOccupations: 'Occupations wanted',
      accessNeeds: 'Access needs',
      presentFrom: 'Present from',
      presentUntil: 'Present until',
      notes: 'Remark',
      wishes: 'Wishes (companies)',
      languages: 'Languages (not kept)',
      postcode: 'Postcode (not kept)',
      birthDate: 'Birth date (taken out)',
      nationalNumber: 'National number (taken out)',
      ignore: 'Do not read',
      company: 'Company',
      sector: 'Sector',
      city: 'Town',
      website: 'Website',
      contactFirstName: 'Contact’s first name',
      contactLastName: 'Contact’s last name',
      contactName: 'Contact',
      needTitle: 'Position',
      need: 'Need',
      occupationCode: 'ROME code',
      contract: 'Contract',
      positions: 'Number of places',
      skills: 'Skills',
      needLanguages: 'Languages asked for',
      wantedProfile: 'Profile wanted',
      needNotes: 'Remark on the need',
      pitch: 'Presentation',
      seats: 'Interviewers in parallel',
    },
    cityNotKept: 'Town (not kept)',
  },
};
