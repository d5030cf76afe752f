#!/usr/bin/env node
// Checks a file that "communique evidence" wrote: node check-evidence.mjs FILE [--checkpoint FILE] [--json]
// Needs Node and nothing else: no package, no server, no network, no database.
// Exit codes: 0 the evidence holds, 1 it does not, 2 it could not be checked.
// docs/reference/evidence-format.md says what is checked and how, for whoever wants to write it anew.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const genesis = '0'.repeat(64)
const shortestForceReason = 20
/** Acts under way when a checkpoint was taken may be missing in it, though they bear an earlier time. */
const graceMs = 3_600_000
/** The wording that ships with the software and always holds. */
const builtIn = {
  'reference-only': {
    text: {
      en: '(This English version is for your reference only.In case any discrepancy exists between the Chinese and English context, the Chinese version shall prevail.)',
    },
    prevailingLanguage: 'zh',
  },
}
const isTranslation = (language) => language === 'en'
const changesPublic = new Set([
  'published',
  'force-published',
  'withdrawn',
  'restored',
  'unpublished',
  'settled',
  'note-amended',
])
const endsReview = new Set(['recalled', 'changes-requested', 'rules-changed', 'unpublished'])
const goesOut = (type) => type === 'published' || type === 'force-published'

// --- JSON, canonical form (RFC 8785), hashes ---------------------------------------------------

/** The canonical text of a JSON value. Keys are ordered by UTF-16 code units, as JavaScript sorts. */
const canonicalText = (value) => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('a number has no canonical form')
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError('a text holds half a character')
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`
  const parts = Object.keys(value)
    .sort()
    .map((key) => `${canonicalText(key)}:${canonicalText(value[key])}`)
  return `{${parts.join(',')}}`
}
const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex')
const hashOf = (value) => sha256(canonicalText(value))
const isSame = (one, other) => canonicalText(one) === canonicalText(other)
const without = (value, ...names) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)))

/** A key that stands twice in one object: two readers could read two different things. */
const doubledKey = (text) => {
  const tokens = text.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g) ?? []
  const open = []
  for (const [index, token] of tokens.entries()) {
    if (token === '{') open.push(new Set())
    else if (token === '[') open.push(null)
    else if (token === '}' || token === ']') open.pop()
    else if (token.startsWith('"') && tokens[index + 1] === ':') {
      const key = JSON.parse(token)
      if (open.at(-1)?.has(key)) return key
      open.at(-1)?.add(key)
    }
  }
  return null
}

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value)
const isInstant = (value) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value)
const textsIn = (text) =>
  typeof text === 'string' ? [text] : isObject(text) ? Object.values(text) : []
const isBlank = (text) => !textsIn(text).some((part) => /\p{L}/u.test(String(part)))
const longest = (text) => Math.max(0, ...textsIn(text).map((part) => String(part).trim().length))

// --- What is checked ----------------------------------------------------------------------------

/** The parts are there and have the form the checks below rely on. */
const checkForm = (evidence, say) => {
  const lists = ['editions', 'decisions', 'changeNotes', 'people', 'settings', 'public']
  const objects = ['fieldLists', 'chains', 'disclaimer']
  for (const name of lists) if (!Array.isArray(evidence[name])) say(`${name} is no list`)
  for (const name of objects) if (!isObject(evidence[name])) say(`${name} is no object`)
  const known = [...lists, ...objects, 'kind', 'format', 'at', 'document', 'digest']
  for (const name of Object.keys(evidence))
    if (!known.includes(name)) say(`${name} does not belong into evidence of format 1`)
  if (!isInstant(evidence.at)) say('at is no instant')
  if (typeof evidence.document !== 'string') say('document is no text')
}

const checkDigest = (evidence, say) => {
  if (hashOf(without(evidence, 'digest')) !== evidence.digest)
    say('digest: the file was changed after it was written')
}

/** Every chain is whole: numbered from 1, each event sealed, each naming the hash of the one before. */
const checkChains = ({ chains, document }, say) => {
  if (!Array.isArray(chains[document]) || chains[document].length === 0)
    say(`chains: the chain of ${document} is missing`)
  for (const [key, events] of Object.entries(chains)) {
    let previous = genesis
    for (const [index, event] of events.entries()) {
      const name = `${key} #${index + 1}`
      if (event.format !== 1) say(`${name}: its format is not known here`)
      if (event.document !== key) say(`${name}: it belongs to another chain`)
      if (event.sequence !== index + 1) say(`${name}: an event is missing, or stands elsewhere`)
      if (hashOf(without(event, 'hash')) !== event.hash) say(`${name}: the event was altered`)
      if (event.previous !== previous) say(`${name}: it does not follow the event before it`)
      if (!isInstant(event.at)) say(`${name}: its time is none`)
      previous = event.hash
    }
  }
}

