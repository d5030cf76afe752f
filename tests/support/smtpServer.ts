import { createServer, type AddressInfo, type Socket } from 'node:net'

export type ReceivedMail = { readonly to: string; readonly text: string }

/** A mail server on this machine that keeps what it gets; it can be told to refuse for a while. */
export const startSmtpServer = async () => {
  const mails: ReceivedMail[] = []
  const sockets = new Set<Socket>()
  let refuses: (to: string) => boolean = () => false

  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => socket.destroy())
    let to = ''
    let letter: string | null = null
    let rest = ''
    const say = (line: string): void => void socket.write(`${line}\r\n`)
    say('220 test')
    socket.on('data', (part) => {
      rest += part.toString('utf8')
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (letter !== null) {
          if (line !== '.') {
            letter += `${line}\n`
            continue
          }
          mails.push({ to, text: letter })
          letter = null
          say('250 kept')
        } else if (/^DATA/i.test(line)) {
          letter = ''
          say('354 go on')
        } else if (/^RCPT/i.test(line)) {
          to = /<([^>]*)>/.exec(line)?.[1] ?? ''
          say(refuses(to) ? '451 not now' : '250 fine')
        } else if (/^QUIT/i.test(line)) {
          say('221 bye')
          socket.end()
        } else say('250 fine')
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    /** From now on, mail to some addresses is not taken. */
    refuse: (next: (to: string) => boolean): void => {
      refuses = next
    },
    stop: (): Promise<void> => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
