/** Jest 30 as ESM with @swc/jest; run with NODE_OPTIONS=--experimental-vm-modules (npm test does). */
export default {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['node', 'production'] },
  roots: ['<rootDir>/tests'],
  setupFiles: ['<rootDir>/tests/support/passwordsOnce.js'],
  globalSetup: '<rootDir>/tests/support/globalSetup.js',
  globalTeardown: '<rootDir>/tests/support/globalTeardown.js',
  reporters: ['default', '<rootDir>/tests/support/engineReporter.js'],
  testSequencer: '<rootDir>/tests/support/longestFirst.js',
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  moduleNameMapper: {
    '\\.(css|scss|svg|png)$': '<rootDir>/tests/support/noAsset.js',
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  transformIgnorePatterns: ['/node_modules/(?!drizzle-orm/entity\\.js$)'],
  transform: {
    '/drizzle-orm/entity\\.js$': '<rootDir>/tests/support/ownGlobals.js',
    '^.+\\.tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'es6' },
      },
    ],
  },
  testTimeout: 120_000,
  maxWorkers: 3,
  workerIdleMemoryLimit: '1GB',
}