/** The public chain has no gap, every event is sealed, and time never runs backwards. */
const checkPublic = ({ public: events }, say) => {
  for (const [index, event] of events.entries()) {
    const name = `public #${event.number}`
    const before = events[index - 1]
    if (event.format !== 1) say(`${name}: its format is not known here`)
    if (hashOf(without(event, 'hash')) !== event.hash) say(`${name}: the event was altered`)
    if (before === undefined) {
      if (event.number === 1 && event.previous !== genesis) say(`${name}: it cannot be the first`)
      continue
    }
    if (event.number !== before.number + 1) say(`${name}: a public event before it is missing`)
    if (event.previous !== before.hash) say(`${name}: it does not follow the event before it`)
    if (event.at < before.at) say(`${name}: its time runs backwards`)
  }
}

/** What the chains say went public stands in the public chain, and the other way round. */
const checkBoth = ({ chains, document, public: events }, say) => {
  const byNumber = new Map(events.map((event) => [event.number, event]))
  const first = events[0]?.number ?? Infinity
  for (const [key, chain] of Object.entries(chains))
    for (const event of chain) {
      const name = `${key} #${event.sequence}`
      const isPublic = !key.startsWith('people/') && changesPublic.has(event.type)
      if (isPublic !== Number.isSafeInteger(event.publicNumber))
        say(`${name}: an event of its type has ${isPublic ? 'a' : 'no'} public number`)
      if (!Number.isSafeInteger(event.publicNumber)) continue
      // Settings are proved from the ones that are used; what came before may lie before the segment.
      if (key !== document && event.publicNumber < first) continue
      const there = byNumber.get(event.publicNumber)
      const isNamed = there?.members.some(
        (member) =>
          member.document === key &&
          member.sequence === event.sequence &&
          member.fingerprint === event.fingerprint,
      )
      if (isNamed !== true || there.type !== event.type || there.at !== event.at)
        say(`${name}: the public chain does not say that this was made public`)
    }
  for (const event of events)
    for (const member of event.members) {
      if (chains[member.document] === undefined) continue
      if (chains[member.document][member.sequence - 1]?.publicNumber !== event.number)
        say(`public #${event.number}: the chain of ${member.document} does not say the same`)
    }
}

/** Events in a person's chain whose actor neither made nor changed the account. */
const tiesNobody = ['name-erased', 'role-request-declined']

/** The account of a person as it was at an instant: roles and groups, since when, and whom it is tied to. */
const accountAt = (chains, person, at) => {
  let since = {}
  let groups = {}
  let hasRoles = false
  const ties = new Set()
  for (const event of chains[`people/${person}`] ?? []) {
    if (event.at > at) break
    if (event.type === 'role-changed') {
      hasRoles = true
      since = Object.fromEntries(event.details.roles.map((role) => [role, since[role] ?? event.at]))
    }
    if (event.type === 'groups-changed')
      groups = Object.fromEntries(event.details.groups.map((one) => [one, groups[one] ?? event.at]))
    const isOwn = event.actor === person || event.actor === 'system'
    if (!isOwn && !tiesNobody.includes(event.type)) ties.add(event.actor)
  }
  return { groups, hasRoles, since, ties }
}

