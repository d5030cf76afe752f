import type { Field } from 'payload'
import { withTopics, type TopicFields } from './laterVersion.js'

/** What a later version might add: each way a field is stored, with a default and without. */
const newFields = (): Field[] => [
  { name: 'remark', type: 'text' },
  { name: 'tone', type: 'select', options: ['plain', 'solemn'], defaultValue: 'plain' },
  { name: 'isFlagged', type: 'checkbox', defaultValue: false },
  { name: 'isListed', type: 'checkbox', defaultValue: true },
  { name: 'weight', type: 'number', defaultValue: 3 },
  { name: 'motto', type: 'text', localized: true, defaultValue: 'none' },
  { name: 'since', type: 'date' },
  {
    name: 'contact',
    type: 'group',
    fields: [
      { name: 'phone', type: 'text' },
      { name: 'hours', type: 'text', localized: true, defaultValue: 'always' },
    ],
  },
  { name: 'notes', type: 'array', fields: [{ name: 'line', type: 'text', defaultValue: 'x' }] },
  { name: 'emblem', type: 'upload', relationTo: 'media' },
  { name: 'seeAlso', type: 'relationship', relationTo: ['topics', 'leaders'], hasMany: true },
  { name: 'codes', type: 'text', hasMany: true },
]

/** The synonyms of a topic have one more field, too: rows that are there get it. */
const newInRows: Field = { name: 'register', type: 'text', defaultValue: 'neutral' }

/** Gives topics what a later version might add. */
export const addFields = ({ top, rows }: TopicFields): void => {
  top.push(...newFields())
  rows.push(newInRows)
}
/** Runs `work` with a later version of the product, whose topics have more fields. */
export const withMoreFields = <T>(work: () => Promise<T>): Promise<T> => withTopics(addFields, work)
