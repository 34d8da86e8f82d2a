import type { Figure } from './catalogue.ts';

/** The id under which the shipped template is shown. */
export const ESF_PLUS = 'esf-plus';

/**
 * A template in the manner of the European Social Fund Plus: the common output and result indicators of Regulation (EU)
 * 2021/1057, annex I. The regulation's text gives no codes; these are the ones that programmes commonly report under,
 * written down without the official list at hand: the screen asks to compare them with the funder's. Lines without a figure are of things
 * that this software does not ask people (their status before, origin, disability): they are filled in from the files
 * that the funder requires. "Upon leaving" is up to four weeks after: the follow-up of the first month.
 */
export const ESF_PLUS_FIELDS: readonly { readonly label: string; readonly figure: Figure | null }[] = (
  [
    ['EECO01', 'present'],
    ['EECO02', null],
    ['EECO03', null],
    ['EECO04', null],
    ['EECO05', null],
    ['EECO06', 'under18'],
    ['EECO07', 'from18to29'],
    ['EECO08', 'from55'],
    ['EECO09', 'lowerSecondary'],
    ['EECO10', 'upperSecondary'],
    ['EECO11', 'higher'],
    ['EECO12', null],
    ['EECO13', null],
    ['EECO14', null],
    ['EECO15', null],
    ['EECO16', null],
    ['EECO17', null],
    ['EECR01', null],
    ['EECR02', 'training1'],
    ['EECR03', null],
    ['EECR04', 'work1'],
    ['EECR05', 'work6'],
    ['EECR06', null],
  ] as const
).map(([label, figure]) => ({ label, figure }));
