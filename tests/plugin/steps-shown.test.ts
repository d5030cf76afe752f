import { describe, expect, test } from '@jest/globals'
import type { BarView } from '../../src/plugin/components/barView.js'
import { sortVerbs } from '../../src/plugin/components/sortVerbs.js'
import { noteToAmend } from '../../src/plugin/components/verbQuestions.js'

type Note = BarView['public']['changeNotes'][number]

const note = (sequence: number, words: Note['note']): Note => ({
  sequence,
  at: '2026-11-26T21:00:00.000Z',
  kind: 'major',
  note: words,
})

const refused = (verb: BarView['verbs'][number]['verb'], code: string) => ({
  verb,
  allowed: false,
  refusals: [{ code, message: code }],
})

/** As much of a view as the bar looks at to sort its steps. */
const seen = (verbs: BarView['verbs'], changeNotes: readonly Note[] = []): BarView => {
  const view: Pick<BarView, 'verbs'> & { public: Pick<BarView['public'], 'changeNotes'> } = {
    verbs,
    public: { changeNotes },
  }
  return view as BarView
}

const amend: BarView['verbs'][number] = { verb: 'amend-note', allowed: true, refusals: [] }

describe('the steps in the bar', () => {
  test('that have no place at this point are named, and neither shown nor explained one by one', () => {
    const { more, outOfPlace, shown } = sortVerbs(
      seen([
        refused('submit', 'field-invalid'),
        refused('withdraw', 'wrong-public-state'),
        refused('archive', 'wrong-state'),
        refused('force-publish', 'role-missing'),
      ]),
    )
    expect(shown.map(({ verb }) => verb)).toEqual(['submit'])
    expect(more.map(({ verb }) => verb)).toEqual(['force-publish'])
    expect(outOfPlace).toEqual(['withdraw', 'archive'])
  })

  test('correct a note only where readers see one', () => {
    expect(sortVerbs(seen([amend], [note(4, null)])).more).toEqual([])
    expect(sortVerbs(seen([amend], [note(4, null), note(9, 'The lakes.')])).more).toEqual([amend])
  })
})

describe('the form that corrects a note', () => {
  const notes = [note(4, null), note(9, { en: 'The lakes.' }), note(15, 'The rivers.')]

  test('begins with the latest note as readers see it', () => {
    expect(noteToAmend(seen([], notes))).toEqual({ amends: 15, changeNote: 'The rivers.' })
  })

  test('shows the words of the note that is chosen', () => {
    expect(noteToAmend(seen([], notes), 9)).toEqual({
      amends: 9,
      changeNote: { en: 'The lakes.' },
    })
  })
})