/** Whether a deed of one person could not count as another's beside some contributors. */
const problemOfSecondPerson = (chains, event, contributors, runAt) => {
  const { actor, at } = event
  if (contributors.has(actor)) return 'whoever did it had worked on the text'
  if (event.role !== 'approver') return 'it was not done by an approver'
  const account = accountAt(chains, actor, at)
  if (account.hasRoles && account.since.approver === undefined)
    return 'whoever did it was no approver then'
  if (runAt !== null && account.since.approver !== undefined && account.since.approver >= runAt)
    return 'whoever did it became an approver after the text was submitted'
  for (const other of contributors)
    if (account.ties.has(other) || accountAt(chains, other, at).ties.has(actor))
      return 'whoever did it and a contributor made or changed one another’s account'
  return null
}

/** What is missing of the first round of stages that is not complete; nothing: all are. */
const openPlaces = (stages, approvals) => {
  for (const round of stages) {
    const open = round.flatMap(({ name, needs }) =>
      (typeof needs === 'number' ? [[null, needs]] : Object.entries(needs))
        .filter(([group, needed]) => {
          const given = approvals.filter(
            ({ details }) => details.stage === name && (details.group ?? null) === group,
          )
          return given.length < needed
        })
        .map(([group]) => ({ stage: name, group })),
    )
    if (open.length > 0) return open
  }
  return []
}

/** What is wrong with the place an approval counts for, where the review has stages; null: nothing. */
const problemOfPlace = (chains, event, run, approvals) => {
  const { stage, group = null } = event.details
  if (run?.stages === undefined) return null
  const isOpen = openPlaces(run.stages, approvals).some(
    (place) => place.stage === stage && place.group === group,
  )
  if (!isOpen) return 'no approval of that stage was open'
  if (group === null) return null
  const since = accountAt(chains, event.actor, event.at).groups[group]
  return since === undefined || since >= run.at
    ? 'whoever did it did not belong to the group when the text was submitted'
    : null
}

/**
 * Goes through the document's chain event by event, holds every rule against it, and gives what
 * follows from it: the editions without their content, and the change notes.
 */
