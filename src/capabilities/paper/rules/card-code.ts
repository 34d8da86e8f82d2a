/** What stands on a card of an interview: the letters of the candidate's badge, and the round. */
export interface InterviewCode {
  readonly cardCode: string;
  readonly round: number;
}

/** "KTR-4": one interview and no other of the event. */
export function interviewCode({ cardCode, round }: InterviewCode): string {
  return `${cardCode}-${round}`;
}

/** Reads a code as people type it: "ktr-4", "KTR 4", "KTR4". Null for what is none. */
export function readInterviewCode(typed: string): InterviewCode | null {
  const parts = /^([A-Z0-9]{3}|[A-Z0-9]{3,6}(?=[\s-]))[\s-]*(\d{1,2})$/.exec(typed.trim().toUpperCase());
  return parts === null ? null : { cardCode: parts[1]!, round: Number(parts[2]) };
}
