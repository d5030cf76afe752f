import { Option } from 'commander'
import type { Command } from 'commander'
import { randomBytes } from 'node:crypto'
import { roles } from '../../domain/policy/roles.js'
import type { Role } from '../../domain/policy/roles.js'
import { findPerson } from '../findPerson.js'
import type { Run } from '../frame.js'
import { refused } from '../result.js'
import type { CommandResult } from '../result.js'
import { withPayload } from '../withPayload.js'

/** 120 random bits in letters that can be read out: shown once, stored nowhere but as a hash. */
const oneTimePassword = () => randomBytes(15).toString('base64url')

const passwordLine = (password: string) => `One-time password (shown only now): ${password}`

const list = (): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const { docs } = await payload.find({
      collection: 'users',
      pagination: false,
      sort: 'email',
      depth: 0,
    })
    const people = docs.map(({ id, email, name, roles: hats }) => ({
      id,
      email,
      name,
      roles: hats ?? [],
    }))
    const lines = people.map(
      ({ email, name, roles: hats }) => `${email}  ${name}  ${hats.join(', ') || 'no role'}`,
    )
    return {
      exitCode: 0,
      lines: lines.length > 0 ? lines : ['There is nobody yet.'],
      complaints: [],
      json: people,
    }
  })

const add = (email: string, name: string, hats: readonly Role[]): Promise<CommandResult> =>
  withPayload(async (payload) => {
    if (await findPerson(payload, email))
      return refused(
        1,
        'address-taken',
        `${email} is there already. A new password for that person: communique users reset ${email}`,
      )
    const password = oneTimePassword()
    const { id } = await payload.create({
      collection: 'users',
      data: { email, name, password, roles: [...hats] },
      depth: 0,
    })
    return {
      exitCode: 0,
      lines: [`${name} <${email}> was added as ${hats.join(', ')}.`, passwordLine(password)],
      complaints: [],
      json: { id, email, name, roles: hats, password },
    }
  })

const reset = (email: string): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const person = await findPerson(payload, email)
    if (!person) return refused(1, 'no-such-person', `Nobody here has the address ${email}.`)
    const password = oneTimePassword()
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { password, sessions: [], loginAttempts: 0, lockUntil: null },
      depth: 0,
    })
    return {
      exitCode: 0,
      lines: [
        `${person.name} <${person.email}> is signed out everywhere and has a new password.`,
        passwordLine(password),
      ],
      complaints: [],
      json: { id: person.id, email: person.email, password },
    }
  })

const setRoles = (email: string, hats: readonly Role[]): Promise<CommandResult> =>
  withPayload(async (payload) => {
    const person = await findPerson(payload, email)
    if (!person) return refused(1, 'no-such-person', `Nobody here has the address ${email}.`)
    // Nobody is signed in here: the record says that the system gave the roles.
    await payload.update({
      collection: 'users',
      id: person.id,
      data: { roles: [...hats] },
      depth: 0,
    })
    return {
      exitCode: 0,
      lines: [`${person.name} <${person.email}> is now ${hats.join(', ') || 'without a role'}.`],
      complaints: [],
      json: { id: person.id, email: person.email, roles: hats },
    }
  })

/** `communique users list | add EMAIL --name NAME --role ROLE… | roles EMAIL [--role ROLE…] | reset EMAIL` */
export const addUsersCommand = (program: Command, run: Run): void => {
  const users = program.command('users').description('people and their roles')
  users
    .command('list')
    .description('who is there')
    .option('--json', 'answer as JSON')
    .action((options: { json?: boolean }) => run(options, list))
  users
    .command('add')
    .description('add a person; prints a one-time password')
    .argument('<email>')
    .requiredOption('--name <name>', 'as it is shown')
    .addOption(
      new Option('--role <role...>', 'what the person does').choices(roles).makeOptionMandatory(),
    )
    .option('--json', 'answer as JSON')
    .action((email: string, options: { name: string; role: Role[]; json?: boolean }) =>
      run(options, () => add(email, options.name, options.role)),
    )
  users
    .command('roles')
    .description('give a person exactly these roles; none of them shuts the account')
    .argument('<email>')
    .addOption(new Option('--role <role...>', 'what the person does').choices(roles))
    .option('--json', 'answer as JSON')
    .action((email: string, options: { role?: Role[]; json?: boolean }) =>
      run(options, () => setRoles(email, options.role ?? [])),
    )
  users
    .command('reset')
    .description('give a person a new one-time password and end their sessions')
    .argument('<email>')
    .option('--json', 'answer as JSON')
    .action((email: string, options: { json?: boolean }) => run(options, () => reset(email)))
}