const replay = ({ chains, document }, say) => {
  let contributors = new Set()
  let approvedContributors = new Set()
  let approvals = []
  let run = null
  let hasUnknownAuthor = false
  let debts = []
  let isWorkingPublished = false
  let fingerprint = null
  const editions = []
  let notes = []
  const join = (people) => {
    for (const person of people) contributors.add(person)
  }
  const end = () => {
    run = null
    approvals = []
  }
  const retract = () => {
    join(approvedContributors)
    approvedContributors = new Set()
  }
  const endDebts = ({ sequence, type }) => {
    for (const edition of editions)
      if (edition.debt !== null && edition.debt.ended === null)
        edition.debt.ended = { sequence, type }
    debts = []
  }
  const goOut = (event, isForced) => {
    editions.push({
      sequence: event.sequence,
      number: event.publicNumber ?? 0,
      at: event.at,
      isForced,
      fingerprint: event.fingerprint,
      schema: event.schema,
      slug: event.details.slug ?? null,
      languages: event.details.languages ?? [],
      contributors: [...(isForced ? contributors : approvedContributors)].sort(),
      approvals: isForced ? [] : approvals.map(({ actor }) => actor).sort(),
      debt: isForced ? { dueAt: event.details.dueAt ?? event.at, ended: null } : null,
    })
    const { kind = 'major', changeNote = null } = event.details
    notes.push({ sequence: event.sequence, at: event.at, kind, note: changeNote })
    isWorkingPublished = true
  }

  for (const event of chains[document] ?? []) {
    const { type, actor, details } = event
    const tell = (problem) => say(`${document} #${event.sequence} ${type}: ${problem}`)
    const { changeNote = null, noteHash = null } = details
    if (['submitted', 'published', 'force-published'].includes(type))
      if ((changeNote === null ? null : hashOf(changeNote)) !== noteHash)
        tell('the change note is not the one whose hash stands beside it')
    if (type === 'edited') fingerprint = event.fingerprint
    else if (['submitted', 'approved', 'scheduled'].includes(type) || goesOut(type))
      if (event.fingerprint !== fingerprint)
        tell('it is about another text than the one that was saved last')

    if (type === 'edited') {
      end()
      isWorkingPublished = false
      join([...(details.brought ?? []), ...(actor === 'unknown' ? [] : [actor])])
      hasUnknownAuthor ||= details.hasUnknownAuthor === true
    } else if (type === 'submitted') {
      const needed = details.approvalsNeeded ?? 1
      const { stages } = details
      run = { at: event.at, fingerprint: event.fingerprint, needed, noteHash, stages }
      approvals = []
      isWorkingPublished = false
      join([actor])
    } else if (type === 'approved') {
      const problem = problemOfSecondPerson(chains, event, contributors, run?.at ?? null)
      if (problem !== null) tell(problem)
      if (run === null) tell('nothing had been submitted')
      else if (event.fingerprint !== run.fingerprint)
        tell('what was approved is not what was submitted')
      else if (noteHash !== run.noteHash) tell('the change note is not the one that was submitted')
      if (hasUnknownAuthor) tell('nobody knew who had written part of the text')
      if (approvals.some((other) => other.actor === actor)) tell('one person approved twice')
      const misplaced = problemOfPlace(chains, event, run, approvals)
      if (misplaced !== null) tell(misplaced)
      approvals.push(event)
      if (details.isComplete === true) {
        if (
          approvals.length < (run?.needed ?? 1) ||
          openPlaces(run?.stages ?? [], approvals).length > 0
        )
          tell('more people had to approve')
        approvedContributors = contributors
        contributors = new Set()
      }
    } else if (type === 'published') {
      const isApproved =
        run !== null &&
        approvals.length >= Math.max(1, run.needed) &&
        approvals.some(({ details: of }) => of.isComplete === true) &&
        [run, ...approvals].every((deed) => deed.fingerprint === event.fingerprint)
      if (!isApproved) tell('what went out is not what was approved')
      else if (noteHash !== run.noteHash) tell('the change note is not the one that was approved')
      endDebts(event)
      goOut(event, false)
      contributors = new Set()
      approvedContributors = new Set()
      hasUnknownAuthor = false
      end()
    } else if (type === 'force-published') {
      if (longest(event.reason) < shortestForceReason) tell('it has no reason of 20 characters')
      if (!isInstant(details.dueAt)) tell('no day was set for the review that is owed')
      goOut(event, true)
      debts.push({ by: actor, contributors: new Set(contributors) })
      end()
    } else if (type === 'settled') {
      if (debts.length === 0) tell('no review was owed')
      const others = new Set(debts.flatMap((debt) => [debt.by, ...debt.contributors]))
      const problem = problemOfSecondPerson(chains, event, others, null)
      if (problem !== null) tell(problem)
      endDebts(event)
      if (isWorkingPublished) contributors = new Set()
    } else if (endsReview.has(type)) {
      if (type === 'unpublished' && debts.length > 0) endDebts(event)
      isWorkingPublished = false
      end()
      retract()
    } else if (type === 'scheduled') {
      isWorkingPublished = false
      if (details.isForced === true) end()
    } else if (type === 'archived') {
      isWorkingPublished = false
      end()
    } else if (type === 'author-named') {
      const named = [...new Set([details.author ?? actor, actor])]
      hasUnknownAuthor = false
      join(named)
      for (const debt of debts) for (const person of named) debt.contributors.add(person)
    } else if (type === 'note-amended')
      notes = notes.map((note) =>
        note.sequence === details.amends
          ? {
              ...note,
              note: changeNote,
              amendedFrom: note.note,
              ...(details.formerNote === undefined
                ? {}
                : {
                    former: [...(note.former ?? []), { note: details.formerNote, until: event.at }],
                  }),
            }
          : note,
      )
  }
  return { editions, notes }
}

/** The wordings in the settings that were public before a public number. */
const wordingsBefore = ({ chains, settings }, number) => {
  const chain = chains['globals/site-settings'] ?? []
  const then = chain.findLast((event) => goesOut(event.type) && event.publicNumber < number)
  const content = settings.find((one) => one.fingerprint === then?.fingerprint)?.content
  return Object.fromEntries((content?.disclaimers ?? []).map((one) => [one.key, one]))
}

