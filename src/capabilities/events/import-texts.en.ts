import type { Translated } from '../../kernel/locale.ts';
import type { Facts } from '../../kernel/result.ts';
import { fields } from './import-fields.en.ts';
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
    'import-interrupted': 'Reading was interrupted. Nothing was kept.',
    'import-not-applied': 'This import is not applied, or has been undone already.',
  },
  journal: {
    'candidates-imported': ({ file, created, updated, left }: Facts) =>
      `imported “${file}”: ${created} people registered, ${updated} changed, ${left} rows left out`,
    'recruiters-imported': ({ file, created, updated, left }: Facts) =>
      `imported “${file}”: ${created} companies registered, ${updated} changed, ${left} rows left out`,
    'wishes-imported': ({ file, updated, left }: Facts) =>
      `imported “${file}”: wishes of ${updated} people, ${left} rows left aside`,
    'attendance-imported': ({ file, created, updated, left }: Facts) =>
      `imported “${file}”: ${created} attendances noted, ${updated} changed, ${left} rows left aside`,
    'shortages-imported': ({ file, created, updated, left }: Facts) =>
      `imported “${file}”: ${created} occupations added, ${updated} changed, ${left} rows left aside`,
    'import-undone': ({ file, gone, back, kept }: Facts) =>
      `undid the import of “${file}”: ${gone} removed, ${back} as before, ${kept} kept`,
  },
  screens: {
    titles: {
      candidates: 'Import candidates',
      recruiters: 'Import companies',
      wishes: 'Import wishes',
      attendance: 'Import workshop attendance',
      shortages: 'Import shortage occupations',
    },
    intros: {
      candidates: 'Take your list as it is: one row per person. You see everything before anything is saved.',
      recruiters:
        'Take your list as it is: one row per need or per company. You see everything before anything is saved.',
      wishes:
        'One row a person with their companies, or one row a wish. You will see everything before anything is saved.',
      attendance:
        'Who came to workshops and preparation interviews. You will see everything before anything is saved.',
      shortages:
        'The list of your region, as the employment service publishes it. You will see everything before anything is saved.',
    },
    file: 'File',
    formats: 'Excel (.xlsx), LibreOffice (.ods) or CSV',
    size: '5 MB',
    read: 'Read the file',
    goodToKnow: 'Good to know',
    tips: {
      columns: 'Columns are recognised by their headings, in English, French or Dutch.',
      twice: 'Importing the same file twice changes nothing. A corrected file updates.',
      dropped: 'National numbers are never kept. Of a date of birth only the year stays.',
      undo: 'An import can be undone as a whole for thirty days.',
      reach: 'The file is compared only with people you can see already.',
    },
    kindTips: {
      candidates: [],
      recruiters: ['Several rows of one company are its needs.'],
      wishes: [
        'People are looked for among the candidates, companies among the recruiters.',
        'A list that somebody chose themselves is not replaced.',
      ],
      attendance: [
        'Useful columns: last name, first name, workshop, date, attendance. Without a column for it, everybody on the list came.',
      ],
      shortages: [
        'Columns: region, year, occupation, ROME code, status (shortage or critical), cause, source.',
      ],
    },
    recent: 'Recent imports',
    recentStates: { preview: 'to be checked', applied: 'imported', undone: 'undone' },
    companiesFirst: 'Import the companies first: wishes in the list of candidates are found among them.',
    partners: (names: string) => `Organisations recognised: ${names}`,
    back: {
      candidates: 'Back to the candidates',
      recruiters: 'Back to the companies',
      wishes: 'Back to wishes',
      attendance: 'Back to candidates',
      shortages: 'Back to shortage occupations',
    },
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
        count === 1
          ? '1 date of birth was reduced to its year.'
          : `${count} dates of birth were reduced to their years.`,
      why: 'The rest is of no use for an event. It is not saved.',
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
    known: 'Already on your list',
    pairs: {
      same: 'The same person: the file is right',
      fill: 'The same person: keep what is known, complete it',
      other: 'Another person',
    },
    came: 'present',
    missed: 'absent',
    places: { hall: 'In the hall', home: 'At home' },
    shortageStatuses: { shortage: 'shortage', critical: 'critical function' },
    changes: 'What changes',
    empty: 'nothing',
    into: 'becomes',
    remarks: {
      cancelled: 'Registration cancelled: it stays so.',
      withdrawn: 'Company withdrawn from the event: it stays so.',
      'no-need': 'No need given.',
      'other-contacts': 'Several contacts: the most complete one is kept.',
      repeated: 'Several rows for one person: they are put together.',
      'wishes-theirs': 'This person chose by themselves, or the plan is published: their wishes stay.',
    },
    problems: {
      'person-unknown': 'This person is not on your list.',
      'person-several': 'Several people bear this name. Add an e-mail or a phone number.',
      'first-name-missing': 'The first name is missing.',
      'partner-unknown': 'This organisation is no partner of the event.',
      'partner-other': 'This row names an organisation other than yours.',
      'access-need-unknown':
        'Need not understood. Write: step free, quiet, interpreter or longer. Never the cause.',
      'site-unknown': 'This is no site of the event. Choose one, or the hall, or home.',
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
    reading: {
      title: 'Being read',
      file: 'Reading the file',
      columns: 'Columns and rows',
      interrupted: 'Reading was interrupted. Nothing was kept.',
      again: 'Choose the file again',
      rows: (count: string) => `${count} rows read`,
    },
    undoneTitle: (file: string) => `Import undone: ${file}`,
    undo: {
      title: 'Undo this import',
      question: (created, updated) =>
        `Undo the whole import: ${created} to be removed, ${updated} to be put back as before?`,
      stays: 'What has been changed or used since stays, and will be listed. Nobody is told.',
      press: 'Undo this import',
      done: 'The import is undone.',
      gone: 'removed',
      back: 'as before',
      kept: 'kept',
      keptTitle: 'What stays, and why',
      name: 'Who',
      why: 'Why',
      reasons: {
        changed: 'changed since',
        planned: 'has an interview in the plan',
        here: 'noted at the door',
        chosen: 'somebody asked to meet',
        confirmed: 'has confirmed',
        documents: 'has handed in a document',
        gone: 'gone already',
      },
    },
    shortages: {
      title: 'Shortage occupations',
      intro: 'The list of your region, and who recruits here for these occupations.',
      import: 'Import a list',
      back: 'Back to companies',
      none: 'No list yet',
      noneText: 'Import the list that the employment service of your region publishes.',
      label: 'Occupation',
      code: 'ROME code',
      status: 'Status',
      region: 'Region and year',
      cause: 'Cause',
      recruiters: 'Recruiters here',
      source: 'Source',
    },
    result: {
      done: 'The import is done.',
      created: {
        candidates: 'people registered',
        recruiters: 'companies registered',
        wishes: 'lists added',
        attendance: 'attendances noted',
        shortages: 'occupations added',
      },
      updated: 'updated',
      unchanged: 'unchanged',
      waiting: 'on the waiting list',
      needs: 'needs added',
      left: 'rows left out',
      toList: {
        candidates: 'See the candidates',
        recruiters: 'See the companies',
        wishes: 'See the wishes',
        attendance: 'See the candidates',
        shortages: 'See the shortage occupations',
      },
      another: 'Import another file',
      leftTitle: 'Rows left out',
      leftIntro: 'The same file with these rows only and a column that says why. Correct it, then import it.',
      download: 'Download the rows that stay out',
    },
    leftFile: {
      name: (file: string) => `${file} - to correct`,
      sheet: 'To correct',
      reason: 'Reason',
      line: 'Row',
    },
    fields,
  },
};
