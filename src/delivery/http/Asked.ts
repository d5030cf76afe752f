/** What a caller asks, without Express: the query and the language the browser prefers. */
export type Asked = { readonly query: URLSearchParams; readonly acceptLanguage?: string }