/** Under every English text stands what stood there: the words found on the old page, else the wording chosen. */
const checkDisclaimers = (evidence, edition, say) => {
  const name = `edition #${edition.sequence}`
  const fields = evidence.fieldLists[edition.schema] ?? []
  const hasChoice = fields.some((field) => field.name === 'disclaimer' && field.kind === 'group')
  const choice = hasChoice ? (edition.content.disclaimer ?? {}) : { wording: 'reference-only' }
  const wording = { ...wordingsBefore(evidence, edition.number), ...builtIn }[choice.wording]
  const wanted = edition.languages.filter(isTranslation)
  if (!isSame(Object.keys(edition.disclaimers).sort(), [...wanted].sort()))
    say(`${name}: a text in a translation stands without its disclaimer, or another with one`)
  for (const language of wanted) {
    const shown = edition.disclaimers[language]
    const text = choice.importedText || wording?.text?.[language]
    if (wording === undefined) say(`${name}: nobody approved the disclaimer it names`)
    else if (isBlank(shown?.text)) say(`${name}: its English text has no disclaimer`)
    else if (
      shown.text !== text ||
      shown.wording !== choice.wording ||
      shown.prevailingLanguage !== (wording.prevailingLanguage ?? 'zh')
    )
      say(`${name}: its disclaimer is not the one that stood there`)
  }
}

/** The editions, with their words, are those that the chain says went out. */
const checkEditions = (evidence, expected, say) => {
  const { editions, fieldLists } = evidence
  const facts = editions.map((edition) => without(edition, 'content', 'disclaimers'))
  if (!isSame(facts, expected)) {
    if (facts.length !== expected.length)
      say(`editions: ${expected.length} texts went out, the file shows ${facts.length}`)
    for (const [index, edition] of expected.entries())
      if (facts[index] !== undefined && !isSame(facts[index], edition))
        say(`edition #${edition.sequence}: it is not what the chain says of it`)
  }
  for (const edition of editions) {
    if (hashOf(edition.content) !== edition.fingerprint)
      say(`edition #${edition.sequence}: its words are not those that were published`)
    if (fieldLists[edition.schema] === undefined)
      say(`edition #${edition.sequence}: its field list is missing`)
    checkDisclaimers(evidence, edition, say)
  }
  const used = new Set(editions.map(({ schema }) => schema))
  for (const [hash, list] of Object.entries(fieldLists)) {
    if (hashOf(list) !== hash) say(`fieldLists ${hash}: the list was altered`)
    if (!used.has(hash)) say(`fieldLists ${hash}: no edition was taken under it`)
  }
}

/** Settings whose wordings are used were public, word by word. */
const checkSettings = ({ chains, settings, public: events }, say) => {
  const out = (chains['globals/site-settings'] ?? []).filter(({ type }) => goesOut(type))
  const first = events[0]?.number ?? Infinity
  for (const { fingerprint, content } of settings) {
    if (hashOf(content) !== fingerprint) say(`settings ${fingerprint}: they were altered`)
    if (!out.some((event) => event.fingerprint === fingerprint && event.publicNumber >= first))
      say(`settings ${fingerprint}: they were never public`)
  }
}

const checkDisclaimerOfFile = ({ disclaimer }, say) => {
  const { text, prevailingLanguage } = builtIn['reference-only']
  if (disclaimer.text !== text.en || disclaimer.prevailingLanguage !== prevailingLanguage)
    say('disclaimer: the words of the file stand without the disclaimer')
}

const checkDecisions = ({ chains, decisions, document }, say) => {
  const expected = (chains[document] ?? [])
    .filter(({ type }) => type !== 'edited')
    .map(({ sequence, type, at, actor, role, fingerprint, reason }) => {
      return { sequence, type, at, by: actor, role, fingerprint, reason }
    })
  if (!isSame(decisions, expected)) say('decisions: they are not those that the chain says')
}

