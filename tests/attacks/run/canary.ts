/** Stands in whatever the public must not read, followed by where it stands. */
export const canary = 'KANARIENVOGEL'
