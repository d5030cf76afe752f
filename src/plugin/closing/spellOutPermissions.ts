const operations = new Set(['create', 'delete', 'read', 'readVersions', 'unlock', 'update'])

/**
 * Permissions as GraphQL's types want them. Payload shortens `{ permission: true }` to `true` for its
 * admin, hands GraphQL the same, and answered 500 to everybody who had a permission.
 */
export const spellOutPermissions = (permissions: unknown): unknown =>
  typeof permissions !== 'object' || permissions === null || Array.isArray(permissions)
    ? permissions
    : Object.fromEntries(
        Object.entries(permissions).map(([name, value]: [string, unknown]) => [
          name,
          value === true && operations.has(name)
            ? { permission: true }
            : spellOutPermissions(value),
        ]),
      )