/** Everybody the chains speak of is somebody, or somebody whose name was erased, and says so. */
const checkPeople = ({ chains, people }, say) => {
  const spoken = new Set()
  for (const [key, chain] of Object.entries(chains)) {
    if (key.startsWith('people/')) spoken.add(key.slice('people/'.length))
    for (const { actor, details } of chain)
      for (const person of [
        actor,
        details.assignee,
        details.author,
        ...(details.brought ?? []),
        ...(details.people ?? []),
      ])
        if (person !== undefined) spoken.add(person)
  }
  spoken.delete('system')
  spoken.delete('unknown')
  const erased = (digest) =>
    (chains[`people/${digest}`] ?? []).some(({ type }) => type === 'name-erased')
  for (const person of people) {
    const { digest, salt, id } = person
    if (!spoken.delete(digest)) say(`people ${digest}: nothing speaks of this person, or twice`)
    if (person.isErased === true) {
      if (!erased(digest))
        say(`people ${digest}: no name is given, though none was erased on record`)
      if (Object.keys(person).length > 2) say(`people ${digest}: a name that was erased is shown`)
    } else if (sha256(`${salt}:${id}`) !== digest)
      say(`people ${digest}: salt and id do not give this digest`)
    else if (typeof person.name !== 'string' || person.name === '')
      say(`people ${digest}: no name is given`)
  }
  for (const digest of spoken) say(`people ${digest}: it is not said who this is`)
}

/** One chain of the file against where a checkpoint says it stood; null: they agree. */
const problemAtMark = (mark, length, hashAt) => {
  if (mark.position === 0) return null
  if (mark.position > length)
    return 'it ends before the place it had reached: its end was cut off, or the evidence is older than the checkpoint'
  return hashAt(mark.position) === mark.hash ? null : 'it was rewritten since the checkpoint'
}

const checkAgainst = (evidence, checkpoint, say, note) => {
  const { digest, ...content } = checkpoint
  if (content.format !== 1 || hashOf(content) !== digest) {
    say('checkpoint: it was changed, or is none')
    return
  }
  const marks = new Map(content.chains.map((mark) => [mark.key, mark]))
  for (const [key, chain] of Object.entries(evidence.chains)) {
    const mark = marks.get(key)
    const problem =
      mark === undefined
        ? Date.parse(chain[0]?.at) < Date.parse(content.at) - graceMs
          ? 'it is older than the checkpoint, which does not know it'
          : null
        : problemAtMark(mark, chain.length, (position) => chain[position - 1]?.hash)
    if (problem !== null) say(`checkpoint, ${key}: ${problem}`)
    else if (mark === undefined) note(`${key} began after the checkpoint`)
  }
  const { public: events } = evidence
  const { position } = content.public
  const first = events[0]
  if (first === undefined) return
  if (position < first.number - 1) {
    note(`the public chain in the file begins at ${first.number}, after the checkpoint`)
    return
  }
  const problem = problemAtMark(content.public, events.at(-1).number, (number) =>
    number === first.number - 1
      ? first.previous
      : events.find((event) => event.number === number)?.hash,
  )
  if (problem !== null) say(`checkpoint, public chain: ${problem}`)
}

/** Holds every check against the evidence. What breaks a check is a finding; the others go on. */
const check = (evidence, checkpoint) => {
  const problems = []
  const notes = []
  const say = (problem) => problems.push(problem)
  const note = (sentence) => notes.push(sentence)
  checkForm(evidence, say)
  if (problems.length > 0) return { problems, notes }
  let expected = { editions: [], notes: [] }
  const checks = {
    digest: () => checkDigest(evidence, say),
    chains: () => checkChains(evidence, say),
    public: () => checkPublic(evidence, say),
    'public and chains': () => checkBoth(evidence, say),
    rules: () => {
      expected = replay(evidence, say)
    },
    editions: () => checkEditions(evidence, expected.editions, say),
    changeNotes: () => {
      if (!isSame(evidence.changeNotes, expected.notes))
        say('changeNotes: they are not those that the chain says')
    },
    settings: () => checkSettings(evidence, say),
    disclaimer: () => checkDisclaimerOfFile(evidence, say),
    decisions: () => checkDecisions(evidence, say),
    people: () => checkPeople(evidence, say),
    ...(checkpoint === undefined
      ? {}
      : { checkpoint: () => checkAgainst(evidence, checkpoint, say, note) }),
  }
  for (const [name, run] of Object.entries(checks)) {
    try {
      run()
    } catch (error) {
      say(`${name}: it has not the form of evidence (${error.message})`)
    }
  }
  return { problems: [...new Set(problems)], notes }
}

