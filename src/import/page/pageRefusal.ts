/** Why a file was not read as a page. The code is stable, the message is for the person who gave the file. */
export type PageRefusal = {
  readonly kind: 'refusal'
  readonly code:
    | 'empty-file'
    | 'too-large'
    | 'not-utf8'
    | 'not-text'
    | 'html'
    | 'not-a-page'
    | 'no-title'
    | 'no-body'
    | 'no-activity'
    | 'digest'
  readonly message: string
}

/** Makes a refusal. */
export const pageRefusal = (code: PageRefusal['code'], message: string): PageRefusal => ({
  kind: 'refusal',
  code,
  message,
})
