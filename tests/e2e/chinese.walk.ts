import { describe, expect } from '@jest/globals'
import { barSays, take, takeWith } from './support/bar.js'
import {
  changeLocale,
  choose,
  documentIn,
  openTab,
  openText,
  save,
  write,
  writeBody,
} from './support/form.js'
import { makePeople } from './support/people.js'
import { readAnswer } from './support/publicSite.js'
import { shows } from './support/shows.js'
import { site } from './support/site.js'
import { walk } from './support/walk.js'

const language = 'zh'

describe('in Chinese', () => {
  walk(
    'a text is written, sent back, approved and published, and every word is Chinese',
    async (sit) => {
      const { 李, 王 } = await makePeople({ 王: 'press-officer', 李: 'approver' })
      const [{ page: officer }, { page: approver }] = [
        await sit(王, { language }),
        await sit(李, { language, theme: 'dark' }),
      ]
      await officer.goto(`${site}/admin`)
      await shows(officer, '.communique-home', '您没有草稿。可从以下类别开始撰写：')
      expect(await officer.title()).toBe('工作台 · Communiqué')

      await openText(officer, 'leader-activities/create', 'zh')
      await barSays(officer, '尚未保存')
      await write(officer, 'title', '部长考察湿地')
      await write(officer, 'slug', 'wetland-visit')
      await writeBody(officer, '部长考察了湿地保护工作。')
      await openTab(officer, '活动')
      await choose(officer, 'kind', '考察')
      await openTab(officer, '时间和地点')
      await officer.locator('input[type=date]').first().fill('2026-11-20')
      await choose(officer, 'event__precision', '单日')
      expect(await save(officer)).toBe(201)
      await officer.waitForURL(/leader-activities\/[0-9a-f-]{30,}/)
      const document = documentIn(officer)
      // English is needed too; until it is there, the step says so.
      await officer.locator('#workflow-submit').focus()
      await shows(officer, '.communique-bar__explanation', '目前不可行：提交审核')
      await changeLocale(officer, 'en')
      await write(officer, 'title', 'Minister visits wetlands')
      await openTab(officer, '正文')
      await writeBody(officer, 'The minister looked at how wetlands are protected.')
      expect(await save(officer)).toBe(200)
      expect(await take(officer, 'submit')).toBe(200)
      await barSays(officer, /王于.*提交审核，等待批准/)

      await openText(approver, document, 'zh')
      expect(await takeWith(approver, 'request-changes', { comment: '请写明地点。' })).toBe(200)
      await openText(officer, document, 'zh')
      await barSays(officer, /李于.*要求修改/)
      await write(officer, 'title', '部长在武汉考察湿地')
      expect(await save(officer)).toBe(200)
      expect(await take(officer, 'submit')).toBe(200)

      await openText(approver, document, 'zh')
      expect(await take(approver, 'approve')).toBe(200)
      await barSays(approver, /李于.*批准，可以发布/)
      expect(await takeWith(approver, 'publish')).toBe(200)
      await barSays(approver, '此后无新改动')

      const { body } = await readAnswer('/v1/leader-activities/wetland-visit?locale=zh')
      expect(body.title).toBe('部长在武汉考察湿地')
      expect(body.disclaimer ?? null).toBeNull()
      const { page: reader } = await sit(null, { language })
      await reader.goto(`${site}/zh/leader-activities/wetland-visit`)
      await reader.getByRole('heading', { level: 1, name: '部长在武汉考察湿地' }).waitFor()
      expect(await reader.locator('.disclaimer').count()).toBe(0)
    },
  )
})