// --- A release: the texts that went public together ----------------------------------------------

const checkReleaseForm = (evidence, say) => {
  for (const name of ['members', 'people'])
    if (!Array.isArray(evidence[name])) say(`${name} is no list`)
  for (const name of ['chains', 'disclaimer', 'release'])
    if (!isObject(evidence[name])) say(`${name} is no object`)
  const known = ['kind', 'format', 'at', 'document', 'digest', 'disclaimer', 'release', 'members']
  for (const name of Object.keys(evidence))
    if (![...known, 'people', 'chains'].includes(name))
      say(`${name} does not belong into evidence of a release of format 1`)
  if (!isInstant(evidence.at)) say('at is no instant')
  if (typeof evidence.document !== 'string') say('document is no text')
}

/** Each text that the release held last, or that it lists, stands in the file once, and no other. */
const checkMembers = ({ chains, document, members, release }, say) => {
  const held = chains[document].findLast(({ details }) => details.members !== undefined)
  const names = held?.details.members.map((member) => member.document) ?? release.members
  const given = members.map((member) => member.document)
  if (!isSame(names, given)) say('members: they are not the texts of the release')
}

/** Goes through the chain of the release, and holds what its texts say against it. */
const checkReleaseRules = ({ chains, document, members, release }, say) => {
  const textOf = new Map(members.map((member) => [member.document, member]))
  const eventsIn = (name) => textOf.get(name)?.chains[name] ?? []
  let fingerprint = null
  let held = []
  for (const event of chains[document]) {
    const { type, at, details, publicNumber } = event
    const tell = (problem) => say(`${document} #${event.sequence} ${type}: ${problem}`)
    if ((type === 'published') !== Number.isSafeInteger(publicNumber))
      tell(`an event of its type has ${type === 'published' ? 'a' : 'no'} public number`)
    if (['submitted', 'approved', 'scheduled', 'published'].includes(type))
      if (event.fingerprint !== fingerprint)
        tell('it is about another list than the one that was saved last')
    if (type === 'edited') {
      fingerprint = event.fingerprint
      held = []
    } else if (type === 'submitted') {
      held = details.members ?? []
      // What was held once and given up need not be in the file.
      for (const member of held.filter((one) => textOf.has(one.document)))
        if (
          !eventsIn(member.document).some(
            (own) =>
              own.type === 'pinned' &&
              own.at === at &&
              own.details.release === document &&
              own.fingerprint === member.fingerprint,
          )
        )
          tell(`${member.document} does not say that it was held`)
    } else if (type === 'changes-requested' || type === 'cancelled') held = []
    else if (type === 'published') {
      if (held.length === 0 || !isSame(details.members ?? [], held))
        tell('what went out is not what was handed in')
      const pair = ({ document: name, fingerprint: of }) => `${name} ${of}`
      const wanted = held.map(pair).sort()
      for (const member of held) {
        const own = eventsIn(member.document).find((one) => one.publicNumber === publicNumber)
        const isOut =
          own?.type === 'published' &&
          own.at === at &&
          own.details.release === document &&
          own.fingerprint === member.fingerprint
        if (!isOut) tell(`${member.document} does not say that it went out with it`)
        const row = textOf.get(member.document)?.public.find((one) => one.number === publicNumber)
        if (row?.at !== at || !isSame((row?.members ?? []).map(pair).sort(), wanted))
          tell('the public chain does not say that these texts went out together, and no other')
      }
    }
  }
  if (hashOf(release) !== fingerprint)
    say('release: it is not the title, note and list that were saved last')
}

