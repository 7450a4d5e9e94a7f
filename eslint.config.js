import lit from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['build/', 'dist/', 'engine/built/', '**/*.generated.mjs', 'node_modules/'] },
  ...tseslint.configs.recommended,
  {
    files: ['web/src/**/*.ts'],
    ...lit.configs['flat/recommended'],
  },
  {
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-unsafe-function-type': 'off',
    },
  },
  {
    ignores: ['tests/**'],
    rules: {
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
);
