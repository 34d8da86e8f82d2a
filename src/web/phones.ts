import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** "+32 470 00 01 35": a number as it is read aloud and dialled, from E.164; as it was typed when it is no number. */
export function phoneForReading(phone: string): string {
  return parsePhoneNumberFromString(phone)?.formatInternational() ?? phone;
}
