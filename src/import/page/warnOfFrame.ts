import type { Warning } from '../warning.js'
import type { Page } from './page.js'

/** What an editor must know about the frame: what it lacks, and what cannot be trusted. */
export const warnOfFrame = (
  page: Page,
  strangers: readonly string[],
  noteCount: number,
): Warning[] => {
  const { copyright, links, registration, rights } = page.footer
  const warnings: (Warning | false)[] = [
    page.breadcrumb.length === 0 && {
      code: 'no-breadcrumb',
      field: 'legacy.breadcrumb',
      message: 'The page has no breadcrumb, so it does not say whose activity it is.',
    },
    page.disclaimer === null && {
      code: 'no-disclaimer',
      field: 'disclaimer.importedText',
      message:
        'The page carries no note on which language prevails. The house wording will be shown.',
    },
    noteCount > 1 && {
      code: 'several-disclaimers',
      field: 'disclaimer.importedText',
      message:
        'The page carries more than one note on which language prevails; the first was taken.',
    },
    copyright !== null && {
      code: 'copyright-years',
      field: 'site-settings.copyright',
      message: `The copyright line says ${copyright.firstYear}–${copyright.lastYear}. These years belong to the site, not to this page; check them.`,
    },
    copyright !== null &&
      copyright.holder === null && {
        code: 'copyright-holder-missing',
        field: 'site-settings.copyright.holder',
        message: 'The copyright line names no holder. The field was left empty.',
      },
    rights.some((sentence) =>
      /belongs? to\s*[.,]?$|(?:authori[sz]ation|permission|consent) (?:from|of)\s*[,.]/iu.test(
        sentence,
      ),
    ) && {
      code: 'rights-owner-missing',
      field: 'site-settings.rightsStatement',
      message:
        'The rights sentences do not name the owner (it was a link or a picture). They were kept as printed; add the owner.',
    },
    registration !== null &&
      registration.fullForm === null && {
        code: 'registration-without-prefix',
        field: 'site-settings.registration.fullForm',
        message: `“${registration.number}” is printed without the prefix and suffix of an ICP filing. The full form was left empty.`,
      },
    links.length > 0 && {
      code: 'footer-links-without-address',
      field: 'site-settings.footerLinks',
      message: `The text does not say where ${links.map((name) => `“${name}”`).join(', ')} lead. Their addresses were left empty.`,
    },
    strangers.length > 0 && {
      code: 'unknown-footer-line',
      field: 'legacy.rawText',
      message: `Not understood and kept in the raw text only: “${strangers.join('”, “').slice(0, 300)}”.`,
    },
  ]
  return warnings.filter((each) => each !== false)
}
