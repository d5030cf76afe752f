import { AuthenticationError, LockedAuth, type AfterErrorHook } from 'payload'

/**
 * A locked account answers like any wrong sign-in, by REST and by GraphQL. Payload says "locked"
 * after too many attempts, and only of accounts that exist: so anybody could find out who has one.
 */
export const hideLock: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const cause: unknown = 'originalError' in error ? error.originalError : error
  if (!(cause instanceof LockedAuth)) return
  const { message, name } = new AuthenticationError(req.t)
  return {
    response: { errors: [{ message }] },
    status: 401,
    ...(graphqlResult === undefined
      ? {}
      : {
          graphqlResult: {
            ...graphqlResult,
            message,
            extensions: { ...graphqlResult.extensions, name },
          },
        }),
  }
}
