import type { en } from './en.js'

/** Every group and key of the plugin's sentences. */
export type Sentences = {
  readonly [Group in keyof typeof en]: { readonly [Key in keyof (typeof en)[Group]]: string }
}

/** A sentence by its group and key, such as `bar:saveFirst`. */
export type SentenceKey = {
  [Group in keyof Sentences]: `${Group}:${keyof Sentences[Group] & string}`
}[keyof Sentences]
