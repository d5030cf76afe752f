import { isView, type View } from './expectedViews.js'

/**
 * Answers kept before 0.2 say nothing of these; what they do not say cannot be wrong. A claim may have
 * ended by time.
 */
export const asToldBefore = (expected: View, view: View): View => {
  if (!isView(expected.public)) return expected
  const told = isView(view.public) ? view.public : {}
  const { assignment, claim, hasUnknownAuthor, pressLinks, ...others } = expected
  const { changeNotes, redirect, ...basics } = expected.public
  return {
    ...others,
    public: {
      ...basics,
      ...('redirect' in told && { redirect }),
      ...('changeNotes' in told && { changeNotes }),
    },
    ...('hasUnknownAuthor' in view && { hasUnknownAuthor }),
    ...('pressLinks' in view && { pressLinks }),
    ...('assignment' in view && { assignment }),
    ...('claim' in view && { claim: view.claim === null ? null : claim }),
  }
}
