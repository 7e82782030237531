/** A product that complains in the console is not finished: whatever a test makes it say is a failure of that test. */
let errors: unknown[][];

beforeEach(() => {
  errors = [];
  jest.spyOn(console, 'error').mockImplementation((...words: unknown[]) => {
    errors.push(words);
  });
});

afterEach(() => {
  jest.restoreAllMocks();
  expect(errors).toEqual([]);
});
