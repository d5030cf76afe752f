import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateXML } from 'xmllint-wasm'

const folder = 'tests/delivery/schemas'

const read = (fileName: string) => ({
  fileName,
  contents: readFileSync(join(folder, fileName), 'utf8'),
})

/**
 * What libxml2 finds wrong with a document: that it is not well-formed, or what a schema of
 * `tests/delivery/schemas` (XSD, or RELAX NG by its name) does not allow.
 */
export const xmlFaults = async (xml: string, schema?: string): Promise<string[]> => {
  const { errors } = await validateXML({
    xml: [{ fileName: 'answer.xml', contents: xml }],
    maxMemoryPages: 4096,
    ...(schema
      ? {
          schema: [read(schema)],
          preload: readdirSync(folder)
            .filter((name) => name.endsWith('.xsd') && name !== schema)
            .map(read),
          extension: schema.endsWith('.rng') ? 'relaxng' : 'schema',
        }
      : { normalization: 'c14n' }),
  })
  return errors.map(({ rawMessage }) => rawMessage)
}
