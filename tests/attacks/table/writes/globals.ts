import { local, mutate, on, rest } from '../build.js'
import { done, invalid, roleMissing, signedOut, unknownLocale, useWorkflow } from '../outcomes.js'

const save = 'POST /api/globals/site-settings'
const back = 'POST /api/globals/site-settings/versions/:id'
const name = { siteName: '<canary> <unique>' }
const slug = 'site-settings'

/** The same for settings of the whole site. */
export const globals = [
  ...on('W27', 'settings are published', [
    rest(save, { body: { ...name, _status: 'published' } }, useWorkflow),
    rest(
      save,
      {
        as: 'an administrator',
        title: 'by an administrator',
        body: { ...name, _status: 'published' },
      },
      useWorkflow,
    ),
    rest(save, { as: 'signed out', title: 'by nobody', body: name }, signedOut),
    rest(
      save,
      { as: 'an account without a role', title: 'without a role', body: name },
      roleMissing,
    ),
    rest(save, { title: 'as a list', body: { ...name, _status: ['published'] } }, useWorkflow),
    mutate(
      'updateSiteSetting(data: { siteName: "<canary>", _status: published }) { siteName }',
      useWorkflow,
    ),
    local('updateGlobal', { slug, data: { ...name, _status: 'published' } }, useWorkflow),
  ]),
  ...on('W27', 'settings are changed plainly: they become a draft', [
    rest(save, { body: name }, done),
    mutate(
      'updateSiteSetting(draft: false, data: { siteName: "<canary> <unique>" }) { siteName }',
      done,
    ),
    local('updateGlobal', { slug, data: name }, done),
  ]),
  ...on('W27', 'settings go back to draft', [
    rest(save, { body: { _status: 'draft' } }, useWorkflow),
    mutate('updateSiteSetting(data: { _status: draft }) { siteName }', useWorkflow),
    local('updateGlobal', { slug, data: { _status: 'draft' } }, useWorkflow),
  ]),
  ...on('W27', 'settings in one language are published', [
    rest(save, { query: 'draft=true&publishSpecificLocale=en', body: name }, useWorkflow),
    rest(save, { query: 'publishAllLocales=true', title: 'in all', body: name }, useWorkflow),
    rest(save, { query: 'unpublishAllLocales=true', title: 'in none', body: name }, useWorkflow),
    local('updateGlobal', { slug, data: name, publishSpecificLocale: 'en' }, useWorkflow),
    local('updateGlobal', { slug, data: name, publishAllLocales: true }, useWorkflow, {
      title: 'in all',
    }),
  ]),
  ...on('W27', 'settings in all languages at once', [
    rest(
      save,
      { query: 'draft=true&locale=all', body: { siteName: { en: 'A', zh: 'B' } } },
      unknownLocale,
    ),
    mutate(
      'updateSiteSetting(draft: true, locale: all, data: { siteName: "A" }) { siteName }',
      invalid,
    ),
    local(
      'updateGlobal',
      { slug, draft: true, locale: 'all', data: { siteName: { en: 'A', zh: 'B' } } },
      unknownLocale,
    ),
  ]),
  ...on('W27', 'an old version of the settings goes live again', [
    // The admin's own button asks for this: it becomes a draft.
    rest(back, { id: '<version.settings>' }, done),
    mutate('restoreVersionSiteSetting(id: "<version.settings>") { siteName }', useWorkflow),
    local('restoreGlobalVersion', { slug, id: '<version.settings>' }, useWorkflow),
  ]),
  ...on('W27', 'an old version of the settings comes back as a draft', [
    rest(back, { id: '<version.settings>', query: 'draft=true' }, done),
    rest(
      back,
      { id: '<version.draft>', query: 'draft=true', title: 'of a topic' },
      { status: 404 },
    ),
    mutate('restoreVersionSiteSetting(id: "<version.settings>", draft: true) { siteName }', done),
    local('restoreGlobalVersion', { slug, id: '<version.settings>', draft: true }, useWorkflow),
  ]),
]
