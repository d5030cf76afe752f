/** Paths whose last part is a credential; only what stands before it is logged. */
const withCredential = /^(\/admin\/reset|\/api\/users\/verify|\/admin\/users\/verify|\/press)\/.+/

/** A path as a log may hold it. */
export const loggedPath = (path: string): string => path.replace(withCredential, '$1/…')
