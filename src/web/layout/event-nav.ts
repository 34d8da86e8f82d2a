import type { Locale } from '../../kernel/locale.ts';
import { widgetTexts } from '../widgets/texts.ts';
import type { NavItem } from './nav-item.ts';

/** The pages of an event in the order in which it is lived. */
export const EVENT_SECTIONS = [
  'prepare',
  'recruiters',
  'candidates',
  'wishes',
  'plan',
  'theDay',
  'messages',
  'outcomes',
  'journal',
] as const;
export type EventSection = (typeof EVENT_SECTIONS)[number];

/**
 * The menu of an event. `addresses` says where each page lives; a section without address is left out
 * (who may not go there does not see it).
 */
export function eventNav(
  locale: Locale,
  addresses: Partial<Record<EventSection, string>>,
  current: EventSection | null,
): NavItem[] {
  const texts = widgetTexts(locale);
  return EVENT_SECTIONS.flatMap((section) => {
    const href = addresses[section];
    return href === undefined ? [] : [{ href, label: texts[section], current: section === current }];
  });
}
