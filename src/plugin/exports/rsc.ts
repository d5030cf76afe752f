/** Server components of the admin: there are none yet; the path is kept for them. */
export {}
