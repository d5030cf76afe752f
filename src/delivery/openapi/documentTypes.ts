/** JSON Schema 2020-12, as OpenAPI 3.1 has it. */
export type JsonSchema = { readonly [keyword: string]: unknown }

export type ReferenceObject = { readonly $ref: string }

export type ParameterObject = {
  readonly name: string
  readonly in: string
  readonly description: string
  readonly required?: boolean
  readonly schema: JsonSchema
  readonly style?: string
  readonly explode?: boolean
  readonly example?: unknown
}

export type MediaTypeObject = {
  readonly schema: JsonSchema
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

export type ResponseObject = {
  readonly description: string
  readonly headers?: Readonly<Record<string, ReferenceObject>>
  readonly content?: Readonly<Record<string, MediaTypeObject>>
}

export type OperationObject = {
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly parameters: readonly (ParameterObject | ReferenceObject)[]
  readonly responses: Readonly<Record<string, ResponseObject | ReferenceObject>>
}

/** A request that we send. */
export type WebhookObject = {
  readonly post: {
    readonly operationId: string
    readonly tags: readonly string[]
    readonly summary: string
    readonly parameters: readonly ParameterObject[]
    readonly requestBody: {
      readonly required: boolean
      readonly content: Readonly<Record<string, MediaTypeObject>>
    }
    readonly responses: Readonly<Record<string, ResponseObject>>
  }
}

/** As much of an OpenAPI 3.1 document as ours has. */
export type OpenApiDocument = {
  readonly openapi: string
  readonly info: {
    readonly title: string
    readonly version: string
    readonly summary: string
    readonly description: string
  }
  readonly servers: readonly { readonly url: string }[]
  readonly tags: readonly { readonly name: string }[]
  readonly paths: Readonly<Record<string, { readonly get: OperationObject }>>
  readonly webhooks: Readonly<Record<string, WebhookObject>>
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>
    readonly parameters: Readonly<Record<string, ParameterObject>>
    readonly responses: Readonly<Record<string, ResponseObject>>
    readonly headers: Readonly<Record<string, object>>
  }
}
