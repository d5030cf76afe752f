import { createServerFeature } from '@payloadcms/richtext-lexical'

/**
 * For Payload's rich text editor: what is pasted from Word, WPS or a web page comes in as words with
 * the looks that this editor offers, and without their layout.
 */
export const CleanPasteFeature = createServerFeature({
  feature: { ClientFeature: 'communique/client#CleanPasteFeatureClient' },
  key: 'cleanPaste',
})
