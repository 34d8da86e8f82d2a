import type { Pile } from '../schema.ts';
import { incidents } from './sheets/incidents.ts';

const NOBODY = '00000000-0000-0000-0000-000000000000';
const ribbon = [1, 2, 3].map((number) => ({ number, time: `1${number}:00`, mine: number === 2 }));

/**
 * One sheet of each shape, about nobody: what the compiler sets to be ready before somebody prints. Nothing of it leaves
 * the house.
 */
export function samplePile(): Pile {
  return {
    frame: {
      locale: 'fr',
      event: 'Exemple',
      date: 'jeudi 12 novembre 2026',
      place: 'Salle',
      version: 'Planning n° 1',
      printed: 'Imprimé le jeudi 12 novembre 2026 à 9 h',
      page: 'Page',
    },
    parts: [
      {
        kind: 'recruiter-plans',
        title: 'Plannings des recruteurs',
        content: {
          labels: {
            round: 'Tour',
            time: 'Heure',
            table: 'Table',
            person: 'Vous rencontrez',
            note: 'Vos notes',
          },
          sheets: [
            {
              id: NOBODY,
              company: 'Entreprise',
              contact: 'Bérénice Exemple',
              table: 'Table 1',
              needs: 'Développement web',
              ribbon,
              lines: [
                { rounds: '1', time: '11:00', table: '1', name: null, code: '' },
                { rounds: '2', time: '12:00', table: '1', name: 'Exemple E.', code: 'ABC' },
              ],
              free: 'libre',
              count: '1 entretien',
            },
          ],
        },
      },
      {
        kind: 'candidate-plans',
        title: 'Plannings des candidats',
        content: {
          sheets: [
            {
              id: NOBODY,
              language: 'fr',
              direction: 'ltr',
              name: 'Exemple Exemple',
              title: 'Vos entretiens',
              code: { label: 'Votre code', value: 'ABC' },
              facts: [
                { picture: 'clock', text: 'jeudi 12 novembre 2026', more: 'Accueil à partir de 10 h.' },
              ],
              ribbon,
              meetings: [
                { time: '12 h', table: 'Table 1', company: 'Entreprise', needs: 'Développement web' },
              ],
              none: null,
              steps: [{ picture: 'badge', text: 'À l’accueil, montrez ce code.' }],
              link: { address: 'https://example.org/', words: 'Votre page sur votre téléphone' },
              machine: null,
            },
          ],
        },
      },
      { kind: 'incidents', title: 'Feuille d’incidents', content: incidents('fr') },
      {
        kind: 'evaluations',
        title: 'Cartes d’évaluation',
        content: {
          columns: 2,
          rows: 4,
          cards: [
            {
              over: 'Entreprise · 12:00 · table 1',
              title: 'Exemple E.',
              intro: null,
              code: { label: 'Code', value: 'ABC-2' },
              link: null,
              questions: [{ text: 'Votre réponse', choices: ['Embauche', 'Sans suite'], lines: 1 }],
              foot: 'Merci de rendre cette carte à l’accueil.',
            },
          ],
        },
      },
    ],
  };
}
