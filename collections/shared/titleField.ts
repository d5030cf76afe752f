import { starredText } from './starredText.js'
import { words, type Words } from './words.js'

/** The headline or name in each language. A language is there when its title is filled. */
export const titleField = (label: Words = words('Title', '标题')) =>
  starredText({ name: 'title', localized: true, label })
