import { createTransport } from 'nodemailer'
import type { EmailAdapter } from 'payload'

/** How mail goes out: an SMTP address, and who it comes from (`Name <address>` or an address). */
export type Mail = { readonly url: string; readonly from: string }

/** Splits `Name <address>`; an address alone is its own name. */
const senderOf = (from: string): { name: string; address: string } => {
  const match = /^(.*?)\s*<([^<>]+)>$/.exec(from.trim())
  return match === null
    ? { name: from.trim(), address: from.trim() }
    : { name: match[1] ?? '', address: match[2] ?? '' }
}

/**
 * Payload's mail over SMTP. Its own adapter exists only for another patch of Payload, so this small
 * one stands in. Without mail configured nothing is sent, and the log says how to reset a password.
 */
export const mailAdapter = (mail: Mail | null): EmailAdapter<unknown> => {
  const sender = mail === null ? { name: '', address: '' } : senderOf(mail.from)
  const transport = mail === null ? null : createTransport(mail.url)
  return ({ payload }) => ({
    name: mail === null ? 'no-mail' : 'smtp',
    defaultFromAddress: sender.address,
    defaultFromName: sender.name,
    sendEmail: async (message) => {
      if (transport === null) {
        payload.logger.warn(
          'No mail was sent: SMTP_URL is not set. A new password: communique users reset EMAIL',
        )
        return
      }
      return transport.sendMail({ ...message, from: message.from ?? sender })
    },
  })
}
