/** What is wrong with a problem: a code for the words, the place in the file, and what to name. */
export type Complaint = {
  code: ComplaintCode;
  /** As in the file: `candidates[3].available`. */
  place: string;
  facts: { id?: string; other?: string; round?: number; found?: string; limit?: number; expected?: string };
};

export type ComplaintCode =
  | 'not-this-format'
  | 'wrong-type'
  | 'out-of-range'
  | 'wrong-length'
  | 'twice'
  | 'unknown-id'
  | 'pin-absent'
  | 'pin-forbidden'
  | 'pin-clash'
  | 'pin-rule'
  | 'break-too-long';

export type Say = (code: ComplaintCode, place: string, facts?: Complaint['facts']) => void;
