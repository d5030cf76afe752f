/**
 * Reads the public answer and its page as a stranger would.
 * @returns what is wrong, as sentences; empty when both carry the disclaimer
 */
export async function checkPublic(answerAddress: string, pageAddress: string): Promise<string[]> {
  const answer = await fetch(answerAddress)
  const resource = (await answer.json()) as { disclaimer?: { text?: string } }
  const text = resource.disclaimer?.text ?? ''
  if (answer.status !== 200 || text === '') {
    return [`${answerAddress} answers ${answer.status}, with the disclaimer "${text}".`]
  }
  const page = await fetch(pageAddress)
  const html = await page.text()
  if (page.status !== 200 || !html.includes(text)) {
    return [`${pageAddress} answers ${page.status} and does not show the disclaimer.`]
  }
  return []
}
