/** A line of a menu. */
export interface NavItem {
  href: string;
  label: string;
  current?: boolean | undefined;
}
