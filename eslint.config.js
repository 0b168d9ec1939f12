import fs from 'node:fs';
import tseslint from 'typescript-eslint';

const features = fs.readdirSync(new URL('./app/features', import.meta.url));

/** No feature imports another feature's inside: what two need moves down to `lib` or `components`. */
const featureBoundaries = features.map((feature) => ({
  files: [`app/features/${feature}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^~/features/(?!${feature}(/|$))|^~/routes|^(\\.\\./)+features/`,
            message:
              'A feature does not import another feature or a route: move what both need to ~/lib or ~/components.',
          },
        ],
      },
    ],
  },
}));

export default tseslint.config(
  { ignores: ['build', 'node_modules', '.data', 'app/lib/database.types.ts'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 300, skipBlankLines: false, skipComments: false }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['app/routes/**'], rules: { 'max-lines': ['error', { max: 150 }] } },
  {
    files: ['app/lib/**', 'app/components/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^~/(features|routes)',
              message: '`lib` and `components` know no feature and no route.',
            },
          ],
        },
      ],
    },
  },
  ...featureBoundaries,
  { files: ['**/*.test.{ts,tsx}', 'tests/**'], rules: { 'max-lines-per-function': 'off' } },
);
