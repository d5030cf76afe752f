import type { Payload } from 'payload'

type FirstAdministratorOptions = {
  email: string | undefined
  password: string | undefined
  makePassword: () => string
}

/** The account made, with its password if that was made up here, or null where one existed. */
type MadeAdministrator = { email: string; oneTimePassword: string | null } | null

const DEFAULT_EMAIL = 'administrator@communique.local'

/**
 * Sees to it that an administrator exists before the port opens: without one, the first stranger
 * could make themselves one. Given e-mail and password are ignored where there already is one.
 */
export async function firstAdministrator(
  payload: Payload,
  { email = DEFAULT_EMAIL, password, makePassword }: FirstAdministratorOptions,
): Promise<MadeAdministrator> {
  const { totalDocs } = await payload.count({
    collection: 'users',
    where: { roles: { in: ['administrator'] } },
    overrideAccess: true,
  })
  if (totalDocs > 0) return null
  const oneTimePassword = password ? null : makePassword()
  await payload.create({
    collection: 'users',
    overrideAccess: true,
    data: {
      email,
      password: password ?? oneTimePassword ?? '',
      name: 'Administrator',
      roles: ['administrator'],
    },
  })
  return { email, oneTimePassword }
}
