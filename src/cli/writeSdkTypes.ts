import { readFile, writeFile } from 'node:fs/promises'
import openapiTS, { astToString } from 'openapi-typescript'
import { format } from 'prettier'
import { openApiDocument } from '../delivery/openapi/openApiDocument.js'

/** Where the SDK finds the types of the public API. */
const file = new URL('../sdk/api.ts', import.meta.url)

const heading = '// Written by `npm run generate` from the OpenAPI file; not by hand.\n\n'

/** What only the addresses need: a resource of which some fields were asked for, whole lists. */
const isOfAddresses = (name: string): boolean => /(Part|List)$/.test(name)

/** Writes the types of the public API for `communique/sdk`; the schemas alone, not the addresses. */
export const writeSdkTypes = async (): Promise<void> => {
  const { components, info, openapi } = openApiDocument('https://press.example')
  const schemas = Object.fromEntries(
    Object.entries(components.schemas).filter(([name]) => !isOfAddresses(name)),
  )
  const document = { openapi, info, paths: {}, components: { schemas } }
  const nodes = await openapiTS(document as Parameters<typeof openapiTS>[0])
  const options = JSON.parse(
    await readFile(new URL('../../.prettierrc.json', import.meta.url), 'utf8'),
  )
  const text = await format(heading + astToString(nodes), { ...options, parser: 'typescript' })
  await writeFile(file, text)
}
