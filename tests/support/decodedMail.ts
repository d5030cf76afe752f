/** The words of a mail: its parts are quoted-printable or base64. */
export const decodedMail = (mail: string): string => {
  const [, body = ''] = mail.split(/\n\n([\s\S]*)/)
  if (/Content-Transfer-Encoding: base64/i.test(mail))
    return Buffer.from(body.replace(/\s/g, ''), 'base64').toString('utf8')
  const bytes = body
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}
