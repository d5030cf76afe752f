import type { Subject } from '../../runtime/subject.js'
import type { CheckedText } from '../Check.js'

/** The document that a check is given. */
export const subjectOfText = ({ collection, id }: CheckedText): Subject =>
  id === null ? { kind: 'global', slug: collection } : { kind: 'collection', slug: collection, id }
