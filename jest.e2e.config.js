import base from './jest.config.js'

const {
  extensionsToTreatAsEsm,
  moduleNameMapper,
  testEnvironment,
  testEnvironmentOptions,
  transform,
  transformIgnorePatterns,
} = base

/**
 * `npm run test:e2e`: walks through the built product in a browser, two at a time on one
 * server. With TOUR=1 it makes the pictures of docs/tour instead.
 */
export default {
  extensionsToTreatAsEsm,
  moduleNameMapper,
  testEnvironment,
  testEnvironmentOptions,
  transform,
  transformIgnorePatterns,
  roots: ['<rootDir>/tests/e2e'],
  testMatch: [process.env.TOUR ? '**/tour.ts' : '**/*.walk.ts'],
  globalSetup: '<rootDir>/tests/e2e/support/globalSetup.js',
  globalTeardown: '<rootDir>/tests/e2e/support/globalTeardown.js',
  testTimeout: 180_000,
  maxWorkers: 2,
}
