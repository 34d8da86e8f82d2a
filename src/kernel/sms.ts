/** Whether this server can send SMS: it was told how (SMS_GATEWAY). */
export function canSendSms(): boolean {
  return Boolean(process.env.SMS_GATEWAY);
}
