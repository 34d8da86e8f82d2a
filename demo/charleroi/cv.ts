// One-page CVs as PDF files, for the people who registered on line. Written byte by byte (ISO 32000-1, 7.5 "File
// structure"): Helvetica is one of the fonts every reader has, so nothing is embedded.
import { toWindows1252 } from '../windows-1252.ts';
import { languageWords, occupationLabel } from './as-people-write.ts';
import { candidates } from './candidates/index.ts';
import type { Candidate } from './types.ts';

export interface Cv {
  fileName: string;
  bytes: Uint8Array;
}

interface Line {
  text: string;
  size: number;
  bold: boolean;
  /** Points of white above. */
  space: number;
}

const skills: Record<string, string[]> = {
  M1855: ['Intégration de pages accessibles', 'Formulaires et petits services', 'Travail en groupe avec Git'],
  M1861: ['Programmation objet', 'Bases de données', 'Tests automatiques'],
  E1206: ['Maquettes d’écrans', 'Entretiens avec des utilisateurs', 'Dessin pour téléphone'],
  E1205: ['Affiches et brochures', 'Dessin vectoriel', 'Préparation pour l’impression'],
  L1507: ['Montage de vidéos courtes', 'Sous-titres', 'Prise de son'],
  E1101: ['Rédaction pour les réseaux', 'Réponses au public', 'Photo au téléphone'],
  E1112: ['Lettre d’information', 'Communiqués', 'Organisation de visites'],
  D1438: ['Fiches produits', 'Suivi des commandes', 'Tableur'],
  I1404: ['Accueil des demandes', 'Dépannage de postes', 'Notices simples'],
  M1816: ['Câblage et commutateurs', 'Wi-Fi', 'Relevés et schémas'],
  M1419: ['Requêtes et tableaux', 'Graphiques lisibles', 'Nettoyage de données'],
};

function linesOf(person: Candidate): Line[] {
  const title = (text: string): Line => ({ text, size: 13, bold: true, space: 18 });
  const plain = (text: string): Line => ({ text, size: 11, bold: false, space: 4 });
  const item = (text: string): Line => plain(`•  ${text}`);
  const skillsOfPerson = person.wantedOccupations.flatMap((code) => skills[code] ?? []);
  return [
    { text: `${person.firstName} ${person.lastName}`, size: 24, bold: true, space: 0 },
    { text: person.wantedOccupations.map(occupationLabel).join(' · '), size: 13, bold: false, space: 6 },
    plain([`${person.postcode} ${person.city}`, person.email, person.phone].filter(Boolean).join('  |  ')),
    title('Ce que je sais faire'),
    ...skillsOfPerson.map(item),
    title('Formation'),
    item(`${person.partner}, en cours`),
    title('Langues'),
    item(person.languages.map((language) => languageWords[language]).join(', ')),
    { text: 'Personne inventée, pour la démonstration.', size: 9, bold: false, space: 30 },
  ];
}

/** A PDF literal string: parentheses and backslashes escaped, other bytes as they are (7.3.4.2). */
function literal(bytes: Uint8Array): Buffer {
  const out: number[] = [0x28];
  for (const byte of bytes) {
    if (byte === 0x28 || byte === 0x29 || byte === 0x5c) out.push(0x5c);
    out.push(byte);
  }
  out.push(0x29);
  return Buffer.from(out);
}

function pageContent(lines: { line: Line; bytes: Uint8Array }[]): Buffer {
  const parts: Buffer[] = [];
  let y = 780;
  for (const { line, bytes } of lines) {
    y -= line.space + line.size;
    const font = line.bold ? 'F2' : 'F1';
    parts.push(
      Buffer.from(`BT /${font} ${line.size} Tf 56 ${y} Td `),
      literal(bytes),
      Buffer.from(' Tj ET\n'),
    );
  }
  return Buffer.concat(parts);
}

/** Objects numbered from 1, the table of their places, and the trailer. */
function assemble(objects: Buffer[], info: number): Uint8Array {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    places.push(at);
    parts.push(whole);
    at += whole.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
        `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${info} 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Uint8Array.from(Buffer.concat(parts));
}

/** The CV of one person, or null when a plain PDF font cannot write their name (Arabic script). */
export function cvOf(person: Candidate): Cv | null {
  const lines: { line: Line; bytes: Uint8Array }[] = [];
  for (const line of linesOf(person)) {
    const bytes = toWindows1252(line.text);
    if (bytes === null) return null;
    lines.push({ line, bytes });
  }
  const title = toWindows1252(`CV de ${person.firstName} ${person.lastName}`);
  if (title === null) return null;
  const content = pageContent(lines);
  const font = (name: string) =>
    Buffer.from(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`);
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R /Lang (fr-BE) >>'),
    Buffer.from('<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    Buffer.from(
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    ),
    Buffer.concat([
      Buffer.from(`<< /Length ${content.length} >>\nstream\n`),
      content,
      Buffer.from('\nendstream'),
    ]),
    font('Helvetica'),
    font('Helvetica-Bold'),
    Buffer.concat([Buffer.from('<< /Title '), literal(title), Buffer.from(' >>')]),
  ];
  const fileName = `CV ${person.lastName} ${person.firstName}.pdf`;
  return { fileName, bytes: assemble(objects, objects.length) };
}

/** The CVs handed in before the evening: those of the people who have an e-mail address and a name in Latin letters. */
export function handedInCvs(): { candidate: Candidate; cv: Cv }[] {
  return candidates.flatMap((candidate) => {
    const cv = candidate.email === null ? null : cvOf(candidate);
    return cv === null ? [] : [{ candidate, cv }];
  });
}
