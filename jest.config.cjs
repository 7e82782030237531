/** Two surroundings: Node for storage, the local tenant and rules; jsdom for components. Types are checked by tsc. */
const shared = {
  transform: {
    '^.+\\.[cm]?[tj]sx?$': [
      'ts-jest',
      {
        diagnostics: false,
        tsconfig: {
          allowJs: true,
          module: 'commonjs',
          moduleResolution: 'node',
          target: 'es2022',
          esModuleInterop: true,
          isolatedModules: true,
          jsx: 'react-jsx',
        },
      },
    ],
  },
  // These are published as ES modules only, which jest cannot load as they are.
  transformIgnorePatterns: ['/node_modules/(?!@pnp/|jose/|marked/)'],
  setupFilesAfterEnv: ['<rootDir>/tests/consoleErrorFails.ts', '<rootDir>/tests/busyMachine.ts'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/out/',
    '<rootDir>/lib',
    '<rootDir>/temp',
    '<rootDir>/.local/',
    '<rootDir>/release/',
  ],
};

module.exports = {
  // Jest would leave one core to somebody who works meanwhile.
  maxWorkers: '100%',
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{src,localTenant,scripts,tests}/**/*.node.test.ts'],
    },
    {
      ...shared,
      displayName: 'jsdom',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/src/**/*.test.{ts,tsx}'],
      testPathIgnorePatterns: ['\\.node\\.test\\.ts$'],
    },
  ],
};
