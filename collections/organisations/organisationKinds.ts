import { choices } from '../shared/choices.js'

/** What a body is. A bloc and a convention are parties, but no countries. */
export const organisationKinds = choices({
  ministry: ['Ministry', '部委'],
  agency: ['Agency', '机构'],
  affiliate: ['Affiliate of a ministry', '直属单位'],
  'international-organisation': ['International organisation', '国际组织'],
  convention: ['Convention', '公约'],
  bloc: ['Bloc', '集团'],
  ngo: ['Non-governmental organisation', '非政府组织'],
  company: ['Company', '企业'],
  university: ['University', '大学'],
  alliance: ['Alliance', '联盟'],
  other: ['Other', '其他'],
})
