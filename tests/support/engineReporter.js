const engines = ['sqlite', 'mongodb', 'postgres']

/** Ends the output of a test run with one line per engine: what ran on it, or why nothing did. */
export default class EngineReporter {
  onRunComplete(_contexts, results) {
    const tests = results.testResults.flatMap((file) => file.testResults)
    for (const engine of engines) {
      const ran = tests.filter(
        ({ fullName, status }) =>
          fullName.includes(`[${engine}]`) && (status === 'passed' || status === 'failed'),
      ).length
      const reason = process.env[`COMMUNIQUE_TEST_${engine.toUpperCase()}_SKIPPED`]
      const outcome = reason ? `skipped, ${reason}` : `ran, ${ran} tests`
      process.stderr.write(`engine ${engine}: ${outcome}\n`)
    }
  }
}
