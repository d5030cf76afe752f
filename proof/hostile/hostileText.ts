import fc from 'fast-check'

/** What people try, and what falls out of broken programs. */
const tried = [
  '',
  ' ',
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '9007199254740993',
  '__proto__',
  'constructor',
  'prototype',
  '../../../../etc/passwd',
  '..%2f..%2f..%2fetc%2fpasswd',
  '..\\..\\windows\\win.ini',
  '/etc/passwd\0.png',
  '\0',
  '\u202Egnp.exe',
  '\uFEFF',
  '\uD800',
  '\uDFFF\uD800',
  '<script>alert(1)</script>',
  '<svg onload=alert(1)>',
  'javascript:alert(1)',
  "' OR '1'='1",
  "'; DROP TABLE publications; --",
  '") RETURN 1 //',
  '{"$ne":null}',
  '{"$where":"sleep(1000)"}',
  '${7*7}',
  '{{7*7}}',
  '%',
  '%00',
  '%zz',
  'a'.repeat(8_000),
  '新'.repeat(3_000),
  '1,2,3,,,',
  '*',
  '.*',
  '(a+)+$',
  '2026-02-31',
  '0000-00-00T00:00:00Z',
  'en-US-x-twain',
  'bytes=0-,0-,0-',
]

/** A text that somebody sends who means no good, or whose program is broken. */
export const hostileText = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...tried) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
)

/** Any JSON, with names that mean something to programs; sometimes very deep. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<unknown> },
  {
    weight: 1,
    arbitrary: fc.dictionary(
      fc.constantFrom('__proto__', 'constructor', '$ne', '$gt', 'id', 'equals', 'and', '_status'),
      hostileText,
      { maxKeys: 3 },
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom(50, 5_000, 50_000).map(deep) },
  { weight: 1, arbitrary: hostileText.map(richText) },
)

/** Lists within lists; as text, for nothing else holds them. */
function deep(levels: number): unknown {
  let value: unknown = []
  for (let level = 0; level < Math.min(levels, 2_000); level += 1) value = [value]
  return value
}

/** An editor's state with a script in it, or of nodes that no editor knows. */
function richText(text: string): unknown {
  const node = (type: string, more: object = {}) => ({ type, version: 1, ...more })
  return {
    root: node('root', {
      direction: 'ltr',
      format: '',
      indent: 0,
      children: [
        node('paragraph', { children: [node('text', { text, format: 0 })] }),
        node('link', { fields: { url: `javascript:${text}`, linkType: 'custom' }, children: [] }),
        node('script', { text }),
        node('upload', { relationTo: 'users', value: text }),
        { type: text, children: null },
      ],
    }),
  }
}
