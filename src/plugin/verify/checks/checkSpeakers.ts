import { isRole } from '../../../domain/policy/roles.js'
import { machinery } from '../../collections/machinery.js'
import { groupsOf } from '../../groups/groupsOf.js'
import { difference, type Difference } from '../difference.js'
import type { Dossier } from '../read/dossier.js'
import { peopleIn } from '../read/peopleIn.js'

const hatsOf = (value: unknown): string =>
  (Array.isArray(value) ? value.filter(isRole) : []).sort().join()

/** The roles an account has are those that the record last gave it. */
export const checkRoles = ({ key, chain, account }: Dossier): Difference[] => {
  const given = chain.findLast(({ type }) => type === 'role-changed')?.details.roles
  // What no event gave an account is looked at where all accounts are.
  return given === undefined || account === null || hatsOf(account.roles) === hatsOf(given)
    ? []
    : [
        difference(
          machinery.people,
          key.slice('people/'.length),
          'its account has not the roles that the record gave it',
        ),
      ]
}

/** The groups an account belongs to are those that the record last put it into. */
export const checkGroups = ({ key, chain, account }: Dossier): Difference[] => {
  if (account === null || !key.startsWith('people/')) return []
  const given = chain.findLast(({ type }) => type === 'groups-changed')?.details.groups ?? []
  return groupsOf(account).sort().join() === [...given].sort().join()
    ? []
    : [
        difference(
          machinery.people,
          key.slice('people/'.length),
          'its account is not in the groups into which the record put it',
        ),
      ]
}

/** Everybody a chain speaks of is somebody, or somebody whose name was erased. */
export const checkSpeakers = ({ key, chain, people, erased }: Dossier): Difference[] => {
  const digests = [...new Set(peopleIn(chain, key))].filter(
    (digest) => !['system', 'unknown'].includes(digest),
  )
  return [
    ...digests
      .filter((digest) => !people.has(digest) && !erased.has(digest))
      .map((digest) => difference(machinery.people, digest, 'nobody is known under this digest')),
    ...digests
      .filter((digest) => people.has(digest) && erased.has(digest))
      .map((digest) =>
        difference(machinery.people, digest, 'its name was erased, and yet stands here'),
      ),
  ]
}
