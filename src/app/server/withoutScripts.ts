const SCRIPT = /<script\b(?![^>]*\btype="application\/ld\+json")[^>]*>[\s\S]*?<\/script>/g
const SCRIPT_HINT = /<link\b(?=[^>]*\b(?:as="script"|rel="modulepreload"))[^>]*>/g

/**
 * Takes the scripts out that Next puts into every page: the public pages are documents, nothing in
 * them needs to run, and their policy forbids it. JSON-LD stays. Text cannot be hit by this, since
 * both React and the sanitiser of rich text write `<` in text as an entity.
 */
export function withoutScripts(html: string): string {
  return html.replace(SCRIPT, '').replace(SCRIPT_HINT, '')
}
