import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Payload } from 'payload'

import { envOrExit } from '../../env.js'
import { importPages } from '../../import/index.js'
import { endWith } from '../server/endWith.js'
import { logger } from '../server/logger.js'
import { startServer } from '../server/startServer.js'
import { stopOnSignal } from '../server/stopOnSignal.js'
import { build } from './build.js'
import { checkPublic } from './checkPublic.js'
import { signIn } from './client.js'
import { isBuildStale } from './isBuildStale.js'
import {
  addPeople,
  demoAdministrator,
  demoPeople,
  findPerson,
  renewPasswords,
  type Passwords,
} from './people.js'
import { neverPublic, sampleDocuments, type SampleDocument } from './sampleDocuments.js'
import { say } from './say.js'
import { walk } from './walk.js'

const SAMPLE = 'seed/mep-china-japan-dialogue.txt'
const [officerAccount, approverAccount] = demoPeople

/**
 * The whole road on the sample page, then the server stays up.
 * @param isToExit end by itself after checking the public answer: exit 0, or 1 if it is not right
 */
export async function runDemo({ isToExit }: { isToExit: boolean }): Promise<void> {
  try {
    await demo(isToExit)
  } catch (error) {
    endWith(error)
  }
}

async function demo(isToExit: boolean): Promise<void> {
  const env = envOrExit()
  if (await isBuildStale(process.cwd())) await build(process.cwd())

  const passwords: Passwords = new Map()
  const log = logger(env.logLevel)
  say('Starting the server …')
  const server = await startServer({
    env,
    administratorEmail: demoAdministrator,
    log,
    loadConfig: async () => (await import('../../payload.config.js')).default,
    onAdministrator: (email, password) => {
      if (password) passwords.set(email, password)
    },
  })
  stopOnSignal(server.stop, (error) => log.fatal({ err: error }, 'stopping failed'))

  const { payload } = server
  await addPeople(payload, passwords)
  const documents = await importSample(payload)
  const waiting = await neverPublic(payload, documents)
  if (waiting.length > 0) {
    await renewPasswords(payload, passwords)
    await walkSample(`http://${env.host}:${server.port}`, passwords, waiting)
  } else {
    say('The sample page is already public; nothing is walked again.')
  }

  const slug = await slugOf(payload, documents)
  const addresses = {
    answer: `${env.publicUrl}/v1/leader-activities/${slug}`,
    page: `${env.publicUrl}/en/leader-activities/${slug}`,
  }
  say()
  say(`Public: ${addresses.answer}`)
  say(`Page:   ${addresses.page}`)
  say(`Admin:  ${env.publicUrl}/admin`)
  say()
  saySignIns(env.admin?.email ?? demoAdministrator, passwords)
  if (!isToExit) {
    say('The server runs until Ctrl+C.')
    return
  }
  const wrong = await checkPublic(addresses.answer, addresses.page)
  say(wrong.length === 0 ? 'Checked: answer and page carry the disclaimer.' : wrong.join('\n'))
  await server.stop()
  process.exit(wrong.length === 0 ? 0 : 1)
}

async function importSample(payload: Payload): Promise<SampleDocument[]> {
  const officer = await findPerson(payload, officerAccount.email)
  if (!officer) throw new Error(`${officerAccount.email} is gone.`)
  say(`Reading ${SAMPLE} as ${officerAccount.email} …`)
  const { pages } = await importPages({
    payload,
    files: [{ name: SAMPLE, bytes: await readFile(resolve(SAMPLE)) }],
    user: { ...officer, collection: 'users' },
  })
  const [page] = pages
  const activity = page?.documents.find(({ collection }) => collection === 'leader-activities')
  if (!page || !activity) throw new Error(page?.refusal?.message ?? 'Nothing was imported.')
  say(`  ${page.outcome}: ${page.documents.length} documents, ${page.warnings.length} warnings`)
  for (const { message } of page.warnings) say(`  warning: ${message}`)
  return sampleDocuments(payload, activity.id)
}

async function walkSample(
  origin: string,
  passwords: Passwords,
  documents: readonly SampleDocument[],
): Promise<void> {
  const password = (email: string) => passwords.get(email) ?? ''
  await walk({
    officer: await signIn(
      origin,
      'press officer',
      officerAccount.email,
      password(officerAccount.email),
    ),
    approver: await signIn(
      origin,
      'approver',
      approverAccount.email,
      password(approverAccount.email),
    ),
    documents,
  })
}

async function slugOf(payload: Payload, documents: readonly SampleDocument[]): Promise<string> {
  const activity = documents.find(({ collection }) => collection === 'leader-activities')
  const { docs } = await payload.db.find<{ slug: string | null }>({
    collection: 'publications',
    where: { document: { equals: activity?.key }, isCurrent: { equals: true } },
    limit: 1,
  })
  return docs[0]?.slug ?? ''
}

function saySignIns(administrator: string, passwords: Passwords): void {
  say('Sign-ins (passwords are shown only when they are made):')
  for (const email of [officerAccount.email, approverAccount.email, administrator]) {
    const reset = `set earlier; a new one: npm run communique -- users reset ${email}`
    say(`  ${email.padEnd(34)} ${passwords.get(email) ?? reset}`)
  }
  say()
}
