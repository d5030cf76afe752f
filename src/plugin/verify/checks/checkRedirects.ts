import type { PayloadRequest } from 'payload'
import { machinery } from '../../collections/machinery.js'
import { findRedirects } from '../../publications/redirects.js'
import { difference, type Difference } from '../difference.js'

/** Redirects that lead nowhere any more. The record holds all the same: these are warnings. */
export const checkRedirects = async (req: PayloadRequest): Promise<Difference[]> =>
  (await findRedirects(req))
    .filter(({ isDead }) => isDead)
    .map(({ document, locale, to }) =>
      difference(
        machinery.publications,
        `${document}|${locale}`,
        `readers were sent to ${to}, which is no longer public: they get 410 now`,
      ),
    )
