import { importPages } from '../../src/import/index.js'
import { engineOf } from '../../src/database/index.js'
import { checkEnds } from '../../src/plugin/verify/checkEnds.js'
import { verify } from '../../src/plugin/verify/verify.js'
import { findPerson } from '../../src/cli/findPerson.js'
import { startProduct, type Product } from '../../tests/support/product.js'
import { workflowOf } from '../../tests/support/workflow.js'
import type { Acknowledged, Boot, Order, Report } from './messages.js'

/** A process of its own that works until it is killed, and after the next start tells what is left. */
const tell = (report: Report): void => {
  process.send?.(report)
}

const acknowledge = (what: Acknowledged): void => tell({ kind: 'acknowledged', what })

const note = 'Because the minister asked for it in the morning.'

/** What comes after each state; `published` is saved again, or now and then taken down. */
const nextVerb: Readonly<Record<string, string>> = {
  draft: 'submit',
  'changes-requested': 'submit',
  'in-review': 'approve',
  approved: 'publish',
}

class Worker {
  private last = 0

  constructor(
    private readonly product: Product,
    private readonly boot: Boot,
  ) {}

  private mark(): string {
    this.last += 1
    return `${this.boot.seed} ${process.pid} ${this.last}`
  }

  /** One text, one step after another: saved, submitted, approved, published, at times taken down. */
  async author(document: string): Promise<void> {
    for (;;) {
      const { body } = await workflowOf(this.product, this.boot.tokens.approver, document)
      const isPublished = body.working?.state === 'published'
      if (isPublished && this.last % 4 === 0) await this.step(document, 'unpublish', body)
      else if (isPublished || this.last % 5 === 0) await this.save(document)
      else await this.step(document, nextVerb[body.working?.state] ?? 'submit', body)
    }
  }

  private async save(document: string): Promise<void> {
    const title = `Title ${this.mark()}`
    const answer = await this.product.send('PATCH', `/api/${document}?draft=true`, {
      as: this.boot.tokens.officer,
      body: { title },
    })
    if (answer.status === 200) acknowledge({ kind: 'saved', document, title })
  }

  private async step(
    document: string,
    verb: string,
    seen: { sequence: number; fingerprint: string },
  ): Promise<void> {
    this.last += 1
    const { officer, approver } = this.boot.tokens
    const answer = await this.product.send('POST', `/api/${document}/workflow/${verb}`, {
      as: verb === 'submit' ? officer : approver,
      body: {
        expected: { sequence: seen.sequence, fingerprint: seen.fingerprint },
        changeNote: note,
        reason: note,
      },
    })
    if (answer.status === 200)
      acknowledge({ kind: 'did', document, sequence: answer.body.sequence, verb })
  }

  /** Pages under ever new titles: each brings an activity, and what it refers to, in one act. */
  async importer(): Promise<void> {
    const person = await findPerson(this.product.payload, 'officer@example.org')
    if (person === null) throw new Error('Nobody is there to import.')
    for (;;) {
      const title = `Roundtable ${this.mark()} held in Beijing`
      const lines = this.boot.page.split('\n')
      lines[2] = title
      await importPages({
        payload: this.product.payload,
        files: [{ name: `${title}.txt`, bytes: Buffer.from(lines.join('\n')) }],
        user: { ...person, collection: 'users' },
      })
      acknowledge({ kind: 'imported', title })
    }
  }
}

const savesAgain = async ({
  product,
  boot,
}: {
  product: Product
  boot: Boot
}): Promise<string[]> => {
  const faults: string[] = []
  for (const document of boot.texts) {
    const answer = await product.send('PATCH', `/api/${document}?draft=true`, {
      as: boot.tokens.officer,
      body: { summary: `Saved after the start of ${process.pid}` },
    })
    if (answer.status !== 200) faults.push(`${document} cannot be saved: ${answer.status}`)
  }
  return faults
}

const missing = async (product: Product, what: Acknowledged): Promise<string | null> => {
  const { db } = product.payload
  if (what.kind === 'saved') {
    const [collection, id] = what.document.split('/')
    const { totalDocs } = await db.countVersions({
      collection: collection as never,
      locale: 'en',
      where: { and: [{ parent: { equals: id } }, { 'version.title': { equals: what.title } }] },
    })
    // Later versions may have the same title.
    return totalDocs > 0 ? null : `the save "${what.title}" is gone`
  }
  if (what.kind === 'did') {
    const { totalDocs } = await db.count({
      collection: 'editorial-ledger' as never,
      where: {
        and: [{ document: { equals: what.document } }, { sequence: { equals: what.sequence } }],
      },
    })
    return totalDocs === 1 ? null : `${what.verb} #${what.sequence} of ${what.document} is gone`
  }
  const { docs } = await db.find<{ dialogue?: string }>({
    collection: 'leader-activities' as never,
    locale: 'en',
    where: { title: { equals: what.title } },
  })
  if (docs.length !== 1) return `the import "${what.title}" is there ${docs.length} times`
  return docs[0]?.dialogue ? null : `the import "${what.title}" is there in part`
}

let at: { product: Product; boot: Boot } | null = null

const obey = async (order: Order): Promise<void> => {
  if (order.kind === 'boot') {
    const began = Date.now()
    const product = await startProduct(order.boot.databaseUrl, order.boot.options)
    await engineOf(product.payload).proveTransactions(product.payload)
    at = { product, boot: order.boot }
    return tell({ kind: 'ready', milliseconds: Date.now() - began })
  }
  if (at === null) throw new Error('Boot comes first.')
  if (order.kind === 'check') {
    const began = Date.now()
    const faults = await savesAgain(at)
    const savedAfter = Date.now() - began
    for (const what of order.acknowledged) {
      const fault = await missing(at.product, what)
      if (fault !== null) faults.push(fault)
    }
    const ends = await checkEnds(at.product.payload)
    const { differences, events } = await verify(at.product.payload)
    faults.push(...[...ends, ...differences].map((one) => JSON.stringify(one)))
    return tell({ kind: 'checked', faults, savedAfter, events })
  }
  if (order.kind === 'work') {
    const worker = new Worker(at.product, at.boot)
    await Promise.all([...at.boot.texts.map((text) => worker.author(text)), worker.importer()])
    return
  }
  await at.product.stop()
  process.exit(0)
}

process.on('message', (order) => {
  void obey(order as Order)
})
process.once('disconnect', () => process.exit(0))
