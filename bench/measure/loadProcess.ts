import autocannon from 'autocannon'

/** One run of the load generator, in a process of its own: `loadProcess.ts '{…}'` writes a line of JSON. */
const { amount, connections, headers, origin, paths, rate, seconds } = JSON.parse(
  process.argv[2] ?? '',
) as {
  origin: string
  paths: string[]
  headers?: Record<string, string>
  connections: number
  seconds: number
  rate?: number
  amount?: number
}
/** An answer that takes longer is none; what is asked once may take its time. */
const longest = amount === undefined ? 10 : 1_800
let begun = 0
const result = await autocannon({
  url: origin,
  connections,
  timeout: longest,
  ...(amount === undefined ? { duration: seconds } : { amount }),
  headers,
  ...(rate !== undefined && { overallRate: rate }),
  // Each connection begins elsewhere: those that ask for the same at once are given one answer.
  setupClient: (client) => {
    const first = Math.floor((begun * paths.length) / connections)
    begun += 1
    client.setRequests(
      paths.map((_, index) => ({ path: paths[(first + index) % paths.length] ?? '' })),
    )
  },
})
const { errors, latency, requests, timeouts } = result
process.stdout.write(
  JSON.stringify({
    requests: requests.total,
    // The clock of the load goes by whole seconds, too coarse for what is asked once.
    perSecond: amount === undefined ? requests.total / result.duration : 1_000 / latency.average,
    p50: latency.p50,
    p99: latency.p99,
    max: latency.max,
    failed: errors + timeouts + result['4xx'] + result['5xx'],
  }),
)