/** The same for a release: the evidence of each of its texts, and what ties them together. */
const checkReleaseEvidence = (evidence, checkpoint) => {
  const problems = []
  const notes = []
  const say = (problem) => problems.push(problem)
  const note = (sentence) => notes.push(sentence)
  checkReleaseForm(evidence, say)
  if (problems.length > 0) return { problems, notes }
  const checks = {
    digest: () => checkDigest(evidence, say),
    chains: () => checkChains(evidence, say),
    members: () => checkMembers(evidence, say),
    rules: () => checkReleaseRules(evidence, say),
    disclaimer: () => checkDisclaimerOfFile(evidence, say),
    people: () => checkPeople(evidence, say),
    ...(checkpoint === undefined
      ? {}
      : { checkpoint: () => checkAgainst({ ...evidence, public: [] }, checkpoint, say, note) }),
  }
  for (const [name, run] of Object.entries(checks)) {
    try {
      run()
    } catch (error) {
      say(`${name}: it has not the form of evidence (${error.message})`)
    }
  }
  for (const member of evidence.members) {
    if (!isObject(member) || member.kind !== 'communique-evidence' || member.format !== 1) {
      say('members: one is no evidence of format 1')
      continue
    }
    const own = check(member, checkpoint)
    problems.push(...own.problems.map((problem) => `${member.document}, ${problem}`))
    notes.push(...own.notes)
  }
  return { problems: [...new Set(problems)], notes: [...new Set(notes)] }
}

// --- Command line -------------------------------------------------------------------------------

const usage = 'Usage: node check-evidence.mjs FILE [--checkpoint FILE] [--json]'

class Unreadable extends Error {}

const readJson = (file) => {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Unreadable(`${file} cannot be read: ${error.message}`)
  }
  let value
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new Unreadable(`${file} is not JSON: ${error.message}`)
  }
  return { value, doubled: doubledKey(text) }
}

const readArguments = (words) => {
  const rest = [...words]
  const options = { files: [], isJson: false }
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (word === '--json') options.isJson = true
    else if (word === '--checkpoint') options.checkpoint = rest.shift() ?? ''
    else if (word.startsWith('-')) throw new Unreadable(usage)
    else options.files.push(word)
  }
  if (options.files.length !== 1 || options.checkpoint === '') throw new Unreadable(usage)
  return options
}

const run = (words) => {
  const { files, checkpoint: checkpointFile, isJson } = readArguments(words)
  const [file] = files
  const { value: evidence, doubled } = readJson(file)
  const checkOf = {
    'communique-evidence': check,
    'communique-release-evidence': checkReleaseEvidence,
  }
  if (!isObject(evidence) || !Object.hasOwn(checkOf, evidence.kind))
    throw new Unreadable(`${file} is no evidence`)
  if (evidence.format !== 1)
    throw new Unreadable(`${file} has format ${String(evidence.format)}, which is not known here`)
  const checkpoint = checkpointFile === undefined ? undefined : readJson(checkpointFile).value
  if (checkpoint !== undefined && !isObject(checkpoint))
    throw new Unreadable(`${checkpointFile} is no checkpoint`)
  const { problems, notes } =
    doubled === null
      ? checkOf[evidence.kind](evidence, checkpoint)
      : { problems: [`“${doubled}” stands twice in one object`], notes: [] }
  const holds = problems.length === 0
  const texts = holds ? (evidence.members ?? [evidence]) : []
  const sum = (count) => texts.reduce((all, text) => all + count(text), 0)
  const last = texts.reduce((most, { public: events }) => {
    const number = events.at(-1)?.number ?? null
    return number !== null && number > (most ?? 0) ? number : most
  }, null)
  const figures = {
    document: evidence.document,
    at: evidence.at,
    digest: evidence.digest,
    ...(holds && evidence.members !== undefined && { members: evidence.members.length }),
    editions: holds ? sum(({ editions }) => editions.length) : undefined,
    publicNumber: holds ? last : undefined,
  }
  if (isJson) console.log(JSON.stringify({ holds, ...figures, problems, notes }, null, 2))
  else if (holds) {
    console.log(
      `The evidence holds: ${figures.document},${figures.members === undefined ? '' : ` ${figures.members} texts,`} ${figures.editions} public editions, written ${figures.at}, digest ${figures.digest}.`,
    )
    if (checkpoint !== undefined)
      console.log(`It agrees with the checkpoint of ${checkpoint.at}, digest ${checkpoint.digest}.`)
    for (const sentence of notes) console.log(`Not proved by the checkpoint: ${sentence}.`)
  } else for (const problem of problems) console.error(problem)
  return holds ? 0 : 1
}

try {
  process.exitCode = run(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof Unreadable)) throw error
  console.error(error.message)
  process.exitCode = 2
}
