import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

/**
 * What libxml2 finds wrong with a document: that it is not well-formed, or what a schema of
 * `tests/delivery/schemas` (XSD, or RELAX NG by its name) does not allow.
 */
export const xmlFaults = async (xml: string, schema?: string): Promise<string[]> => {
  const grammar = schema && readFileSync(join('tests/delivery/schemas', schema), 'utf8')
  const { errors } = await validateXML({
    xml: [{ fileName: 'answer.xml', contents: xml }],
    maxMemoryPages: 4096,
    ...(grammar
      ? { schema: grammar, extension: schema.endsWith('.rng') ? 'relaxng' : 'schema' }
      : { normalization: 'c14n' }),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
