import { Agent, request } from 'node:http'

const agent = new Agent({ keepAlive: true })

/**
 * One request on a connection that stays open; milliseconds until the last byte.
 * @throws where it is not answered with 200
 */
export const timedRequest = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const begun = performance.now()
    const sent = request(address, { agent }, (answer) => {
      answer.resume()
      answer.once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - begun)
        else reject(new Error(`${address} answers ${answer.statusCode}.`))
      })
    })
    sent.once('error', reject)
    sent.end()
  })
