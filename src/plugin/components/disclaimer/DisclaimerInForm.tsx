import type { UIFieldServerProps } from 'payload'
import type { ReactNode } from 'react'
import { approvedWordings } from '../../acts/disclaimerFacts.js'
import { DisclaimerText } from './DisclaimerText.js'

/** The disclaimer where it will stand: under the text, in the words that the public would read. */
export const DisclaimerInForm = async ({ req }: UIFieldServerProps): Promise<ReactNode> => (
  <DisclaimerText wordings={await approvedWordings(req)} />
)
