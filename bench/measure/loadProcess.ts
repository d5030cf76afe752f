import autocannon from 'autocannon'

/** One run of the load generator, in a process of its own: `loadProcess.ts '{…}'` writes a line of JSON. */
const { connections, headers, origin, paths, rate, seconds } = JSON.parse(
  process.argv[2] ?? '',
) as {
  origin: string
  paths: string[]
  headers?: Record<string, string>
  connections: number
  seconds: number
  rate?: number
}
let begun = 0
const result = await autocannon({
  url: origin,
  connections,
  duration: seconds,
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
    perSecond: requests.total / result.duration,
    p50: latency.p50,
    p99: latency.p99,
    max: latency.max,
    failed: errors + timeouts + result['4xx'] + result['5xx'],
  }),
)
